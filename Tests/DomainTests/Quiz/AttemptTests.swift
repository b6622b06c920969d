import Domain
import TestKit
import Testing

@Suite("Attempts")
struct AttemptTests {
    static let opening = Instant(ms: 1_795_000_000_000)
    static let minute: Int64 = 60_000
    let assignment = Assignment.demo()

    @Test("the window decides whether a test is open; extra time moves its end")
    func phases() {
        #expect(assignment.phase(at: Self.opening + -1) == .notOpen)
        #expect(assignment.phase(at: Self.opening) == .open)
        #expect(assignment.phase(at: assignment.closesAt + -1) == .open)
        #expect(assignment.phase(at: assignment.closesAt) == .closed)
        #expect(assignment.phase(at: assignment.closesAt, extraMs: 1) == .open)
        #expect(Assignment.demo(isClosed: true).phase(at: Self.opening, extraMs: 1000) == .closed)
    }

    @Test("the deadline is the limit or the end of the window, plus extra time")
    func deadlines() throws {
        let early = try assignment.admit(previous: [], at: Self.opening)
        #expect(early.number == 1 && early.deadline == Self.opening + 45 * Self.minute)
        let late = try assignment.admit(previous: [], at: assignment.closesAt + -5 * Self.minute)
        #expect(late.deadline == assignment.closesAt)
        let helped = try assignment.admit(previous: [], extraMs: 600_000, at: assignment.closesAt + -5 * Self.minute)
        #expect(helped.deadline == assignment.closesAt + 600_000)
    }

    @Test("who may not begin is told why")
    func admissionRefusals() throws {
        let open = try attempt()
        var done = open
        try done.submit(at: Self.opening + 5)
        #expect(throws: AttemptRefusal.notOpenYet(opensAt: Self.opening)) {
            try assignment.admit(previous: [], at: Self.opening + -1)
        }
        #expect(throws: AttemptRefusal.closed) { try assignment.admit(previous: [], at: assignment.closesAt) }
        #expect(throws: AttemptRefusal.otherAttemptOpen) {
            try Assignment.demo(attemptLimit: 3).admit(previous: [open], at: Self.opening + 9)
        }
        #expect(throws: AttemptRefusal.noAttemptLeft) { try assignment.admit(previous: [done], at: Self.opening + 9) }
        #expect(try Assignment.demo(attemptLimit: 2).admit(previous: [done], at: Self.opening + 9).number == 2)
        #expect(throws: AttemptRefusal.notATest) {
            try Assignment.demo(work: .lesson("10-3")).admit(previous: [], at: Self.opening)
        }
    }

    @Test("answers are taken until the grace is over, and late ones are recorded")
    func grace() throws {
        var attempt = try attempt()
        try attempt.answer(entry(1, at: attempt.deadline), by: Learner.ID(7))
        try attempt.answer(entry(2, at: attempt.deadline + Attempt.graceMs), by: Learner.ID(7))
        #expect(throws: AttemptRefusal.deadlinePassed) {
            try attempt.answer(entry(3, at: attempt.deadline + Attempt.graceMs + 1), by: Learner.ID(7))
        }
        #expect(attempt.latePositions == [2] && attempt.answers.answeredPositions == [1, 2])
    }

    @Test("only the pupil answers, only questions of the paper, only before handing in")
    func answerRefusals() throws {
        var attempt = try attempt()
        #expect(throws: AttemptRefusal.notYours) {
            try attempt.canAnswer(1, by: Learner.ID(8), at: Self.opening)
        }
        for position in [0, 4, -1] {
            #expect(throws: AttemptRefusal.unknownPosition) {
                try attempt.canAnswer(position, by: Learner.ID(7), at: Self.opening)
            }
        }
        try attempt.submit(at: Self.opening + 5)
        #expect(throws: AttemptRefusal.alreadySubmitted) {
            try attempt.canAnswer(1, by: Learner.ID(7), at: Self.opening + 6)
        }
        #expect(throws: AttemptRefusal.alreadySubmitted) { try attempt.submit(at: Self.opening + 6) }
        #expect(attempt.elapsedMs == 5)
    }

    @Test("an attempt that nobody hands in ends at its deadline")
    func automatic() throws {
        var attempt = try attempt()
        let newOnce = [
            attempt.deadline + Attempt.graceMs, attempt.deadline + Attempt.graceMs + 1, attempt.deadline + 99_999,
        ]
        .map { attempt.submitIfOver(at: $0) }
        #expect(newOnce == [false, true, false])
        #expect(attempt.submittedAt == attempt.deadline && attempt.remainingMs(at: Self.opening) == 0)
        var late = try self.attempt()
        try late.submit(at: late.deadline + Self.minute)
        #expect(late.submittedAt == late.deadline)
    }

    @Test("reopening needs a reason, keeps the answers and gives time")
    func reopening() throws {
        var attempt = try attempt()
        try attempt.answer(entry(1, at: Self.opening + 1), by: Learner.ID(7))
        #expect(throws: AttemptRefusal.notSubmitted) { try attempt.reopen(reason: "x", forMs: 1, at: Self.opening) }
        try attempt.submit(at: Self.opening + 2)
        #expect(throws: AttemptRefusal.reasonMissing) { try attempt.reopen(reason: "  ", forMs: 1, at: Self.opening) }
        let later = attempt.deadline + 3 * Self.minute
        try attempt.reopen(reason: "Mất điện", forMs: 10 * Self.minute, at: later)
        #expect(attempt.remainingMs(at: later) == 10 * Self.minute && attempt.reopenReason == "Mất điện")
        try attempt.answer(entry(2, sequence: 2, at: later), by: Learner.ID(7))
        #expect(attempt.answers.answeredPositions == [1, 2])
    }

    @Test("a teacher may give time and may end the test")
    func times() throws {
        var attempt = try attempt()
        let first = attempt.deadline
        try attempt.extend(byMs: Self.minute)
        #expect(attempt.deadline == first + Self.minute)
        attempt.cutShort(at: Self.opening + 50)
        attempt.cutShort(at: Self.opening + 70)
        #expect(attempt.deadline == Self.opening + 50)
    }

    @Test("explanations are shown when the teacher allows")
    func reveal() {
        let table: [(Assignment.Reveal, Bool, Bool, Bool)] = [
            (.never, true, true, false), (.afterSubmission, true, false, true), (.afterSubmission, false, true, false),
            (.afterClose, true, false, false), (.afterClose, true, true, true), (.afterClose, false, true, false),
        ]
        for (reveal, isSubmitted, isAfterClose, expected) in table {
            let assignment = Assignment.demo(reveal: reveal)
            let now = isAfterClose ? assignment.closesAt : Self.opening
            let standing = ResultStanding(isSubmitted: isSubmitted)
            #expect(assignment.showsExplanations(to: standing, at: now) == expected)
        }
    }

    private func attempt() throws -> Attempt {
        let questions = (1...3).map { Question.demo("q\($0)", SingleChoice.demo()) }
        return Attempt(
            id: Attempt.ID(1), assignment: assignment.id, learner: Learner.ID(7),
            admission: try assignment.admit(previous: [], at: Self.opening), paper: .demo(questions) { _ in 25 })
    }

    private func entry(_ position: Int, sequence: Int = 1, at acceptedAt: Instant) -> JournalEntry {
        JournalEntry(position: position, sequence: sequence, response: .choice(1), acceptedAt: acceptedAt)
    }
}

extension Assignment {
    /// A test that is open for two hours, 45 minutes of work.
    static func demo(
        work: Work = .test(blueprint: "PC"), reveal: Reveal = .afterClose, isClosed: Bool = false,
        attemptLimit: Int = 1, rules: TestRules = .standard
    ) -> Assignment {
        var rules = rules
        rules.attemptLimit = max(attemptLimit, rules.attemptLimit)
        return Assignment(
            id: ID(3), classroom: Classroom.ID(1), work: work, title: "Kiểm tra", opensAt: AttemptTests.opening,
            closesAt: AttemptTests.opening + 120 * AttemptTests.minute, timeLimitMs: 45 * AttemptTests.minute,
            reveal: reveal, isClosed: isClosed, rules: rules)
    }
}
