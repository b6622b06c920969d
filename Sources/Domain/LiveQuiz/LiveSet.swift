/// What a live quiz asks: questions in order, each with its time.
package struct LiveSet: Sendable {
    /// One question of the set.
    package struct Item: Sendable {
        package let question: Question
        /// Time to answer, 5...120 s.
        package let seconds: Int

        package init(question: Question, seconds: Int) {
            self.question = question
            self.seconds = seconds
        }

        /// Time to answer, in milliseconds.
        package var limitMs: Int64 {
            Int64(seconds) * 1000
        }
    }

    /// Seconds that a teacher may give a question.
    package static let allowedSeconds = 5...120
    /// Questions that a set may hold.
    package static let allowedCount = 1...50

    package let title: String
    package let items: [Item]

    package init(title: String, items: [Item]) {
        self.title = title
        self.items = items
    }

    /// A set of the bank's questions with the usual time for their kind.
    package init(title: String, questions: [Question]) {
        self.init(title: title, items: questions.map { Item(question: $0, seconds: Self.usualSeconds($0)) })
    }

    /// What its maker must mend, in Vietnamese; empty when a room can be opened with it.
    package func problems() -> [String] {
        var found: [String] = []
        if VietnameseText.tidy(title).isEmpty { found.append("Nhập tên bộ câu hỏi") }
        if items.isEmpty { found.append("Chọn ít nhất một câu hỏi") }
        if items.count > Self.allowedCount.upperBound {
            found.append("Bộ câu hỏi có \(items.count) câu; chọn nhiều nhất \(Self.allowedCount.upperBound) câu")
        }
        var seen: Set<Question.ID> = []
        for (place, item) in items.enumerated() {
            let name = "Câu \(place + 1)"
            if !Self.allowedSeconds.contains(item.seconds) { found.append("\(name): thời gian phải từ 5 đến 120 giây") }
            if !seen.insert(item.question.id).inserted { found.append("\(name): câu này đã có trong bộ") }
            found += item.question.kind.problems().map { "\(name): \($0)" }
        }
        return found
    }

    /// As for its kind, and time to read the text that it asks about.
    private static func usualSeconds(_ question: Question) -> Int {
        usualSeconds(question.kind) + (question.passage == nil ? 0 : 40)
    }

    /// 20 s for a tap, 30 s for several, 45 s for typing, 60 s for what takes a hand (ASSESSMENT.md §3, `Q5`: 20 to 30 s).
    private static func usualSeconds(_ kind: some QuestionKind) -> Int {
        switch type(of: kind).form {
        case .oneOf: 20
        case .severalOf: 30
        case .typed: 45
        default: 60
        }
    }
}
