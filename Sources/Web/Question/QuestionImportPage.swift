import Domain

/// What was read of a file: every question with what is to be mended, before anything is taken in; and afterwards what
/// was taken in.
struct QuestionImportPage: Sendable {
    struct Item: Sendable {
        /// "cau-3"
        let anchor: String
        /// "Câu 3 của tệp · dòng 12"
        let title: String
        let tag: Tag
        let isDropped: Bool
        /// Of the reader and of the rules, each once.
        let problems: [String]
        let hasProblems: Bool
        let notices: [String]
        let preview: QuestionPreview?
        let editHref: String
        let dropAction: String
        let dropValue: String
        let dropTitle: String
        let facts: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let id: String
    let name: String
    /// Set once the questions were taken in.
    let takenText: String?
    let figures: [Figure]
    let faults: [String]
    let hasFaults: Bool
    let items: [Item]
    let pageText: String?
    let newerHref: String?
    let olderHref: String?
    /// What was pasted can be mended as text and read again.
    let textHref: String?
    let canTake: Bool
    let takeTitle: String
    let countText: String
    let hasUnfinished: Bool
    let unfinishedText: String
    let takesDrafts: Bool
    let ignoresFaults: Bool
}
