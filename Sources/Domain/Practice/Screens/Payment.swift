/// A simulated payment: how much, to whom, how.
package struct Payment: ScreenKind {
    package static let key = "payment"

    /// Đồng, 0 or more.
    package let amount: Int
    /// Said when the amount is not right.
    package let amountWrong: String
    package let payees: [ChoiceOption]
    package let ways: [ChoiceOption]

    package init(amount: Int, amountWrong: String, payees: [ChoiceOption], ways: [ChoiceOption]) {
        self.amount = amount
        self.amountWrong = amountWrong
        self.payees = payees
        self.ways = ways
    }

    package func problems() -> [String] {
        payees.problems(named: "payees", count: 2...6, rights: 1...1)
            + ways.problems(named: "ways", count: 2...6, rights: 1...1)
    }

    private var amountField: FormField {
        var field = FormField(
            name: "amount", label: "Số tiền phải nộp", form: .number, expected: [String(amount)], wrong: amountWrong)
        field.unit = "đồng"
        return field
    }

    package func sheet(seed: UInt64, given: ScreenAnswer) -> ScreenSheet {
        ScreenSheet(
            kind: Self.key,
            fields: [
                amountField.sheetField(given: given),
                payees.field("payee", label: "Nộp cho ai?", seed: seed, given: given),
                ways.field("way", label: "Nộp bằng cách nào?", seed: seed, given: given),
            ])
    }

    package func judge(_ answer: ScreenAnswer) -> Judgement {
        Judgement([amountField.judge(answer), payees.verdict(answer, "payee"), ways.verdict(answer, "way")])
    }

    package func rightAnswer() -> ScreenAnswer {
        ["amount": [String(amount)], "payee": [payees.rightCode], "way": [ways.rightCode]]
    }

    package func criticalAnswers() -> [ScreenAnswer] {
        [("payee", payees), ("way", ways)].flatMap { field, options in
            options.filter { $0.critical != nil }.map { option in
                rightAnswer().merging([field: [option.code]]) { $1 }
            }
        }
    }

    package func keyText() -> [String] {
        let choices = [payees, ways].compactMap { $0.first(where: \.isRight)?.text }
        return ["Số tiền: \(VietnameseFormat.whole(amount)) đồng"] + choices
    }
}
