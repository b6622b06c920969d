import Domain

/// The sheet on which pupils mark their answers; it has the parts of the test and knows nothing of its answers.
struct AnswerSheetPage: Sendable {
    /// A line of Part I: its number and the letters to fill.
    struct Line: Sendable {
        let number: String
        let letters: [String]
    }

    /// Lines below one another.
    struct Column: Sendable {
        let lines: [Line]
    }

    /// A row of bubbles with one digit each.
    struct Digits: Sendable {
        let digits: [String]
    }

    let frame: Frame
    let title: String
    let backHref: String
    /// "THPT Lê Lợi"
    let schoolName: String
    let className: String
    /// Below each place of the candidate's number and of the code.
    let candidateRows: [Digits]
    let codeRows: [Digits]
    /// Empty boxes above them.
    let candidateBoxes: [String]
    let codeBoxes: [String]
    let hasChoices: Bool
    let choiceColumns: [Column]
    let hasJudgements: Bool
    /// "Câu 1" …; four statements each.
    let judgements: [String]
    let statements: [String]
    let hasWritten: Bool
    /// "Phần II" or "Phần III", whichever asks for writing.
    let written: [Written]

    /// The answers of one part that are written by hand.
    struct Written: Sendable {
        let title: String
        let labels: [String]
    }
}

extension AnswerSheetPage {
    init(_ frame: Frame, _ folder: PrintedTestFolder) {
        let parts = folder.parts
        let choices = parts.first { $0.spelling == .letters }
        let judgements = parts.first { $0.spelling == .judgements }
        let written = parts.filter { $0.spelling == .separated }
        self.init(
            frame: frame, title: folder.test.title, backHref: folder.href,
            schoolName: folder.classroom.school.name, className: folder.classroom.classroom.name,
            candidateRows: Self.digits(6), codeRows: Self.digits(3), candidateBoxes: Self.boxes(6),
            codeBoxes: Self.boxes(3), hasChoices: choices != nil,
            choiceColumns: Self.columns(choices?.count ?? 0, letters: Self.letters(folder)),
            hasJudgements: judgements != nil,
            judgements: (0..<(judgements?.count ?? 0)).map { "Câu \($0 + 1)" },
            statements: ["a)", "b)", "c)", "d)"], hasWritten: !written.isEmpty,
            written: written.map { part in
                Written(title: part.part.title.uppercased(), labels: (1...part.count).map { "Câu \($0)" })
            })
    }

    private static func digits(_ places: Int) -> [Digits] {
        (0...9).map { digit in Digits(digits: Array(repeating: "\(digit)", count: places)) }
    }

    private static func boxes(_ places: Int) -> [String] {
        Array(repeating: "", count: places)
    }

    /// As many letters as the question with the most options has; at least four, as on every such sheet.
    private static func letters(_ folder: PrintedTestFolder) -> [String] {
        let most = folder.papers.first?.entries.filter { $0.part == .one }.map(\.options.count).max() ?? 0
        return (0..<min(max(4, most), 8)).map { String(UnicodeScalar(UInt8(65 + $0))) }
    }

    /// Three columns, four for a long part, filled one after the other.
    private static func columns(_ count: Int, letters: [String]) -> [Column] {
        guard count > 0 else { return [] }
        let columns = count > 30 ? 4 : 3
        let height = (count + columns - 1) / columns
        return stride(from: 0, to: count, by: height).map { first in
            Column(
                lines: (first..<min(first + height, count)).map { Line(number: "\($0 + 1)", letters: letters) })
        }
    }
}
