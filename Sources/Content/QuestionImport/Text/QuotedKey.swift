/// Lines of a stem that look like a key, in a question that is answered by typing: "Phiếu của An ghi:", "Đáp án: 12",
/// "Hỏi An cần sửa thành bao nhiêu?", "Đáp án: 15".
enum QuotedKey {
    /// A key that is followed by the first line that asks something, and then by another key, belongs to the stem.
    ///
    /// - Parameter lines: of one question, trimmed.
    static func positions(in lines: [MarkedText]) -> Set<Int> {
        let end = lines.firstIndex { KeyLine.explanation($0) != nil } ?? lines.count
        let keys = lines[..<end].indices.filter { KeyLine.key(lines[$0])?.isEmpty == false }
        guard let last = keys.last, keys.count > 1,
            let question = lines[..<last].indices.first(where: { asks(lines[$0]) && !keys.contains($0) })
        else { return [] }
        return Set(keys.filter { $0 < question })
    }

    private static func asks(_ line: MarkedText) -> Bool {
        line.scalars.contains("?")
    }
}
