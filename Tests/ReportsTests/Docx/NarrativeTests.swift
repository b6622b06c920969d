import Domain
import Foundation
import TestKit
import Testing

@testable import Reports

@Suite("Report in words")
struct NarrativeTests {
    private static let settings: ReportSettings = {
        var settings = ReportSettings.songLam
        settings.texts = ReportTexts([
            .signerTitle: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", .signerName: "Trần Thị <Hạnh>",
            .legalBases: "Căn cứ Kế hoạch của UBND tỉnh\n\nCăn cứ Công văn của Bộ & Sở", .symbol: "BC-SGDĐT",
            .recipients: "UBND tỉnh (báo cáo)\nSở VHTTDL\nLưu: VT, GDTrH",
        ])
        return settings
    }()

    @Test("of the department says the same as when it was last read")
    func department() throws {
        let text = NarrativeReport.make(CoverageRecord.province.with(.sample), settings: Self.settings)
        try expectGolden(text.text, named: "narrative-province.txt")
    }

    @Test("of a school has the school's own head and signer, and no lagging units")
    func school() throws {
        let text = NarrativeReport.make(CoverageRecord.school.with(.sample), settings: Self.settings)
        try expectGolden(text.text, named: "narrative-school.txt")
    }

    @Test("takes every figure of section II.1 from Biểu 01")
    func figures() throws {
        let text = NarrativeReport.make(.province, settings: Self.settings).text
        let page = ReportTable.coverage.pages(.province, Self.settings)[0]
        for column in ["population", "took_part", "knowledge_passed", "skill_passed", "reached", "missing_to_all"] {
            let cell = try #require(page.total(of: column))
            #expect(text.contains("\(cell.text) "), "\(column)")
        }
        #expect(text.contains("đạt \(try #require(page.total(of: "rate")).text) %"))
    }

    @Test("never calls a rounded 80,0 reached")
    func rounding() {
        let text = NarrativeReport.make(CoverageRecord(schools: [.nguyenDu]), settings: Self.settings).text
        #expect(text.contains("đạt 80,0 %") && text.contains("còn thiếu 4 em (80,0 % do làm tròn)"))
        #expect(!text.contains("Duy trì kết quả 80 %"))
    }

    @Test("asks people for what no figure says, in every section from III on")
    func prompts() {
        let blocks = NarrativeReport.make(.province, settings: Self.settings).blocks
        let third = blocks.firstIndex(of: .section("III. ĐÁNH GIÁ CHUNG"))!
        let prompts = blocks[third...].filter { if case .prompt = $0 { true } else { false } }
        #expect(prompts.count == 5)
    }
}

@Suite("Proposal for rewards in words")
struct CommendationProposalTests {
    @Test("has the lines of Biểu 14 under the unit's head")
    func lines() throws {
        let record = CoverageRecord.province.with(.sample)
        let text = CommendationProposal.make(record, settings: .songLam)
        try expectGolden(text.text, named: "commendations.txt")
        let page = ReportTable.commendations.pages(record, .songLam)[0]
        for row in page.rows { #expect(text.text.contains("| \(row[2].text) | \(row[3].text) |")) }
    }

    @Test("says so when nobody is proposed")
    func nobody() {
        let text = CommendationProposal.make(.school, settings: .songLam).text
        #expect(text.contains("0 tập thể và 0 cá nhân") && text.contains("Không đề nghị."))
    }
}

@Suite("Word writer")
struct DocxWriterTests {
    private func write(_ document: TextDocument) throws -> Data {
        let folder = FileManager.default.temporaryDirectory.appending(path: "thao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let url = folder.appending(path: "a.docx")
        try DocxWriter.write(document, to: url.path)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.docx"])
        return try Data(contentsOf: url)
    }

    @Test("makes one file, the same bytes for the same text")
    func deterministic() throws {
        let text = NarrativeReport.make(CoverageRecord.province.with(.sample), settings: .songLam)
        let bytes = try write(text)
        #expect(bytes.prefix(4) == Data([0x50, 0x4B, 0x03, 0x04]))
        #expect(try bytes == write(text))
    }

    @Test("escapes what people wrote, and leaves out what XML cannot hold")
    func escapes() {
        #expect(DocxText.escaped("a<b>&\"\u{0}\u{1B}\u{FFFE}ế\n") == "a&lt;b&gt;&amp;&quot;ế ")
        let xml = DocxBody.xml(
            TextDocument(
                fileName: "a.docx", title: "", author: "", asOf: Day(number: 0),
                blocks: [
                    .paragraph("</w:t><script>"),
                    .table(TextTable(header: ["<a>"], widths: [1], rows: [["&"]], hasTotal: false)),
                ]))
        #expect(!xml.contains("<script>") && xml.contains("&lt;/w:t&gt;") && xml.contains("&lt;a&gt;"))
        let parser = XMLLook.isWellFormed(xml)
        #expect(parser)
    }

    @Test("is well-formed in every part")
    func wellFormed() {
        let text = NarrativeReport.make(CoverageRecord.school.with(.sample), settings: .songLam)
        for part in DocxParts.all(text) { #expect(XMLLook.isWellFormed(part.text), "\(part.name)") }
    }

    @Test("says in Vietnamese that a folder is missing")
    func missingFolder() {
        let text = NarrativeReport.make(.school, settings: .songLam)
        #expect(throws: ExportError.cannotCreate(path: "/khong-co/a.docx")) {
            try DocxWriter.write(text, to: "/khong-co/a.docx")
        }
    }
}

/// Whether tags open and close in order: enough to find a part that was put together wrongly.
enum XMLLook {
    static func isWellFormed(_ text: String) -> Bool {
        var open: [Substring] = []
        for tag in text.matches(of: /<(\/?)([\w:]+)[^<>]*?(\/?)>/) {
            if !tag.1.isEmpty {
                guard open.popLast() == tag.2 else { return false }
            } else if tag.3.isEmpty {
                open.append(tag.2)
            }
        }
        return open.isEmpty && !text.replacing(/<[^<>]*>/, with: "").contains(/[<>]/)
    }
}
