package import Domain

/// A question as a teacher's file says it, before anybody put it into a bank. It always has a key: what has none is a
/// problem and never enters (CLI.md, `quiz import`).
package struct ImportedQuestion: Sendable {
    /// As pupils read it; NFC, without the number.
    package let stem: String
    package let kind: any QuestionKind
    /// `nil` where the file does not say.
    package let level: Question.Level?
    /// `nil` where the file does not say.
    package let contentArea: ContentArea?
    package let isSafety: Bool
    /// Codes of the competence frame as written, such as `2.3.TC1a`.
    package let competences: [String]
    /// "Lời giải"; empty where there is none.
    package let explanation: String
    /// Pictures of the stem, in the order in which they stand.
    package let pictures: [ImportedPicture]
    /// 1-based line of the text, row of the sheet, paragraph of the document or line of the XML where it begins.
    package let line: Int
    /// "Nguồn" of a sheet; empty where the file does not say.
    package let source: String
    /// "Hiệu lực từ" and "Hiệu lực đến" of a sheet; `nil` where the file does not say.
    package let validFrom: Day?
    package let validUntil: Day?

    package init(
        stem: String, kind: any QuestionKind, line: Int, level: Question.Level? = nil,
        contentArea: ContentArea? = nil, isSafety: Bool = false, competences: [String] = [],
        explanation: String = "", pictures: [ImportedPicture] = [], source: String = "", validFrom: Day? = nil,
        validUntil: Day? = nil
    ) {
        self.stem = stem
        self.kind = kind
        self.line = line
        self.level = level
        self.contentArea = contentArea
        self.isSafety = isSafety
        self.competences = competences
        self.explanation = explanation
        self.pictures = pictures
        self.source = source
        self.validFrom = validFrom
        self.validUntil = validUntil
    }
}

/// A picture that came with a question, as it was in the file; it is checked and re-encoded before it is kept.
package struct ImportedPicture: Hashable, Sendable {
    package let bytes: [UInt8]
    /// What it shows, for who cannot see it; empty where the file does not say.
    package let alternative: String

    package init(bytes: [UInt8], alternative: String) {
        self.bytes = bytes
        self.alternative = alternative
    }
}

/// Something a person must mend, or know, before the questions can be taken.
package struct ImportRemark: Hashable, Sendable {
    /// As `ImportedQuestion.line`; 0 for the file as a whole.
    package let line: Int
    /// Vietnamese: which question, what is wrong and what to do.
    package let message: String
    /// What could be read of the question that it is about; `nil` when it is about no question that did not enter.
    package let unread: UnreadQuestion?

    package init(line: Int, message: String, unread: UnreadQuestion? = nil) {
        self.line = line
        self.message = message
        self.unread = unread
    }
}

/// What was read of a teacher's file: every question of it is either in `questions` or named in `problems`.
package struct QuestionImport: Sendable {
    package internal(set) var questions: [ImportedQuestion]
    /// Each stands for a question or a part of the file that did not enter.
    package internal(set) var problems: [ImportRemark]
    /// How something was understood where it could be understood in two ways; nothing is missing for it.
    package internal(set) var notices: [ImportRemark]

    package init(
        questions: [ImportedQuestion] = [], problems: [ImportRemark] = [], notices: [ImportRemark] = []
    ) {
        self.questions = questions
        self.problems = problems
        self.notices = notices
    }
}
