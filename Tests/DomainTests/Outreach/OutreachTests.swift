import Domain
import TestKit
import Testing

@Suite("Outreach")
struct OutreachTests {
    private static let today = Day(year: 2026, month: 11, day: 23)!
    private static let free = OutreachRule.DayTotal(entries: 0, people: 0)

    static func content(
        _ people: OutreachPeople = OutreachPeople(parents: 2), day: Day = today,
        topics: Set<OutreachTopic> = [.finding], difficulties: Set<OutreachDifficulty> = []
    ) -> OutreachEntry.Content {
        OutreachEntry.Content(
            lesson: nil, day: day, people: people, topics: topics, difficulties: difficulties, note: "")
    }

    @Test(
        "numbers that cannot be true are refused",
        arguments: [
            (content(OutreachPeople()), free, OutreachRefusal.nobody),
            (content(OutreachPeople(parents: 11)), free, .tooManyPeople),
            (content(OutreachPeople(parents: 5, others: 6)), free, .tooManyPeople),
            (content(OutreachPeople(parents: 1, under18: 1, from60: 1)), free, .agesExceed),
            (content(topics: []), free, .noTopic), (content(day: today + 1), free, .dayNotCome),
            (content(day: Day(year: 2026, month: 7, day: 31)!), free, .dayTooEarly),
            (content(), OutreachRule.DayTotal(entries: 5, people: 5), .dayIsFull),
            (content(), OutreachRule.DayTotal(entries: 2, people: 19), .dayIsFull),
        ])
    func refused(content: OutreachEntry.Content, others: OutreachRule.DayTotal, refusal: OutreachRefusal) {
        #expect(throws: refusal) { try OutreachRule.check(content, others: others, today: Self.today) }
    }

    @Test("the last that may be is taken")
    func bounds() throws {
        let most = Self.content(
            OutreachPeople(grandparents: 4, parents: 2, siblings: 3, others: 1, under18: 3, from60: 7))
        try OutreachRule.check(most, others: .init(entries: 4, people: 10), today: Self.today)
        try OutreachRule.check(
            Self.content(day: Day(year: 2026, month: 8, day: 1)!), others: Self.free, today: Self.today)
        #expect(most.people.from18 == 0 && most.people.total == 10)
    }

    @Test("sums do not depend on how entries are grouped", arguments: 0..<200)
    func sums(seed: Int) {
        var chance = Seeded(seed: seed)
        let contents = (0..<Int.random(in: 0...12, using: &chance)).map { _ in
            Self.content(
                OutreachPeople(
                    grandparents: Int.random(in: 0...3, using: &chance), parents: Int.random(in: 1...2, using: &chance),
                    from60: Int.random(in: 0...1, using: &chance)),
                topics: Set(OutreachTopic.allCases.filter { _ in Bool.random(using: &chance) }),
                difficulties: Set(OutreachDifficulty.allCases.filter { _ in Bool.random(using: &chance) }))
        }
        var whole = OutreachFigures()
        for content in contents { whole.add(content) }
        let parts = contents.map { content in
            var part = OutreachFigures()
            part.add(content)
            return part
        }
        #expect(parts.pooled == whole)
        #expect(whole.entries == contents.count)
        let counts = whole.rankedDifficulties.map(\.count)
        #expect(counts == counts.sorted(by: >) && counts.allSatisfy { (1...contents.count).contains($0) })
    }

    @Test("1 to 4 are hidden above the school only", arguments: [(0, "0"), (1, "<5"), (4, "<5"), (5, "5")])
    func smallCells(count: Int, text: String) {
        #expect(SmallCell(count, isGuarded: true).text == text)
        #expect(SmallCell(count, isGuarded: false).text == "\(count)")
    }
}
