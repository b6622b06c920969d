import Domain
import Foundation
import TestKit
import Testing

@testable import Reports

@Suite("Tables beside the figures")
struct YearTableTests {
    private static let record = CoverageRecord.province.with(.sample)

    private func page(_ table: ReportTable, _ record: CoverageRecord = record) throws -> SheetPage {
        try #require(table.pages(record, .songLam).first)
    }

    @Test("say the same as when they were last read")
    func golden() throws {
        var settings = ReportSettings.songLam
        settings.lessonTitles = ["10-3-an-toan": "Bài 10.3. An toàn trên không gian mạng"]
        let workbook = CoverageWorkbook.make(
            Self.record, only: ["03", "05", "07", "08", "09", "10", "11", "13", "14"], settings: settings)
        try expectGolden(workbook.text, named: "year.txt")
    }

    @Test("stand in the workbook for every scope, each once, and say when nothing is known", arguments: 0..<3)
    func scopes(scope: Int) {
        let empty = YearRecord(
            window: Day(number: 20_000)...Day(number: 20_100), sexes: [], teachings: [], documents: [], staff: [:],
            events: [], plans: [:], commendations: [], units: [.department])
        let records = [Self.record, CoverageRecord.school.with(.sample), CoverageRecord.province.with(empty)]
        let workbook = CoverageWorkbook.make(records[scope], only: nil, settings: .songLam)
        let names = workbook.sheets.map(\.name.text)
        let wanted = [
            "Bieu03_GioiTinh", "Bieu05_BaiHoc", "Bieu07_CuocThi", "Bieu08_SangTac", "Bieu09_TaiLieu",
            "Bieu10_DoiNgu", "Bieu11_HoatDong", "Bieu14_KhenThuong",
        ]
        #expect(Set(wanted).isSubset(of: names) && Set(names).count == names.count)
        #expect(names.contains("Bieu13_ChamTienDo") == (scope != 1), "a school is not behind itself")
        guard scope == 2 else { return }
        let unknown = ["Bieu05_BaiHoc", "Bieu09_TaiLieu", "Bieu11_HoatDong", "Bieu14_KhenThuong"]
        for sheet in workbook.sheets where unknown.contains(sheet.name.text) {
            #expect(sheet.rows.isEmpty && sheet.total == nil && sheet.notes[0].hasPrefix("Chưa có dữ liệu"))
        }
    }

    @Test("of sexes hide one to four, and whatever gives them away")
    func smallCells() throws {
        let rows = try page(.bySex).rows
        #expect(
            Array(rows[0][3...]) == [
                .text("*"), .text("*"), .notApplicable, .integer(5007), .integer(4004), .tenths(800), .text("<5"),
                .text("<5"),
                .notApplicable,
            ])
        #expect(rows[1][9...].allSatisfy { $0 == .notApplicable }, "nobody without a sex")
        #expect(SmallCells.cells([3, 2, 50]) == [.text("<5"), .text("<5"), .integer(50)], "two hide one another")
        #expect(SmallCells.cells([0, 5, 6]) == [.integer(0), .integer(5), .integer(6)])
        #expect(SmallCells.cells([4, 0, 0]) == [.text("<5"), .integer(0), .integer(0)], "nothing else to hide")
    }

    @Test("no masked row can be worked out from its total", arguments: 0..<200)
    func masks(seed: Int) {
        var chance = Seeded(seed: seed)
        let counts = (0..<3).map { _ in Int.random(in: 0...12, using: &chance) }
        let cells = SmallCells.cells(counts)
        let shown = cells.filter { !SmallCells.isMasked($0) }.count
        let hasSmall = counts.contains(where: SmallCells.isSmall)
        let isAlone = counts.filter { $0 > 0 }.count == 1
        #expect(!hasSmall || isAlone || 3 - shown >= 2)
        #expect(hasSmall || shown == 3)
    }

    @Test("of documents measure a school from the day on which it got them")
    func documents() throws {
        let above = try page(.documents).rows
        #expect(above[0][5] == .integer(2) && above[0][10] == .text("Kịp thời"))
        #expect(above[1][4] == .blank && above[1][10] == .text("Chưa triển khai, quá hạn"))
        #expect(try page(.documents).total(of: "rate") == .tenths(802), "8115 of 10120")
        let school = CoverageRecord(unit: SchoolCoverage.nguyenDu.school, schools: [.nguyenDu]).with(.sample)
        let own = try page(.documents, school).rows[0]
        #expect(own[3] == .day(Day(year: 2026, month: 10, day: 3)!) && own[5] == .integer(2))
    }

    @Test("of staff leave a unit without a list blank, and 119 of 120 is not everybody")
    func staff() throws {
        let page = try page(.staff)
        #expect(page.rows[1][4...7] == [.integer(119), .tenths(992), .tenths(1000), .text("Chưa đạt")])
        #expect(page.rows[2][7] == .text("Đạt") && page.rows[3][3...].allSatisfy { $0 == .blank })
        #expect(page.total(of: "population") == .integer(160) && page.total(of: "reached") == .integer(159))
    }

    @Test("of lagging schools begin with the furthest behind and leave out who is not")
    func lagging() throws {
        let rows = try page(.lagging).rows
        #expect(rows.map { $0[2] } == [.text("Trường THPT Lê Lợi"), .text("Trường THCS và THPT Trà Lân")])
        #expect(rows[1][9] == .text("Không có hoạt động trong 30 ngày"), "Trà Lân taught nothing")
    }

    @Test("agree with Biểu 01 by sex")
    func check() {
        let problems = QualityCheck.all(Self.record, settings: .songLam).first { $0.id == "sexes" }?.problems
        let expected = [
            "Biểu 03, số đối tượng: 10.328, khác Biểu 01 là 12.327",
            "Biểu 03, số được phổ cập: 8.310, khác Biểu 01 là 9.592",
        ]
        #expect(problems == expected, "Lê Lợi is missing")
    }
}

@Suite("Formulas under tables")
struct TotalFormulaTests {
    private func formula(_ page: SheetPage, _ column: String) throws -> TotalFormula? {
        let index = try #require(page.columns.firstIndex { $0.id == column })
        return TotalFormula(page, try #require(page.total), column: index, rows: 10...15, totalRow: 16)
    }

    @Test("stand where a total is the sum of its rows, with the value we computed")
    func sums() throws {
        let page = ReportTable.coverage.pages(.province, .songLam)[0]
        let reached = try #require(try formula(page, "reached"))
        #expect(reached.text == "=SUM(K11:K16)" && page.total(of: "reached") == .integer(Int(reached.value)))
        let rate = try #require(try formula(page, "rate"))
        #expect(rate.text == "=INT((K17*2000+G17)/(2*G17))/10")
        #expect(page.total(of: "rate") == .tenths(Int((rate.value * 10).rounded())))
        #expect(try formula(page, "missing_to_target") == nil, "what is missing in all is no sum")
        #expect(try formula(page, "verdict") == nil)
    }

    @Test(
        "name columns as spreadsheets do",
        arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")])
    func names(column: Int, name: String) {
        #expect(TotalFormula.name(column) == name)
    }
}

@Suite("Sheet D for machines")
struct DataTwinTests {
    @Test("has the rows of the sheet as CSV, with commas and quotes as RFC 4180 has them")
    func csv() {
        let school = SchoolCoverage(.school(1, "=Trường \"A\", B", .upperSecondary), "Xã", [10: .reached(1, of: 2)])
        let text = String(decoding: DataTwin.csv(CoverageRecord(schools: [school]), settings: .songLam), as: UTF8.self)
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines[0].hasPrefix("report_year,school_year,as_of,snapshot,school_code"))
        #expect(lines[1].contains(",\"'=Trường \"\"A\"\", B\",") && lines.last == "" && lines.count == 8)
        #expect(lines[1].hasPrefix("2026,2026-2027,2026-11-20,,"))
    }

    @Test("gives the same bytes for the same record, and the figures of the sheet")
    func json() throws {
        let bytes = try DataTwin.json(.province, settings: .songLam)
        #expect(try bytes == DataTwin.json(.province, settings: .songLam))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            text.contains("\"snapshot\":{\"hash\":\"9f2c") && text.contains("\"schema\":\"\(DataTwin.schemaName)\""))
        let rows = ReportTable.data.pages(.province, .songLam)[0].rows.count
        #expect(text.components(separatedBy: "\"measure\":").count == rows + 1)
    }
}
