/// The right answer to a question as it stands on one printed paper: what the table of keys shows and what somebody
/// types who enters a paper (ASSESSMENT.md §4, “Answer table”).
package struct PrintedKey: Sendable {
    private let question: Question
    /// The author's indexes in printed order.
    private let options: [Int]

    package init(_ question: Question, _ entry: PrintedPaper.Entry) {
        self.question = question
        options = entry.options
    }

    /// Part I a letter, Part II “ĐSĐS”, Part III a number with a comma; an order as “C-A-B”, pairs as “1-B 2-A”.
    package var text: String {
        if let short = question.kind as? ShortAnswer {
            return short.accepted.map { short.isNumeric ? Self.decimal($0) : $0 }.joined(separator: " / ")
        }
        let words = question.kind.keyText().joined(separator: "; ")
        return (question.kind as? any KeyedKind).flatMap { text(of: $0.rightResponse) } ?? words
    }

    /// A response as this paper's letters; `nil` when it names what is not printed.
    package func text(of response: Response) -> String? {
        switch response {
        case .blank: return ""
        case .text(let text): return text
        case .texts(let texts): return texts.joined(separator: "; ")
        case .judgements(let said): return said.map { $0 == nil ? "-" : $0 == true ? "Đ" : "S" }.joined()
        case .choice(let index): return letter(index)
        case .indexes(let indexes):
            let letters = indexes.map { $0 == -1 ? "-" : letter($0) }
            let known = letters.compactMap { $0 }
            guard known.count == indexes.count else { return nil }
            switch type(of: question.kind).form {
            case .ranks: return known.joined(separator: "-")
            case .pairs: return known.enumerated().map { "\($0 + 1)-\($1)" }.joined(separator: " ")
            default: return known.sorted().joined()
            }
        }
    }

    /// What was typed from a paper, in the author's indexes; a blank for nothing, `nil` when it cannot be read.
    package func response(typed: String) -> Response? {
        let text = VietnameseText.tidy(typed)
        if text.isEmpty || text == "-" { return .blank }
        let signs = text.uppercased().filter { $0.isLetter || $0 == "-" || $0 == "0" }
        let response: Response? =
            switch type(of: question.kind).form {
            case .oneOf: signs.count == 1 ? indexes(signs)?.first.map(Response.choice) : nil
            case .severalOf: indexes(signs.filter(\.isLetter)).map { .indexes($0.sorted()) }
            case .ranks: indexes(signs.filter(\.isLetter)).map(Response.indexes)
            case .pairs: pairs(text)
            case .judgements: judgements(signs)
            case .typed: .text(text)
            }
        guard let response, question.kind.objection(to: response) == nil else { return nil }
        return response
    }

    private func letter(_ index: Int) -> String? {
        options.firstIndex(of: index).flatMap { $0 < Self.letters.count ? String(Self.letters[$0]) : nil }
    }

    private func indexes(_ letters: String) -> [Int]? {
        let places = letters.map { Self.letters.firstIndex(of: $0) ?? -1 }
        return places.allSatisfy(options.indices.contains) && !places.isEmpty ? places.map { options[$0] } : nil
    }

    /// Đ or S a statement, D for a keyboard without Đ, a dash for a blank.
    private func judgements(_ signs: String) -> Response? {
        let said = signs.map { sign -> Bool?? in
            switch sign {
            case "Đ", "D": .some(true)
            case "S": .some(false)
            case "-", "0": .some(nil)
            default: nil
            }
        }
        let read = said.compactMap { $0 }
        return read.count == said.count ? .judgements(read) : nil
    }

    /// "1-B 2-A"
    private func pairs(_ text: String) -> Response? {
        let signs = text.uppercased().split { $0 == " " || $0 == "," || $0 == ";" }
        var chosen: [Int: Int] = [:]
        for sign in signs {
            let parts = sign.split(separator: "-")
            guard let left = parts.first.flatMap({ Int($0) }), parts.count <= 2, chosen[left] == nil else { return nil }
            guard parts.count == 2 else {
                chosen[left] = -1
                continue
            }
            guard let right = indexes(String(parts[1])), right.count == 1 else { return nil }
            chosen[left] = right[0]
        }
        guard let count = (question.kind as? Matching)?.lefts.count, chosen.keys.allSatisfy((1...count).contains) else {
            return nil
        }
        return .indexes((1...count).map { chosen[$0] ?? -1 })
    }

    private static func decimal(_ text: String) -> String {
        NumberReading(text).value.map { String($0.text.map { $0 == "." ? "," : $0 }) } ?? text
    }

    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
}
