import Content
import Domain
import Store

/// Opens runs of the simulated portal and sends commands to them: brings together what the database keeps and the
/// wording of the scenario that a run is bound to.
struct PracticeDesk: Sendable {
    /// A run with how it stands in the database.
    struct Opened: Sendable {
        let record: PracticeRunRecord
        let run: Run
    }

    /// What a command brought about.
    struct Reply: Sendable {
        let events: [PracticeEvent]
        /// The sheet on which the command was given; `nil` when the step is unknown.
        let askedOn: ScreenSheet?
        /// What the step asks next: the first field that is open; `nil` when nothing is.
        let nextField: String?
    }

    let content: ContentLibrary
    let store: Store

    /// The wording on which a run was begun, from the files or else from the database; `nil` when neither can tell.
    func scenario(_ id: Scenario.ID, contentHash: String) async throws -> Scenario? {
        if let scenario = content.scenario(id), scenario.contentHash == contentHash { return scenario }
        return try await store.contentVersion(contentHash).flatMap { Scenario($0) }
    }

    /// A run as it stands now; one whose time is over is ended first. `nil` when there is none to show.
    func open(_ id: PracticeRunRecord.ID, at now: Instant) async throws -> Opened? {
        guard var found = try await store.practice(id),
            let scenario = try await scenario(found.record.scenario, contentHash: found.record.contentHash)
        else { return nil }
        if found.record.end == nil, now > found.record.deadline {
            _ = try await store.changePractice(id, of: scenario, at: now) { $0.endIfOver(at: now) }
            found = try await store.practice(id) ?? found
        }
        let record = found.record
        var run = try Run.replay(
            scenario: scenario, seed: record.seed, startedAt: record.startedAt, log: found.log)
        if record.end == .outOfTime { _ = run.endIfOver(at: record.deadline + 1) }
        return Opened(record: record, run: run)
    }

    /// Sends a command to an open run.
    ///
    /// - Throws: `PracticeRefusal`, and then nothing has changed.
    func send(
        _ command: PracticeCommand, step: Step.ID, to opened: Opened, at now: Instant
    ) async throws -> Reply {
        try await store.changePractice(opened.record.id, of: opened.run.scenario, at: now) { run in
            let sheet = run.sheet(of: step)
            let events = try run.apply(command, at: now)
            let next = run.sheet(of: step)?.fields.first { !$0.isSettled && sheet?.fields.contains($0) == false }
            return Reply(events: events, askedOn: sheet, nextField: next?.name)
        }
    }

    /// Begins a scenario, or goes on with the open run of it.
    ///
    /// - Parameter chance: where seeds come from; another person than the last time is chosen where there is one.
    func start(
        _ scenario: Scenario, by learner: Learner.ID, chance: inout SplitMix64, at now: Instant
    ) async throws -> PracticeRunRecord.ID {
        let last = try await store.practiceRuns(of: learner).first {
            $0.scenario == scenario.id && $0.contentHash == scenario.contentHash
        }
        var seed = chance.next()
        if let last, scenario.casts.count > 1 {
            let person = scenario.castIndex(seed: last.seed)
            while scenario.castIndex(seed: seed) == person { seed = chance.next() }
        }
        return try await store.startPractice(scenario, learner: learner, seed: seed, at: now)
    }
}
