/// How late a test was handed in and what that costs, as it is recorded with the attempt.
package struct Lateness: Hashable, Sendable {
    /// After the closing time, in milliseconds; 0 when it was in time.
    package let ms: Int64
    /// In percent of the points earned, 0...100.
    package let deductionPercent: Int

    package init(ms: Int64, deductionPercent: Int) {
        self.ms = ms
        self.deductionPercent = deductionPercent
    }

    package static let none = Lateness(ms: 0, deductionPercent: 0)

    package var isLate: Bool { ms > 0 }

    /// The one that is better for the pupil: a closing time that the teacher moves never makes anybody late.
    package func kinder(_ other: Lateness) -> Lateness {
        (deductionPercent, ms) <= (other.deductionPercent, other.ms) ? self : other
    }
}

extension Assignment {
    /// The closing time of a pupil.
    package func dueAt(extraMs: Int64 = 0) -> Instant {
        closesAt + extraMs
    }

    /// Until when anything is taken from a pupil: the closing time, or later where late work is taken.
    package func endsAt(extraMs: Int64 = 0) -> Instant {
        max(closesAt, rules.late?.until ?? closesAt) + extraMs
    }

    /// True from the closing time on, while late work is taken.
    package func takesLateWork(at now: Instant, extraMs: Int64 = 0) -> Bool {
        now >= dueAt(extraMs: extraMs) && phase(at: now, extraMs: extraMs) == .open
    }

    /// How late an attempt was handed in. The grace counts as in time, and who was given time again by the teacher is
    /// never late.
    package func lateness(of attempt: Attempt, extraMs: Int64 = 0) -> Lateness {
        guard let submittedAt = attempt.submittedAt, attempt.reopenReason == nil else { return .none }
        return lateness(submittedAt: submittedAt, extraMs: extraMs)
    }

    /// How late something is that is handed in at a moment.
    package func lateness(submittedAt: Instant, extraMs: Int64 = 0) -> Lateness {
        let due = dueAt(extraMs: extraMs)
        guard let late = rules.late, submittedAt > due + Attempt.graceMs else { return .none }
        return Lateness(ms: submittedAt.ms - due.ms, deductionPercent: late.deductionPercent)
    }
}
