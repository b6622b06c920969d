import Domain
import Foundation
import Testing

@testable import Content

@Suite("Sheets")
struct SheetFileTests {
    private func cells(_ workbook: WorkbookFixture) throws -> [[Int: SheetCell]] {
        try SheetFile.rows(workbook.data).map { row in
            Dictionary(uniqueKeysWithValues: row.cells.map { ($0.column, $0.cell) })
        }
    }

    @Test("shared texts join their runs and leave phonetic runs out")
    func sharedStrings() throws {
        var workbook = WorkbookFixture(
            sheet: "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>9</v></c></row>")
        workbook.strings =
            "<si><r><t>Nguyễn </t></r><r><t>An</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si><si><t>Bình</t></si>"
        #expect(try cells(workbook) == [[0: .text("Nguyễn An"), 1: .text("Bình")]])
    }

    @Test("gaps between cells and rows are kept")
    func gaps() throws {
        let workbook = WorkbookFixture(
            sheet: "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"AA3\" t=\"inlineStr\"><is><t>z</t></is></c></row>"
                + "<row r=\"4\"><c r=\"A4\"/></row><row r=\"7\"><c r=\"A7\" t=\"str\"><f>1</f><v>ra</v></c></row>")
        let rows = try SheetFile.rows(workbook.data)
        #expect(rows.map(\.number) == [3, 7])
        #expect(rows[0][column: 1] == .number("1"))
        #expect(rows[0][column: 26] == .text("z"))
        #expect(rows[0][column: 0] == nil)
        #expect(rows[1][column: 0] == .text("ra"))
    }

    @Test("a number is a date when its format says so")
    func dates() throws {
        var workbook = WorkbookFixture(
            sheet: "<row>" + (0..<6).map { "<c s=\"\($0)\"><v>40941</v></c>" }.joined() + "</row>")
        workbook.styles = """
            <numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/><numFmt numFmtId="165" formatCode="000000000000"/>
            <numFmt numFmtId="166" formatCode="#,##0 &quot;đồng d&quot;"/><numFmt numFmtId="167" formatCode="[Red]0.0"/>
            </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>
            <xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>
            """
        let day = try #require(Day(year: 2012, month: 2, day: 2))
        let number = SheetCell.number("40941")
        #expect(
            try cells(workbook) == [
                [0: number, 1: .day(day), 2: .day(day), 3: .text("000000040941"), 4: number, 5: number]
            ])
    }

    @Test("a workbook may count its dates from 1904")
    func from1904() throws {
        var workbook = WorkbookFixture(sheet: "<row><c s=\"0\"><v>39479</v></c></row>")
        workbook.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
        workbook.workbookProperties = "<workbookPr date1904=\"1\"/>"
        #expect(try cells(workbook) == [[0: .day(try #require(Day(year: 2012, month: 2, day: 2)))]])
    }

    @Test("long numbers lose their exponent")
    func exponent() throws {
        let workbook = WorkbookFixture(
            sheet: "<row><c><v>7.9123456789E10</v></c><c><v>1.5</v></c><c><v>12.0</v></c></row>")
        #expect(try cells(workbook) == [[0: .number("79123456789"), 1: .number("1.5"), 2: .number("12")]])
    }

    @Test("the first visible sheet is read, wherever its part lies")
    func firstVisible() throws {
        var workbook = WorkbookFixture(sheet: "<row><c><v>1</v></c></row>")
        workbook.sheets =
            "<sheet name=\"A\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"B\" sheetId=\"7\" r:id=\"rId2\"/>"
        #expect(try cells(workbook) == [[0: .number("2")]])
    }

    @Test("prefixed element names are read alike")
    func prefixes() throws {
        let workbook = WorkbookFixture(
            sheet: "<x:row xmlns:x=\"x\"><x:c t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c></x:row>")
        #expect(try cells(workbook) == [[0: .text("a")]])
    }

    @Test(
        "serials are counted as spreadsheets do",
        arguments: [
            ("1", false, Day(year: 1900, month: 1, day: 1)), ("59", false, Day(year: 1900, month: 2, day: 28)),
            ("61", false, Day(year: 1900, month: 3, day: 1)), ("40941.5", false, Day(year: 2012, month: 2, day: 2)),
            ("0", false, nil), ("200000", false, nil), ("abc", false, nil),
            ("1", true, Day(year: 1904, month: 1, day: 2)),
        ])
    func serials(_ text: String, _ from1904: Bool, _ day: Day?) {
        #expect(Day(sheetSerial: text, from1904: from1904) == day)
    }
}
