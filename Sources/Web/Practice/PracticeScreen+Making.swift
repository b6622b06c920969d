import Domain

extension PracticeScreen {
    /// - Parameters:
    ///   - exhibits: what the step itself lays before the pupil.
    ///   - errors: by the name of the field.
    ///   - typed: what was sent and not taken; stands in the fields again.
    init(_ sheet: ScreenSheet, exhibits: [Exhibit], errors: [String: String], typed: ScreenAnswer?) {
        self.init(
            kind: sheet.kind, question: sheet.question.isEmpty ? nil : sheet.question,
            looks: (exhibits + sheet.exhibits).map(Look.init),
            fields: sheet.fields.map { Field($0, error: errors[$0.name], typed: typed) })
    }
}

extension PracticeScreen.Look {
    init(_ exhibit: Exhibit) {
        self.init(
            form: exhibit.form.rawValue, icon: exhibit.form.icon, kind: exhibit.form.title, title: exhibit.title,
            sender: exhibit.sender, address: exhibit.address, lines: exhibit.lines,
            rows: exhibit.rows.map(PracticeScreen.Line.init), hasRows: !exhibit.rows.isEmpty,
            hasBody: !exhibit.rows.isEmpty || !exhibit.lines.isEmpty)
    }
}

extension PracticeScreen.Line {
    init(_ row: Exhibit.Row) {
        self.init(label: row.label, value: row.value)
    }
}

extension PracticeScreen.Field {
    /// Names of fields are the authors' own; within a page they stand apart from its other ids.
    static func id(_ name: String) -> String { "f-\(name)" }

    fileprivate init(_ field: SheetField, error: String?, typed: ScreenAnswer?) {
        let id = Self.id(field.name)
        let isSettled = field.isSettled
        let values = isSettled ? field.values : typed?[field.name] ?? (typed == nil ? field.values : [])
        let ids = [field.help.map { _ in "\(id)-h" }, error.map { _ in "\(id)-e" }].compactMap { $0 }
        let chosen = field.options.filter { values.contains($0.value) }.map(\.text)
        self.init(
            template: "Practice/\(field.control.template)", id: id, name: field.name, label: field.label,
            help: field.help, unit: field.unit, error: error, isRequired: field.isRequired,
            type: field.control.type,
            options: field.options.enumerated().map { place, option in
                PracticeScreen.Option(
                    id: place == 0 ? id : "\(id)-\(place)", value: option.value, text: option.text,
                    isChosen: values.contains(option.value))
            },
            value: Self.shown(values.first ?? "", field.control),
            maximumLength: field.maximumLength.map(String.init),
            describedBy: ids.isEmpty ? nil : ids.joined(separator: " "),
            look: field.exhibit.map(PracticeScreen.Look.init),
            settled: isSettled ? (chosen.isEmpty ? values : chosen).joined(separator: "; ") : nil)
    }

    /// Days are written as people write them.
    private static func shown(_ value: String, _ control: SheetField.Control) -> String {
        control == .date ? Day(text: value)?.text ?? value : value
    }
}

extension SheetField.Control {
    fileprivate var template: String {
        switch self {
        case .radio, .checkbox: "choices"
        case .text, .number, .date: "text"
        case .multiline: "multiline"
        case .select: "select"
        }
    }

    fileprivate var type: String {
        switch self {
        case .radio: "radio"
        case .checkbox: "checkbox"
        case .number, .date: "numeric"
        case .text, .multiline, .select: "text"
        }
    }
}

extension Exhibit.Form {
    /// What it is, in words, for those who do not see its dress.
    var title: String {
        switch self {
        case .message: "Tin nhắn"
        case .browser: "Trang web"
        case .call: "Cuộc gọi"
        case .chat: "Trò chuyện"
        case .page: "Trang của cổng"
        case .paper: "Giấy tờ"
        case .app: "Màn hình ứng dụng"
        case .file: "Tệp"
        case .signature: "Chữ ký số"
        }
    }

    fileprivate var icon: String {
        switch self {
        case .message: "Icon/mail"
        case .browser: "Icon/monitor"
        case .call: "Icon/phone"
        case .chat: "Icon/chat"
        case .page: "Icon/list"
        case .paper: "Icon/book"
        case .app: "Icon/grid"
        case .file: "Icon/file"
        case .signature: "Icon/shield"
        }
    }
}
