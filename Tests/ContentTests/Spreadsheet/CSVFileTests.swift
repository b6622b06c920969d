import Foundation
import Testing

@testable import Content

@Suite("CSV files")
struct CSVFileTests {
    private func texts(_ data: Data) throws -> [[String]] {
        try SheetFile.rows(data).map { row in
            row.cells.map { position in
                if case .text(let text) = position.cell { return text }
                return "?"
            }
        }
    }

    @Test(
        "the delimiter is found, behind titles too",
        arguments: [
            "Họ tên,Lớp\nAn,10A1", "Họ tên;Lớp\nAn;10A1", "Họ tên\tLớp\nAn\t10A1", "Danh sách\n\nHọ tên;Lớp\nAn;10A1",
        ])
    func delimiters(_ text: String) throws {
        #expect(try texts(Data(text.utf8)).suffix(2) == [["Họ tên", "Lớp"], ["An", "10A1"]])
    }

    @Test("quotes hold delimiters, quotes and line ends")
    func quotes() throws {
        #expect(try texts(Data("a,b\r\n\"1,2\",\"x\"\"y\nz\"\r\n".utf8)) == [["a", "b"], ["1,2", "x\"y\nz"]])
    }

    @Test("the line that names the delimiter is obeyed")
    func separatorLine() throws {
        #expect(try texts(Data("sep=;\na;b,c\n".utf8)) == [["a", "b,c"]])
    }

    @Test("rows keep their numbers")
    func numbers() throws {
        #expect(try SheetFile.rows(Data("a\n\n\nb\n".utf8)).map(\.number) == [1, 4])
    }

    @Test("Unicode is read with and without its mark")
    func encodings() throws {
        let text = "Nguyễn Đức,10A1"
        let units = Array(text.utf16)
        let little = Data(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        let big = Data(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
        for data in [
            Data(text.utf8), Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8), Data([0xFF, 0xFE]) + little,
            Data([0xFE, 0xFF]) + big, little,
        ] {
            #expect(try texts(data) == [["Nguyễn Đức", "10A1"]])
        }
    }

    @Test(
        "any other encoding is refused and never guessed",
        arguments: [
            Data([0x4E, 0x67, 0x75, 0x79, 0xD4, 0x6E]), Data([0xEF, 0xBB, 0xBF, 0xC3]),
            Data([0xFF, 0xFE, 0x41]), Data([0x41, 0x00, 0x00, 0xD8]),
        ])
    func wrongEncoding(_ data: Data) {
        #expect(throws: FileRefusal.unknownEncoding) { try SheetFile.rows(data) }
    }

    @Test("a quote that is never closed is refused")
    func openQuote() {
        #expect(throws: FileRefusal.unbalancedQuotes) { try SheetFile.rows(Data("a,\"b\nc,d".utf8)) }
        #expect(throws: FileRefusal.unbalancedQuotes) { try SheetFile.rows(Data("a\n\"b\"c,d\"\"".utf8)) }
    }

    @Test("a million rows are refused after the first 20,000")
    func millionRows() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "thao-\(UUID().uuidString).csv")
        try Data(String(repeating: "a,b\n", count: 1_000_000).utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        #expect(throws: FileRefusal.tooManyRows(limit: 20_000)) { try SheetFile.rows(contentsOf: url) }
    }

    @Test("a row without end is refused before it is split")
    func wideRow() {
        #expect(throws: FileRefusal.tooManyColumns(limit: 512)) {
            try SheetFile.rows(Data(String(repeating: ",", count: 5_000_000).utf8))
        }
    }
}
