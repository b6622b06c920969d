/// `word/numbering.xml`: how automatic lists write their numbers.
struct NumberingPart: XMLReceiver {
    struct Level: Hashable {
        var start = 1
        var format = "decimal"
        /// "Câu %1."
        var text = ""
    }

    /// A list of the document: its pattern, and numbers that begin anew.
    struct List: Hashable {
        var pattern = ""
        var starts: [Int: Int] = [:]
    }

    private(set) var patterns: [String: [Int: Level]] = [:]
    private(set) var lists: [String: List] = [:]
    private var pattern: String?
    private var list: String?
    private var level = 0

    mutating func open(_ element: String, _ attributes: XMLAttributes) throws(FileRefusal) {
        let value = attributes["val"]
        switch element {
        case "abstractNum":
            pattern = attributes["abstractNumId"]
            guard patterns.count < SheetLimit.relations else { throw .expandsTooMuch }
        case "num":
            list = attributes["numId"]
            guard lists.count < SheetLimit.relations else { throw .expandsTooMuch }
            if let list { lists[list] = List() }
        case "abstractNumId": if let list { lists[list]?.pattern = value ?? "" }
        case "lvl", "lvlOverride":
            level = attributes["ilvl"].flatMap { Int($0) } ?? 0
            if element == "lvl", let pattern, (0...8).contains(level) {
                patterns[pattern, default: [:]][level] = Level()
            }
        case "startOverride": if let list { lists[list]?.starts[level] = Self.number(value) }
        default: takeLevel(element, value)
        }
    }

    private mutating func takeLevel(_ element: String, _ value: String?) {
        guard let pattern, let value else { return }
        switch element {
        case "start": patterns[pattern]?[level]?.start = Self.number(value)
        case "numFmt": patterns[pattern]?[level]?.format = value
        case "lvlText": patterns[pattern]?[level]?.text = String(value.prefix(60))
        default: break
        }
    }

    mutating func close(_ element: String) {
        switch element {
        case "abstractNum": pattern = nil
        case "num": list = nil
        default: break
        }
    }

    mutating func characters(_ text: String) {}

    private static func number(_ value: String?) -> Int {
        min(max(value.flatMap { Int($0) } ?? 1, 0), 100_000)
    }
}

/// `word/styles.xml`: styles whose paragraphs are numbered without saying so themselves.
struct ParagraphStylesPart: XMLReceiver {
    private(set) var lists: [String: String] = [:]
    private(set) var levels: [String: Int] = [:]
    private var parents: [String: String] = [:]
    private var style: String?

    mutating func open(_ element: String, _ attributes: XMLAttributes) throws(FileRefusal) {
        switch element {
        case "style":
            guard parents.count + lists.count < SheetLimit.relations * 2 else { throw .expandsTooMuch }
            style = attributes["type"] == "paragraph" ? attributes["styleId"] : nil
        case "basedOn": if let style { parents[style] = attributes["val"] }
        case "numId": if let style { lists[style] = attributes["val"] }
        case "ilvl": if let style { levels[style] = attributes["val"].flatMap { Int($0) } }
        default: break
        }
    }

    mutating func close(_ element: String) {
        if element == "style" { style = nil }
    }

    mutating func characters(_ text: String) {}

    /// The list of a style, or of the style that it is based on.
    func numbering(of style: String) -> (list: String, level: Int)? {
        var name = style
        for _ in 0..<10 {
            if let list = lists[name] { return (list, levels[name] ?? 0) }
            guard let parent = parents[name] else { return nil }
            name = parent
        }
        return nil
    }
}
