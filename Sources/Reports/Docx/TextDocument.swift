package import Domain

/// A text in the form of an administrative document (NĐ 30/2020), as a value, before any file is written.
package struct TextDocument: Hashable, Sendable {
    /// Safe on every file system, ends in `.docx`.
    package let fileName: String
    package let title: String
    package let author: String
    /// The file's creation date, so that equal contents give equal bytes.
    package let asOf: Day
    package let blocks: [TextBlock]

    package init(fileName: String, title: String, author: String, asOf: Day, blocks: [TextBlock]) {
        self.fileName = fileName
        self.title = title
        self.author = author
        self.asOf = asOf
        self.blocks = blocks
    }
}

/// A part of a text.
package enum TextBlock: Hashable, Sendable {
    case head(TextHead)
    /// Tên loại: "BÁO CÁO".
    case kind(String)
    /// Trích yếu, with a line below.
    case subject(String)
    /// An italic line of căn cứ.
    case basis(String)
    /// "I. CÔNG TÁC CHỈ ĐẠO"
    case section(String)
    /// "1. Phổ cập kiến thức"
    case item(String)
    case paragraph(String)
    /// What a person is to write here, in brackets and italics.
    case prompt(String)
    case table(TextTable)
    case signature(TextSignature)
}

/// Who issues the document, its number and its date.
package struct TextHead: Hashable, Sendable {
    package let superiorBody: String
    package let issuingBody: String
    /// "Số:       /BC-SGDĐT"
    package let number: String
    package let placeAndDate: String

    package init(superiorBody: String, issuingBody: String, number: String, placeAndDate: String) {
        self.superiorBody = superiorBody
        self.issuingBody = issuingBody
        self.number = number
        self.placeAndDate = placeAndDate
    }
}

/// Nơi nhận on the left, the signer on the right.
package struct TextSignature: Hashable, Sendable {
    package let recipients: [String]
    /// In capitals, a line each.
    package let title: [String]
    /// Empty leaves room to write.
    package let name: String

    package init(recipients: [String], title: [String], name: String) {
        self.recipients = recipients
        self.title = title
        self.name = name
    }
}

/// A small table inside a text; one column is left, the others are in the middle.
package struct TextTable: Hashable, Sendable {
    package let header: [String]
    /// In parts of the text's width, one a column.
    package let widths: [Int]
    package let rows: [[String]]
    /// The last row is bold.
    package let hasTotal: Bool
    /// The column of names, from 0.
    package let leftColumn: Int

    package init(header: [String], widths: [Int], rows: [[String]], hasTotal: Bool, leftColumn: Int = 0) {
        self.header = header
        self.widths = widths
        self.rows = rows
        self.hasTotal = hasTotal
        self.leftColumn = leftColumn
    }
}

extension TextDocument {
    /// The whole document as plain lines; what goldens keep.
    package var text: String {
        "# \(fileName)\n\(title) · \(author) · \(asOf.text)\n\n" + blocks.map(\.text).joined(separator: "\n") + "\n"
    }
}

extension TextBlock {
    fileprivate var text: String {
        switch self {
        case .head(let head):
            "\(head.superiorBody) | \(head.issuingBody) | \(head.number) | \(head.placeAndDate)"
        case .kind(let text): "== \(text)"
        case .subject(let text): "= \(text)"
        case .basis(let text): "/ \(text)"
        case .section(let text): "## \(text)"
        case .item(let text): "### \(text)"
        case .paragraph(let text): text
        case .prompt(let text): "? \(text)"
        case .table(let table):
            ([table.header] + table.rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
        case .signature(let signature):
            "Nơi nhận: \(signature.recipients.joined(separator: " ")) || \(signature.title.joined(separator: " / ")) || "
                + signature.name
        }
    }
}
