/// A pupil's sitting of a test. Its time is the server's: every rule takes `now` as an argument.
package struct Attempt: Hashable, Sendable {
    package typealias ID = Identifier<Attempt>

    /// Late answers that are still taken and recorded as late, in milliseconds (ASSESSMENT.md §6).
    package static let graceMs: Int64 = 10_000

    package let id: ID
    package let assignment: Assignment.ID
    package let learner: Learner.ID
    /// 1 for the first attempt at the assignment.
    package let number: Int
    package let paper: Paper
    package let startedAt: Instant
    /// The end of the working time; the grace comes after it.
    package internal(set) var deadline: Instant
    /// `nil` while the attempt is open. An attempt that nobody handed in has its deadline here.
    package internal(set) var submittedAt: Instant?
    package internal(set) var answers: Answers
    /// Why a teacher opened it again, the last time; `nil` when that never happened.
    package internal(set) var reopenReason: String?
    /// Since when the clock of its room stands still; `nil` while it runs.
    package internal(set) var pausedSince: Instant?
    /// Where it is being sat; `nil` before its page was opened.
    package internal(set) var device: DeviceTag?
    /// How often another device went on with it.
    package internal(set) var takeoverCount: Int

    package init(
        id: ID, assignment: Assignment.ID, learner: Learner.ID, number: Int, paper: Paper, startedAt: Instant,
        deadline: Instant, submittedAt: Instant? = nil, answers: Answers = Answers(), reopenReason: String? = nil,
        pausedSince: Instant? = nil, device: DeviceTag? = nil, takeoverCount: Int = 0
    ) {
        self.id = id
        self.assignment = assignment
        self.learner = learner
        self.number = number
        self.paper = paper
        self.startedAt = startedAt
        self.deadline = deadline
        self.submittedAt = submittedAt
        self.answers = answers
        self.reopenReason = reopenReason
        self.pausedSince = pausedSince
        self.device = device
        self.takeoverCount = takeoverCount
    }

    /// A new attempt of an admitted pupil.
    package init(id: ID, assignment: Assignment.ID, learner: Learner.ID, admission: Admission, paper: Paper) {
        self.init(
            id: id, assignment: assignment, learner: learner, number: admission.number, paper: paper,
            startedAt: admission.startedAt, deadline: admission.deadline)
    }

    /// The seed of the paper of an attempt: the same attempt always has the same paper.
    package static func seed(assignment: Assignment.ID, learner: Learner.ID, number: Int) -> UInt64 {
        FNV1a.hash64("\(assignment.rawValue)|\(learner.rawValue)|\(number)")
    }

    /// What the clock of the attempt shows: it stands still while the room is paused.
    package func clock(at now: Instant) -> Instant {
        now.stopped(at: pausedSince)
    }

    /// True when nothing can be answered any more: handed in, or deadline and grace are past.
    package func isOver(at now: Instant) -> Bool {
        submittedAt != nil || clock(at: now) > deadline + Self.graceMs
    }

    /// Working time left, in milliseconds; 0 after the deadline and after handing in.
    package func remainingMs(at now: Instant) -> Int64 {
        submittedAt == nil ? max(0, deadline.ms - clock(at: now).ms) : 0
    }

    /// Time used until it was handed in, in milliseconds; `nil` while it is open.
    package var elapsedMs: Int64? {
        submittedAt.map { $0.ms - startedAt.ms }
    }

    /// Positions whose answer that counts came within the grace.
    package var latePositions: [Int] {
        paper.items.map(\.position).filter { position in
            answers.entry(at: position).map { $0.acceptedAt > deadline } ?? false
        }
    }

    /// Whether an answer may be taken now.
    ///
    /// What was sent before a pause still arrives within the grace after its beginning.
    ///
    /// - Throws: `notYours`, `unknownPosition`, `alreadySubmitted`, `deadlinePassed` or `paused`.
    package func canAnswer(_ position: Int, by learner: Learner.ID, at now: Instant) throws(AttemptRefusal) {
        guard learner == self.learner else { throw .notYours }
        guard paper.items.contains(where: { $0.position == position }) else { throw .unknownPosition }
        guard submittedAt == nil else { throw .alreadySubmitted }
        guard !isOver(at: now) else { throw .deadlinePassed }
        if let pausedSince, now > pausedSince + Self.graceMs { throw .paused }
    }

    /// Takes an answer; the same answer sent again changes nothing.
    ///
    /// - Throws: as `canAnswer`.
    package mutating func answer(_ entry: JournalEntry, by learner: Learner.ID) throws(AttemptRefusal) {
        try canAnswer(entry.position, by: learner, at: entry.acceptedAt)
        answers.take(entry)
    }
}
