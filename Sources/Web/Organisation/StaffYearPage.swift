/// The staff of a unit in this year: who was reached, and who was not.
struct StaffYearPage: Sendable {
    struct Row: Sendable {
        let memberID: String
        let name: String
        let position: String
        let tag: Tag
        /// "2 buổi, 1 tài liệu"
        let detail: String
        /// "Có" or "-"
        let uses: String
    }

    struct Session: Sendable {
        let day: String
        let title: String
        let about: String
        let attendance: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let unitCode: String
    let lead: String
    let errors: FormErrors?
    let fileError: String?
    /// "Đã thêm 12 người, sửa 3 người."; `nil` for nothing.
    let result: String?
    let figures: [Figure]
    let rows: [Row]
    let hasRows: Bool
    let sessions: [Session]
    let hasSessions: Bool
}

/// Records a session of staff with those who took part.
struct StaffSessionFormPage: Sendable {
    let frame: Frame
    let crumbs: [Crumb]
    let unitCode: String
    let errors: FormErrors?
    let titleField: Field
    let form: Field
    let day: Field
    let minutes: Field
    let peopleError: String?
    let people: [Choice]
}
