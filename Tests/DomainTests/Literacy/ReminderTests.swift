import Testing

@testable import Domain

@Suite("Letters of the season")
struct ReminderTests {
    private static let school = unit(1, "THCS01", .school, under: 3)
    private static let other = unit(2, "THPT01", .school, under: 9)
    private static let commune = unit(3, "X01", .commune)
    private static let idle = unit(4, "X02", .commune)
    private static let department = unit(9, "SGD", .department)

    private static func unit(_ id: Int64, _ code: String, _ kind: Unit.Kind, under body: Int64? = nil) -> Unit {
        Unit(
            id: Identifier(id), code: code, kind: kind, name: code, schoolKind: kind == .school ? .upperSecondary : nil,
            managingBody: body.map { Identifier($0) }, commune: nil)
    }

    private static func due(_ day: Int, _ month: Int, marks: [SeasonMark] = []) -> [String] {
        ReminderSchedule(
            dates: SeasonDates(year: 2026), marks: marks, units: [school, other, commune, idle, department]
        ).due(on: Day(year: 2026, month: month, day: day)!).map(\.reason)
    }

    @Test("schools hear of the beginning, then before and after their day; a commune without schools hears nothing")
    func days() {
        #expect(Self.due(30, 10).isEmpty)
        #expect(Self.due(31, 10) == ["season:2026:closed:THCS01:first", "season:2026:closed:THPT01:first"])
        #expect(Self.due(7, 11) == ["season:2026:closed:THCS01:soon", "season:2026:closed:THPT01:soon"])
        #expect(
            Self.due(12, 11) == [
                "season:2026:closed:THCS01:late", "season:2026:closed:THPT01:late", "season:2026:reviewed:X01:soon",
            ])
        #expect(Self.due(25, 11) == ["season:2026:sent:SGD:soon"])
    }

    @Test("who has done the step gets no letter")
    func marked() {
        let mark = SeasonMark(unit: Self.school.id, step: .closed, note: "", by: "x", at: Instant(ms: 0))
        #expect(Self.due(7, 11, marks: [mark]) == ["season:2026:closed:THPT01:soon"])
    }

    @Test(
        "an address is one plain address",
        arguments: [
            ("vanthu@truong.vn", true), ("a.b-c_d+e@so.gd.vn", true), ("-t@truong.vn", false), ("a@b", false),
            ("a b@truong.vn", false), ("a@truong.vn\nBcc: x@y.vn", false), ("@truong.vn", false),
            ("a@@truong.vn", false),
            ("thư@truong.vn", false), ("", false),
        ])
    func addresses(text: String, isGood: Bool) {
        #expect(MailAddress.isGood(text) == isGood)
    }

    @Test("after five tries a letter is given up")
    func pauses() {
        #expect((1...5).map { MailRecord.pause(afterTries: $0) } == [10, 60, 360, 1440, nil])
    }
}
