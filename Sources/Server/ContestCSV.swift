/// Walks over the bytes of a CSV file, record by record (RFC 4180; a line may end with LF alone).
struct CSVScanner {
    enum Record {
        case cells([String], line: Int)
        case unclosedQuote(line: Int)
        case strayQuote(line: Int)
    }

    private let bytes: [UInt8]
    private var at = 0
    private var line = 1

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next record; `nil` at the end. After a broken one it goes on with the next line.
    mutating func next() -> Record? {
        guard at < bytes.count else { return nil }
        let first = line
        var cells: [String] = []
        while true {
            guard let cell = isQuote ? quoted() : plain() else {
                return .unclosedQuote(line: first)
            }
            cells.append(cell)
            if at < bytes.count, bytes[at] == UInt8(ascii: ",") {
                at += 1
                continue
            }
            guard isEndOfLine else {
                skipLine()
                return .strayQuote(line: first)
            }
            passEndOfLine()
            return .cells(cells, line: first)
        }
    }

    private var isQuote: Bool {
        at < bytes.count && bytes[at] == UInt8(ascii: "\"")
    }

    private var isEndOfLine: Bool {
        at >= bytes.count || bytes[at] == 0x0A || bytes[at] == 0x0D
    }

    /// Without the spaces around it.
    private mutating func plain() -> String? {
        var begin = at
        while !isEndOfLine, bytes[at] != UInt8(ascii: ",") { at += 1 }
        var end = at
        while begin < end, Self.isSpace(bytes[begin]) { begin += 1 }
        while begin < end, Self.isSpace(bytes[end - 1]) { end -= 1 }
        return String(decoding: bytes[begin..<end], as: UTF8.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    /// `nil` when the quote is never closed.
    private mutating func quoted() -> String? {
        var content: [UInt8] = []
        at += 1
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "\"") {
                at += 1
                guard isQuote else { return String(decoding: content, as: UTF8.self) }
            }
            if bytes[at] == 0x0A { line += 1 }
            content.append(bytes[at])
            at += 1
        }
        return nil
    }

    private mutating func skipLine() {
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
        passEndOfLine()
    }

    private mutating func passEndOfLine() {
        if at < bytes.count, bytes[at] == 0x0D { at += 1 }
        if at < bytes.count, bytes[at] == 0x0A { at += 1 }
        line += 1
    }
}
