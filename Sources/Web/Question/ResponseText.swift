import Domain

extension QuestionKind {
    /// A stored answer in words, one line a part of it, in the order of the printed sheet; empty for a blank.
    func answerLines(_ response: Domain.Response, seed: UInt64) -> [String] {
        answerLines(response, sheet(seed: seed))
    }

    /// The same in a given order: of teachers' pages, the author's.
    func answerLines(_ response: Domain.Response, order: [Int]) -> [String] {
        answerLines(response, sheet(arrangement: order))
    }

    private func answerLines(_ response: Domain.Response, _ sheet: Sheet) -> [String] {
        let texts = Dictionary(sheet.options.map { ($0.index, $0.text) }) { first, _ in first }
        switch response {
        case .blank: return []
        case .choice(let index): return [texts[index]].compactMap { $0 }
        case .text(let text): return [sheet.unit.map { "\(text) \($0)" } ?? text]
        case .texts(let texts): return texts
        case .judgements(let judgements):
            return zip("abcdefgh", judgements).map { letter, judgement in
                "\(letter)) \(judgement.map { $0 ? "Đúng" : "Sai" } ?? "bỏ trống")"
            }
        case .indexes(let indexes):
            return sheet.targets.isEmpty ? indexes.compactMap { texts[$0] } : pairs(indexes, sheet)
        }
    }

    private func pairs(_ indexes: [Int], _ sheet: Sheet) -> [String] {
        zip(sheet.options, indexes).map { line, index in
            "\(line.text) → \(sheet.targets.first { $0.index == index }?.text ?? "bỏ trống")"
        }
    }
}
