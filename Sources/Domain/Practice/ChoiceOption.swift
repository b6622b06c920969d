/// Something that a pupil may choose, with what is said about it.
package struct ChoiceOption: Hashable, Sendable {
    package let text: String
    /// What it earns, in percent; 100 is right.
    package let share: Int
    /// Said when it is chosen; may be missing for what is right.
    package let feedback: String?
    package let critical: CriticalError?
    /// In a dialogue: the talk is over with it.
    package let isLast: Bool

    package init(
        text: String, share: Int, feedback: String? = nil, critical: CriticalError? = nil, isLast: Bool = false
    ) {
        self.text = text
        self.share = share
        self.feedback = feedback
        self.critical = critical
        self.isLast = isLast
    }

    var isRight: Bool { share == 100 }
    var code: String { SheetField.Option.code(of: text) }
}

extension [ChoiceOption] {
    /// - Parameter rights: how many must be right.
    func problems(named name: String, count: ClosedRange<Int>, rights: ClosedRange<Int>) -> [String] {
        var found: [String] = []
        if !count.contains(self.count) {
            let bounds = "\(count.lowerBound) đến \(count.upperBound)"
            found.append("\(name): cần từ \(bounds) lựa chọn, đang có \(self.count)")
        }
        if Set(map(\.code)).count != self.count { found.append("\(name): có hai lựa chọn giống nhau; hãy sửa") }
        let right = filter(\.isRight).count
        if !rights.contains(right) {
            found.append("\(name): cần \(rights.upperBound == 1 ? "đúng một" : "ít nhất một") lựa chọn có right: true")
        }
        for option in self {
            if !option.isRight, option.feedback == nil {
                found.append("\(name): “\(option.text)” thiếu feedback, học sinh sẽ không biết vì sao chưa đúng")
            }
            if option.share > 0, option.critical != nil {
                found.append("\(name): “\(option.text)” là lỗi an toàn thì không được có điểm")
            }
        }
        return found
    }

    /// A field of radio buttons in shuffled order.
    func field(
        _ name: String, label: String, control: SheetField.Control = .radio, seed: UInt64, given: ScreenAnswer
    ) -> SheetField {
        var generator = SplitMix64(seed: seed ^ FNV1a.hash64(name))
        var field = SheetField(name: name, label: label, control: control, values: given[name] ?? [])
        field.options = generator.shuffled(map { SheetField.Option(text: $0.text) })
        return field
    }

    /// The option that one value names.
    func chosen(_ answer: ScreenAnswer, _ field: String) -> ChoiceOption? {
        let code = answer.text(field)
        return first { $0.code == code }
    }

    func verdict(_ answer: ScreenAnswer, _ field: String) -> FieldVerdict {
        guard let option = chosen(answer, field) else {
            return FieldVerdict(field: field, reason: "Em hãy chọn một ý.", isBlank: true)
        }
        return FieldVerdict(
            field: field, share: option.share * 10, reason: option.feedback,
            criticals: [option.critical].compactMap { $0 })
    }

    var rightCode: String {
        first(where: \.isRight)?.code ?? ""
    }
}
