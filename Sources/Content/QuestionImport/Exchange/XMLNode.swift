import Foundation

/// An element of a small XML document with all that stands in it.
struct XMLNode: Sendable {
    enum Content: Sendable {
        case element(XMLNode)
        case text(String)
    }

    let name: String
    let attributes: [String: String]
    /// 1-based.
    let line: Int
    fileprivate(set) var content: [Content] = []

    /// The elements in it, in order.
    var elements: [XMLNode] {
        content.compactMap { if case .element(let node) = $0 { node } else { nil } }
    }

    /// The first element of a name directly in it.
    func first(_ name: String) -> XMLNode? {
        elements.first { $0.name == name }
    }

    /// The elements of a name directly in it.
    func all(_ name: String) -> [XMLNode] {
        elements.filter { $0.name == name }
    }

    /// The elements of any of the names at any depth, in the order of the document; not those within a found one.
    func descendants(_ names: Set<String>) -> [XMLNode] {
        elements.flatMap { names.contains($0.name) ? [$0] : $0.descendants(names) }
    }

    /// All text in it at any depth.
    var text: String {
        content.map { part in
            switch part {
            case .text(let text): text
            case .element(let node): node.text
            }
        }
        .joined()
    }

    /// The text without white space around it.
    var trimmedText: String {
        text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

/// Builds the tree of a document within `ExchangeLimit`.
struct XMLTree: XMLReceiver {
    /// The outermost element, once it is closed.
    private(set) var root: XMLNode?
    /// Where the last element began: near here is what cannot be read.
    private(set) var lastLine = 0
    private var open: [XMLNode] = []
    private var count = 0
    /// Text of the innermost open element that came in pieces.
    private var pending = ""
    private let rename: @Sendable (String) -> String

    /// - Parameter rename: the name under which an element or attribute is kept.
    init(rename: @escaping @Sendable (String) -> String = { $0 }) {
        self.rename = rename
    }

    mutating func open(_ element: String, _ attributes: XMLAttributes) throws(FileRefusal) {
        flush()
        count += 1
        guard count <= ExchangeLimit.elements, open.count < ExchangeLimit.depth else { throw .expandsTooMuch }
        lastLine = attributes.line
        let pairs = attributes.all.map { (rename($0.key), $0.value) }
        open.append(
            XMLNode(
                name: rename(element), attributes: Dictionary(pairs) { first, _ in first }, line: attributes.line))
    }

    mutating func close(_ element: String) {
        flush()
        guard let node = open.popLast() else { return }
        if open.isEmpty { root = node } else { open[open.count - 1].content.append(.element(node)) }
    }

    mutating func characters(_ text: String) {
        pending += text
    }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        if let last = open.indices.last { open[last].content.append(.text(pending)) }
        pending = ""
    }
}
