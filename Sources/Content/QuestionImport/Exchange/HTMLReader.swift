/// Pours HTML, as visual editors write it, into a `TextFlow`. Whatever is no tag and no entity is text.
struct HTMLReader {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var flow = TextFlow()
    /// True when a tag that does not end was met: then no later one ends either.
    private var isTagless = false

    static func flow(_ html: String) -> TextFlow {
        var reader = HTMLReader(scalars: Array(html.unicodeScalars))
        while reader.position < reader.scalars.count { reader.step() }
        return reader.flow
    }

    /// True for a text in which somebody closed a tag, broke a line or wrote an entity; "<b" alone is text about HTML.
    static func isHTML(_ text: String) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
            && text.contains(/<\/[a-zA-Z][a-zA-Z0-9]*\s*>|<(br|img|hr)\b[^<>]*>|&(#[0-9]{2,6}|[a-zA-Z]{2,8});/)
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    private mutating func step() {
        switch scalars[position] {
        case "<": if !takeTag() { takeText() }
        case "&": takeEntity()
        default: takeText()
        }
    }

    private mutating func takeText() {
        var end = position + 1
        while end < scalars.count, scalars[end] != "<", scalars[end] != "&" { end += 1 }
        flow.append(string(position..<end))
        position = end
    }

    private mutating func takeEntity() {
        let limit = min(scalars.count, position + 34)
        let end = scalars[position..<limit].firstIndex(of: ";")
        let entity = end.map { string(position..<($0 + 1)) } ?? "&"
        let decoded = end == nil ? "&" : HTMLEntity.decode(entity)
        // An unknown entity is text: only its first sign is taken.
        let isKnown = end != nil && decoded != entity
        flow.append(isKnown ? decoded : "&")
        position += isKnown ? entity.unicodeScalars.count : 1
    }

    /// - Returns: false when what begins here is no tag.
    private mutating func takeTag() -> Bool {
        guard position + 1 < scalars.count, !isTagless else { return false }
        let next = scalars[position + 1]
        if next == "!" || next == "?" { return skipMarkup() }
        let isClosing = next == "/"
        var at = position + (isClosing ? 2 : 1)
        let nameStart = at
        while at < scalars.count, Self.isNameSign(scalars[at]) { at += 1 }
        guard at > nameStart, scalars[nameStart].properties.isAlphabetic, let end = tagEnd(from: at) else {
            return false
        }
        let name = string(nameStart..<at).lowercased()
        let local = name.split(separator: ":").last.map(String.init) ?? name
        if isClosing {
            flow.close(local)
        } else {
            flow.open(local, attributes(at..<end))
        }
        position = end + 1
        if !isClosing, Self.hidden.contains(local) { skip(toEndOf: local) }
        return true
    }

    /// A comment, `<![CDATA[` or a processing instruction.
    private mutating func skipMarkup() -> Bool {
        let isComment = scalars[position...].prefix(4).elementsEqual("<!--".unicodeScalars)
        var at = position + (isComment ? 4 : 2)
        while at < scalars.count {
            if scalars[at] == ">", !isComment || (scalars[at - 1] == "-" && scalars[at - 2] == "-") {
                position = at + 1
                return true
            }
            at += 1
        }
        isTagless = true
        return false
    }

    private mutating func tagEnd(from start: Int) -> Int? {
        var quote: Unicode.Scalar?
        for at in start..<scalars.count {
            let scalar = scalars[at]
            if let open = quote {
                if scalar == open { quote = nil }
            } else if scalar == ">" {
                return at
            } else if scalar == "\"" || scalar == "'", scalars[at - 1] == "=" || scalars[at - 1].isHTMLSpace {
                quote = scalar
            }
        }
        isTagless = true
        return nil
    }

    private func attributes(_ range: Range<Int>) -> [String: String] {
        var found: [String: String] = [:]
        guard scalars[range].contains("=") else { return found }
        for match in string(range).matches(of: /([a-zA-Z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/) {
            let value = match.output.2 ?? match.output.3 ?? match.output.4 ?? ""
            found[match.output.1.lowercased()] = Self.decoded(String(value))
        }
        return found
    }

    /// An attribute's value with its entities read.
    private static func decoded(_ value: String) -> String {
        value.contains("&") ? value.replacing(/&[#a-zA-Z0-9]{1,30};/) { HTMLEntity.decode(String($0.output)) } : value
    }

    private mutating func skip(toEndOf element: String) {
        let close = Array("</\(element)".unicodeScalars)
        while position < scalars.count {
            if scalars[position] == "<", scalars.count - position >= close.count,
                zip(scalars[position...], close).allSatisfy({ $0.properties.lowercaseMapping == String($1) })
            {
                return
            }
            position += 1
        }
    }

    private func string(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }

    private static func isNameSign(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || (0x30...0x3A).contains(scalar.value) || scalar == "-")
    }

    private static let hidden: Set<String> = ["script", "style", "head", "title", "template", "annotation"]
}
