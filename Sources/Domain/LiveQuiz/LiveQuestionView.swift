/// A question as every screen of the room may show it while it is open: without the key, and without the author's
/// indexes, which for an ordering would be the key.
package struct LiveQuestionView: Hashable, Sendable {
    /// 0-based in the set; what an answer names.
    package let place: Int
    /// 1-based among the questions that count.
    package let number: Int
    package let stem: String
    /// The text that it asks about, by paragraphs; empty for a question of its own.
    package let passage: [String]
    /// The key of the kind, which names its template.
    package let kind: String
    package let form: AnswerForm
    /// Printed lines in printed order; an answer names their places, 0-based.
    package let options: [String]
    /// The right-hand column of a matching question, in printed order.
    package let targets: [String]
    package let isNumeric: Bool
    package let unit: String?
    package let seconds: Int
    /// The end of the time on the server's clock; `nil` once it is closed.
    package let deadline: Instant?
    /// Below the stem.
    package let pictures: [QuestionPicture]
}

/// How many chose a printed line.
package struct LiveCount: Hashable, Sendable {
    package let text: String
    package let count: Int
    /// True when choosing it is right; for a statement the count is of those who judged it right.
    package let isRight: Bool
}

/// The right answer, made only after the room or the pupil has seen the question closed.
package struct LiveReveal: Hashable, Sendable {
    /// One a printed line for choices and statements; empty for other kinds.
    package let counts: [LiveCount]
    /// In words.
    package let keyTexts: [String]
    package let explanation: String
    package let answeredCount: Int
    package let rightCount: Int
}

extension LiveQuiz {
    /// Questions that count or may still count.
    package var questionCount: Int {
        places.count { !$0.isHidden && !$0.isSkipped }
    }

    func questionView(at place: Int, deadline: Instant?) -> LiveQuestionView {
        let item = set.items[place]
        let sheet = sheet(at: place)
        return LiveQuestionView(
            place: place, number: number(of: place), stem: item.question.stem,
            passage: item.question.passage?.paragraphs ?? [], kind: sheet.kind,
            form: type(of: item.question.kind).form, options: sheet.options.map(\.text),
            targets: sheet.targets.map(\.text), isNumeric: sheet.isNumeric, unit: sheet.unit, seconds: item.seconds,
            deadline: deadline, pictures: item.question.pictures)
    }

    /// The question's number as pupils count: in the order of asking, without what was passed over.
    func number(of place: Int) -> Int {
        let order = settings.pace == .teacher ? openedPlaces : Array(places.indices)
        let before = order.prefix { $0 != place }
        return 1 + before.count { !places[$0].isHidden && !places[$0].isSkipped }
    }

    /// What a closed question shows; answers of names that were taken off do not count.
    func reveal(at place: Int) -> LiveReveal {
        let question = set.items[place].question
        let given = places[place].answers.filter { player($0.key)?.isRemoved == false }.values
        return LiveReveal(
            counts: counts(at: place, given.map(\.response)), keyTexts: question.kind.keyText(),
            explanation: question.explanation, answeredCount: given.count,
            rightCount: given.count(where: \.mark.isRight)
        )
    }

    /// Pupils of the room who earned everything.
    func rightCount(at place: Int) -> Int {
        places[place].answers.count { $0.value.mark.isRight && player($0.key)?.isRemoved == false }
    }

    private func counts(at place: Int, _ responses: [Response]) -> [LiveCount] {
        let sheet = sheet(at: place)
        switch (set.items[place].question.kind as? any KeyedKind)?.rightResponse {
        case .choice(let key):
            return sheet.options.map { option in
                let count = responses.count { $0 == .choice(option.index) }
                return LiveCount(text: option.text, count: count, isRight: key == option.index)
            }
        case .indexes(let keys) where sheet.kind == MultipleChoice.key:
            let chosen = responses.flatMap { if case .indexes(let indexes) = $0 { Set(indexes) } else { Set<Int>() } }
            return sheet.options.map { option in
                let count = chosen.count { $0 == option.index }
                return LiveCount(text: option.text, count: count, isRight: keys.contains(option.index))
            }
        case .judgements(let keys) where keys.count == sheet.options.count:
            let said = responses.compactMap { if case .judgements(let judgements) = $0 { judgements } else { nil } }
            return zip(sheet.options, keys).enumerated().map { at, pair in
                let count = said.count { $0.indices.contains(at) && $0[at] == pair.1 }
                return LiveCount(text: pair.0.text, count: count, isRight: pair.1 == true)
            }
        default: return []
        }
    }
}
