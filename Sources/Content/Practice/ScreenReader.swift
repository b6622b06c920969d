import Domain

/// Reads what a step asks: `kind:` and the keys of that kind.
struct ScreenReader {
    typealias Read = @Sendable (ScreenReader, inout MappingReader) -> any ScreenKind

    /// One line a kind of `ScreenKinds`.
    static let readers: [String: Read] = [
        Choose.key: { $0.choose(&$1) },
        Dialogue.key: { $0.dialogue(&$1) },
        Sort.key: { $0.sort(&$1) },
        Order.key: { $0.order(&$1) },
        ProcedureSearch.key: { $0.search(&$1) },
        Form.key: { $0.form(&$1) },
        PortalSignIn.key: { $0.signIn(&$1) },
        Attachments.key: { $0.attachments(&$1) },
        Payment.key: { $0.payment(&$1) },
        Track.key: { $0.track(&$1) },
        Writing.key: { $0.writing(&$1) },
        Rating.key: { $0.rating(&$1) },
    ]

    /// The critical errors of the scenario, by id.
    let criticals: [String: CriticalError]

    func read(_ reader: inout MappingReader) -> (any ScreenKind)? {
        let key = reader.text("kind")
        guard let read = Self.readers[key] else {
            let known = ScreenKinds.all.map { $0.key }.joined(separator: ", ")
            if !key.isEmpty { reader.report("kind", "không có dạng “\(key)”; chọn một trong: \(known)") }
            _ = reader.takeRest()
            return nil
        }
        let screen = read(self, &reader)
        guard reader.findings.isEmpty else { return nil }
        let problems = screen.problems()
        reader.report(problems)
        if problems.isEmpty, !screen.judge(screen.rightAnswer()).isRight {
            reader.report("kind", "làm đúng theo đáp án mà không đủ điểm; hãy xem lại các đáp án của màn này")
        }
        return screen
    }

    /// An id of `critical_errors`.
    func critical(_ reader: inout MappingReader) -> CriticalError? {
        guard let id = reader.optionalText("critical") else { return nil }
        if let error = criticals[id] { return error }
        if !id.isEmpty { reader.report("critical", "critical_errors không có id “\(id)”") }
        return nil
    }

    func options(_ key: String, _ reader: inout MappingReader) -> [ChoiceOption] {
        reader.mappings(key) { option(&$0, mayEnd: false) }
    }

    func option(_ reader: inout MappingReader, mayEnd: Bool) -> ChoiceOption {
        let text = reader.text("text")
        let isRight = reader.optionalFlag("right")
        let share = reader.optionalWhole("share", in: 1...99)
        if isRight, share != nil { reader.report("share", "đã có right: true thì bỏ share") }
        return ChoiceOption(
            text: text, share: isRight ? 100 : share ?? 0, feedback: reader.optionalText("feedback"),
            critical: critical(&reader), isLast: mayEnd && reader.optionalFlag("ends"))
    }
}
