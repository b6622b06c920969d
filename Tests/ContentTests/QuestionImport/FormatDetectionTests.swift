import Foundation
import Testing

@testable import Content

@Suite("Formats of question files")
struct FormatDetectionTests {
    @Test(
        "a text shows its form",
        arguments: [
            ("Câu 1. x { = y }\nANSWER: B", "a.txt", ImportFormat.text),
            ("Hỏi gì?\nA. m\nB. n\nANSWER: B", "a.txt", .aiken),
            ("::Tên:: Hỏi gì? {=m ~n}", "a.txt", .gift), ("x", "a.gift", .gift),
            ("<?xml version=\"1.0\"?>\n<quiz>", "a.xml", .moodleXML),
            ("<assessmentItem xmlns=\"x\">", "a.xml", .qti), ("1. x\nA. m", "", .text),
            ("a;b;c\n1;2;3", "a.csv", .xlsx), ("Xin chào", "", .text),
        ])
    func texts(_ text: String, _ name: String, _ format: ImportFormat) throws {
        #expect(try FormatDetection.format(of: Data(text.utf8), name: name) == format)
    }

    @Test("an archive shows its form by its members")
    func archives() throws {
        #expect(try FormatDetection.format(of: DocumentFixture(["x"]).data, name: "a.bin") == .docx)
        #expect(try FormatDetection.format(of: WorkbookFixture(rows: [["x"]]).data, name: "a.docx") == .xlsx)
        #expect(
            try FormatDetection.format(of: ZipFixture(["imsmanifest.xml": "<manifest/>"]).data, name: "a.zip") == .qti)
    }

    @Test(
        "the command line names every format",
        arguments: ["auto", "text", "docx", "xlsx", "gift", "aiken", "moodle-xml", "qti"])
    func names(_ name: String) {
        #expect(ImportFormat(rawValue: name) != nil)
        #expect(ImportFormat.allCases.count == 8)
    }

    @Test("every refusal says in Vietnamese what to do")
    func messages() {
        let all: [QuestionFileRefusal] = [
            .empty, .tooLarge(megabytes: 1), .tooLong, .oldOrLocked, .encrypted, .hasMacros, .strange, .damaged,
            .notADocument,
            .unknownEncoding, .unknownFormat, .unbalancedQuotes, .tooManyRows(limit: 1), .tooManyColumns(limit: 1),
            .noHeader,
        ]
        for refusal in all {
            #expect(refusal.message.contains(". Thầy cô ") && refusal.message.hasSuffix("."), "\(refusal)")
        }
    }
}
