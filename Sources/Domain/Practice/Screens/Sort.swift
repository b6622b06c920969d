/// Items are put into groups: real or fake, which state, valid or altered.
package struct Sort: ScreenKind {
    package struct Item: Hashable, Sendable {
        package let text: String
        /// One of the groups.
        package let bucket: String
        package let why: String
        package let exhibit: Exhibit?
        /// Any wrong group is this error.
        package let critical: CriticalError?

        package init(
            text: String, bucket: String, why: String, exhibit: Exhibit? = nil, critical: CriticalError? = nil
        ) {
            self.text = text
            self.bucket = bucket
            self.why = why
            self.exhibit = exhibit
            self.critical = critical
        }

        var name: String { "item-" + SheetField.Option.code(of: text) }
    }

    package static let key = "sort"

    package let question: String
    package let buckets: [String]
    package let items: [Item]

    package init(question: String, buckets: [String], items: [Item]) {
        self.question = question
        self.buckets = buckets
        self.items = items
    }

    package func problems() -> [String] {
        var found: [String] = []
        if !(2...6).contains(buckets.count) { found.append("buckets: cần từ 2 đến 6 nhóm, đang có \(buckets.count)") }
        if Set(buckets).count != buckets.count { found.append("buckets: có hai nhóm trùng tên") }
        if !(2...12).contains(items.count) { found.append("items: cần từ 2 đến 12 mục, đang có \(items.count)") }
        return found + itemProblems()
    }

    func itemProblems() -> [String] {
        var found = items.filter { !buckets.contains($0.bucket) }.map {
            "items: nhóm “\($0.bucket)” của “\($0.text)” không có trong buckets"
        }
        if Set(items.map(\.name)).count != items.count { found.append("items: có hai mục giống nhau; hãy sửa") }
        return found
    }

    package func sheet(seed: UInt64, given: ScreenAnswer) -> ScreenSheet {
        sheet(kind: Self.key, seed: seed, given: given)
    }

    func sheet(kind: String, seed: UInt64, given: ScreenAnswer) -> ScreenSheet {
        var generator = SplitMix64(seed: seed)
        let fields = generator.shuffled(items).map { item in
            var field = SheetField(name: item.name, label: item.text, control: .radio, values: given[item.name] ?? [])
            field.options = buckets.map { SheetField.Option(text: $0) }
            field.exhibit = item.exhibit
            return field
        }
        return ScreenSheet(kind: kind, question: question, fields: fields)
    }

    package func judge(_ answer: ScreenAnswer) -> Judgement {
        Judgement(
            items.map { item in
                let bucket = buckets.first { SheetField.Option.code(of: $0) == answer.text(item.name) }
                guard let bucket else {
                    return FieldVerdict(field: item.name, reason: "Em chưa xếp “\(item.text)”.", isBlank: true)
                }
                if bucket == item.bucket { return FieldVerdict(field: item.name, share: 1000) }
                return FieldVerdict(
                    field: item.name, reason: "“\(item.text)”: \(item.why)",
                    criticals: [item.critical].compactMap { $0 })
            })
    }

    package func rightAnswer() -> ScreenAnswer {
        Dictionary(items.map { ($0.name, [SheetField.Option.code(of: $0.bucket)]) }) { first, _ in first }
    }

    package func criticalAnswers() -> [ScreenAnswer] {
        items.filter { $0.critical != nil }.flatMap { item in
            buckets.filter { $0 != item.bucket }.map { wrong in
                rightAnswer().merging([item.name: [SheetField.Option.code(of: wrong)]]) { $1 }
            }
        }
    }

    package func keyText() -> [String] {
        items.map { "\($0.text): \($0.bucket). \($0.why)" }
    }
}
