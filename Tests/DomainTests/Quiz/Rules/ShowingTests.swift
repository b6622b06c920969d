import Domain
import TestKit
import Testing

@Suite("What of a result is shown")
struct ShowingTests {
    private let closing = AttemptTests.opening + 120 * AttemptTests.minute

    private func assignment(
        marks: Assignment.Reveal, explanations: Assignment.Reveal, publishedAt: Instant? = nil
    ) -> Assignment {
        var rules = TestRules()
        rules.marks = marks
        rules.publishedAt = publishedAt
        return .demo(reveal: explanations, rules: rules)
    }

    @Test("marks follow their own rule")
    func marks() {
        let done = ResultStanding(isSubmitted: true)
        let before = AttemptTests.opening
        func shows(_ marks: Assignment.Reveal, _ publishedAt: Instant? = nil, at now: Instant) -> Bool {
            assignment(marks: marks, explanations: .never, publishedAt: publishedAt).showsMarks(to: done, at: now)
        }
        #expect(shows(.afterSubmission, at: before) && !shows(.afterClose, at: before))
        #expect(shows(.afterClose, at: closing) && !shows(.never, at: closing))
        #expect(!shows(.byHand, at: closing) && shows(.byHand, before, at: before))
        #expect(!shows(.byHand, before + 1, at: before))
        let open = ResultStanding(isSubmitted: false)
        #expect(!assignment(marks: .afterSubmission, explanations: .never).showsMarks(to: open, at: closing))
    }

    @Test("late work moves the moment after which a closed test is shown")
    func late() {
        var rules = TestRules()
        rules.marks = .afterClose
        rules.late = TestRules.Late(until: closing + 1000, deductionPercent: 0)
        let assignment = Assignment.demo(rules: rules)
        let done = ResultStanding(isSubmitted: true)
        #expect(!assignment.showsMarks(to: done, at: closing) && assignment.showsMarks(to: done, at: closing + 1000))
    }

    @Test("right after handing in, explanations wait while another attempt could use them")
    func attemptsLeft() {
        let now = AttemptTests.opening
        let assignment = assignment(marks: .afterSubmission, explanations: .afterSubmission)
        #expect(assignment.showsExplanations(to: ResultStanding(isSubmitted: true), at: now))
        #expect(
            !assignment.showsExplanations(to: ResultStanding(isSubmitted: true, mayTryAgain: true), at: now))
        #expect(
            !assignment.showsExplanations(to: ResultStanding(isSubmitted: true, hasOpenAttempt: true), at: now))
    }

    @Test("explanations are never shown without marks, before handing in or in the midst of a test", arguments: 0..<500)
    func laws(seed: Int) {
        var chance = Seeded(seed: seed)
        func any<Value>(_ values: [Value]) -> Value { values.randomElement(using: &chance)! }
        let reveals = Assignment.Reveal.allCases
        let published = any([nil, AttemptTests.opening, closing])
        let assignment = assignment(marks: any(reveals), explanations: any(reveals), publishedAt: published)
        let standing = ResultStanding(
            isSubmitted: any([true, false]), hasOpenAttempt: any([true, false]), mayTryAgain: any([true, false]))
        let now = any([AttemptTests.opening, closing, closing + AttemptTests.minute])
        let shows = assignment.showsExplanations(to: standing, at: now)
        #expect(!shows || assignment.showsMarks(to: standing, at: now))
        #expect(!shows || (standing.isSubmitted && !standing.hasOpenAttempt))
        #expect(!shows || assignment.rules.explanations != .never)
        // Time takes nothing back.
        #expect(!shows || assignment.showsExplanations(to: standing, at: now + AttemptTests.minute))
    }

    @Test("a pupil's standing is told from the attempts")
    func standing() {
        var rules = TestRules()
        rules.attemptLimit = 2
        let assignment = Assignment.demo(rules: rules)
        func standing(_ attempts: [AttemptSummary], at now: Instant) -> ResultStanding {
            ResultStanding(isSubmitted: true, attempts, of: assignment, extraMs: 0, at: now)
        }
        let now = AttemptTests.opening + AttemptTests.minute
        #expect(standing([.demo(1, score: 5)], at: now).mayTryAgain)
        #expect(!standing([.demo(1, score: 5)], at: closing).mayTryAgain)
        #expect(!standing([.demo(1, score: 5), .demo(2, score: 6)], at: now).mayTryAgain)
        #expect(standing([.demo(1, score: 5), .demo(2, score: nil)], at: now).hasOpenAttempt)
    }
}
