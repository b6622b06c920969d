/// Which of a teacher's questions a list shows; what is empty or `nil` filters nothing.
package struct OwnQuestionFilter: Hashable, Sendable {
    package var asked: QuestionFilter
    /// `nil` shows everything that was not put away.
    package var state: OwnQuestion.State?

    package init(_ asked: QuestionFilter = QuestionFilter(), state: OwnQuestion.State? = nil) {
        self.asked = asked
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
