/// Vietnamese text in its precomposed spelling.
package enum VietnameseText {
    /// Composes every Vietnamese letter (NFC for this alphabet); other characters stay as they are.
    package static func composed(_ text: String) -> String {
        text.unicodeScalars.contains(where: isLoose) ? String(text.map { VietnameseLetter($0)?.composed ?? $0 }) : text
    }

    /// One line, composed, single spaces, no invisible characters: how a name or a title is kept.
    package static func tidy(_ text: String) -> String {
        if isTidy(text) { return text }
        let visible = String(String.UnicodeScalarView(text.unicodeScalars.filter { !invisible.contains($0.value) }))
        return composed(visible.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    /// Lower-case ASCII letters and digits with single spaces, for user names and searching: "Nguyễn Ánh" is
    /// "nguyen anh".
    package static func folded(_ text: String) -> String {
        let tidy = tidy(text)
        if !tidy.unicodeScalars.contains(where: isLoose) { return foldedByScalar(tidy) }
        let characters = tidy.map { character -> Character in
            if let letter = VietnameseLetter(character) { return letter.latin }
            return character.isASCIIDigit ? character : " "
        }
        return String(characters).split(separator: " ").joined(separator: " ")
    }

    /// What composing could change: a combining mark, or eth for Đ.
    private static func isLoose(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x36F).contains(scalar.value) || scalar.value == 0xD0 || scalar.value == 0xF0
    }

    /// True for nearly everything that is ever written here; then nothing needs to be changed.
    private static func isTidy(_ text: String) -> Bool {
        var wasSpace = true
        for scalar in text.unicodeScalars {
            let value = scalar.value
            let isSpace = value == 0x20
            if isSpace ? wasSpace : !(isPlain(value) && !isLoose(scalar)) { return false }
            wasSpace = isSpace
        }
        return !wasSpace || text.isEmpty
    }

    /// Visible signs of ASCII, letters up to Vietnamese ones, dashes and quotation marks.
    private static func isPlain(_ value: UInt32) -> Bool {
        (0x21...0x7E).contains(value) || (0xA1...0xAC).contains(value) || (0xAE...0x52F).contains(value)
            || (0x1E00...0x1EFF).contains(value) || (0x2010...0x2027).contains(value)
    }

    /// Every sign by itself: right where no mark combines.
    private static func foldedByScalar(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            let value = Int(scalar.value)
            let byte = value < latinBytes.count ? latinBytes[value] : UInt8(ascii: " ")
            if byte != UInt8(ascii: " ") {
                bytes.append(byte)
            } else if let last = bytes.last, last != UInt8(ascii: " ") {
                bytes.append(byte)
            }
        }
        if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// By the number of a letter or digit: its base in ASCII; a space for every other sign.
    private static let latinBytes: [UInt8] = {
        var bytes = [UInt8](repeating: UInt8(ascii: " "), count: 0x1F00)
        for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { bytes[Int(digit)] = digit }
        for (character, letter) in VietnameseLetter.table {
            let scalars = character.unicodeScalars
            guard scalars.count == 1, let scalar = scalars.first, let latin = letter.latin.asciiValue else { continue }
            bytes[Int(scalar.value)] = latin
        }
        return bytes
    }()

    /// Zero-width characters, the soft hyphen and the byte order mark.
    private static let invisible: Set<UInt32> = [0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF]
}
