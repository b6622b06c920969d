/// A mã đề on paper: the same questions in the order of one code (ASSESSMENT.md §4, `thao quiz paper`).
package struct PrintedPaper: Hashable, Sendable {
    /// A question as printed.
    package struct Entry: Hashable, Sendable {
        package let part: Paper.Part
        package let question: Question.ID
        /// The author's indexes in printed order; empty when there is nothing to choose from.
        package let options: [Int]

        package init(part: Paper.Part, question: Question.ID, options: [Int]) {
            self.part = part
            self.question = question
            self.options = options
        }
    }

    /// Mã đề, such as "101".
    package let code: String
    /// Part I first, then II, then III.
    package let entries: [Entry]

    /// Shuffles by the seed `"<exam>|<code>"`: first the questions within each part, then the options of each question
    /// in printed order. The statements a) to d) of Part II stay.
    ///
    /// - Parameters:
    ///   - groups: questions about one text, which stay together and in the author's order.
    ///   - fixed: questions that keep their place; of a group, the group does.
    package init(
        exam: String, code: String, questions: [Question], groups: [[Question.ID]] = [], fixed: Set<Question.ID> = []
    ) {
        var generator = SplitMix64(text: "\(exam)|\(code)")
        var ordered: [(part: Paper.Part, question: Question)] = []
        for part in Paper.Part.allCases {
            let own = questions.filter { type(of: $0.kind).usualPart == part }
            let blocks = QuestionBlocks(own, groups: groups, fixed: fixed)
            ordered += blocks.shuffled(using: &generator).map { (part, $0) }
        }
        self.code = code
        var entries: [Entry] = []
        for (part, question) in ordered {
            let options = question.kind.arrangement(using: &generator)
            entries.append(Entry(part: part, question: question.id, options: options))
        }
        self.entries = entries
    }
}
