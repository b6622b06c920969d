extension Scenario {
    /// Stands for the final test B in addresses and assignments: any complete dossier, drawn by chance.
    package static let randomID: Scenario.ID = "random"
}

extension PracticeRunRecord {
    /// True for a run of what was assigned that was not over before it was given.
    package func counts(for assignment: Assignment) -> Bool {
        guard case .practice(let given) = assignment.work, (endedAt ?? deadline) >= assignment.opensAt else {
            return false
        }
        return given == Scenario.randomID ? isDossier : scenario == given
    }

    /// The better of two runs: gone through to the end, without a critical error, with the higher score, newer.
    package static func isBetter(_ a: PracticeRunRecord, _ b: PracticeRunRecord) -> Bool {
        (a.end == .finished ? 1 : 0, a.criticalCount == 0 ? 1 : 0, a.score, a.startedAt)
            > (b.end == .finished ? 1 : 0, b.criticalCount == 0 ? 1 : 0, b.score, b.startedAt)
    }
}

extension Assignment {
    /// A scenario of the simulated portal.
    package var isPractice: Bool {
        if case .practice = work { true } else { false }
    }
}

extension [PracticeRunRecord] {
    /// The best that counts for an assignment; `nil` when none does.
    package func best(for assignment: Assignment) -> PracticeRunRecord? {
        filter { $0.counts(for: assignment) }.best
    }

    /// The best of them, whether it goes on or has ended.
    package var best: PracticeRunRecord? {
        self.min(by: PracticeRunRecord.isBetter)
    }

    /// The best that has ended; `nil` when none has.
    package func best(at now: Instant) -> PracticeRunRecord? {
        filter { $0.end(at: now) != nil }.best
    }

    /// The run that can be gone on with.
    package func open(at now: Instant) -> PracticeRunRecord? {
        first { $0.end(at: now) == nil }
    }
}
