import Domain

extension QTIInteraction {
    /// A number or words, typed into a field.
    func entry() throws(ExchangeFault) -> any QuestionKind {
        let isNumber = answer.baseType == "integer" || answer.baseType == "float"
        guard isNumber || answer.baseType == "string" else {
            throw .unsupported("nhập \(answer.baseType.prefix(20)) của QTI")
        }
        let written = try accepted()
        let unit = body.descendantsWithUnit.first.map { ExchangeText.trimmed($0.text) }
        guard isNumber else { return try words(written, unit) }
        guard let tolerance = answer.tolerance else {
            throw ExchangeFault("sai số theo phần trăm hoặc hai phía khác nhau chưa nhập được (dùng sai số tuyệt đối)")
        }
        var numbers: [ExchangeKind.WeightedNumber] = []
        for text in written {
            guard let value = ExactDecimal(exchanged: text) else {
                throw ExchangeFault("đáp án số “\(text.prefix(40))” không đọc được (viết như 12 hoặc 0.5)")
            }
            numbers.append(.init(value: value, tolerance: tolerance, percent: 100))
        }
        return try ExchangeKind.number(numbers, unit: unit)
    }

    private func words(_ written: [String], _ unit: String?) throws(ExchangeFault) -> any QuestionKind {
        let escaped = written.map { WeightedText(text: $0.replacing("*", with: "\\*"), percent: 100) }
        let kind = try ExchangeKind.words(escaped)
        guard let answer = kind as? ShortAnswer else { return kind }
        return try ExchangeKind.checked(
            ShortAnswer(
                accepted: answer.accepted, isNumeric: false, unit: unit,
                ignoresDiacritics: node.attributes["dataIgnoreDiacritics"] == "true"))
    }

    /// Every wording that earns all of the points.
    private func accepted() throws(ExchangeFault) -> [String] {
        if answer.marking == .matchCorrect {
            return answer.correct + answer.compared.filter { !answer.correct.contains($0) }
        }
        let right = answer.mapping.filter { $0.points > 0 }
        guard let best = right.map(\.points).max() else {
            guard !answer.compared.isEmpty else { throw .noKey }
            return answer.compared
        }
        guard right.allSatisfy({ $0.points == best }) else {
            throw ExchangeFault("có đáp án chỉ được một phần điểm (để các đáp án được chấp nhận có điểm bằng nhau)")
        }
        return right.map(\.key)
    }
}

extension XMLNode {
    /// The elements that hold the unit of a field.
    fileprivate var descendantsWithUnit: [XMLNode] {
        elements.flatMap { $0.isUnit ? [$0] : $0.descendantsWithUnit }
    }
}
