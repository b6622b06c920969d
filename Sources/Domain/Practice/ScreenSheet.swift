/// What a pupil may see of a screen: what to look at and a plain form. It never holds the key.
package struct ScreenSheet: Hashable, Sendable {
    /// The kind's key; names a template.
    package let kind: String
    /// Stands above the fields; empty when their labels ask.
    package let question: String
    /// What the screen adds to the step's own exhibits, such as found procedures or a simulated phone.
    package let exhibits: [Exhibit]
    /// In printed order.
    package let fields: [SheetField]

    package init(kind: String, question: String = "", exhibits: [Exhibit] = [], fields: [SheetField]) {
        self.kind = kind
        self.question = question
        self.exhibits = exhibits
        self.fields = fields
    }

    /// An answer in words, for a teacher who looks at what a pupil did: the field's label and what was chosen or typed.
    package func words(of answer: ScreenAnswer) -> [Exhibit.Row] {
        fields.compactMap { field in
            guard let values = answer[field.name], !values.isEmpty else { return nil }
            let texts = values.map { value in field.options.first { $0.value == value }?.text ?? value }
            return Exhibit.Row(label: field.label, value: texts.joined(separator: "; "))
        }
    }
}

/// A field of a plain HTML form.
package struct SheetField: Hashable, Sendable {
    package enum Control: String, CaseIterable, Sendable {
        case radio
        case checkbox
        case text
        case multiline
        case number
        case date
        case select
    }

    /// A choice: `value` is posted and tells nothing of the key.
    package struct Option: Hashable, Sendable {
        package let value: String
        package let text: String
    }

    package let name: String
    package let label: String
    package let control: Control
    /// For radio, checkbox and select, in printed order.
    package var options: [Option] = []
    /// What stands in it already.
    package var values: [String] = []
    package var isRequired = true
    /// Said and done: shown, but not asked again.
    package var isSettled = false
    /// Small print below the label.
    package var help: String?
    /// Printed after the field, such as "ngày".
    package var unit: String?
    /// What the question is about, shown beside it.
    package var exhibit: Exhibit?
    /// Longest text in characters; `nil` for the usual.
    package var maximumLength: Int?

    init(name: String, label: String, control: Control, values: [String] = []) {
        self.name = name
        self.label = label
        self.control = control
        self.values = values
    }
}

extension SheetField.Option {
    /// A choice whose value is a hash of its text, so that neither its place nor its name tells whether it is right.
    init(text: String) {
        self.init(value: Self.code(of: text), text: text)
    }

    /// Eight hexadecimal digits, the same on every machine.
    package static func code(of text: String) -> String {
        let hash = FNV1a.hash64(text)
        let digits = String((hash ^ (hash >> 32)) & 0xFFFF_FFFF, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
