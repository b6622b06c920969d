import Domain
import Testing

@testable import Store

@Suite("Contestants who move")
struct ContestMoveTests {
    @Test("sit with the new class, stand for the school that sent them, and are not registered again")
    func moved() async throws {
        let contest = try await ContestFixture()
        try await contest.store.moveAn()
        try await contest.take(.open, at: ContestFixture.opensAt)
        let attempt = try await contest.sit(Fixture.an, right: 4, ms: 60_000)
        #expect(try await contest.store.attempt(attempt)?.assignment.classroom == Fixture.lop8A.id)
        let again = try await contest.store.register(
            [Fixture.an.id], in: contest.id, consents: [], of: Fixture.lower.id, origin: .school,
            by: Fixture.teacher.id, at: ContestFixture.opensAt)
        #expect(again[Fixture.an.id]?.first == "Thí sinh này đã có trong cuộc thi; mỗi người chỉ đăng ký một lần.")
        for step in [ContestStep.close, .mark, .publish] { try await contest.take(step, at: ContestFixture.closesAt) }
        let place = try #require(try await contest.store.contestResult(of: contest.id)?.places.first?.place)
        #expect(place.group == "B" && place.school == Fixture.upper.id && place.className == "10A1")
    }

    @Test("who moves between two sittings keeps both, of which the rule counts one")
    func between() async throws {
        let contest = try await ContestFixture()
        try await contest.take(.open, at: ContestFixture.opensAt)
        try await contest.sit(Fixture.an, right: 2, ms: 60_000)
        try await contest.store.moveAn()
        try await contest.sit(Fixture.an, right: 4, ms: 60_000, at: ContestFixture.opensAt + 86_400_000)
        for step in [ContestStep.close, .mark, .publish] { try await contest.take(step, at: ContestFixture.closesAt) }
        let mine = try #require(
            try await contest.store.contest(contest.id, for: Fixture.an.id, at: ContestFixture.closesAt))
        #expect(mine.sittings.count == 2)
        #expect(try await contest.store.contestResult(of: contest.id)?.places.first?.place.points.text == "10,00")
    }
}

extension Store {
    /// An goes from 10A1 to 8A of the other school.
    func moveAn() async throws {
        try await write { connection in
            try connection.run(Move.end)
            try connection.run(Move.begin)
        }
    }
}

/// An moves from 10A1 to 8A on 23/11/2026, day 20780.
private enum Move: String, SQLStatement {
    case end = "UPDATE enrolment SET to_day = 20780, status = 'transferredOut' WHERE learner_id = 1 AND to_day IS NULL"
    case begin = """
        INSERT INTO enrolment (learner_id, classroom_id, status, from_day)
        VALUES (1, 3, 'transferredIn', 20780)
        """
}
