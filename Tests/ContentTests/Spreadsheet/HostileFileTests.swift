import Foundation
import Testing

@testable import Content

@Suite("Hostile files")
struct HostileFileTests {
    private func refusal(_ data: Data) -> FileRefusal? {
        do {
            _ = try SheetFile.rows(data)
            return nil
        } catch {
            return error as? FileRefusal
        }
    }

    @Test("nothing, a broken archive and an old workbook are told apart")
    func wrongFiles() {
        #expect(refusal(Data()) == .empty)
        #expect(refusal(Data("PK nothing of a zip".utf8)) == .notASpreadsheet)
        #expect(refusal(Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1])) == .oldOrLocked)
        #expect(refusal(ZipFixture(["a.txt": "a"]).data) == .notASpreadsheet)
    }

    @Test("an archive that was cut short is refused", arguments: [30, 200, 700])
    func cut(_ length: Int) {
        let data = WorkbookFixture(rows: [["a"]]).data
        #expect(refusal(data.prefix(length)) != nil)
    }

    @Test("a member that expands without end is stopped by the bytes that come out")
    func bomb() throws {
        let data = try Data(contentsOf: Fixture.url("bomb.xlsx"))
        #expect(data.count < 20_000)
        #expect(refusal(data) == .expandsTooMuch)
    }

    @Test("a bomb that declares a small size is stopped all the same")
    func lyingBomb() throws {
        var bytes = Array(try Data(contentsOf: Fixture.url("bomb.xlsx")))
        for index in bytes.indices.dropLast(46) where bytes[index] == 0x50 && bytes[index + 1] == 0x4B {
            let offset: Int? =
                switch (bytes[index + 2], bytes[index + 3]) {
                case (0x03, 0x04): 22
                case (0x01, 0x02): 24
                default: nil
                }
            guard let offset else { continue }
            bytes.replaceSubrange((index + offset)..<(index + offset + 4), with: [100, 0, 0, 0])
        }
        #expect(refusal(Data(bytes)) != nil)
    }

    @Test("a stored member with a lying size is refused")
    func lyingSize() {
        var zip = WorkbookFixture(rows: [["a"]]).zip
        zip.members[5].declaredSize = 7
        #expect(refusal(zip.data) != nil)
    }

    @Test("an encrypted member is refused by name")
    func encrypted() {
        var zip = WorkbookFixture(rows: [["a"]]).zip
        zip.members[5].isEncrypted = true
        #expect(refusal(zip.data) == .encrypted)
    }

    @Test("too many members are refused before any is read")
    func members() {
        let member = ZipFixture.Member(name: "a", content: [])
        #expect(refusal(ZipFixture(members: Array(repeating: member, count: 2_001)).data) == .tooManyMembers)
    }

    @Test("a document type is refused in every part", arguments: [1, 3, 5])
    func doctype(_ part: Int) {
        var zip = WorkbookFixture(rows: [["a"]]).zip
        let entities = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
        zip.members[part].content = Array(entities.utf8) + zip.members[part].content
        #expect(refusal(zip.data) == .hasDoctype)
    }

    @Test("XML that does not end well is refused")
    func brokenXML() {
        #expect(refusal(WorkbookFixture(sheet: "<row><c><v>1</c></row>").data) == .damaged)
    }

    @Test("a token without end is refused before it is searched again and again")
    func endlessToken() {
        let attribute = String(repeating: "a", count: 12 << 20)
        #expect(refusal(WorkbookFixture(sheet: "<row b=\"\(attribute)\"/>").data) == .damaged)
    }

    @Test("the 20,001st row and the 513th column are refused")
    func limits() {
        let rows = String(repeating: "<row><c><v>1</v></c></row>", count: 20_001)
        #expect(refusal(WorkbookFixture(sheet: rows).data) == .tooManyRows(limit: 20_000))
        #expect(
            refusal(WorkbookFixture(sheet: "<row><c r=\"SS1\"><v>1</v></c></row>").data) == .tooManyColumns(limit: 512))
    }

    @Test("empty rows to the end of the sheet cost nothing")
    func emptyRows() throws {
        let empty = String(repeating: "<row><c s=\"1\"/></row>", count: 30_000)
        let rows = try SheetFile.rows(WorkbookFixture(sheet: "<row><c><v>1</v></c></row>" + empty).data)
        #expect(rows.count == 1)
    }

    @Test("numbers that are far too large are cut, not added up")
    func hugeNumbers() throws {
        var workbook = WorkbookFixture(
            sheet: "<row r=\"9223372036854775807\"><c s=\"0\"><v>1</v></c></row><row><c s=\"99\"><v>1e400</v></c></row>"
                + "<row r=\"-5\"><c r=\"ZZZZZZZZZZZZZZZZ1\"/><c t=\"s\"><v>99999999999999999999</v></c></row>")
        workbook.styles =
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(String(repeating: "0", count: 500_000))\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"164\"/></cellXfs>"
        let rows = try SheetFile.rows(workbook.data)
        #expect(rows.count == 2)
        #expect(rows[0][column: 0] == .text(String(repeating: "0", count: 31) + "1"))
    }

    @Test("a file over the limit is refused by its size")
    func tooLarge() {
        #expect(refusal(Data(count: (16 << 20) + 1)) == .tooLarge(megabytes: 16))
    }

    @Test("a workbook without sheets is refused")
    func noSheet() {
        var workbook = WorkbookFixture(rows: [["a"]])
        workbook.sheets = ""
        #expect(refusal(workbook.data) == .noSheet)
    }

    @Test("a text that only calls itself .xlsx is refused")
    func wrongEnding() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "thao-\(UUID().uuidString).xlsx")
        try Data("a,b".utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        #expect(throws: FileRefusal.notASpreadsheet) { try SheetFile.rows(contentsOf: url) }
    }

    @Test("every refusal says in Vietnamese what to do")
    func messages() {
        let all: [FileRefusal] = [
            .empty, .unreadable, .tooLarge(megabytes: 1), .notASpreadsheet, .oldOrLocked, .encrypted, .tooManyMembers,
            .expandsTooMuch, .hasDoctype, .damaged, .noSheet, .tooManyRows(limit: 1), .tooManyColumns(limit: 1),
            .unknownEncoding, .unbalancedQuotes, .noHeader,
        ]
        for refusal in all {
            #expect(refusal.message.contains(". ") && refusal.message.hasSuffix("."), "\(refusal)")
        }
    }
}
