import Domain

/// The parts of a `.docx` beside its text: types, relations, the one font, the header with the page number.
enum DocxParts {
    private static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let opc = "http://schemas.openxmlformats.org/package/2006"
    private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// In the order of the file; types come first.
    static func all(_ document: TextDocument) -> [(name: String, text: String)] {
        [
            ("[Content_Types].xml", types), ("_rels/.rels", relations), ("word/document.xml", DocxBody.xml(document)),
            ("word/_rels/document.xml.rels", textRelations), ("word/styles.xml", styles),
            ("word/settings.xml", settings), ("word/header1.xml", header), ("docProps/core.xml", core(document)),
        ]
    }

    private static let types: String = {
        let base = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        let parts = [
            ("/word/document.xml", "\(base).document.main+xml"), ("/word/styles.xml", "\(base).styles+xml"),
            ("/word/settings.xml", "\(base).settings+xml"), ("/word/header1.xml", "\(base).header+xml"),
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ]
        return declaration + #"<Types xmlns="\#(opc)/content-types">"#
            + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
            + #"<Default Extension="xml" ContentType="application/xml"/>"#
            + parts.map { #"<Override PartName="\#($0.0)" ContentType="\#($0.1)"/>"# }.joined() + "</Types>"
    }()

    private static let relations = relations([
        ("\(office)/officeDocument", "word/document.xml"),
        ("\(opc)/relationships/metadata/core-properties", "docProps/core.xml"),
    ])

    private static let textRelations = relations([
        ("\(office)/styles", "styles.xml"), ("\(office)/settings", "settings.xml"),
        ("\(office)/header", "header1.xml"),
    ])

    private static func relations(_ targets: [(type: String, target: String)]) -> String {
        let lines = targets.enumerated().map { index, entry in
            #"<Relationship Id="rId\#(index + 1)" Type="\#(entry.type)" Target="\#(entry.target)"/>"#
        }
        return declaration + #"<Relationships xmlns="\#(opc)/relationships">"# + lines.joined()
            + "</Relationships>"
    }

    private static let styles =
        declaration + #"<w:styles xmlns:w="\#(word)"><w:docDefaults><w:rPrDefault><w:rPr>"#
        + #"<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" "#
        + #"w:cs="Times New Roman"/><w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/>"#
        + #"<w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"#
        + #"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"#
        + "</w:styles>"

    private static let settings =
        declaration + #"<w:settings xmlns:w="\#(word)"><w:zoom w:percent="100"/>"#
        + #"<w:compat><w:compatSetting w:name="compatibilityMode" "#
        + #"w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>"#

    private static let header =
        declaration + #"<w:hdr xmlns:w="\#(word)"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>"#
        + field("begin")
        + #"<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>"#
        + field("separate") + #"<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>2</w:t></w:r>"# + field("end")
        + "</w:p></w:hdr>"

    private static func field(_ kind: String) -> String {
        #"<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar w:fldCharType="\#(kind)"/></w:r>"#
    }

    private static func core(_ document: TextDocument) -> String {
        let at = "\(document.asOf.isoText)T00:00:00Z"
        return declaration + #"<cp:coreProperties xmlns:cp="\#(opc)/metadata/core-properties" "#
            + #"xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" "#
            + #"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">"#
            + "<dc:title>\(DocxText.escaped(document.title))</dc:title>"
            + "<dc:creator>\(DocxText.escaped(document.author))</dc:creator>"
            + #"<dcterms:created xsi:type="dcterms:W3CDTF">\#(at)</dcterms:created>"#
            + #"<dcterms:modified xsi:type="dcterms:W3CDTF">\#(at)</dcterms:modified></cp:coreProperties>"#
    }
}
