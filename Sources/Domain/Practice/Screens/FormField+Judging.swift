extension FormField {
    func judge(_ answer: ScreenAnswer) -> FieldVerdict {
        let values = (answer[name] ?? []).map(VietnameseText.tidy).filter { !$0.isEmpty }
        let texts = hasOptions ? options.filter { values.contains(SheetField.Option.code(of: $0)) } : values
        if isLeftBlank { return judgeLeftBlank(texts) }
        guard let first = texts.first, let unread = unreadable(first) else {
            return FieldVerdict(field: name, reason: "Em chưa điền “\(label)”.", isBlank: true)
        }
        if !unread.isEmpty { return FieldVerdict(field: name, reason: unread, isBlank: true) }
        if let critical, criticalValues.contains(where: { bad in texts.contains { isSame($0, bad) } }) {
            return FieldVerdict(field: name, reason: wrong, criticals: [critical])
        }
        let isRight = form == .checkbox ? Set(texts) == Set(expected) : expected.contains { isSame(first, $0) }
        return FieldVerdict(field: name, share: isRight ? 1000 : 0, reason: isRight ? nil : wrong)
    }

    private func judgeLeftBlank(_ texts: [String]) -> FieldVerdict {
        guard texts.contains(where: { text in criticalValues.isEmpty || criticalValues.contains { isSame(text, $0) } })
        else {
            return FieldVerdict(field: name, share: texts.isEmpty ? 1000 : 0, reason: texts.isEmpty ? nil : wrong)
        }
        return FieldVerdict(field: name, reason: wrong, criticals: [critical].compactMap { $0 })
    }

    /// How to write it so that it can be read; empty when it can be.
    private func unreadable(_ text: String) -> String? {
        switch form {
        case .date: Day(text: text) == nil ? "Em viết ngày như 23/11/2026 ở ô “\(label)”." : ""
        case .number: Self.number(text) == nil ? "Em viết bằng chữ số ở ô “\(label)”." : ""
        default: ""
        }
    }

    private func isSame(_ a: String, _ b: String) -> Bool {
        switch form {
        case .date: Day(text: a) != nil && Day(text: a) == Day(text: b)
        case .number: Self.number(a) != nil && Self.number(a) == Self.number(b)
        case .select, .radio, .checkbox: a == b
        case .text where ignoresDiacritics: VietnameseText.folded(a) == VietnameseText.folded(b)
        case .text: Self.line(a) == Self.line(b)
        }
    }

    /// Case does not matter, and neither do the spaces and dots inside a number.
    private static func line(_ text: String) -> String {
        let line = VietnameseText.tidy(text).lowercased()
        let isNumber = line.allSatisfy { $0.isASCIIDigit || " .-".contains($0) }
        return isNumber ? line.filter(\.isASCIIDigit) : line
    }

    /// A value that is not blank and not right, or the critical one; for trying a screen out.
    var criticalTexts: [String] {
        guard critical != nil else { return [] }
        if !criticalValues.isEmpty { return criticalValues }
        switch form {
        case .text: return ["x"]
        case .number: return ["1"]
        case .date: return ["2026-01-01"]
        case .select, .radio, .checkbox: return options
        }
    }
}
