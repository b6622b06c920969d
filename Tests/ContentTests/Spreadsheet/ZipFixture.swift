import Foundation

/// Writes zip archives whose members are stored as they are, so that a test may also lie in their headers.
struct ZipFixture {
    struct Member {
        var name: String
        var content: [UInt8]
        /// What the headers say of the size; the truth when `nil`.
        var declaredSize: Int?
        var isEncrypted = false
    }

    var members: [Member]

    init(_ parts: KeyValuePairs<String, String>) {
        members = parts.map { Member(name: $0.key, content: Array($0.value.utf8)) }
    }

    init(members: [Member]) {
        self.members = members
    }

    var data: Data {
        var body: [UInt8] = []
        var directory: [UInt8] = []
        for member in members {
            let offset = body.count
            let header = Self.header(member)
            body += [0x50, 0x4B, 0x03, 0x04] + header + Array(member.name.utf8) + member.content
            directory += [0x50, 0x4B, 0x01, 0x02] + Self.number(20, 2) + header + Self.number(0, 2)
            directory += Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 4) + Self.number(offset, 4)
            directory += Array(member.name.utf8)
        }
        let count = Self.number(members.count, 2)
        let end =
            [0x50, 0x4B, 0x05, 0x06] + Self.number(0, 4) + count + count + Self.number(directory.count, 4)
            + Self.number(body.count, 4) + Self.number(0, 2)
        return Data(body + directory + end)
    }

    /// The 26 bytes that both headers share, from the version to the length of the extra field.
    private static func header(_ member: Member) -> [UInt8] {
        let flags = number(member.isEncrypted ? 1 : 0, 2)
        let sizes = number(member.content.count, 4) + number(member.declaredSize ?? member.content.count, 4)
        let crc = number(Int(crc32(member.content)), 4)
        return number(20, 2) + flags + number(0, 2) + number(0, 2) + number(0x21, 2) + crc + sizes
            + number(member.name.utf8.count, 2) + number(0, 2)
    }

    private static func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
    }
}

/// A workbook from the XML of its parts.
struct WorkbookFixture {
    var sheet: String
    var strings = ""
    var styles = ""
    var workbookProperties = ""
    var sheets = "<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>"

    init(sheet: String) {
        self.sheet = sheet
    }

    /// A sheet of inline texts, one array a row.
    init(rows: [[String]]) {
        sheet = rows.map { row in
            "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
        }
        .joined()
    }

    var zip: ZipFixture {
        ZipFixture([
            "_rels/.rels":
                "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/>"
                + "</Relationships>",
            "xl/workbook.xml": "<workbook xmlns:r=\"r\">\(workbookProperties)<sheets>\(sheets)</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": """
            <Relationships>
            <Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/>
            <Relationship Id="rId3" Type="x/sharedStrings" Target="sharedStrings.xml"/>
            <Relationship Id="rId4" Type="x/styles" Target="../xl/styles.xml"/>
            </Relationships>
            """,
            "xl/sharedStrings.xml": "<sst>\(strings)</sst>",
            "xl/styles.xml": "<styleSheet>\(styles)</styleSheet>",
            "xl/worksheets/sheet1.xml": "<worksheet><sheetData>\(sheet)</sheetData></worksheet>",
            "xl/worksheets/sheet2.xml":
                "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>",
        ])
    }

    var data: Data {
        zip.data
    }
}

/// The files of `Fixtures`, beside the tests.
enum Fixture {
    static func url(_ name: String, file: String = #filePath) -> URL {
        URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/\(name)")
    }
}
