/// A contest with its state. After the announcement its settings are frozen: a change makes a new version with a reason.
package struct Contest: Hashable, Sendable {
    package typealias ID = Identifier<Contest>

    package let id: ID
    package private(set) var settings: ContestSettings
    /// 1 until the announcement, then one more for each change.
    package private(set) var version: Int
    package private(set) var state: ContestState
    /// When the latest provisional result came out; `nil` before.
    package private(set) var publishedAt: Instant?

    package init(
        id: ID, settings: ContestSettings, version: Int = 1, state: ContestState = .draft, publishedAt: Instant? = nil
    ) {
        self.id = id
        self.settings = settings
        self.version = version
        self.state = state
        self.publishedAt = publishedAt
    }

    /// Changes the settings: freely in the draft, later as a new version.
    ///
    /// - Parameters:
    ///   - reason: recorded with the version; may be blank only in the draft.
    /// - Throws: `official`, `reasonMissing`, or `notReady` when an announced contest would no longer hold together.
    package mutating func change(to settings: ContestSettings, reason: String) throws(ContestRefusal) {
        guard state != .official else { throw .official }
        if state != .draft {
            guard !VietnameseText.tidy(reason).isEmpty else { throw .reasonMissing }
            guard settings.problems.isEmpty else { throw .notReady(settings.problems) }
            version += 1
        }
        self.settings = settings
    }

    /// Takes a step. A refused one changes nothing.
    ///
    /// - Throws: why the step cannot be taken now.
    package mutating func take(
        _ step: ContestStep, in situation: ContestSituation, at now: Instant
    ) throws(ContestRefusal) {
        guard state != .official else { throw .official }
        guard step.from.contains(state) else { throw .wrongState(step: step, state: state) }
        try check(step, situation, at: now)
        if step == .publish { publishedAt = now }
        state = step.to
    }

    private func check(
        _ step: ContestStep, _ situation: ContestSituation, at now: Instant
    ) throws(ContestRefusal) {
        switch step {
        case .announce:
            guard settings.problems.isEmpty else { throw .notReady(settings.problems) }
        case .open:
            guard let opensAt = settings.rounds.first?.opensAt, now >= opensAt else {
                throw .notYet(settings.rounds.first?.opensAt)
            }
        case .close:
            guard let closesAt = settings.rounds.last?.closesAt, now >= closesAt else {
                throw .notYet(settings.rounds.last?.closesAt)
            }
        case .mark:
            guard situation.openSittings == 0 else { throw .sittingsOpen(situation.openSittings) }
        case .publish:
            guard !settings.profile.usesPrediction || situation.isTruthKnown else { throw .truthMissing }
        case .remark(let reason):
            guard !VietnameseText.tidy(reason).isEmpty else { throw .reasonMissing }
        case .endAppeals:
            let deadline = appealDeadline(situation.workingDays)
            guard let deadline, now > deadline else { throw .notYet(deadline) }
        case .makeOfficial:
            guard situation.openAppeals == 0 else { throw .appealsOpen(situation.openAppeals) }
        }
    }

    /// The last moment for an appeal; `nil` before the provisional result.
    package func appealDeadline(_ workingDays: WorkingDays) -> Instant? {
        publishedAt.map { settings.appeals.filingDeadline(publishedAt: $0, workingDays) }
    }

    /// Takes an appeal of a contestant.
    ///
    /// - Throws: `notPublished`, `tooLate` or `textMissing`.
    package func appeal(
        of contestant: Contestant.ID, _ reason: Appeal.Reason, text: String, _ workingDays: WorkingDays,
        at now: Instant
    ) throws(AppealRefusal) -> Appeal {
        guard let deadline = appealDeadline(workingDays), state != .marking else { throw .notPublished }
        guard state == .provisional, now <= deadline else { throw .tooLate(deadline: deadline) }
        let tidy = VietnameseText.tidy(text)
        guard !tidy.isEmpty else { throw .textMissing }
        return Appeal(contestant: contestant, reason: reason, text: tidy, filedAt: now, decision: nil)
    }
}
