/// Which questions a list shows; what is empty or `nil` filters nothing.
package struct QuestionFilter: Hashable, Sendable {
    /// Words of the question or its options, with or without marks.
    package var words: String
    package var form: AnswerForm?
    package var contentArea: ContentArea?
    package var level: Question.Level?

    package init(
        words: String = "", form: AnswerForm? = nil, contentArea: ContentArea? = nil, level: Question.Level? = nil
    ) {
        self.words = words
        self.form = form
        self.contentArea = contentArea
        self.level = level
    }

    package var isEmpty: Bool { self == QuestionFilter() }

    /// The words must stand in what pupils read as they were typed, one behind the other.
    package func matches(_ question: Question) -> Bool {
        guard form == nil || form == type(of: question.kind).form else { return false }
        guard contentArea == nil || contentArea == question.contentArea else { return false }
        guard level == nil || level == question.level else { return false }
        let wanted = VietnameseText.folded(words)
        return wanted.isEmpty || question.searchText.contains(wanted)
    }
}

extension Question {
    /// What a search looks through: everything that pupils read, folded.
    fileprivate var searchText: String {
        let text = passage.map { VietnameseText.folded($0.text) + " " } ?? ""
        return text + QuestionWriting(kind, stem: stem).searchText
    }
}
