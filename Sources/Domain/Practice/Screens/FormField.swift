/// A field of an e-form, or a small question about a page.
package struct FormField: Hashable, Sendable {
    package enum Form: String, CaseIterable, Sendable {
        case text
        case number
        case date
        case select
        case radio
        case checkbox
    }

    /// A slug, unique on the screen.
    package let name: String
    package let label: String
    package let form: Form
    /// Any of them will do; with checkboxes exactly these are ticked; empty when nothing should be written.
    package let expected: [String]
    /// Said when it is not right.
    package let wrong: String
    package var options: [String] = []
    /// Filled in already, perhaps wrong on purpose.
    package var prefilled: String?
    package var help: String?
    package var unit: String?
    package var ignoresDiacritics = false
    package var critical: CriticalError?
    /// Which values are the critical error; with none, writing anything is.
    package var criticalValues: [String] = []

    package init(name: String, label: String, form: Form, expected: [String], wrong: String) {
        self.name = name
        self.label = label
        self.form = form
        self.expected = expected
        self.wrong = wrong
    }

    var hasOptions: Bool { [.select, .radio, .checkbox].contains(form) }
    var isLeftBlank: Bool { expected.isEmpty }

    func problems() -> [String] {
        var found: [String] = []
        let named = expected + criticalValues + [prefilled].compactMap { $0 }
        if hasOptions {
            if !(2...8).contains(options.count) { found.append("options: “\(name)” cần từ 2 đến 8 lựa chọn") }
            if Set(options).count != options.count { found.append("options: “\(name)” có hai lựa chọn trùng nhau") }
            found += named.filter { !options.contains($0) }.map { "options: “\(name)” không có lựa chọn “\($0)”" }
        } else if !options.isEmpty {
            found.append("options: “\(name)” là \(form.rawValue) nên không có lựa chọn")
        }
        for value in named where form == .date && Day(text: value) == nil {
            found.append("expected: “\(value)” không phải là ngày")
        }
        for value in named where form == .number && Self.number(value) == nil {
            found.append("expected: “\(value)” không phải là số")
        }
        if critical != nil, criticalValues.isEmpty, !isLeftBlank {
            found.append("critical: “\(name)” cần thêm critical_values hoặc leave_blank: true")
        }
        if critical == nil, !criticalValues.isEmpty { found.append("critical_values: “\(name)” thiếu critical") }
        if criticalValues.contains(where: { judge([name: posted([$0])]).share > 0 }) {
            found.append("critical_values: “\(name)” có giá trị vừa đúng vừa là lỗi an toàn")
        }
        if prefilled != nil, prefilled == expected.first, expected.count == 1, critical != nil {
            found.append("prefilled: “\(name)” điền sẵn giá trị đúng thì không thành lỗi an toàn được")
        }
        return found
    }

    /// Texts of the options as a form posts them; anything else as it is.
    func posted(_ texts: [String]) -> [String] {
        hasOptions ? texts.map(SheetField.Option.code) : texts
    }

    func sheetField(given: ScreenAnswer) -> SheetField {
        let control = SheetField.Control(rawValue: form.rawValue) ?? .text
        var field = SheetField(name: name, label: label, control: control)
        field.values = given[name] ?? posted([prefilled].compactMap { $0 })
        field.options = options.map { SheetField.Option(text: $0) }
        field.isRequired = !isLeftBlank
        field.help = help
        field.unit = unit
        return field
    }

    static func number(_ text: String) -> ExactDecimal? {
        ExactDecimal(text: String(VietnameseText.tidy(text).filter { $0 != " " && $0 != "." }))
    }
}
