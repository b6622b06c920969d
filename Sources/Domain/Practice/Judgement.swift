/// A safety error that fails a run, whatever its score (FACTS.md §6).
package struct CriticalError: Hashable, Sendable {
    /// A slug, unique in the scenario.
    package let id: String
    /// What the pupil did and what to do instead, in Vietnamese.
    package let text: String

    package init(id: String, text: String) {
        self.id = id
        self.text = text
    }
}

/// Something that is not right yet.
package struct Fault: Hashable, Sendable {
    package let field: String
    /// Why, in Vietnamese.
    package let reason: String
    /// What it cost, in per mille of the step's points.
    package let deduction: Int

    package init(field: String, reason: String, deduction: Int) {
        self.field = field
        self.reason = reason
        self.deduction = deduction
    }
}

/// How good an answer is.
package struct Judgement: Hashable, Sendable {
    /// What it earns, in per mille of the step's points, 0...1000.
    package let share: Int
    package let faults: [Fault]
    /// Words about what is right, for the pupil.
    package let remarks: [String]
    package let criticals: [CriticalError]
    /// False when something is still to be filled in: that is no try, and the faults say what is missing.
    package let isComplete: Bool

    /// Nothing is wrong and nothing is missing.
    package var isRight: Bool {
        isComplete && share == 1000 && criticals.isEmpty
    }

    /// - Parameter share: is cut to 0...1000.
    init(
        share: Int, faults: [Fault] = [], remarks: [String] = [], criticals: [CriticalError] = [],
        isComplete: Bool = true
    ) {
        self.share = min(1000, max(0, share))
        self.faults = faults
        self.remarks = remarks
        self.criticals = criticals
        self.isComplete = isComplete
    }

    /// Something is still to be filled in.
    static func missing(_ field: String, _ reason: String) -> Judgement {
        Judgement(share: 0, faults: [Fault(field: field, reason: reason, deduction: 0)], isComplete: false)
    }
}

/// How good one field of an answer is.
struct FieldVerdict {
    let field: String
    /// In per mille of the field's part.
    var share = 0
    /// Why it is wrong, what is missing, or a word of praise.
    var reason: String?
    var criticals: [CriticalError] = []
    var isBlank = false
}

extension Judgement {
    /// All fields weigh the same. A blank is no try, but a critical error counts at once.
    init(_ verdicts: [FieldVerdict]) {
        let criticals = verdicts.flatMap(\.criticals)
        let blanks = verdicts.filter(\.isBlank)
        guard blanks.isEmpty || !criticals.isEmpty, !verdicts.isEmpty else {
            let faults = blanks.map { Fault(field: $0.field, reason: $0.reason ?? "Em chưa điền ô này.", deduction: 0) }
            self.init(share: 0, faults: faults, isComplete: verdicts.isEmpty)
            return
        }
        let total = verdicts.map(\.share).reduce(0, +)
        self.init(
            share: total / verdicts.count,
            faults: verdicts.filter { $0.share < 1000 }.map {
                Fault(
                    field: $0.field, reason: $0.reason ?? "Em xem lại chỗ này.",
                    deduction: (1000 - $0.share) / verdicts.count)
            },
            remarks: verdicts.filter { $0.share == 1000 }.compactMap(\.reason), criticals: criticals)
    }
}
