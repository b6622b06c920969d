/// Records that pupils took part in a lesson, coaching or training.
struct ActivityFormPage: Sendable {
    let frame: Frame
    let crumbs: [Crumb]
    let classroomID: String
    let className: String
    let errors: FormErrors?
    let subject: Field
    /// dd/MM/yyyy
    let day: Field
    let minutes: Field
    let mode: Field
    let modes: [Choice]
    let pupilsError: String?
    let pupils: [Choice]
}

/// The observation sheet: five criteria, each met or not, for the pupils who were watched.
struct ObservationFormPage: Sendable {
    struct Criterion: Sendable {
        /// "1"
        let number: String
        let title: String
    }

    /// A box of the sheet.
    struct Mark: Sendable {
        /// "c17.1": the learner's number, then the criterion's.
        let name: String
        /// The criterion's words, for those who do not see the table.
        let label: String
        let isChosen: Bool
    }

    struct Row: Sendable {
        let learnerID: String
        let name: String
        let isWatched: Bool
        let marks: [Mark]
        /// "Đã đạt ngày 12/11/2026"; empty for none.
        let note: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let classroomID: String
    let className: String
    let errors: FormErrors?
    let subject: Field
    let day: Field
    let criteria: [Criterion]
    let rowsError: String?
    let rows: [Row]
    /// Who signs by name.
    let signedBy: String
}
