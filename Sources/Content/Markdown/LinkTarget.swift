/// Where a link may lead. Whatever is not one of these is no link.
enum LinkTarget: Hashable {
    /// An address with a scheme that runs nothing: https, http, mailto, tel.
    case outside(String)
    /// The slug of another lesson, written as its file name.
    case lesson(String)

    private static let schemes: Set<String> = ["https", "http", "mailto", "tel"]

    /// Reads an address whose entities are decoded already. Characters that a browser skips are dropped before the
    /// scheme is looked at, for `java&#10;script:` is `javascript:` to it.
    init?(_ written: String) {
        let text = Self.visible(written)
        guard !text.isEmpty, !text.hasPrefix("//"), !text.contains("\\") else { return nil }
        if let colon = text.firstIndex(of: ":"), !text[..<colon].contains(where: { "/?#".contains($0) }) {
            guard Self.schemes.contains(text[..<colon].lowercased()) else { return nil }
            self = .outside(text)
            return
        }
        let file = text.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        let folders = text.dropLast(file.count)
        guard file.hasSuffix(".md"), folders.allSatisfy({ Self.isSlugByte($0) || $0 == "/" || $0 == "." }) else {
            return nil
        }
        let id = String(file.dropLast(3))
        guard Self.isSlug(id) else { return nil }
        self = .lesson(id)
    }

    /// What stands in `href`.
    var address: String {
        switch self {
        case .outside(let text): text
        case .lesson(let id): "/lessons/\(id)"
        }
    }

    /// A name such as `an-toan-url.svg`: no folder, no scheme, an image's ending.
    static func isImageName(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && isSlug(String(parts[0]))
            && ["svg", "webp", "png", "jpg", "jpeg"].contains(String(parts[1]))
    }

    /// Lower-case ASCII letters, digits and hyphens, beginning with a letter or digit.
    static func isSlug(_ text: String) -> Bool {
        !text.isEmpty && text.first != "-" && text.last != "-" && text.allSatisfy(isSlugByte)
    }

    private static func isSlugByte(_ character: Character) -> Bool {
        character == "-" || ("a"..."z").contains(character) || ("0"..."9").contains(character)
    }

    /// Without C0 and C1 controls, format characters and byte order marks; spaces inside are percent-encoded.
    private static func visible(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: continue
            case .spaceSeparator: if !kept.isEmpty { kept.append(" ") }
            default: kept.append(scalar)
            }
        }
        return String(kept).split(separator: " ").joined(separator: "%20")
    }
}
