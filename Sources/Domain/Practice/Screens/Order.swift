/// Steps are put into order. The share counts neighbours that follow one another rightly, so that one shifted step
/// costs little.
package struct Order: ScreenKind {
    package static let key = "order"

    package let question: String
    /// In the right order.
    package let items: [String]
    package let why: String

    package init(question: String, items: [String], why: String) {
        self.question = question
        self.items = items
        self.why = why
    }

    package func problems() -> [String] {
        var found: [String] = []
        if !(3...10).contains(items.count) { found.append("items: cần từ 3 đến 10 bước, đang có \(items.count)") }
        if Set(items.map(Self.name)).count != items.count { found.append("items: có hai bước giống nhau; hãy sửa") }
        return found
    }

    package func sheet(seed: UInt64, given: ScreenAnswer) -> ScreenSheet {
        var generator = SplitMix64(seed: seed)
        let ranks = items.indices.map { String($0 + 1) }
        let fields = generator.shuffled(items).map { item in
            let name = Self.name(item)
            var field = SheetField(name: name, label: item, control: .select, values: given[name] ?? [])
            field.options = ranks.map { SheetField.Option(value: $0, text: $0) }
            return field
        }
        return ScreenSheet(kind: Self.key, question: question, fields: fields)
    }

    package func judge(_ answer: ScreenAnswer) -> Judgement {
        let ranks = items.map { Int(answer.text(Self.name($0))) ?? 0 }
        for (item, rank) in zip(items, ranks) where !(1...items.count).contains(rank) {
            return .missing(Self.name(item), "Em chưa cho “\(item)” số thứ tự.")
        }
        guard Set(ranks).count == ranks.count else {
            return .missing(items.first.map(Self.name) ?? "", "Có hai việc cùng số thứ tự. Mỗi việc một số.")
        }
        let right = zip(ranks, ranks.dropFirst()).filter { $1 == $0 + 1 }.count
        let share = right * 1000 / max(1, items.count - 1)
        if share == 1000 { return Judgement(share: 1000, remarks: [why]) }
        let wrong = zip(items, ranks).enumerated().filter { $1.1 != $0 + 1 }.map(\.element.0)
        let fault = Fault(field: wrong.first.map(Self.name) ?? "", reason: why, deduction: 1000 - share)
        return Judgement(share: share, faults: [fault])
    }

    package func rightAnswer() -> ScreenAnswer {
        Dictionary(items.enumerated().map { (Self.name($1), [String($0 + 1)]) }) { first, _ in first }
    }

    package func criticalAnswers() -> [ScreenAnswer] {
        []
    }

    package func keyText() -> [String] {
        items.enumerated().map { "\($0 + 1). \($1)" }
    }

    private static func name(_ item: String) -> String {
        "item-" + SheetField.Option.code(of: item)
    }
}
