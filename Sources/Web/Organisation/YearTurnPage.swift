/// A school's turn into its next year, class by class, before anything is written.
struct YearTurnPage: Sendable {
    struct Row: Sendable {
        let name: String
        let pupils: String
        /// "7A", or "Hết cấp học"
        let goal: String
        let tag: Tag
        /// "2 em ở lại lớp 6A"; empty for none.
        let staying: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let schoolCode: String
    let title: String
    let lead: String
    let errors: FormErrors?
    /// Why there is nothing to turn now; `nil` when there is.
    let notice: String?
    /// "Đã chuyển ngày 05/08/2027: 812 em lên lớp …"; `nil` when the school has not turned.
    let done: String?
    let figures: [Figure]
    let hasFigures: Bool
    let rows: [Row]
    let hasRows: Bool
    /// Must be mended before it can be done.
    let problems: [String]
    let hasProblems: Bool
    /// Codes of those who repeat the year, a line each.
    let repeating: Field
    let keepsTeachers: Bool
    /// What was shown, sent along with the confirmation.
    let seen: String
    let canTurn: Bool
    let button: String
    let confirmError: String?
    let rosterHref: String
}

/// All schools of the province and their turn into the next year.
struct ProvinceTurnPage: Sendable {
    struct Row: Sendable {
        let code: String
        let name: String
        let href: String
        let tag: Tag
        let detail: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let title: String
    let lead: String
    let errors: FormErrors?
    let notice: String?
    let rows: [Row]
    let canTurn: Bool
    let button: String
    let confirmError: String?
}
