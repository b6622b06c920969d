/// An answer table while it is read.
struct AnswerTableReading {
    /// The part whose questions stand above the table.
    let partBefore: WrittenPart?
    /// A part heading stands below the last answer: what follows may be questions again.
    var isUnderNewPart = false
    private var grid = AnswerGrid()

    init(partBefore: WrittenPart?) {
        self.partBefore = partBefore
    }

    /// - Parameters:
    ///   - next: the line below: a heading above options or a key begins a question and is no answer.
    ///   - isKnown: whether there is a question of this number, so that words may answer it.
    /// - Returns: the answers of the line; empty for a heading row; `nil` when it is no line of a table.
    mutating func take(
        _ text: MarkedText, next: MarkedText, isKnown: (Int) -> Bool
    ) -> [AnswerPairs.Pair]? {
        if let pairs = grid.take(text) { return pairs }
        if let pairs = AnswerPairs.read(text) { return pairs }
        if OptionLabel.read(next, at: 0) != nil || KeyLine.key(next) != nil { return nil }
        return words(text, isKnown).map { [$0] }
    }

    /// "Câu 3: căn cước", "Câu 1: a) Đ, b) S, c) Đ, d) S".
    private func words(_ text: MarkedText, _ isKnown: (Int) -> Bool) -> AnswerPairs.Pair? {
        guard let heading = QuestionHeading.read(text, isNumbered: true), let number = heading.number,
            isKnown(number), !heading.rest.isBlank, heading.rest.count <= ImportLimit.answerCharacters,
            !endsOpen(heading.rest)
        else { return nil }
        return (number, heading.rest.string)
    }

    /// A stem asks or announces what follows.
    private func endsOpen(_ text: MarkedText) -> Bool {
        text.scalars.contains("?") || text.scalars.last == ":" || text.scalars.last == "…"
    }
}
