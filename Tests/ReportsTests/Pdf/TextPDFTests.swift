import Domain
import Foundation
import Testing

@testable import Reports

@Suite("Report as a PDF for reading")
struct TextPDFTests {
    private func pageCount(_ bytes: [UInt8]) -> Int {
        String(decoding: bytes, as: UTF8.self).matches(of: /\/Type \/Page[^s]/).count
    }

    @Test("has every block of the text on numbered sheets")
    func pages() throws {
        let text = NarrativeReport.make(CoverageRecord.province.with(.sample), settings: .songLam)
        let bytes = try TextPDF.bytes(of: text)
        #expect(pageCount(bytes) == 3)
        // For eyes: THAO_PDF=folder writes the file.
        guard let folder = ProcessInfo.processInfo.environment["THAO_PDF"] else { return }
        try Data(bytes).write(to: URL(filePath: folder).appending(path: "report.pdf"))
    }

    @Test("a paragraph and a table longer than a sheet go on on the next one")
    func long() throws {
        let day = try #require(Day(year: 2026, month: 11, day: 20))
        func document(_ blocks: [TextBlock]) -> TextDocument {
            TextDocument(
                fileName: "a.docx", title: "a", author: "a", asOf: day, blocks: blocks)
        }
        let words = Array(repeating: "dịch vụ công trực tuyến", count: 900).joined(separator: " ")
        #expect(try pageCount(TextPDF.bytes(of: document([.paragraph(words)]))) > 2)
        let table = TextTable(
            header: ["Trường", "Số em"], widths: [3, 1], rows: (1...120).map { ["Trường \($0)", "\($0)"] },
            hasTotal: true)
        #expect(try pageCount(TextPDF.bytes(of: document([.table(table)]))) > 2)
        #expect(try pageCount(TextPDF.bytes(of: document([]))) == 1)
    }
}
