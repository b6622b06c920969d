/// What of a formatted text can be kept as plain text: paragraphs, lists, tables by row, code, raised and lowered
/// digits; and which pictures stood in it. HTML and the body of a QTI item are poured into it.
struct TextFlow {
    /// A picture as the text names it.
    struct Picture: Hashable {
        let address: String
        let alternative: String
    }

    private(set) var pictures: [Picture] = []
    /// Vietnamese names of what cannot be kept, such as "công thức toán".
    private(set) var lost: [String] = []
    private var output: [Unicode.Scalar] = []
    private var preformattedDepth = 0
    /// Where each open `<sup>` or `<sub>` began.
    private var raised: [(start: Int, isUp: Bool)] = []
    private var isSpacePending = false
    private var isRowStart = true

    /// The text, cleaned.
    var text: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: output)
        return ExchangeText.clean(String(view))
    }

    /// Takes text between tags: white space is one space unless it stands in `<pre>`.
    mutating func append(_ text: String) {
        for scalar in text.unicodeScalars {
            if preformattedDepth == 0, scalar.isHTMLSpace {
                isSpacePending = true
            } else {
                settleSpace()
                output.append(scalar)
            }
        }
    }

    mutating func open(_ element: String, _ attributes: [String: String]) {
        switch element {
        case "br": breakLine(always: true)
        case "img", "image":
            let address = attributes["src"] ?? attributes["href"] ?? ""
            pictures.append(Picture(address: address, alternative: ExchangeText.trimmed(attributes["alt"] ?? "")))
        case "li":
            breakLine()
            append("- ")
        case "td", "th":
            if !isRowStart { append(" | ") }
            isRowStart = false
        case "pre":
            breakLine()
            preformattedDepth += 1
        case "sup", "sub":
            settleSpace()
            raised.append((output.count, element == "sup"))
        default: openOther(element)
        }
    }

    mutating func close(_ element: String) {
        switch element {
        case "pre":
            preformattedDepth = max(0, preformattedDepth - 1)
            breakLine()
        case "sup", "sub": closeRaised()
        default:
            if Self.blocks.contains(element) { breakLine() }
        }
    }

    private mutating func openOther(_ element: String) {
        if let name = Self.lostElements[element] {
            if !lost.contains(name) { lost.append(name) }
        } else if Self.blocks.contains(element) {
            breakLine()
            if element == "tr" { isRowStart = true }
        }
    }

    private mutating func settleSpace() {
        if isSpacePending, let last = output.last, last != "\n" { output.append(" ") }
        isSpacePending = false
    }

    private mutating func breakLine(always: Bool = false) {
        isSpacePending = false
        if always || output.last.map({ $0 != "\n" }) == true { output.append("\n") }
    }

    private mutating func closeRaised() {
        guard let mark = raised.popLast(), mark.start <= output.count else { return }
        let inner = Array(output[mark.start...])
        guard !inner.isEmpty else { return }
        let signs = inner.compactMap { (mark.isUp ? Self.above : Self.below)[$0] }
        output.removeLast(inner.count)
        if signs.count == inner.count {
            output += signs
        } else {
            output.append(mark.isUp ? "^" : "_")
            output += inner.count == 1 ? inner : ["("] + inner + [")"]
        }
    }

    private static let blocks: Set<String> = [
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "dt", "dd", "li", "table", "thead", "tbody",
        "tfoot", "tr", "caption", "blockquote", "section", "article", "header", "footer", "figure", "figcaption", "hr",
        "address", "main", "aside", "prompt", "contentBody",
    ]
    private static let lostElements = [
        "math": "công thức toán", "video": "video", "audio": "âm thanh", "iframe": "nội dung nhúng",
        "object": "nội dung nhúng", "embed": "nội dung nhúng", "svg": "hình vẽ SVG", "canvas": "hình vẽ",
        "input": "ô nhập", "select": "ô chọn", "textarea": "ô nhập", "printedVariable": "giá trị sinh ngẫu nhiên",
        "templateInline": "nội dung sinh ngẫu nhiên", "templateBlock": "nội dung sinh ngẫu nhiên",
    ]
    private static let above = signs("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
    private static let below = signs("0123456789+-=()n", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ")

    private static func signs(_ plain: String, _ moved: String) -> [Unicode.Scalar: Unicode.Scalar] {
        Dictionary(uniqueKeysWithValues: zip(plain.unicodeScalars, moved.unicodeScalars))
    }
}

extension Unicode.Scalar {
    /// White space that HTML shows as one space.
    var isHTMLSpace: Bool {
        value == 0x20 || value == 0x0A || value == 0x0D || value == 0x09 || value == 0x0C
    }
}
