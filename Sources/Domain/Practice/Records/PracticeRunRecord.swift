/// A run as it is stored: what it was bound to and how it stands, without what was done in it.
package struct PracticeRunRecord: Hashable, Sendable {
    package typealias ID = Identifier<PracticeRunRecord>

    package let id: ID
    package let learner: Learner.ID
    package let scenario: Scenario.ID
    /// The version of the scenario that it runs on.
    package let contentHash: String
    /// A complete dossier, which counts as a proof of skill once it is finished.
    package let isDossier: Bool
    package let seed: UInt64
    package let startedAt: Instant
    /// After it no command is taken.
    package let deadline: Instant
    package let end: Run.End?
    package let endedAt: Instant?
    /// 0...100, so far.
    package let score: Int
    /// Different critical errors, so far.
    package let criticalCount: Int

    package init(
        id: ID, learner: Learner.ID, scenario: Scenario.ID, contentHash: String, isDossier: Bool, seed: UInt64,
        startedAt: Instant, deadline: Instant, end: Run.End?, endedAt: Instant?, score: Int, criticalCount: Int
    ) {
        self.id = id
        self.learner = learner
        self.scenario = scenario
        self.contentHash = contentHash
        self.isDossier = isDossier
        self.seed = seed
        self.startedAt = startedAt
        self.deadline = deadline
        self.end = end
        self.endedAt = endedAt
        self.score = score
        self.criticalCount = criticalCount
    }

    /// How it stands now: time that ran out while nobody looked is an end too.
    package func end(at now: Instant) -> Run.End? {
        end ?? (now > deadline ? .outOfTime : nil)
    }

    /// Gone through to the end, without a critical error, with a score of at least the threshold (CURRICULUM.md §5.3).
    package func isPassed(threshold: Int) -> Bool {
        end == .finished && criticalCount == 0 && score >= threshold
    }
}

/// A wording of a lesson or a scenario, kept so that what was read or done on it stays readable.
package struct ContentVersion: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Codable, Sendable {
        case lesson
        case scenario
    }

    package let kind: Kind
    /// The slug of the lesson or scenario.
    package let id: String
    package let contentHash: String
    /// 1, 2, 3 …, as the author counts.
    package let version: Int
    /// The file as written, with its facts filled in.
    package let body: String

    package init(kind: Kind, id: String, contentHash: String, version: Int, body: String) {
        self.kind = kind
        self.id = id
        self.contentHash = contentHash
        self.version = version
        self.body = body
    }
}
