/// A question of a GIFT file before it is read: the lines between two empty ones, without comments.
struct GIFTBlock {
    /// 1-based, of its first line.
    let line: Int
    var source: String
    /// From comments such as `// [tag:NB] [tag:AT]`.
    var tags = ExchangeTags()

    /// Cuts a file into blocks; comments and categories are no questions.
    static func split(_ text: String) -> [GIFTBlock] {
        var splitter = GIFTSplitter()
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            splitter.take(line, number)
        }
        splitter.close()
        return splitter.blocks
    }
}

private struct GIFTSplitter {
    private(set) var blocks: [GIFTBlock] = []
    private var current: GIFTBlock?
    private var tags = ExchangeTags()
    /// Braces that are open in the current block.
    private var depth = 0
    /// An empty line was met between open braces: it ends the question unless an answer follows.
    private var isGapOpen = false

    mutating func take(_ line: Substring, _ number: Int) {
        let bare = line.drop { $0.isWhitespace }
        if bare.isEmpty {
            if current != nil, depth > 0 { isGapOpen = true } else { close() }
        } else if bare.hasPrefix("//") {
            takeComment(bare)
        } else if depth == 0, bare.uppercased().hasPrefix("$CATEGORY:") {
            close()
        } else {
            takeText(line, bare, number)
        }
    }

    mutating func close() {
        if var block = current {
            block.tags = tags
            blocks.append(block)
            tags = ExchangeTags()
        }
        current = nil
        depth = 0
        isGapOpen = false
    }

    private mutating func takeComment(_ comment: Substring) {
        if isGapOpen { close() }
        guard comment.contains("[tag:") else { return }
        for match in comment.matches(of: /\[tag:([^\]]{1,60})\]/) { tags.take(String(match.output.1)) }
    }

    private mutating func takeText(_ line: Substring, _ bare: Substring, _ number: Int) {
        if isGapOpen {
            if let first = bare.first, "=~}#".contains(first) { isGapOpen = false } else { close() }
        }
        if current == nil {
            current = GIFTBlock(line: number, source: String(line))
        } else {
            current?.source += "\n" + line
        }
        var isEscaped = false
        for byte in line.utf8 {
            if !isEscaped, byte == UInt8(ascii: "{") { depth += 1 }
            if !isEscaped, byte == UInt8(ascii: "}") { depth = max(0, depth - 1) }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
    }
}
