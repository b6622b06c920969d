import Domain
import TestKit
import Testing

@Suite("Signals")
struct ContestSignalTests {
    private static let start = Day(year: 2026, month: 10, day: 5)!.start

    /// Answers "0" to q0, q1 …, the first `wrong` of them wrong, each after so long.
    private func sheet(
        _ id: Int64, answers: Int = 6, wrong: Int = 3, msEach: Int64 = 20_000, first: Int = 0, response: String = "0",
        round: Int = 0, late: Int64 = 0
    ) -> ContestAnswerSheet {
        var found: [Question.ID: ContestAnswerSheet.Answer] = [:]
        for index in 0..<answers {
            found["q\(first + index)"] = .init(
                response: response, at: Self.start + late + Int64(index + 1) * msEach, isRight: index >= wrong)
        }
        return ContestAnswerSheet(
            contestant: .init(id), round: round, attempt: .init(id), startedAt: Self.start,
            submittedAt: Self.start + late + Int64(answers) * msEach, answers: found)
    }

    private func kinds(_ room: [ContestAnswerSheet]) -> [String] {
        ContestSignalRule().signals(in: room).map { signal in
            switch signal.kind {
            case .speed(let answers, let ms): "\(signal.contestant.rawValue) speed \(answers) \(ms)"
            case .alike(let other, let shared, let wrong, let apart):
                "\(signal.contestant.rawValue) like \(other.rawValue): \(shared) \(wrong) \(apart)"
            }
        }
    }

    @Test("less than a second and a half for each answer is impossible, exactly that is not")
    func speed() {
        #expect(kinds([sheet(1, answers: 10, msEach: 1499)]) == ["1 speed 10 14990"])
        #expect(kinds([sheet(1, answers: 10, msEach: 1500)]).isEmpty)
        #expect(kinds([sheet(1, answers: 4, msEach: 100)]).isEmpty, "four answers say nothing")
        #expect(kinds([sheet(1, answers: 0)]).isEmpty, "nobody is quick who answered nothing")
    }

    @Test("a clock that was set back is no speed")
    func clockBack() {
        let back = ContestAnswerSheet(
            contestant: .init(1), round: 0, attempt: .init(1), startedAt: Self.start, submittedAt: Self.start + -5000,
            answers: sheet(1).answers)
        #expect(ContestSignalRule().signals(in: [back]).count == 1, "it is shown, and nothing overflows")
    }

    @Test("two who answer the shared questions alike, wrong ones too, at the same time are named to each other")
    func alike() {
        #expect(
            kinds([sheet(1), sheet(2, late: 5000), sheet(3, response: "1")])
                == ["1 like 2: 6 3 5000", "2 like 1: 6 3 5000"])
    }

    @Test(
        "likeness needs enough shared, enough wrong, the same time and the same round",
        arguments: [
            (6, 1, 0, Int64(0), 0), (4, 3, 0, Int64(0), 0), (6, 3, 2, Int64(0), 0), (6, 3, 0, Int64(60_001), 0),
            (6, 3, 0, Int64(0), 1),
        ])
    func unlike(answers: Int, wrong: Int, first: Int, late: Int64, round: Int) {
        let pair = [
            sheet(1, answers: answers, wrong: wrong),
            sheet(2, answers: answers, wrong: wrong, first: first, round: round, late: late),
        ]
        #expect(kinds(pair).isEmpty)
    }

    @Test("two sittings of one contestant are not alike")
    func oneself() {
        let again = ContestAnswerSheet(
            contestant: .init(1), round: 0, attempt: .init(2), startedAt: Self.start,
            submittedAt: Self.start + 120_000, answers: sheet(1).answers)
        #expect(kinds([sheet(1), again]).isEmpty)
    }

    @Test("likeness goes both ways, whatever the room", arguments: 0..<100)
    func symmetric(seed: Int) {
        var chance = Seeded(seed: seed)
        let room = (1...6).map { id in
            sheet(
                Int64(id), wrong: Int.random(in: 0...4, using: &chance),
                response: "\(Int.random(in: 0...1, using: &chance))", late: Int64.random(in: 0...80_000, using: &chance)
            )
        }
        var pairs: Set<[Int64]> = []
        for signal in ContestSignalRule().signals(in: room) {
            if case .alike(let other, _, _, _) = signal.kind {
                pairs.insert([signal.contestant.rawValue, other.rawValue])
            }
        }
        for pair in pairs { #expect(pairs.contains([pair[1], pair[0]])) }
    }

    @Test("what led to it is a sentence")
    func words() {
        let signals = ContestSignalRule().signals(in: [sheet(1), sheet(2, late: 5000)])
        #expect(
            signals.first?.sentence { "em \($0.rawValue)" }
                == "Cùng phòng với em 2: 6 câu chung trả lời như nhau, trong đó sai như nhau 3 câu; mỗi câu cách nhau không "
                + "quá \(VietnameseFormat.duration(ms: 5000)).")
    }
}
