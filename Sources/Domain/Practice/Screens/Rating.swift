/// One to five stars and a comment if one likes; every honest value is right.
package struct Rating: ScreenKind {
    package static let key = "rate"

    package let question: String
    /// Label of the comment box.
    package let comment: String

    package init(question: String, comment: String) {
        self.question = question
        self.comment = comment
    }

    package func problems() -> [String] {
        []
    }

    package func sheet(seed: UInt64, given: ScreenAnswer) -> ScreenSheet {
        var stars = SheetField(name: "stars", label: question, control: .radio, values: given["stars"] ?? [])
        stars.options = (1...5).map { SheetField.Option(value: String($0), text: "\($0) sao") }
        var words = SheetField(name: "comment", label: comment, control: .multiline, values: given["comment"] ?? [])
        words.isRequired = false
        words.maximumLength = 600
        return ScreenSheet(kind: Self.key, fields: [stars, words])
    }

    package func judge(_ answer: ScreenAnswer) -> Judgement {
        guard (1...5).map(String.init).contains(answer.text("stars")) else {
            return .missing("stars", "Em chọn số sao theo đúng cảm nhận của mình.")
        }
        return Judgement(share: 1000)
    }

    package func rightAnswer() -> ScreenAnswer {
        ["stars": ["4"]]
    }

    package func criticalAnswers() -> [ScreenAnswer] {
        []
    }

    package func keyText() -> [String] {
        ["Số sao nào cũng được, miễn là đúng với cảm nhận của em."]
    }
}
