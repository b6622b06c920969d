/// How far a pupil came with a step.
package struct StepOutcome: Hashable, Sendable {
    /// A complete answer with what it was worth.
    package struct Attempt: Hashable, Sendable {
        package let answer: ScreenAnswer
        package let judgement: Judgement
        package let at: Instant
    }

    /// A step closes after so many tries.
    package static let maximumTries = 3
    /// What the first, second and third try count, in percent.
    package static let tryPercents = [100, 70, 40]

    package let step: Step.ID
    /// 1...100
    package let points: Int
    package internal(set) var tries: [Attempt] = []
    /// What stands in the form now: said in earlier stages, or wrong in the last try.
    package internal(set) var given: ScreenAnswer = [:]
    /// The last post that was accepted.
    var lastPost: ScreenAnswer?
    package internal(set) var isHinted = false
    package internal(set) var isSkipped = false
    package internal(set) var isClosed = false

    init(step: Step.ID, points: Int) {
        self.step = step
        self.points = points
    }

    /// 0-based place of the try that counts: the best, the first among equals; `nil` without a try.
    package var bestTry: Int? {
        tries.indices.max { a, b in worth(a) < worth(b) || (worth(a) == worth(b) && a > b) }
    }

    /// 0...points
    package var earned: Int {
        bestTry.map(worth) ?? 0
    }

    /// Rounded half up to whole points.
    private func worth(_ place: Int) -> Int {
        let percent = Self.tryPercents[min(place, Self.tryPercents.count - 1)]
        return (points * tries[place].judgement.share * percent + 50_000) / 100_000
    }

    /// Why points are missing, in Vietnamese sentences; empty when none are.
    package var reasons: [String] {
        guard earned < points else { return [] }
        guard let bestTry else { return [isSkipped ? "Em đã bỏ qua bước này." : "Em chưa làm bước này."] }
        var reasons: [String] = []
        for fault in tries[bestTry].judgement.faults where !reasons.contains(fault.reason) {
            reasons.append(fault.reason)
        }
        if bestTry > 0 {
            let percent = Self.tryPercents[min(bestTry, Self.tryPercents.count - 1)]
            reasons.append("Tính theo lần làm thứ \(bestTry + 1): được \(percent)% số điểm.")
        }
        return reasons
    }
}
