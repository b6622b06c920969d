/// One option of several, or all that are right.
package struct Choose: ScreenKind {
    package static let key = "choose"

    package let question: String
    /// Every right option is wanted.
    package let isSeveral: Bool
    package let options: [ChoiceOption]

    package init(question: String, isSeveral: Bool, options: [ChoiceOption]) {
        self.question = question
        self.isSeveral = isSeveral
        self.options = options
    }

    package func problems() -> [String] {
        options.problems(named: "options", count: 2...8, rights: isSeveral ? 1...8 : 1...1)
    }

    package func sheet(seed: UInt64, given: ScreenAnswer) -> ScreenSheet {
        let control: SheetField.Control = isSeveral ? .checkbox : .radio
        let field = options.field("choice", label: question, control: control, seed: seed, given: given)
        return ScreenSheet(kind: Self.key, fields: [field])
    }

    package func judge(_ answer: ScreenAnswer) -> Judgement {
        isSeveral ? judgeSeveral(Set(answer["choice"] ?? [])) : Judgement([options.verdict(answer, "choice")])
    }

    /// A wrong tick takes away what a right one brings.
    private func judgeSeveral(_ codes: Set<String>) -> Judgement {
        let chosen = options.filter { codes.contains($0.code) }
        guard !chosen.isEmpty else { return .missing("choice", "Em hãy chọn ít nhất một ý.") }
        let rights = max(1, options.filter(\.isRight).count)
        let right = chosen.filter(\.isRight).count
        let wrong = chosen.filter { !$0.isRight }
        let part = 1000 / rights
        var faults = wrong.map { option in
            Fault(field: "choice", reason: "“\(option.text)”: \(option.feedback ?? "")", deduction: part)
        }
        if right < rights {
            let reason = "Còn thiếu \(rights - right) ý đúng."
            faults.append(Fault(field: "choice", reason: reason, deduction: part * (rights - right)))
        }
        return Judgement(
            share: (right - wrong.count) * 1000 / rights, faults: faults,
            remarks: chosen.filter(\.isRight).compactMap(\.feedback), criticals: wrong.compactMap(\.critical))
    }

    package func rightAnswer() -> ScreenAnswer {
        ["choice": options.filter(\.isRight).map(\.code)]
    }

    package func criticalAnswers() -> [ScreenAnswer] {
        options.filter { $0.critical != nil }.map { ["choice": [$0.code]] }
    }

    package func keyText() -> [String] {
        options.filter(\.isRight).map(\.text)
    }
}
