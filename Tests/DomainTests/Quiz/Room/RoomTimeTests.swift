import Domain
import TestKit
import Testing

/// A room with one attempt in it, driven step by step as the store drives it.
private struct DrivenRoom {
    static let start = AttemptTests.opening
    static let limitMs = Assignment.demo().timeLimitMs

    var room = TestRoom(assignment: Assignment.demo().id)
    var assignment = Assignment.demo()
    var attempt: Attempt
    /// What the law says: time that ran, and time that was given.
    var ranMs: Int64 = 0
    var givenMs: Int64 = 0
    var now = Self.start

    init() throws {
        let question = Question.demo("q1", SingleChoice.demo())
        attempt = Attempt(
            id: Attempt.ID(1), assignment: assignment.id, learner: Learner.ID(7),
            admission: try assignment.admit(previous: [], at: Self.start), paper: .demo([question]) { _ in 25 })
    }

    mutating func wait(_ ms: Int64) {
        if room.pausedSince == nil { ranMs += ms }
        now = now + ms
    }

    mutating func pause() {
        guard room.pause(at: now) else { return }
        attempt = attempt.paused(at: now)
    }

    mutating func resume() {
        guard let pause = room.resume(at: now) else { return }
        attempt.goOn(after: pause)
        assignment = assignment.closing(at: assignment.closing(after: pause))
    }

    mutating func give(_ ms: Int64) {
        if attempt.takeTime(forAllMs: ms, at: now) { givenMs += ms }
        if let later = assignment.prolonged(byMs: ms, at: room.clock(at: now)) {
            assignment = assignment.closing(at: later.closesAt, timeLimitMs: later.timeLimitMs)
        }
    }
}

@Suite("Time in a room")
struct RoomTimeTests {
    @Test("what is left is what was given less what ran, whatever pauses and gifts came when", arguments: 0..<200)
    func conservation(seed: Int) throws {
        var chance = Seeded(seed: seed)
        var driven = try DrivenRoom()
        for _ in 0..<40 {
            switch Int.random(in: 0..<4, using: &chance) {
            case 0: driven.pause()
            case 1: driven.resume()
            case 2: driven.give(Int64.random(in: 1...20, using: &chance) * 60_000)
            default: driven.wait(Int64.random(in: 1...100_000, using: &chance))
            }
            let law = max(0, DrivenRoom.limitMs + driven.givenMs - driven.ranMs)
            #expect(driven.attempt.remainingMs(at: driven.now) == law)
        }
    }

    @Test("a pause and the going on shorten nobody's time, of those who work and of those who come", arguments: 0..<200)
    func neverShorter(seed: Int) throws {
        var chance = Seeded(seed: seed)
        var driven = try DrivenRoom()
        driven.wait(Int64.random(in: 0...40 * 60_000, using: &chance))
        let left = driven.attempt.remainingMs(at: driven.now)
        let window = driven.assignment.closesAt.ms - driven.now.ms
        driven.pause()
        driven.wait(Int64.random(in: 0...300 * 60_000, using: &chance))
        #expect(driven.attempt.remainingMs(at: driven.now) == left)
        #expect(!driven.attempt.isOver(at: driven.now))
        driven.resume()
        #expect(driven.attempt.remainingMs(at: driven.now) == left)
        #expect(driven.assignment.closesAt.ms - driven.now.ms == window)
    }

    @Test("a gift before, during or after a pause comes to the same", arguments: 0..<100)
    func order(seed: Int) throws {
        var chance = Seeded(seed: seed)
        let gift = Int64.random(in: 1...30, using: &chance) * 60_000
        let stop = Int64.random(in: 1...3_600_000, using: &chance)
        var ends: Set<Instant> = []
        var closings: Set<Instant> = []
        for place in 0..<3 {
            var driven = try DrivenRoom()
            driven.wait(60_000)
            if place == 0 { driven.give(gift) }
            driven.pause()
            driven.wait(stop)
            if place == 1 { driven.give(gift) }
            driven.resume()
            if place == 2 { driven.give(gift) }
            ends.insert(driven.attempt.deadline)
            closings.insert(driven.assignment.closesAt)
        }
        #expect(ends.count == 1 && closings.count == 1)
    }

    @Test("an attempt that was over before the pause stays over, and takes no gift")
    func over() throws {
        var driven = try DrivenRoom()
        driven.wait(DrivenRoom.limitMs + Attempt.graceMs + 1)
        let end = driven.attempt.deadline
        driven.pause()
        driven.wait(600_000)
        driven.give(600_000)
        driven.resume()
        #expect(driven.attempt.deadline == end && driven.attempt.isOver(at: driven.now) && driven.givenMs == 0)
    }

    @Test("while the clock stands still nothing is answered or handed in, but what was on its way arrives")
    func paused() throws {
        var driven = try DrivenRoom()
        driven.wait(60_000)
        driven.pause()
        let attempt = driven.attempt
        try attempt.canAnswer(1, by: Learner.ID(7), at: driven.now + Attempt.graceMs)
        #expect(throws: AttemptRefusal.paused) {
            try attempt.canAnswer(1, by: Learner.ID(7), at: driven.now + Attempt.graceMs + 1)
        }
        var handedIn = attempt
        #expect(throws: AttemptRefusal.paused) { try handedIn.submit(at: driven.now + 1) }
        driven.wait(3_600_000)
        driven.resume()
        try driven.attempt.canAnswer(1, by: Learner.ID(7), at: driven.now)
    }

    @Test("a window that was closed before a pause is not opened again by it")
    func closedWindow() {
        let assignment = Assignment.demo()
        let pause = RoomPause(from: assignment.closesAt, to: assignment.closesAt + 600_000)
        #expect(assignment.closing(after: pause) == assignment.closesAt)
        #expect(assignment.prolonged(byMs: 60_000, at: assignment.closesAt) == nil)
        let early = RoomPause(from: assignment.opensAt + -600_000, to: assignment.opensAt + 60_000)
        #expect(assignment.closing(after: early) == assignment.closesAt + 60_000)
        let before = RoomPause(from: assignment.opensAt + -600_000, to: assignment.opensAt + -60_000)
        #expect(assignment.closing(after: before) == assignment.closesAt)
    }

    @Test("pausing twice and going on twice change nothing more")
    func twice() {
        var room = TestRoom(assignment: Assignment.ID(1))
        #expect(room.resume(at: DrivenRoom.start) == nil)
        let began = room.pause(at: DrivenRoom.start)
        let again = room.pause(at: DrivenRoom.start + 5)
        #expect(began && !again && room.clock(at: DrivenRoom.start + 9) == DrivenRoom.start)
        #expect(room.resume(at: DrivenRoom.start + 20)?.lengthMs == 20)
        #expect(room.resume(at: DrivenRoom.start + 30) == nil)
    }
}

extension Attempt {
    /// As the store reads it while its room is paused.
    fileprivate func paused(at now: Instant) -> Attempt {
        Attempt(
            id: id, assignment: assignment, learner: learner, number: number, paper: paper, startedAt: startedAt,
            deadline: deadline, submittedAt: submittedAt, answers: answers, reopenReason: reopenReason,
            pausedSince: now)
    }
}

extension Assignment {
    fileprivate func closing(at closesAt: Instant, timeLimitMs: Int64? = nil) -> Assignment {
        Assignment(
            id: id, classroom: classroom, work: work, title: title, opensAt: opensAt, closesAt: closesAt,
            timeLimitMs: timeLimitMs ?? self.timeLimitMs, reveal: rules.explanations, isClosed: isClosed, rules: rules)
    }
}
