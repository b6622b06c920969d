import Domain
import Foundation

@testable import Content

/// A .docx from the XML of its parts.
struct DocumentFixture {
    var body: String
    var numbering = ""
    var styles = ""
    var relations = ""
    var contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    /// More members of the archive.
    var members: [ZipFixture.Member] = []

    init(body: String) {
        self.body = body
    }

    /// One paragraph for each text; `Run` marks may stand in it.
    init(_ paragraphs: [String]) {
        body = paragraphs.map(Self.paragraph).joined()
    }

    /// A paragraph in which `[u:B]`, `[b:B]`, `[i:B]`, `[r:B]`, `[h:B]`, `[sup:2]` stand for runs with that look; a tab
    /// and a line end are elements.
    static func paragraph(_ text: String) -> String {
        var runs = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]"),
            let colon = rest[open..<close].firstIndex(of: ":"),
            let look = looks[String(rest[rest.index(after: open)..<colon])]
        {
            runs += run(rest[..<open], "") + run(rest[rest.index(after: colon)..<close], look)
            rest = rest[rest.index(after: close)...]
        }
        return "<w:p>\(runs + run(rest, ""))</w:p>"
    }

    private static func run(_ text: Substring, _ look: String) -> String {
        if text.isEmpty { return "" }
        let shown = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing("\t", with: "</w:t><w:tab/><w:t xml:space=\"preserve\">")
            .replacing("\n", with: "</w:t><w:br/><w:t xml:space=\"preserve\">")
        return "<w:r><w:rPr>\(look)</w:rPr><w:t xml:space=\"preserve\">\(shown)</w:t></w:r>"
    }

    private static let looks = [
        "u": "<w:u w:val=\"single\"/>", "b": "<w:b/>", "i": "<w:i/>", "r": "<w:color w:val=\"FF0000\"/>",
        "h": "<w:highlight w:val=\"yellow\"/>", "n": "<w:u w:val=\"none\"/><w:b w:val=\"0\"/>",
        "sup": "<w:vertAlign w:val=\"superscript\"/>", "sub": "<w:vertAlign w:val=\"subscript\"/>",
    ]

    var zip: ZipFixture {
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        var zip = ZipFixture([
            "[Content_Types].xml":
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"\(contentType)\"/></Types>",
            "_rels/.rels":
                "<Relationships><Relationship Id=\"a\" Type=\"\(type)/officeDocument\" Target=\"word/document.xml\"/>"
                + "</Relationships>",
            "word/_rels/document.xml.rels":
                "<Relationships><Relationship Id=\"n\" Type=\"\(type)/numbering\" Target=\"numbering.xml\"/>"
                + "<Relationship Id=\"s\" Type=\"\(type)/styles\" Target=\"styles.xml\"/>\(relations)</Relationships>",
            "word/numbering.xml": "<w:numbering xmlns:w=\"w\">\(numbering)</w:numbering>",
            "word/styles.xml": "<w:styles xmlns:w=\"w\">\(styles)</w:styles>",
            "word/document.xml":
                "<w:document xmlns:w=\"w\" xmlns:a=\"a\" xmlns:wp=\"wp\" xmlns:r=\"r\" xmlns:m=\"m\" xmlns:mc=\"mc\" "
                + "xmlns:v=\"v\" xmlns:c=\"c\"><w:body>\(body)</w:body></w:document>",
        ])
        zip.members += members
        return zip
    }

    var data: Data {
        zip.data
    }

    func read(name: String = "de.docx") -> QuestionImport {
        QuestionReader.read(data, name: name)
    }

    /// A table from the paragraphs of its cells.
    static func table(_ rows: [[[String]]]) -> String {
        "<w:tbl>"
            + rows.map { row in
                "<w:tr>"
                    + row.map { cell in "<w:tc>\(cell.map(paragraph).joined())</w:tc>" }.joined() + "</w:tr>"
            }
            .joined() + "</w:tbl>"
    }

    /// A paragraph of an automatic list.
    static func item(_ text: String, list: Int, level: Int = 0, mark: String = "") -> String {
        let properties =
            "<w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr><w:rPr>\(mark)</w:rPr></w:pPr>"
        return paragraph(text).replacing("<w:p>", with: "<w:p>\(properties)", maxReplacements: 1)
    }

    /// A drawing with a picture.
    static func picture(_ relation: String, _ alternative: String = "") -> String {
        "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" descr=\"\(alternative)\"/>"
            + "<a:blip r:embed=\"\(relation)\"/></wp:inline></w:drawing></w:r></w:p>"
    }
}
