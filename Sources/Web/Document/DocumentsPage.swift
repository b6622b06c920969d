/// The register of a unit: what came, when, to whom it was passed on, and what waits.
struct DocumentsPage: Sendable {
    struct Row: Sendable {
        let title: String
        let href: String
        /// "Số 12/SVHTT · Sở Văn hóa và Thể thao"
        let about: String
        let received: String
        /// "-" while it was not passed on.
        let sent: String
        let tag: Tag
        let audience: String
        /// "38/42"; "-" within a school.
        let schools: String
        let recipients: String
        let acknowledged: String
        let meter: Meter
    }

    /// Something that has to be done.
    struct Reminder: Sendable {
        let text: String
        let href: String
        let tag: Tag
    }

    let frame: Frame
    let crumbs: [Crumb]
    let unitCode: String
    let unitName: String
    let lead: String
    let figures: [Figure]
    let reminders: [Reminder]
    let hasReminders: Bool
    let rows: [Row]
    /// Whether the table has a column for schools.
    let hasSchools: Bool
}

/// The form for a new line of the register.
struct DocumentFormPage: Sendable {
    let frame: Frame
    let crumbs: [Crumb]
    let unitCode: String
    let errors: FormErrors?
    let titleField: Field
    let symbol: Field
    let sourceAgency: Field
    let receivedOn: Field
    let timelyDays: Field
    let link: Field
    let note: Field
    let fileError: String?
    let audienceError: String?
    let audience: [Choice]
}

/// A line of the register with all that became of it.
struct DocumentPage: Sendable {
    struct Person: Sendable {
        let name: String
        let tag: Tag
    }

    /// A class, or a school.
    struct Group: Sendable {
        let name: String
        let recipients: String
        let seen: String
        let acknowledged: String
        let meter: Meter
        let tag: Tag
    }

    let frame: Frame
    let crumbs: [Crumb]
    let unitCode: String
    let documentID: String
    let title: String
    let note: String
    let facts: [LetterPage.Fact]
    let file: LetterPage.File?
    let link: String?
    let tag: Tag
    let figures: [Figure]
    /// "Triển khai tới thầy cô, học sinh"; `nil` when that is done or may not be done.
    let sendButton: String?
    let sendHint: String
    let canWithdraw: Bool
    /// "Theo trường" or "Theo lớp"
    let groupsTitle: String
    let groups: [Group]
    let hasGroups: Bool
    let people: [Person]
    let hasPeople: Bool
}
