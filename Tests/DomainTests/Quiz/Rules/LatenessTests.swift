import Domain
import Testing

@Suite("Work after the closing time")
struct LatenessTests {
    private static let minute = AttemptTests.minute
    private let closing = AttemptTests.opening + 120 * AttemptTests.minute

    private func assignment(percent: Int = 10, isClosed: Bool = false) -> Assignment {
        var rules = TestRules()
        rules.late = TestRules.Late(until: closing + 60 * Self.minute, deductionPercent: percent)
        return .demo(isClosed: isClosed, rules: rules)
    }

    @Test("it is taken until the later moment, or not at all")
    func window() {
        let late = assignment()
        #expect(late.phase(at: closing) == .open && late.takesLateWork(at: closing))
        #expect(!late.takesLateWork(at: closing + -1))
        #expect(late.phase(at: closing + 60 * Self.minute) == .closed)
        #expect(late.phase(at: closing + 60 * Self.minute, extraMs: 1) == .open)
        #expect(!late.takesLateWork(at: closing, extraMs: 1))
        #expect(assignment(isClosed: true).phase(at: closing + -1) == .closed)
        #expect(Assignment.demo().phase(at: closing) == .closed && !Assignment.demo().takesLateWork(at: closing))
    }

    @Test("the working time goes on over the closing time")
    func deadline() throws {
        let admission = try assignment().admit(previous: [], at: closing + -10 * Self.minute)
        #expect(admission.deadline == closing + 35 * Self.minute)
        let last = try assignment().admit(previous: [], at: closing + 59 * Self.minute)
        #expect(last.deadline == closing + 60 * Self.minute)
    }

    @Test("it is late after the grace, by what was after the closing time of that pupil")
    func recorded() throws {
        #expect(try handedIn(at: closing + Attempt.graceMs) == .none)
        let late = try handedIn(at: closing + Attempt.graceMs + 1)
        #expect(late == Lateness(ms: Attempt.graceMs + 1, deductionPercent: 10))
        #expect(late.text == "Nộp muộn 10 giây · trừ 10%")
        #expect(try handedIn(at: closing + 20 * Self.minute, extraMs: 20 * Self.minute) == .none)
        #expect(try handedIn(at: closing + 20 * Self.minute).text == "Nộp muộn 20 phút · trừ 10%")
        #expect(Lateness.none.text.isEmpty)
    }

    @Test("whoever was done in time and forgot the button is not late")
    func forgotten() throws {
        #expect(try forgotten(lastAnswerAt: closing + -1).submittedAt == closing)
        #expect(try forgotten(lastAnswerAt: closing + Attempt.graceMs).submittedAt == closing)
        let late = try forgotten(lastAnswerAt: closing + Attempt.graceMs + 1)
        #expect(late.submittedAt == late.deadline)
        #expect(assignment().lateness(of: late).isLate)
        #expect(try !assignment().lateness(of: forgotten(lastAnswerAt: closing)).isLate)
        #expect(try forgotten(lastAnswerAt: closing, startedAt: closing + Self.minute).submittedAt != closing)
    }

    @Test("who was given time again by the teacher is not late")
    func reopened() throws {
        var attempt = try begun(at: closing + -10 * Self.minute)
        try attempt.submit(at: closing)
        try attempt.reopen(reason: "Mất điện", forMs: 10 * Self.minute, at: closing + 30 * Self.minute)
        try attempt.submit(at: closing + 35 * Self.minute)
        #expect(assignment().lateness(of: attempt) == .none)
    }

    @Test("the kinder of two is the one that costs less")
    func kinder() {
        let cheap = Lateness(ms: 90, deductionPercent: 0)
        let dear = Lateness(ms: 10, deductionPercent: 10)
        #expect(cheap.kinder(dear) == cheap && dear.kinder(cheap) == cheap && dear.kinder(.none) == .none)
    }

    private func begun(at start: Instant) throws -> Attempt {
        Attempt(
            id: Attempt.ID(1), assignment: Assignment.ID(3), learner: Learner.ID(7),
            admission: try assignment().admit(previous: [], at: start),
            paper: .demo([.demo("q1", SingleChoice.demo())]) { _ in 25 })
    }

    private func handedIn(at moment: Instant, extraMs: Int64 = 0) throws -> Lateness {
        var attempt = try begun(at: closing + -10 * Self.minute)
        try attempt.submit(at: moment)
        return assignment().lateness(of: attempt, extraMs: extraMs)
    }

    private func forgotten(lastAnswerAt: Instant, startedAt: Instant? = nil) throws -> Attempt {
        var attempt = try begun(at: startedAt ?? closing + -10 * Self.minute)
        if lastAnswerAt >= attempt.startedAt {
            try attempt.answer(
                JournalEntry(position: 1, sequence: 1, response: .choice(1), acceptedAt: lastAnswerAt),
                by: Learner.ID(7))
        }
        try attempt.submit(at: attempt.deadline + Self.minute, due: closing)
        return attempt
    }
}
