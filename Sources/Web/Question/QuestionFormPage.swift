import Domain

/// The editor of a question: of a teacher's own, or of one that was just read from a file.
struct QuestionFormPage: Sendable {
    /// An option, a statement, a step or a pair.
    struct Line: Sendable {
        /// "0"
        let index: String
        /// "line.0"
        let name: String
        /// "Phương án A"
        let label: String
        let text: String
        let target: String
        let error: String?
        let isRight: Bool
        let isTrue: Bool
        let isFalse: Bool
        let isPinned: Bool
        let canMoveUp: Bool
        let canMoveDown: Bool
    }

    struct Extra: Sendable {
        let index: String
        let name: String
        let text: String
        let error: String?
    }

    struct Picture: Sendable {
        let index: String
        /// "alternative.0"
        let name: String
        let id: String
        let href: String
        let alternative: String
        let error: String?
    }

    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let heading: String
    let action: String
    let cancelHref: String
    /// What was understood of the file, or what a button did; empty for nothing.
    let notices: [String]
    /// Random, so that the same form sent twice adds one question.
    let formKey: String
    /// The version that was changed; empty for a new one.
    let base: String
    /// The kind whose fields stand here.
    let shown: String
    let forms: [Choice]
    let stem: Field
    let pictures: [Picture]
    let picture: Field
    let canAddPicture: Bool
    let lineTitle: String
    let lineHint: String
    let lines: [Line]
    let lineCount: String
    let key: Field
    let isOneOf: Bool
    let isSeveral: Bool
    let isCluster: Bool
    let isRanks: Bool
    let isPairs: Bool
    let isTyped: Bool
    let isChoice: Bool
    let hasLines: Bool
    let canAddLine: Bool
    let addTitle: String
    let extras: [Extra]
    let extraCount: String
    let accepted: Field
    let isNumeric: Bool
    let tolerance: Field
    let unitName: Field
    let ignoresDiacritics: Bool
    let level: Field
    let levels: [Choice]
    let area: Field
    let areas: [Choice]
    let isSafety: Bool
    let grades: Field
    let firstGrades: [Choice]
    let lastGrades: [Choice]
    let explanation: Field
    let source: Field
    let until: Field
    let preview: QuestionPreview?
}

/// A question as pupils see it, with its key below for the teacher.
struct QuestionPreview: Sendable {
    let sheet: QuestionSheet
    /// Empty while nobody has said what is right.
    let keys: [String]
    let hasKeys: Bool
    /// The explanation; `nil` for none.
    let because: String?
}
