/// A question as its author types it, finished or not: what the editor shows, what a draft keeps and what a version holds.
/// Whether it can be asked is `problems()`.
package struct QuestionWriting: Hashable, Codable, Sendable {
    /// An option, a statement, a step or the left side of a pair.
    package struct Line: Hashable, Codable, Sendable {
        package var text: String
        /// Choices: it is a right one, or not. Clusters: true, false, or nobody has said yet.
        package var isRight: Bool?
        /// Choices: it keeps its place ("không hoán vị").
        package var isPinned: Bool
        /// Matching: what belongs to it; else empty.
        package var target: String

        package init(_ text: String, isRight: Bool? = nil, isPinned: Bool = false, target: String = "") {
            self.text = text
            self.isRight = isRight
            self.isPinned = isPinned
            self.target = target
        }

        /// Nothing was typed into it.
        package var isBlank: Bool {
            text.allSatisfy(\.isWhitespace) && target.allSatisfy(\.isWhitespace)
        }
    }

    /// The key of its kind; always one of `QuestionKinds`.
    package var kind: String
    package var stem: String
    package var lines: [Line]
    /// Matching: right sides that belong to nothing.
    package var extras: [String]
    /// Short answers: every wording that is right.
    package var accepted: [String]
    package var isNumeric: Bool
    /// As typed, such as "0,5"; empty for none.
    package var tolerance: String
    package var unit: String
    package var ignoresDiacritics: Bool
    /// `nil` until somebody says it.
    package var level: Question.Level?
    package var contentArea: ContentArea?
    package var isSafety: Bool
    /// 6...12
    package var firstGrade: Int
    package var lastGrade: Int
    package var explanation: String
    package var source: String
    package var validUntil: Day?
    package var pictures: [QuestionPicture]

    /// Nothing written yet: as many lines as the kind usually has.
    package init(form: AnswerForm, grades: ClosedRange<Int> = 6...12) {
        kind = QuestionKinds.key(of: form)
        stem = ""
        lines = form == .typed ? [] : Array(repeating: Line(""), count: 4)
        extras = []
        accepted = []
        isNumeric = false
        tolerance = ""
        unit = ""
        ignoresDiacritics = false
        level = nil
        contentArea = nil
        isSafety = false
        firstGrade = grades.lowerBound
        lastGrade = grades.upperBound
        explanation = ""
        source = ""
        validUntil = nil
        pictures = []
    }

    /// How a pupil answers it, which decides what its author fills in.
    package var form: AnswerForm {
        QuestionKinds.kind(forKey: kind)?.form ?? .oneOf
    }

    /// Without blank lines, invisible characters and spaces that nobody meant: how it is kept and compared.
    package func tidied() -> QuestionWriting {
        var tidy = self
        tidy.stem = Self.lines(stem)
        tidy.lines = form == .typed ? [] : lines.filter { !$0.isBlank || $0.isRight == true }.map(tidied)
        tidy.extras = form == .pairs ? extras.map(VietnameseText.tidy).filter { !$0.isEmpty } : []
        tidy.accepted = form == .typed ? accepted.map(VietnameseText.tidy).filter { !$0.isEmpty } : []
        tidy.tolerance = VietnameseText.tidy(tolerance)
        tidy.unit = VietnameseText.tidy(unit)
        tidy.explanation = Self.lines(explanation)
        tidy.source = VietnameseText.tidy(source)
        return tidy
    }

    /// Only what the kind knows of a line.
    private func tidied(_ line: Line) -> Line {
        let isChoice = form == .oneOf || form == .severalOf
        let isRight: Bool? = isChoice ? (line.isRight == true ? true : nil) : form == .judgements ? line.isRight : nil
        return Line(
            VietnameseText.tidy(line.text), isRight: isRight, isPinned: isChoice && line.isPinned,
            target: form == .pairs ? VietnameseText.tidy(line.target) : "")
    }

    /// Every line tidy, no empty ones at either end and never two in a row.
    private static func lines(_ text: String) -> String {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { VietnameseText.tidy(String($0)) }
        var kept: [String] = []
        for line in lines where !(line.isEmpty && kept.last?.isEmpty != false) { kept.append(line) }
        if kept.last?.isEmpty == true { kept.removeLast() }
        return kept.joined(separator: "\n")
    }
}

extension QuestionKinds {
    /// The key of the kind that is answered in this form; every form has one.
    package static func key(of form: AnswerForm) -> String {
        all.first { $0.form == form }?.key ?? SingleChoice.key
    }
}
