/// How the marks of a jury become one score (CONTESTS.md §7). Marks and scores are hundredths on the scale of 100.
package enum JuryMethod: String, CaseIterable, Codable, Sendable {
    case mean = "MEAN"
    /// One highest and one lowest total are left out; with fewer than five marks it is the mean.
    case trimmed = "TRIMMED"

    /// The fewest marks of which two may be left out.
    package static let fewestTrimmed = 5

    package var title: String {
        switch self {
        case .mean: "Trung bình cộng"
        case .trimmed: "Trung bình, bỏ một điểm cao nhất và một điểm thấp nhất"
        }
    }
}

/// The marks of a work, one for each judge, under its code (mã phách).
package struct JuryWork: Hashable, Sendable {
    package let code: String
    /// Totals in the judges' order; `nil` for a judge who does not mark the work (conflict of interest).
    package let marks: [Points?]

    package init(code: String, marks: [Points?]) {
        self.code = code
        self.marks = marks
    }

    /// Those who marked.
    package var given: [Points] {
        marks.compactMap { $0 }
    }

    /// Judges whose mark is left out: one highest and one lowest, the first of equals; empty when none is. They stand
    /// struck through in the minutes.
    package func leftOut(_ method: JuryMethod) -> [Int] {
        guard method == .trimmed, given.count >= JuryMethod.fewestTrimmed else { return [] }
        let judges = marks.indices.filter { marks[$0] != nil }
        let lowest = judges.min { value($0) < value($1) }
        let highest = judges.filter { $0 != lowest }.max { (value($0), $1) < (value($1), $0) }
        return [lowest, highest].compactMap { $0 }.sorted()
    }

    /// The mean of the totals that count, rounded half up to hundredths once; `nil` when nobody marked.
    package func score(_ method: JuryMethod) -> Points? {
        let leftOut = leftOut(method)
        let counted = marks.indices.filter { marks[$0] != nil && !leftOut.contains($0) }
        guard !counted.isEmpty else { return nil }
        let sum = counted.reduce(0) { $0 + value($1) }
        return Points(hundredths: (2 * sum + counted.count) / (2 * counted.count))
    }

    /// Highest minus lowest of all marks, also of those left out.
    package var spread: Points {
        let values = given.map(\.hundredths)
        return Points(hundredths: (values.max() ?? 0) - (values.min() ?? 0))
    }

    private func value(_ judge: Int) -> Int {
        marks[judge]?.hundredths ?? 0
    }
}
