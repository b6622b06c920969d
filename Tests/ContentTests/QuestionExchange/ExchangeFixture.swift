import Domain
import Foundation
import TestKit
import Testing

@testable import Content

/// What two questions must share to be the same for a teacher; the order of the right column of a matching is chance.
struct ExchangedQuestion: Hashable {
    let stem: String
    let kind: AnyHashable
    let level: Question.Level?
    let contentArea: ContentArea?
    let isSafety: Bool
    let explanation: String

    init(_ question: Question) {
        stem = question.stem
        kind = Self.comparable(question.kind)
        level = question.level
        contentArea = question.contentArea
        isSafety = question.isSafety
        explanation = question.explanation
    }

    init(_ question: ImportedQuestion) {
        stem = question.stem
        kind = Self.comparable(question.kind)
        level = question.level
        contentArea = question.contentArea
        isSafety = question.isSafety
        explanation = question.explanation
    }

    private struct Pairs: Hashable {
        let pairs: [String: String]
        let others: Set<String>
    }

    private static func comparable(_ kind: any QuestionKind) -> AnyHashable {
        guard let matching = kind as? Matching else { return AnyHashable(kind) }
        let pairs = zip(matching.lefts, matching.correct).map { ($0, matching.rights[$1]) }
        let others = matching.rights.indices.filter { !matching.correct.contains($0) }.map { matching.rights[$0] }
        return AnyHashable(Pairs(pairs: Dictionary(uniqueKeysWithValues: pairs), others: Set(others)))
    }
}

/// What a format can hold beside the question itself.
struct HeldDetails {
    var unit = false
    var diacritics = false
    /// Some options that keep their place, not only all or none.
    var pins = false
    /// All options keep their place.
    var fixed = false
}

/// Random questions, full of the signs that formats give a meaning to.
struct QuestionMaker {
    var chance: Seeded
    var held = HeldDetails()

    init(seed: Int, held: HeldDetails = HeldDetails()) {
        chance = Seeded(seed: seed)
        self.held = held
    }

    mutating func question(_ kind: String, id: String = "an-toan-1") -> Question {
        Question(
            id: id, contentHash: "", stem: passage(), kind: made(kind), contentArea: pick(ContentArea.allCases),
            level: pick(Question.Level.allCases), isSafety: flag(), grades: 6...9, explanation: flag() ? passage() : "",
            source: "SGK", checkedOn: Day(year: 2026, month: 11, day: 20)!, validUntil: nil, isApproved: true)
    }

    mutating func made(_ kind: String) -> any QuestionKind {
        switch kind {
        case SingleChoice.key:
            let options = phrases(2...8)
            return SingleChoice(options: options, correct: below(options.count), pinned: pinned(options.count))
        case MultipleChoice.key:
            let options = phrases(2...8)
            let correct = options.indices.filter { _ in flag() }
            return MultipleChoice(
                options: options, correct: correct.isEmpty ? [0] : correct, pinned: pinned(options.count))
        case TrueFalseCluster.key:
            return TrueFalseCluster(statements: phrases(4...4), correct: (0..<4).map { _ in flag() })
        case ShortAnswer.key: return shortAnswer()
        case Ordering.key: return Ordering(items: phrases(3...8))
        default: return matching()
        }
    }

    private mutating func shortAnswer() -> ShortAnswer {
        let unit = held.unit && flag() ? "tuổi" : nil
        if flag() {
            return ShortAnswer(
                accepted: phrases(1...3), isNumeric: false, unit: held.diacritics ? unit : nil,
                ignoresDiacritics: held.diacritics && flag())
        }
        let numbers = (0...below(3)).map { _ in
            ExactDecimal(units: Int64(below(2_000_000)) - 1_000_000, scale: below(5)).commaText
        }
        let accepted = numbers.indices.filter { numbers.firstIndex(of: numbers[$0]) == $0 }.map { numbers[$0] }
        let tolerance = flag() ? ExactDecimal(units: Int64(below(500)), scale: 2) : .zero
        return ShortAnswer(accepted: accepted, isNumeric: true, tolerance: tolerance, unit: unit)
    }

    private mutating func matching() -> Matching {
        let lefts = phrases(2...8)
        let rights = phrases(2...8)
        return Matching(lefts: lefts, rights: rights, correct: lefts.map { _ in below(rights.count) })
    }

    private mutating func pinned(_ count: Int) -> [Int] {
        if held.fixed, below(4) == 0 { return Array(0..<count) }
        return held.pins ? (0..<count).filter { _ in flag() } : []
    }

    /// One line; the number keeps options apart.
    mutating func phrases(_ counts: ClosedRange<Int>) -> [String] {
        let count = counts.lowerBound + below(counts.count)
        return (0..<count).map { index in
            let words = (0...below(4)).map { _ in pick(Self.words) }.joined(separator: flag() ? " " : "")
            return below(3) == 0 ? "\(words) \(index)" : "\(words)x\(index)y"
        }
    }

    /// Some lines, with indented code now and then.
    mutating func passage() -> String {
        let lines = (0...below(3)).map { line in
            let words = (0...below(6)).map { _ in pick(Self.words) }.joined(separator: " ")
            return (line > 0 && below(3) == 0 ? "    " : "") + words + (below(4) == 0 ? "  x" : "")
        }
        return lines.joined(separator: below(3) == 0 ? "\n\n" : "\n")
    }

    mutating func below(_ limit: Int) -> Int {
        Int(chance.next() % UInt64(limit))
    }

    mutating func flag() -> Bool {
        below(2) == 0
    }

    mutating func pick<T>(_ values: [T]) -> T {
        values[below(values.count)]
    }

    static let words = [
        "Cổng", "dịch vụ công", "mật khẩu", "mã OTP", "căn cước", "a = b", "x ~ y", "{ngoặc}", "\\n", "\\",
        "C:\\Windows",
        "#1", "50%", "%50%", "[html]", "[plain]", "<b>", "</b>", "&amp;", "&", "<p>đoạn</p>", "\"ngoặc kép\"", "'đơn'",
        "->", "//", "*", "\\*", "::", ":", "=1+1", "+1", "-1", "@a", "A.", "ANSWER: B", "]]>", "<!--", "$CATEGORY:",
        "TRUE", "????", "ký tự ạ ệ ữ", "😀", "1..2", "____", ";", "|",
    ]
}

extension QuestionImport {
    /// The messages of all problems, for a failure that reads well.
    var problemTexts: [String] {
        problems.map(\.message)
    }
}
