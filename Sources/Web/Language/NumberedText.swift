/// A sentence with its numbers taken out, so that "Còn thiếu 12 em" and "Còn thiếu 7 em" are one sentence.
struct NumberedText: Hashable, Sendable {
    /// Stands where a number stood.
    static let gap: UInt8 = 0

    /// The bytes of the sentence, each number one `gap`.
    let shape: [UInt8]
    /// As they were written, in order: "12", "7,5", "18/11/2026", "10A1".
    let numbers: [String]

    init(_ text: String) {
        var shape: [UInt8] = []
        var numbers: [String] = []
        let bytes = Array(text.utf8)
        var at = 0
        while at < bytes.count {
            guard Self.isDigit(bytes[at]) else {
                shape.append(bytes[at])
                at += 1
                continue
            }
            let end = Self.endOfNumber(bytes, at)
            numbers.append(String(decoding: bytes[at..<end], as: UTF8.self))
            shape.append(Self.gap)
            at = end
        }
        self.shape = shape
        self.numbers = numbers
    }

    /// A number goes on over letters and digits, as in "10A1", and over one sign between digits, as in "7,5" and
    /// "07:45".
    private static func endOfNumber(_ bytes: [UInt8], _ start: Int) -> Int {
        var at = start + 1
        while at < bytes.count {
            if isDigit(bytes[at]) || isLetter(bytes[at]) {
                at += 1
            } else if ".,:/-".utf8.contains(bytes[at]), at + 1 < bytes.count, isDigit(bytes[at + 1]) {
                at += 2
            } else {
                break
            }
        }
        return at
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xDF) }

    /// False for "10A1", "62,5%" and the like: nothing to translate but the numbers.
    var hasWords: Bool {
        String(decoding: shape, as: UTF8.self).contains(where: \.isLetter)
    }

    /// The text with its numbers as the English write them.
    var english: String {
        var left = numbers[...]
        var bytes: [UInt8] = []
        for byte in shape {
            if byte == Self.gap {
                bytes += left.popFirst().map(Self.english)?.utf8 ?? "".utf8
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A number as the English write it: 7.5 for "7,5" and 12,345 for "12.345"; dates, times and names stay.
    static func english(_ number: String) -> String {
        let parts = number.split(separator: ",", omittingEmptySubsequences: false)
        let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let isPlain = number.utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
        let isGrouped = groups.count == 1 || (groups[0].count < 4 && groups.dropFirst().allSatisfy { $0.count == 3 })
        guard isPlain, isGrouped, parts.count < 3, parts.count == 1 || !parts[1].contains(".") else { return number }
        return groups.joined(separator: ",") + (parts.count == 2 ? "." + parts[1] : "")
    }
}
