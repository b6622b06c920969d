import Domain
import Testing

@testable import Store

@Suite("Signals in the store")
struct ContestSignalStoreTests {
    /// Papers of four questions are short, so four count here.
    private static let rule: ContestSignalRule = {
        var rule = ContestSignalRule()
        rule.fewestAnswers = 4
        rule.fewestShared = 4
        return rule
    }()

    private func lines(_ contest: ContestFixture, _ rule: ContestSignalRule = rule) async throws -> [String] {
        let found = try #require(try await contest.store.contestSignals(of: contest.id, by: rule))
        return found.signals.map { signal in
            "\(found.people[signal.contestant]?.learner.fullName ?? "") "
                + signal.sentence { id in
                    found.people[id]?.learner.fullName ?? ""
                }
        }.sorted()
    }

    @Test("those of one room are compared, and those who are too quick named")
    func found() async throws {
        let contest = try await ContestFixture()
        try await contest.take(.open, at: ContestFixture.opensAt)
        try await contest.sit(Fixture.an, right: 2, ms: 5000)
        try await contest.sit(Fixture.binh, right: 2, ms: 60_000)
        try await contest.sit(Fixture.chi, right: 3, ms: 70_000)
        // Another room: the same answers there are nobody's business.
        try await contest.sit(Fixture.giang, right: 2, ms: 60_000)
        let lines = try await lines(contest)
        #expect(lines.count == 3, "\(lines)")
        #expect(lines[0].hasPrefix("Nguyễn Văn An Cùng phòng với Trần Thị Bình: 4 câu chung"))
        #expect(lines[1].hasPrefix("Nguyễn Văn An Trả lời 4 câu trong"))
        #expect(lines[2].hasPrefix("Trần Thị Bình Cùng phòng với Nguyễn Văn An"))
    }

    @Test("the last answer counts, and a sitting that is open is left alone")
    func last() async throws {
        let contest = try await ContestFixture()
        try await contest.take(.open, at: ContestFixture.opensAt)
        try await contest.sit(Fixture.an, right: 2, ms: 60_000)
        let attempt = try await contest.start(Fixture.binh)
        for position in 1...4 {
            for (sequence, response) in [(1, 0), (2, position <= 2 ? 0 : 1)] {
                _ = try await contest.store.saveAnswer(
                    attempt: attempt, position: position, sequence: sequence, response: .choice(response),
                    at: ContestFixture.opensAt + 1000, by: Fixture.binh.id)
            }
        }
        #expect(try await lines(contest).isEmpty)
        _ = try await contest.store.submitAttempt(attempt, by: Fixture.binh.id, at: ContestFixture.opensAt + 60_000) {
            _ in
            RegradedPaper(Fixture.marked(right: 2))
        }
        #expect(try await lines(contest).count == 2)
        #expect(try await lines(contest, ContestSignalRule()).isEmpty, "four questions are too few by the usual rule")
    }

    @Test("nobody sat, nothing is found; no contest, nothing is there")
    func empty() async throws {
        let contest = try await ContestFixture()
        #expect(try await lines(contest).isEmpty)
        let missing = try await contest.store.contestSignals(of: .init(99))
        #expect(missing?.signals == nil)
    }
}
