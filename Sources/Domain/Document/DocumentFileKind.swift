/// Kinds of files that a register takes: told by their first bytes and their ending together, never by the name alone.
package enum DocumentFileKind: String, CaseIterable, Sendable {
    case pdf
    case docx
    case xlsx
    case pptx
    case png
    case jpg

    /// The most bytes that a file may have.
    package static let limit = 10 << 20

    /// The kind of a file; `nil` when the register does not take it.
    package init?(name: String, start: some Collection<UInt8>) {
        let ending = name.split(separator: ".", omittingEmptySubsequences: false).last.map { $0.lowercased() } ?? ""
        guard let kind = Self(rawValue: ending == "jpeg" ? "jpg" : ending), start.starts(with: kind.signature) else {
            return nil
        }
        self = kind
    }

    package var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        case .png: "image/png"
        case .jpg: "image/jpeg"
        }
    }

    private var signature: [UInt8] {
        switch self {
        case .pdf: [0x25, 0x50, 0x44, 0x46, 0x2D]
        case .docx, .xlsx, .pptx: [0x50, 0x4B, 0x03, 0x04]
        case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        case .jpg: [0xFF, 0xD8, 0xFF]
        }
    }

    /// A name that every file system and every header takes: ASCII letters, digits, "-", "_", and one ending.
    package func safeName(of name: String) -> String {
        let stem = name.split(separator: ".").dropLast().joined(separator: "-")
        let letters = VietnameseText.folded(stem).map { character in
            character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
        }
        let words = String(letters).split(separator: "-").joined(separator: "-")
        return (words.isEmpty ? "van-ban" : String(words.prefix(80))) + "." + rawValue
    }
}
