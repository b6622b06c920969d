/// A sentence of the catalogue in which names stand: "{*} chưa có tài khoản.", with `{*}` for anything and `{}` for a
/// number.
struct TextPattern: Sendable {
    /// What stands between the names; one more than there are names.
    private let literals: [[UInt8]]
    let english: FilledText
    /// Letters that must agree; the longer, the surer.
    let weight: Int

    init(vi: String, english: FilledText) {
        literals = FilledText.shape(vi).split(separator: FilledText.anything, omittingEmptySubsequences: false)
            .map(Array.init)
        self.english = english
        weight = literals.reduce(0) { $0 + $1.count }
    }

    /// What stands in the places of the sentence, in order; `nil` when the text is another sentence.
    ///
    /// The ends must agree; between them the first place where the next words stand is taken.
    func captures(_ text: NumberedText) -> [FilledText.Value]? {
        let shape = text.shape
        guard let first = literals.first, let last = literals.last, shape.count >= weight, shape.starts(with: first),
            shape.suffix(last.count).elementsEqual(last)
        else { return nil }
        var reader = NumberReader(text)
        var values = reader.numbers(in: shape[..<first.count])
        var at = first.count
        let end = shape.count - last.count
        for (index, literal) in literals.enumerated().dropFirst() {
            let isLast = index == literals.count - 1
            guard let found = isLast ? end : Self.place(of: literal, in: shape, from: at + 1, to: end), found > at
            else { return nil }
            values.append(.words(reader.text(of: shape[at..<found])))
            values += reader.numbers(in: shape[found..<(found + literal.count)])
            at = found + literal.count
        }
        return values
    }

    private static func place(of wanted: [UInt8], in shape: [UInt8], from: Int, to end: Int) -> Int? {
        guard from <= end - wanted.count else { return nil }
        return (from...(end - wanted.count)).first { shape[$0...].starts(with: wanted) }
    }
}

/// Gives the numbers of a text back in order, while its shape is walked through.
private struct NumberReader {
    private var left: ArraySlice<String>

    init(_ text: NumberedText) {
        left = text.numbers[...]
    }

    /// The numbers that stood in this part.
    mutating func numbers(in part: ArraySlice<UInt8>) -> [FilledText.Value] {
        part.filter { $0 == NumberedText.gap }.compactMap { _ in left.popFirst().map(FilledText.Value.number) }
    }

    /// The part as it was written.
    mutating func text(of part: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        for byte in part {
            if byte == NumberedText.gap { bytes += left.popFirst()?.utf8 ?? "".utf8 } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
