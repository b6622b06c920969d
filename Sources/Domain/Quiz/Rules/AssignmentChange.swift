/// What a teacher may still change of a test that is given.
package struct AssignmentChange: Hashable, Sendable {
    package var title: String
    package var opensAt: Instant
    package var closesAt: Instant
    package var timeLimitMs: Int64
    package var rules: TestRules
    /// Takes a test that was shut before its time up again.
    package var opensAgain: Bool

    package init(
        title: String, opensAt: Instant, closesAt: Instant, timeLimitMs: Int64, rules: TestRules,
        opensAgain: Bool = false
    ) {
        self.title = title
        self.opensAt = opensAt
        self.closesAt = closesAt
        self.timeLimitMs = timeLimitMs
        self.rules = rules
        self.opensAgain = opensAgain
    }
}

/// Why a test is not changed; each says what to do instead.
package enum AssignmentRefusal: Refusal, Hashable {
    case notATest
    case closesInThePast
    case closesBeforeOpening
    case lateEndsTooEarly
    /// Pupils were promised so many attempts.
    case fewerAttempts(Int)
    /// Pupils were told a milder rule.
    case harsherLateRule

    package var message: String {
        switch self {
        case .notATest: "Chỉ bài kiểm tra mới có cách làm bài để sửa."
        case .closesInThePast: "Hạn nộp mới phải sau lúc này. Muốn dừng ngay, hãy bấm Đóng bài"
        case .closesBeforeOpening: "Hạn nộp phải sau lúc mở bài"
        case .lateEndsTooEarly: "Lúc ngừng nhận bài muộn phải sau hạn nộp"
        case .fewerAttempts(let limit): "Đã có em vào làm nên số lần làm bài chỉ được tăng, không ít hơn \(limit)"
        case .harsherLateRule: "Đã có em vào làm nên quy định nộp muộn chỉ được nới, không được chặt hơn"
        }
    }
}

extension Assignment {
    /// The test after a change. Once a pupil has begun, what was told to the pupils before beginning is not made harder:
    /// opening time, order of questions and which attempt counts stay as they are.
    ///
    /// - Parameter hasBegun: whether any pupil has begun.
    /// - Throws: `AssignmentRefusal`
    package func changed(
        _ change: AssignmentChange, hasBegun: Bool, at now: Instant
    ) throws(AssignmentRefusal) -> Assignment {
        guard isTest else { throw .notATest }
        var rules = change.rules
        rules.publishedAt = self.rules.publishedAt
        if change.closesAt != closesAt, change.closesAt <= now { throw .closesInThePast }
        let opensAt = hasBegun ? self.opensAt : change.opensAt
        guard change.closesAt > opensAt else { throw .closesBeforeOpening }
        if let late = rules.late, late.until <= change.closesAt { throw .lateEndsTooEarly }
        if hasBegun {
            guard rules.attemptLimit >= self.rules.attemptLimit else {
                throw .fewerAttempts(self.rules.attemptLimit)
            }
            guard rules.isAsMildAboutLateWork(as: self.rules) else { throw .harsherLateRule }
            rules.counting = self.rules.counting
            rules.shufflesQuestions = self.rules.shufflesQuestions
            rules.shufflesOptions = self.rules.shufflesOptions
        }
        return Assignment(
            id: id, classroom: classroom, work: work, title: change.title, opensAt: opensAt,
            closesAt: change.closesAt, timeLimitMs: change.timeLimitMs, reveal: rules.explanations,
            isClosed: isClosed && !change.opensAgain, mode: mode, periods: periods, isForSomePupils: isForSomePupils,
            rules: rules)
    }

    /// The end of the working time of a running attempt after a change: never earlier than it was.
    ///
    /// - Parameter extraMs: of the pupil.
    package func deadline(of attempt: Attempt, extraMs: Int64) -> Instant {
        max(attempt.deadline, min(attempt.startedAt + timeLimitMs, endsAt()) + extraMs)
    }
}

extension TestRules {
    /// The rules after the closing time was moved: the end of late work moves with it. `nil` when nothing changes.
    package func movingLate(from closesAt: Instant, to later: Instant) -> TestRules? {
        guard let late, later != closesAt else { return nil }
        var rules = self
        rules.late = Late(until: late.until + (later.ms - closesAt.ms), deductionPercent: late.deductionPercent)
        return rules
    }

    /// True when late work is taken at least as mildly as by the other rules.
    func isAsMildAboutLateWork(as other: TestRules) -> Bool {
        guard let before = other.late else { return true }
        guard let late else { return false }
        return late.deductionPercent <= before.deductionPercent
    }
}

extension Attempt {
    /// Moves the end of the working time to a later moment; an earlier one changes nothing.
    package mutating func move(deadline later: Instant) {
        guard submittedAt == nil else { return }
        deadline = max(deadline, later)
    }
}
