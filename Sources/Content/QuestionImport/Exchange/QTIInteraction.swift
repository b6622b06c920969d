import Domain

/// The place of an item where a pupil answers, as a kind of question.
struct QTIInteraction {
    let node: XMLNode
    /// The whole body: the unit of a field stands beside it.
    let body: XMLNode
    let answer: QTIAnswer

    static let supported: Set<String> = [
        "choiceInteraction", "orderInteraction", "matchInteraction", "associateInteraction", "textEntryInteraction",
    ]

    init(_ node: XMLNode, _ body: XMLNode, _ answer: QTIAnswer) {
        self.node = node
        self.body = body
        self.answer = answer
    }

    func kind() throws(ExchangeFault) -> any QuestionKind {
        switch node.name {
        case "choiceInteraction": try choice()
        case "orderInteraction": try order()
        case "matchInteraction": try match()
        case "associateInteraction": try associate()
        default: try entry()
        }
    }

    /// An option with the name by which the key calls it.
    private struct Choice {
        let id: String
        let text: String
        let isFixed: Bool
    }

    private func choices(_ name: String, in node: XMLNode) throws(ExchangeFault) -> [Choice] {
        var found: [Choice] = []
        for element in node.all(name) {
            var flow = TextFlow()
            flow.pour(element, skipping: QTIItem.hidden)
            let text = ExchangeText.trimmed(try MarkedUpText(flow).withoutPictures())
            let id = element.attributes["identifier"] ?? ""
            found.append(Choice(id: id, text: text, isFixed: element.attributes["fixed"] == "true"))
        }
        return found
    }

    // MARK: Choice and order

    private func choice() throws(ExchangeFault) -> any QuestionKind {
        let choices = try choices("simpleChoice", in: node)
        for id in answer.correct { try known(id, choices) }
        let weights = answer.weights(choices.map(\.id))
        let options = zip(choices, weights).map { WeightedText(text: $0.0.text, percent: $0.1) }
        let pinned = node.attributes["shuffle"] == "true" ? choices.indices.filter { choices[$0].isFixed } : nil
        let isSingle = answer.cardinality == "single"
        let kind = try isSingle ? ExchangeKind.single(options) : ExchangeKind.multiple(options)
        let fixed = pinned ?? Array(options.indices)
        if let single = kind as? SingleChoice {
            return SingleChoice(options: single.options, correct: single.correct, pinned: fixed)
        }
        guard let multiple = kind as? MultipleChoice else { return kind }
        return MultipleChoice(options: multiple.options, correct: multiple.correct, pinned: fixed)
    }

    private func order() throws(ExchangeFault) -> any QuestionKind {
        let choices = try choices("simpleChoice", in: node)
        guard !answer.correct.isEmpty else { throw .noKey }
        var items: [String] = []
        for id in answer.correct { items.append(try known(id, choices).text) }
        guard items.count == choices.count else {
            throw ExchangeFault("đáp án chỉ xếp \(items.count) trong \(choices.count) bước (xếp đủ các bước)")
        }
        return try ExchangeKind.ordering(items)
    }

    // MARK: Pairs

    private func match() throws(ExchangeFault) -> any QuestionKind {
        let sets = node.all("simpleMatchSet")
        guard sets.count == 2 else { throw ExchangeFault("câu ghép nối cần đúng hai cột") }
        let lefts = try choices("simpleAssociableChoice", in: sets[0])
        let rights = try choices("simpleAssociableChoice", in: sets[1])
        var correct: [Int?] = lefts.map { _ in nil }
        for pair in try pairs() {
            guard let left = lefts.firstIndex(where: { $0.id == pair.0 }),
                let right = rights.firstIndex(where: { $0.id == pair.1 })
            else { throw ExchangeFault("đáp án nói đến ý không có trong câu (kiểm tra lại các cặp ghép)") }
            guard correct[left] == nil else {
                throw ExchangeFault("ý “\(lefts[left].text.prefix(40))” ghép với nhiều ý (mỗi ý bên trái chỉ ghép một)")
            }
            correct[left] = right
        }
        let key = correct.compactMap { $0 }
        guard key.count == lefts.count else {
            throw ExchangeFault("có ý bên trái chưa ghép với ý nào (ghép đủ các cặp)")
        }
        if let cluster = cluster(lefts, rights, key) { return try ExchangeKind.checked(cluster) }
        for choice in lefts + rights {
            try ExchangeReport.checkLength(choice.text, "ý ghép nối", ImportLimit.optionCharacters)
        }
        return try ExchangeKind.checked(
            Matching(lefts: lefts.map(\.text), rights: rights.map(\.text), correct: key))
    }

    /// Four statements against "Đúng" and "Sai".
    private func cluster(_ lefts: [Choice], _ rights: [Choice], _ key: [Int]) -> TrueFalseCluster? {
        let truths = rights.map { Self.truths[$0.text.lowercased()] }
        guard lefts.count == 4, Set(truths) == [true, false] else { return nil }
        return TrueFalseCluster(statements: lefts.map(\.text), correct: key.map { truths[$0] == true })
    }

    private func associate() throws(ExchangeFault) -> any QuestionKind {
        let choices = try choices("simpleAssociableChoice", in: node)
        var used: [String] = []
        var texts: [(left: String, right: String)] = []
        for (first, second) in try pairs() {
            texts.append((try known(first, choices).text, try known(second, choices).text))
            used += [first, second]
        }
        guard Set(used).count == used.count else {
            throw ExchangeFault("có ý nằm trong nhiều cặp (mỗi ý chỉ ghép một lần)")
        }
        for choice in choices where !used.contains(choice.id) { texts.append(("", choice.text)) }
        return try ExchangeKind.matching(texts)
    }

    /// The right pairs, from the key or from a mapping in which all pairs are worth the same.
    private func pairs() throws(ExchangeFault) -> [(String, String)] {
        let right = answer.mapping.filter { $0.points > 0 }
        if answer.marking == .mapping, let first = right.first, right.contains(where: { $0.points != first.points }) {
            throw ExchangeFault("các cặp ghép có điểm khác nhau (để mỗi cặp đúng có điểm bằng nhau)")
        }
        let written = answer.correct.isEmpty ? right.map(\.key) : answer.correct
        guard !written.isEmpty else { throw .noKey }
        var pairs: [(String, String)] = []
        for pair in written {
            let ids = pair.split(whereSeparator: \.isWhitespace).map(String.init)
            guard ids.count == 2 else { throw ExchangeFault("cặp ghép “\(pair.prefix(40))” không đọc được") }
            pairs.append((ids[0], ids[1]))
        }
        return pairs
    }

    @discardableResult
    private func known(_ id: String, _ choices: [Choice]) throws(ExchangeFault) -> Choice {
        guard let choice = choices.first(where: { $0.id == id }) else {
            throw ExchangeFault("đáp án “\(id.prefix(40))” không phải là một phương án của câu")
        }
        return choice
    }

    private static let truths = ["đúng": true, "sai": false, "true": true, "false": false]
}
