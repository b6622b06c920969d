import Domain
import Foundation
import Testing

@Suite("Vietnamese dates and times")
struct TimeTests {
    @Test("a moment is told on the Vietnamese clock")
    func moment() throws {
        let day = try #require(Day(year: 2026, month: 11, day: 20))
        let moment = day.start + (20 * 3600 * 1000 + 5 * 60_000 + 7_900)
        #expect(moment.timeText == "20:05:07")
        #expect(moment.clockText == "20:05")
        #expect(moment.momentText == "20:05 thứ Sáu, 20/11/2026")
        #expect(Instant(ms: 0).momentText == "07:00 thứ Năm, 01/01/1970")
        #expect((day.start + -1).momentText == "23:59 thứ Năm, 19/11/2026")
    }

    @Test("a day is written three ways")
    func day() throws {
        let day = try #require(Day(year: 2026, month: 2, day: 5))
        #expect(day.text == "05/02/2026")
        #expect(day.isoText == "2026-02-05")
        #expect(day.documentText == "ngày 05 tháng 02 năm 2026")
        #expect(Day(year: 2026, month: 11, day: 18)?.documentText == "ngày 18 tháng 11 năm 2026")
    }

    @Test("a written day is read back", arguments: 0..<200)
    func roundTrip(seed: Int) {
        let day = Day(number: seed * 271 - 10_000)
        #expect(Day(text: day.text) == day)
        #expect(Day(text: day.isoText) == day)
    }

    @Test("days agree with the calendar of the system", arguments: 0..<200)
    func calendar(seed: Int) throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        let day = Day(number: seed * 397 - 20_000)
        let parts = calendar.dateComponents(
            [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(day.number) * 86_400))
        #expect([day.year, day.month, day.day] == [parts.year, parts.month, parts.day])
        #expect(day.weekday + 1 == parts.weekday)
    }

    @Test("single digits are read", arguments: ["5/2/2026", "05/02/2026", "2026-2-5"])
    func readsShort(text: String) {
        #expect(Day(text: text)?.isoText == "2026-02-05")
    }

    @Test(
        "what is no day is not read",
        arguments: ["30/2/2026", "2026-13-01", "1/1/26", "", "1/1", "a/b/2026", "-1/2/2026", "001/2/2026", "１/2/2026"])
    func refuses(text: String) {
        #expect(Day(text: text) == nil)
    }
}
