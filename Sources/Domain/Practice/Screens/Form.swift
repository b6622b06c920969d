/// An e-form to fill in or to correct, or small questions about what the step shows.
package struct Form: ScreenKind {
    package static let key = "form"

    package let fields: [FormField]

    package init(fields: [FormField]) {
        self.fields = fields
    }

    package func problems() -> [String] {
        var found = fields.flatMap { field in field.problems().map { "fields: \($0)" } }
        if !(1...12).contains(fields.count) { found.append("fields: cần từ 1 đến 12 ô, đang có \(fields.count)") }
        if Set(fields.map(\.name)).count != fields.count { found.append("fields: có hai ô trùng name; hãy sửa") }
        return found
    }

    package func sheet(seed: UInt64, given: ScreenAnswer) -> ScreenSheet {
        sheet(kind: Self.key, given: given)
    }

    func sheet(kind: String, exhibits: [Exhibit] = [], given: ScreenAnswer) -> ScreenSheet {
        ScreenSheet(kind: kind, exhibits: exhibits, fields: fields.map { $0.sheetField(given: given) })
    }

    package func judge(_ answer: ScreenAnswer) -> Judgement {
        Judgement(fields.map { $0.judge(answer) })
    }

    package func rightAnswer() -> ScreenAnswer {
        let pairs = fields.filter { !$0.isLeftBlank }.map { field in
            (field.name, field.posted(field.form == .checkbox ? field.expected : Array(field.expected.prefix(1))))
        }
        return Dictionary(pairs) { first, _ in first }
    }

    package func criticalAnswers() -> [ScreenAnswer] {
        fields.flatMap { field in
            field.criticalTexts.map { text in rightAnswer().merging([field.name: field.posted([text])]) { $1 } }
        }
    }

    package func keyText() -> [String] {
        fields.map { field in
            let values = field.form == .checkbox ? field.expected.joined(separator: "; ") : field.expected.first ?? ""
            let unit = field.unit.map { " \($0)" } ?? ""
            return "\(field.label): \(field.isLeftBlank ? "để trống" : Day(text: values)?.text ?? values + unit)"
        }
    }
}
