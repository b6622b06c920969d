import Domain

/// One `<question>`.
struct MoodleQuestion {
    let node: XMLNode

    init(_ node: XMLNode) {
        self.node = node
    }

    /// What the teacher called it, else how it begins.
    var name: String {
        let name = node.first("name")?.trimmedText ?? ""
        return name.isEmpty ? HTMLReader.flow(node.first("questiontext")?.first("text")?.text ?? "").text : name
    }

    func draft() throws(ExchangeFault) -> ExchangeDraft {
        let type = node.attributes["type"] ?? ""
        if let title = Self.unsupported[type] { throw .unsupported(title) }
        guard Self.supported.contains(type) else { throw .unsupported("“\(type.prefix(40))” của Moodle") }
        let stem = try MoodleText.read(node.first("questiontext"))
        var notices: [String] = []
        let kind = try kind(type, &notices)
        var draft = ExchangeDraft(stem: stem.text, kind: kind, notices: notices)
        draft.pictures = stem.pictures
        draft.explanation = try explanation(&draft.notices)
        for tag in node.first("tags")?.all("tag") ?? [] { draft.tags.take(tag.trimmedText) }
        return draft
    }

    private func kind(_ type: String, _ notices: inout [String]) throws(ExchangeFault) -> any QuestionKind {
        switch type {
        case "multichoice": return try choice()
        case "multichoiceset": return try choiceSet()
        case "truefalse": return try judgement()
        case "shortanswer": return try ExchangeKind.words(answers(MoodleText.typed))
        case "numerical": return try number()
        case "matching": return try matching()
        default:
            if value("gradingtype") != "ALL_OR_NOTHING", value("gradingtype") != "-1" {
                notices.append(GIFTAnswers.orderingNotice)
            }
            return try ExchangeKind.ordering(try answers().map(\.text))
        }
    }

    // MARK: Kinds

    private func choice() throws(ExchangeFault) -> any QuestionKind {
        let options = try answers()
        let isSingle = ["true", "1"].contains(value("single"))
        return try isSingle
            ? ExchangeKind.single(options, isFixed: isFixed) : ExchangeKind.multiple(options, isFixed: isFixed)
    }

    /// All or nothing: every right option is written as 100%.
    private func choiceSet() throws(ExchangeFault) -> any QuestionKind {
        let options = try answers()
        let count = max(1, options.count { $0.percent > 0 })
        let shared = options.map { WeightedText(text: $0.text, percent: $0.percent / Double(count)) }
        return try ExchangeKind.multiple(shared, isFixed: isFixed)
    }

    private func judgement() throws(ExchangeFault) -> any QuestionKind {
        let right = try answers().filter { $0.percent > 99.9 }.map { $0.text.lowercased() }
        guard right.count == 1, ["true", "false"].contains(right[0]) else { throw .noKey }
        return ExchangeKind.judgement(right[0] == "true")
    }

    private func number() throws(ExchangeFault) -> any QuestionKind {
        var numbers: [ExchangeKind.WeightedNumber] = []
        for answer in node.all("answer") {
            let percent = try percent(answer)
            let written = answer.first("text")?.trimmedText ?? answer.trimmedText
            let tolerance = answer.first("tolerance")?.trimmedText ?? ""
            guard let value = ExactDecimal(exchanged: written),
                let tolerance = ExactDecimal(exchanged: tolerance.isEmpty ? "0" : tolerance)
            else {
                if percent <= 0 { continue }
                throw ExchangeFault("đáp án số “\(written.prefix(40))” không đọc được (viết như 12 hoặc 0.5)")
            }
            numbers.append(.init(value: value, tolerance: tolerance, percent: percent))
        }
        let units = node.first("units")?.all("unit") ?? []
        guard units.count <= 1 else { throw .unsupported("số có nhiều đơn vị đo") }
        let unit = ExchangeText.trimmed(units.first?.first("unit_name")?.text ?? "")
        return try ExchangeKind.number(numbers, unit: unit.isEmpty ? nil : unit)
    }

    private func matching() throws(ExchangeFault) -> any QuestionKind {
        var pairs: [(left: String, right: String)] = []
        for pair in node.all("subquestion") {
            let left = try MoodleText.option(pair)
            let right = try MoodleText.typed(pair.first("answer"))
            if !left.isEmpty || !right.isEmpty { pairs.append((left, right)) }
        }
        return try ExchangeKind.matching(pairs)
    }

    // MARK: Parts

    private func answers(
        _ text: (XMLNode?) throws(ExchangeFault) -> String = MoodleText.option
    ) throws(ExchangeFault) -> [WeightedText] {
        var found: [WeightedText] = []
        for answer in node.all("answer") {
            found.append(WeightedText(text: try text(answer), percent: try percent(answer)))
        }
        return found
    }

    private func percent(_ answer: XMLNode) throws(ExchangeFault) -> Double {
        let written = answer.attributes["fraction"] ?? answer.first("fraction")?.trimmedText ?? "0"
        guard let percent = Percent.read(written) else {
            throw ExchangeFault("điểm của phương án “\(written.prefix(20))” không đọc được (dùng số từ -100 đến 100)")
        }
        return percent
    }

    private func explanation(_ notices: inout [String]) throws(ExchangeFault) -> String {
        var texts = [try MoodleText.feedback(node.first("generalfeedback"))]
        var isLost = false
        for answer in node.all("answer") {
            let text = try MoodleText.feedback(answer.first("feedback"))
            if try percent(answer) > 0 { texts.append(text) } else if !text.isEmpty { isLost = true }
        }
        if isLost { notices.append("phản hồi riêng cho phương án sai không được giữ lại") }
        var kept: [String] = []
        for text in texts where !text.isEmpty && !kept.contains(text) { kept.append(text) }
        return kept.joined(separator: "\n")
    }

    private var isFixed: Bool {
        ["0", "false"].contains(value("shuffleanswers"))
    }

    private func value(_ name: String) -> String {
        node.first(name)?.trimmedText ?? ""
    }

    private static let supported: Set<String> = [
        "multichoice", "multichoiceset", "truefalse", "shortanswer", "numerical", "matching", "ordering",
    ]
    private static let unsupported = [
        "": "không rõ", "essay": "tự luận (essay)", "description": "chỉ có lời dẫn (description)",
        "cloze": "điền vào đoạn văn (cloze)", "multianswer": "điền vào đoạn văn (cloze)",
        "gapselect": "chọn từ vào chỗ trống (gapselect)", "ddwtos": "kéo từ vào chỗ trống (ddwtos)",
        "ddimageortext": "kéo thả trên hình (ddimageortext)", "ddmarker": "đánh dấu trên hình (ddmarker)",
        "calculated": "tính theo công thức (calculated)", "calculatedsimple": "tính theo công thức (calculatedsimple)",
        "calculatedmulti": "tính theo công thức (calculatedmulti)", "randomsamatch": "ghép ngẫu nhiên (randomsamatch)",
    ]
}
