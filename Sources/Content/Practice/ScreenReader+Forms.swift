import Domain

extension ScreenReader {
    func form(_ reader: inout MappingReader) -> Form {
        Form(fields: reader.mappings("fields") { field(&$0) })
    }

    private func field(_ reader: inout MappingReader) -> FormField {
        let isLeftBlank = reader.optionalFlag("leave_blank")
        if isLeftBlank, reader.has("expected") { reader.report("expected", "đã có leave_blank: true thì bỏ expected") }
        let expected = isLeftBlank ? [] : reader.oneOrMore("expected")
        if isLeftBlank { _ = reader.optional("expected") }
        let form: FormField.Form? = reader.choice("type")
        var field = FormField(
            name: reader.slug("name"), label: reader.text("label"), form: form ?? .text, expected: expected,
            wrong: reader.text("wrong"))
        field.options = reader.optionalTexts("options")
        field.prefilled = reader.optionalText("prefilled")
        field.help = reader.optionalText("help")
        field.unit = reader.optionalText("unit")
        field.ignoresDiacritics = reader.optionalFlag("ignore_diacritics")
        field.critical = critical(&reader)
        field.criticalValues = reader.optional("critical_values") == nil ? [] : reader.oneOrMore("critical_values")
        return field
    }

    func signIn(_ reader: inout MappingReader) -> PortalSignIn {
        PortalSignIn(
            ways: options("ways", &reader), address: reader.text("address"), isGenuine: reader.flag("genuine"),
            request: reader.optionalText("request"),
            isMine: reader.optional("mine") == nil ? true : reader.flag("mine"), otp: reader.optionalText("otp"),
            lure: reader.optionalText("lure"), critical: critical(&reader))
    }

    func payment(_ reader: inout MappingReader) -> Payment {
        Payment(
            amount: reader.whole("amount", in: 0...100_000_000), amountWrong: reader.text("amount_wrong"),
            payees: options("payees", &reader), ways: options("ways", &reader))
    }

    func track(_ reader: inout MappingReader) -> Track {
        let code = reader.text("code")
        let history = reader.mappings("history") { entry -> Track.Entry? in
            let state: DossierState? = entry.choice("state")
            let day = entry.day("on")
            let note = entry.optionalText("note")
            return state.map { Track.Entry(state: $0, on: day, note: note) }
        }
        let due =
            reader.optional("due") == nil
            ? nil
            : reader.mapping("due") { due in
                Track.Due(
                    from: due.day("from"), workingDays: due.whole("working_days", in: 1...60),
                    holidays: due.days("holidays"))
            }
        let fields = reader.optionalMappings("fields") { field(&$0) }
        return Track(code: code, history: history.compactMap { $0 }, due: due, fields: fields)
    }

    func writing(_ reader: inout MappingReader) -> Writing {
        let least = reader.whole("min", in: 1...1500)
        let most = reader.whole("max", in: 1...1500)
        if most < least { reader.report("max", "phải từ \(least) trở lên") }
        return Writing(
            question: reader.text("question"), length: least...max(least, most),
            isPolite: reader.optionalFlag("polite"), must: reader.optionalMappings("must") { check(&$0, false) },
            never: reader.optionalMappings("never") { check(&$0, true) }, example: reader.text("example"))
    }

    private func check(_ reader: inout MappingReader, _ mayFail: Bool) -> Writing.Check {
        Writing.Check(
            any: reader.oneOrMore("any"), why: reader.text("why"), critical: mayFail ? critical(&reader) : nil)
    }

    func rating(_ reader: inout MappingReader) -> Rating {
        Rating(question: reader.text("question"), comment: reader.text("comment"))
    }
}

extension MappingReader {
    /// A list of days that may be missing.
    mutating func days(_ key: String) -> [Day] {
        optionalTexts(key).compactMap { text in
            let day = text.count == 10 && text.contains("-") ? Day(text: text) : nil
            if day == nil, !text.isEmpty { report(key, "“\(text)” không phải là ngày; viết như 2026-11-20") }
            return day
        }
    }
}
