import Domain
import Testing

@Suite("Changing a test that is given")
struct AssignmentChangeTests {
    private static let minute = AttemptTests.minute
    private let now = AttemptTests.opening + 30 * AttemptTests.minute
    private let closing = AttemptTests.opening + 120 * AttemptTests.minute

    private func change(_ assignment: Assignment, _ edit: (inout AssignmentChange) -> Void) -> AssignmentChange {
        var change = AssignmentChange(
            title: assignment.title, opensAt: assignment.opensAt, closesAt: assignment.closesAt,
            timeLimitMs: assignment.timeLimitMs, rules: assignment.rules)
        edit(&change)
        return change
    }

    @Test("times that contradict each other are refused")
    func times() {
        let assignment = Assignment.demo()
        func refusal(_ edit: (inout AssignmentChange) -> Void) -> AssignmentRefusal? {
            do throws(AssignmentRefusal) {
                _ = try assignment.changed(change(assignment, edit), hasBegun: false, at: now)
                return nil
            } catch { return error }
        }
        #expect(refusal { $0.closesAt = now } == .closesInThePast)
        #expect(refusal { $0.opensAt = closing } == .closesBeforeOpening)
        #expect(refusal { $0.rules.late = .init(until: closing, deductionPercent: 0) } == .lateEndsTooEarly)
        #expect(refusal { $0.closesAt = now + 1 } == nil)
        #expect(refusal { $0.rules.marks = .never } == nil)
    }

    @Test("once a pupil has begun, what was told before beginning is not made harder")
    func begun() throws {
        var rules = TestRules()
        rules.attemptLimit = 2
        rules.late = TestRules.Late(until: closing + 1000, deductionPercent: 10)
        let assignment = Assignment.demo(rules: rules)
        #expect(throws: AssignmentRefusal.fewerAttempts(2)) {
            try assignment.changed(change(assignment) { $0.rules.attemptLimit = 1 }, hasBegun: true, at: now)
        }
        for late in [nil, TestRules.Late(until: closing + 1000, deductionPercent: 11)] {
            #expect(throws: AssignmentRefusal.harsherLateRule) {
                try assignment.changed(change(assignment) { $0.rules.late = late }, hasBegun: true, at: now)
            }
        }
        let changed = try assignment.changed(
            change(assignment) {
                $0.opensAt = now
                $0.rules.counting = .last
                $0.rules.shufflesQuestions = false
                $0.rules.attemptLimit = 5
                $0.rules.late = TestRules.Late(until: closing + 2000, deductionPercent: 0)
            }, hasBegun: true, at: now)
        #expect(changed.opensAt == assignment.opensAt && changed.rules.counting == .best)
        #expect(changed.rules.shufflesQuestions && changed.rules.attemptLimit == 5)
        #expect(changed.rules.late?.deductionPercent == 0)
    }

    @Test("a test that was shut opens again only when that is asked for; what is published stays so")
    func closed() throws {
        var rules = TestRules()
        rules.publishedAt = now
        let assignment = Assignment.demo(isClosed: true, rules: rules)
        let later = change(assignment) { $0.closesAt = closing + 1000 }
        #expect(try assignment.changed(later, hasBegun: true, at: now).isClosed)
        var opened = later
        opened.opensAgain = true
        opened.rules.publishedAt = nil
        let changed = try assignment.changed(opened, hasBegun: true, at: now)
        #expect(!changed.isClosed && changed.rules.publishedAt == now)
    }

    @Test("running attempts are never shortened, and get what the new times allow")
    func deadlines() throws {
        let assignment = Assignment.demo()
        let attempt = Attempt(
            id: Attempt.ID(1), assignment: assignment.id, learner: Learner.ID(7),
            admission: try assignment.admit(previous: [], at: now), paper: Paper(code: "101", items: []))
        func deadline(limit: Int64, closesAt: Instant, extraMs: Int64 = 0) throws -> Instant {
            let changed = try assignment.changed(
                change(assignment) {
                    $0.timeLimitMs = limit * Self.minute
                    $0.closesAt = closesAt
                }, hasBegun: true, at: now)
            var moved = attempt
            moved.move(deadline: changed.deadline(of: attempt, extraMs: extraMs))
            return moved.deadline
        }
        #expect(try deadline(limit: 20, closesAt: closing) == now + 45 * Self.minute)
        #expect(try deadline(limit: 45, closesAt: now + Self.minute) == now + 45 * Self.minute)
        #expect(try deadline(limit: 60, closesAt: closing) == now + 60 * Self.minute)
        #expect(try deadline(limit: 60, closesAt: closing, extraMs: 5 * Self.minute) == now + 65 * Self.minute)
        #expect(try deadline(limit: 180, closesAt: closing) == closing)
    }

    @Test("a lesson has no rules to change")
    func lesson() {
        let lesson = Assignment.demo(work: .lesson("10-3"))
        #expect(throws: AssignmentRefusal.notATest) {
            try lesson.changed(change(lesson) { _ in }, hasBegun: false, at: now)
        }
    }
}
