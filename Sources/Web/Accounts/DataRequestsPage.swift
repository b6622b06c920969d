/// What pupils and parents of a school ask about their data.
struct DataRequestsPage: Sendable {
    struct Row: Sendable {
        let href: String
        let kind: String
        let pupil: String
        /// "mẹ của em · 20/11/2026"
        let about: String
        let tag: Tag
    }

    let frame: Frame
    let crumbs: [Crumb]
    let schoolCode: String
    let lead: String
    let errors: FormErrors?
    let overdue: [Row]
    let hasOverdue: Bool
    let open: [Row]
    let answered: [Row]
    let hasAnswered: Bool
    let formKey: String
    let kinds: [Choice]
    let kindError: String?
    let code: Field
    let askedBy: Field
    let askedOn: Field
    let note: Field
}

/// One request with what is done about it.
struct DataRequestPage: Sendable {
    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let title: String
    let pupil: String
    let lead: String
    let tag: Tag
    let note: String
    /// Said before deleting: what goes and what stays; `nil` for other kinds.
    let warning: String?
    let dataHref: String
    let action: String
    /// `nil` once it is answered.
    let form: Form?
    /// Who answered, when and what; `nil` while it is open.
    let answerText: String?

    struct Form: Sendable {
        let isCorrection: Bool
        let fullName: Field
        let birthDate: Field
        let sexes: [Choice]
        let answer: Field
        let grantTitle: String
        let grantError: String?
        let isGranted: Bool
        let isRefused: Bool
    }
}

/// Everything that is known of one pupil, to be printed and handed over.
struct DataSheetsPage: Sendable {
    struct Sheet: Sendable {
        let title: String
        let columns: [String]
        let rows: [Row]
    }

    struct Row: Sendable {
        let cells: [String]
    }

    let frame: Frame
    let crumbs: [Crumb]
    let title: String
    let lead: String
    let sheets: [Sheet]
    let fileHref: String
}
