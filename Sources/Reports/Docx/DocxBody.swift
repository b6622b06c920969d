/// `word/document.xml`: the blocks in the measures of NĐ 30/2020 (REPORTS.md §2). Widths and spaces are in twentieths of a
/// point, sizes of letters in half points.
enum DocxBody {
    /// A4 less 30 mm on the left and 15 mm on the right.
    static let width = 9354

    static func xml(_ document: TextDocument) -> String {
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
        """
            + document.blocks.map(block).joined() + section + "</w:body></w:document>"
    }

    /// The page number stands in the middle of the top margin, from page 2 on.
    private static let section = """
        <w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>\
        <w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>\
        <w:titlePg/></w:sectPr>
        """

    private static func block(_ block: TextBlock) -> String {
        switch block {
        case .head(let head): headTable(head)
        case .kind(let text):
            paragraph([run(text, size: 28, isBold: true)], spacing: (before: 240, after: 0), side: "center")
        case .subject(let text): subject(text)
        case .basis(let text): body([run(text, size: 28, isItalic: true)])
        case .section(let text): body([run(text, size: 28, isBold: true)], keepsNext: true, outline: 0)
        case .item(let text): body([run(text, size: 28, isBold: true)], keepsNext: true, outline: 1)
        case .paragraph(let text): body([run(text, size: 28)])
        case .prompt(let text): body([run("[\(text)]", size: 28, isItalic: true)])
        case .table(let table): DocxTable.xml(table)
        case .signature(let signature): signatureTable(signature)
        }
    }

    private static func body(_ runs: [String], keepsNext: Bool = false, outline: Int? = nil) -> String {
        let next = keepsNext ? "<w:keepNext/>" : ""
        let level = outline.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? ""
        return "<w:p><w:pPr>\(next)<w:spacing w:before=\"120\" w:after=\"0\" w:line=\"276\" w:lineRule=\"auto\"/>"
            + "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>\(level)</w:pPr>\(runs.joined())</w:p>"
    }

    private static func subject(_ text: String) -> String {
        paragraph([run(text, size: 28, isBold: true)], spacing: (0, 0), side: "center") + line(indent: 3200, after: 240)
    }

    private static func headTable(_ head: TextHead) -> String {
        let left =
            (head.superiorBody.isEmpty
                ? "" : paragraph([run(head.superiorBody, size: 24)], spacing: (0, 0), side: "center"))
            + paragraph([run(head.issuingBody, size: 24, isBold: true)], spacing: (0, 0), side: "center")
            + line(indent: 1250, after: 60)
        let right =
            paragraph(
                [run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size: 24, isBold: true)], spacing: (0, 0), side: "center")
            + paragraph([run("Độc lập - Tự do - Hạnh phúc", size: 26, isBold: true)], spacing: (0, 0), side: "center")
            + line(indent: 1330, after: 60)
        let number = paragraph([run(head.number, size: 26)], spacing: (60, 0), side: "center")
        let date = paragraph([run(head.placeAndDate, size: 28, isItalic: true)], spacing: (60, 0), side: "center")
        return DocxTable.plain(widths: [3754, 5600], rows: [[left, right], [number, date]])
    }

    private static func signatureTable(_ signature: TextSignature) -> String {
        let places = signature.recipients.enumerated().map { index, place in
            paragraph(
                [run("- \(place)\(index == signature.recipients.count - 1 ? "." : ";")", size: 22)], spacing: (0, 0),
                side: "left")
        }
        let left =
            paragraph([run("Nơi nhận:", size: 24, isBold: true, isItalic: true)], spacing: (0, 0), side: "left")
            + places.joined()
        let title = signature.title.map {
            paragraph([run($0, size: 28, isBold: true)], spacing: (0, 0), side: "center")
        }
        let right =
            title.joined() + paragraph([], spacing: (1100, 0), side: "center")
            + paragraph([run(signature.name, size: 28, isBold: true)], spacing: (0, 0), side: "center")
        return paragraph([], spacing: (240, 0), side: "left")
            + DocxTable.plain(widths: [4854, 4500], rows: [[left, right]])
            + paragraph([], spacing: (0, 0), side: "left")
    }

    /// A line in the middle, so far from both sides.
    private static func line(indent: Int, after: Int) -> String {
        """
        <w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>\
        <w:spacing w:before="20" w:after="\(after)" w:line="120" w:lineRule="exact"/>\
        <w:ind w:left="\(indent)" w:right="\(indent)"/></w:pPr></w:p>
        """
    }

    static func paragraph(_ runs: [String], spacing: (before: Int, after: Int), side: String) -> String {
        "<w:p><w:pPr><w:spacing w:before=\"\(spacing.before)\" w:after=\"\(spacing.after)\"/>"
            + "<w:jc w:val=\"\(side)\"/></w:pPr>\(runs.joined())</w:p>"
    }

    static func run(_ text: String, size: Int, isBold: Bool = false, isItalic: Bool = false) -> String {
        let look =
            (isBold ? "<w:b/>" : "") + (isItalic ? "<w:i/>" : "")
            + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>"
        return "<w:r><w:rPr>\(look)</w:rPr><w:t xml:space=\"preserve\">\(DocxText.escaped(text))</w:t></w:r>"
    }
}

/// Text from people, as XML takes it.
enum DocxText {
    /// Control characters have no place in XML, not even escaped.
    static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\t": result += " "
            default:
                let isAllowed = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
                if isAllowed { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }
}
