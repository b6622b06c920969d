import Domain
import Foundation
import TestKit
import Testing

@testable import Reports

@Suite("Excel writer")
struct XlsxWriterTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "thao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func contents() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
    }

    @Test("makes one file, the same bytes for the same workbook", arguments: [CoverageRecord.province, .school])
    func deterministic(record: CoverageRecord) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let workbook = CoverageWorkbook.make(record, only: nil, settings: .songLam)
        let (first, second) = (folder.appending(path: "a.xlsx"), folder.appending(path: "b.xlsx"))
        try XlsxWriter.write(workbook, to: first.path)
        try XlsxWriter.write(workbook, to: second.path)
        let bytes = try Data(contentsOf: first)
        #expect(bytes.prefix(4) == Data([0x50, 0x4B, 0x03, 0x04]))
        #expect(try bytes == Data(contentsOf: second))
        #expect(try Set(contents()) == ["a.xlsx", "b.xlsx"])
    }

    @Test("says in Vietnamese that a folder is missing")
    func missingFolder() {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "khong-co/a.xlsx").path
        #expect(throws: ExportError.cannotCreate(path: path)) {
            try XlsxWriter.write(CoverageWorkbook.make(.school, only: nil, settings: .songLam), to: path)
        }
        #expect(ExportError.cannotCreate(path: path).description.hasPrefix("Không ghi được tệp \(path)"))
    }

    @Test("leaves the old file alone, and nothing else, when a cell cannot be written", arguments: [true, false])
    func unharmed(isStream: Bool) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let url = folder.appending(path: "a.xlsx")
        try Data("cũ".utf8).write(to: url)
        let columns = [Column("text", "Nội dung", width: 20, .text)]
        let rows: [[Cell]] = [[.text("ngắn")], [.text(String(repeating: "dài", count: 20_000))]]
        let page = SheetPage(name: SheetName("Trang1"), heading: nil, columns: columns, rows: rows)
        let asOf = Day(number: 20_000)
        #expect(throws: ExportError.textTooLong(sheet: "Trang1", row: 3, column: 1)) {
            if isStream {
                var rest = rows[...]
                try XlsxWriter.stream(
                    name: page.name, columns: columns, title: "", author: "", asOf: asOf, to: url.path
                ) { rest.popFirst() }
            } else {
                let workbook = Workbook(fileName: "a.xlsx", title: "", author: "", asOf: asOf, sheets: [page])
                try XlsxWriter.write(workbook, to: url.path)
            }
        }
        #expect(try String(contentsOf: url, encoding: .utf8) == "cũ")
        #expect(try contents() == ["a.xlsx"])
    }

    @Test("throws on what the source of its rows throws, and leaves nothing")
    func failingSource() throws {
        struct Broken: Error {}
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: Broken.self) {
            try XlsxWriter.stream(
                name: SheetName("A"), columns: StreamSample.columns, title: "", author: "", asOf: Day(number: 0),
                to: folder.appending(path: "a.xlsx").path
            ) { throw Broken() }
        }
        #expect(try contents() == [])
    }

    @Test("refuses two sheets of one name")
    func repeatedName() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = SheetPage(
            name: SheetName("A"), heading: nil, columns: [Column("a", "A", width: 9, .text)], rows: [[.text("=1+1")]])
        let workbook = Workbook(
            fileName: "a.xlsx", title: "", author: "", asOf: Day(number: 0), sheets: [page, page])
        #expect(throws: ExportError.repeatedSheet(name: "A")) {
            try XlsxWriter.write(workbook, to: folder.appending(path: "a.xlsx").path)
        }
    }

    @Test("streams rows that are asked for one at a time")
    func streams() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let url = folder.appending(path: "lon.xlsx")
        try StreamSample.write(rows: 2000, to: url.path)
        #expect(try Data(contentsOf: url).count > 100_000)
        #expect(try contents() == ["lon.xlsx"])
    }
}

@Suite("Fit of text")
struct TextFitTests {
    @Test(
        "counts the lines of a wrapped text",
        arguments: [
            ("Đạt", 8.0, 1), ("Đạt kiến thức", 8.0, 2), ("", 8.0, 1), ("a\nb", 20.0, 2),
        ])
    func lines(text: String, width: Double, lines: Int) {
        #expect(TextFit.lines(text, width: width) == lines)
    }
}
