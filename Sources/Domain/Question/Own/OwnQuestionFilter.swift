/// Which of a teacher's questions a list shows; what is empty or `nil` filters nothing.
package struct OwnQuestionFilter: Hashable, Sendable {
    /// Words of the question or its options, with or without marks.
    package var words: String
    package var form: AnswerForm?
    package var contentArea: ContentArea?
    package var level: Question.Level?
    /// `nil` shows everything that was not put away.
    package var state: OwnQuestion.State?

    package init(
        words: String = "", form: AnswerForm? = nil, contentArea: ContentArea? = nil, level: Question.Level? = nil,
        state: OwnQuestion.State? = nil
    ) {
        self.words = words
        self.form = form
        self.contentArea = contentArea
        self.level = level
        self.state = state
    }
}

extension QuestionWriting {
    /// What a search looks through: everything that pupils read, folded.
    package var searchText: String {
        VietnameseText.folded(
            ([stem] + lines.flatMap { [$0.text, $0.target] } + extras + accepted).joined(separator: " "))
    }
}
