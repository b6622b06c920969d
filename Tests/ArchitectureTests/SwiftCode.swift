/// Swift source with comments and the insides of string literals taken out; every line keeps its number.
func codeOnly(_ source: String) -> String {
    var scanner = CodeScanner(source)
    return scanner.blanked()
}

/// Walks over Swift source and knows only where comments and string literals begin and end.
private struct CodeScanner {
    private let bytes: [UInt8]
    private var at = 0
    private var result: [UInt8] = []

    init(_ source: String) {
        bytes = Array(source.utf8)
        result.reserveCapacity(bytes.count)
    }

    mutating func blanked() -> String {
        while at < bytes.count {
            if starts("//") {
                skip(to: "\n", hashes: 0)
            } else if starts("/*") {
                skip(to: "*/", hashes: 0)
                at += 2
            } else if let hashes = literalStart() {
                skipLiteral(hashes: hashes)
            } else {
                result.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private func starts(_ word: StaticString, at index: Int) -> Bool {
        guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
        return (0..<word.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == word.utf8Start[$0] }
    }

    private func starts(_ word: StaticString) -> Bool {
        starts(word, at: at)
    }

    private func hashes(from index: Int) -> Int {
        bytes[min(index, bytes.count)...].prefix { $0 == UInt8(ascii: "#") }.count
    }

    /// The number of `#` before the quote when a literal begins here.
    private func literalStart() -> Int? {
        guard bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "#") else { return nil }
        let count = hashes(from: at)
        return starts("\"", at: at + count) ? count : nil
    }

    /// Goes to the next `end` that is followed by as many `#`, and keeps the line breaks on the way.
    private mutating func skip(to end: StaticString, hashes count: Int) {
        while at < bytes.count, !(starts(end) && hashes(from: at + end.utf8CodeUnitCount) >= count) {
            if bytes[at] == UInt8(ascii: "\n") { result.append(bytes[at]) }
            let isEscape = bytes[at] == UInt8(ascii: "\\") && end.utf8Start[0] == UInt8(ascii: "\"")
            at += isEscape && hashes(from: at + 1) >= count ? count + 2 : 1
        }
    }

    private mutating func skipLiteral(hashes count: Int) {
        at += count
        let quote: StaticString = starts("\"\"\"") ? "\"\"\"" : "\""
        result.append(contentsOf: quote.description.utf8)
        at += quote.utf8CodeUnitCount
        skip(to: quote, hashes: count)
        result.append(contentsOf: quote.description.utf8)
        at += quote.utf8CodeUnitCount + count
    }
}
