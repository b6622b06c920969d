import Domain
import Testing

@Suite("Seats of a room")
struct SeatTests {
    private static let start = AttemptTests.opening
    private static let deadline = start + 45 * AttemptTests.minute

    private func attempt(submittedAt: Instant? = nil) -> AttemptSummary {
        AttemptSummary(
            id: Attempt.ID(1), number: 1, startedAt: Self.start, deadline: Self.deadline, submittedAt: submittedAt,
            score: nil, maximum: Points(hundredths: 1000), reopenReason: nil)
    }

    private func seat(
        _ attempt: AttemptSummary?, sign: SignOfLife? = nil, savedAt: Instant? = nil, clock: Instant? = nil,
        at now: Instant
    ) -> Seat {
        Seat(attempt, sign: sign, savedAt: savedAt, clock: clock ?? now, at: now)
    }

    @Test("what was heard last decides, and 45 seconds of silence are none")
    func silence() {
        let now = Self.start + 10 * AttemptTests.minute
        let heard = now + -Seat.silenceMs
        #expect(seat(nil, at: now) == .notBegun)
        #expect(seat(attempt(), sign: SignOfLife(position: 4, at: heard), at: now) == .working(position: 4))
        #expect(seat(attempt(), sign: SignOfLife(position: 4, at: heard + -1), at: now) == .silent(since: heard + -1))
        #expect(seat(attempt(), savedAt: heard, at: now) == .working(position: nil))
        #expect(seat(attempt(), at: Self.start + Seat.silenceMs) == .working(position: nil))
        #expect(seat(attempt(), at: now) == .silent(since: Self.start))
    }

    @Test("handed in is done, and time is up on the clock of the room only")
    func endings() {
        let late = Self.deadline + Attempt.graceMs + 1
        #expect(seat(attempt(submittedAt: Self.deadline), at: late) == .done)
        #expect(seat(attempt(), at: late) == .timeUp)
        let sign = SignOfLife(position: 2, at: late)
        #expect(seat(attempt(), sign: sign, clock: Self.start, at: late) == .working(position: 2))
    }

    @Test(
        "an absence is kept when it is long enough and can be true",
        arguments: [(2_999, false), (3_000, true), (60_000, true), (60_001, false), (-5, false)])
    func absences(awayMs: Int64, isKept: Bool) {
        let now = Self.start + 60_000
        let absence = PageAbsence.reported(mark: 7, awayMs: awayMs, startedAt: Self.start, at: now)
        #expect((absence != nil) == isKept)
        if let absence { #expect(absence.leftAt == now + -awayMs) }
        #expect(PageAbsence.reported(mark: 0, awayMs: 5_000, startedAt: Self.start, at: now) == nil)
    }

    @Test("the three newest messages of the last three hours are news")
    func news() {
        let now = Self.start
        let messages = (1...6).map { number in
            RoomMessage(
                id: RoomEvent.ID(Int64(number)), at: now + Int64(number - 6) * 3_600_000 + 1, text: "Tin \(number)")
        }
        #expect(RoomNews.of(messages.shuffled(), at: now).map(\.id.rawValue) == [6, 5, 4])
        #expect(RoomNews.of(messages, at: now + 3_600_000 * 3).map(\.id.rawValue) == [6])
    }
}
