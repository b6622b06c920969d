/// Accounts of a unit's staff.
struct StaffPage: Sendable {
    struct Row: Sendable {
        let accountID: String
        let name: String
        let userName: String
        let roles: String
        let tag: Tag
        /// "10A1, 10A2"; "Chưa có lớp" for a teacher without one; empty for those who teach none.
        let classrooms: String
        /// Whether a teacher waits for a class.
        let isWaiting: Bool
        /// Whether a new first password may be issued.
        let canReset: Bool
    }

    let frame: Frame
    let crumbs: [Crumb]
    let unitCode: String
    let unitName: String
    let errors: FormErrors?
    let fullName: Field
    let userName: Field
    let roles: [Choice]
    let rolesError: String?
    /// Whether there is a column for classes.
    let isSchool: Bool
    let rows: [Row]
    /// "2 thầy cô chưa có lớp: …"; `nil` when nobody waits.
    let waitingText: String?
    /// A first password that has just been issued, shown once; `nil` for none.
    let issued: Issued?

    struct Issued: Sendable {
        let name: String
        let userName: String
        let password: String
    }
}
