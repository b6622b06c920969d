/// Accounts of a unit's staff.
struct StaffPage: Sendable {
    struct Row: Sendable {
        let accountID: String
        let name: String
        let userName: String
        let roles: String
        let tag: Tag
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
    let rows: [Row]
    /// A first password that has just been issued, shown once; `nil` for none.
    let issued: Issued?

    struct Issued: Sendable {
        let name: String
        let userName: String
        let password: String
    }
}

/// The organisation tree: the department, communes, schools.
struct UnitsPage: Sendable {
    struct Row: Sendable {
        let code: String
        let name: String
        let kind: String
        /// `nil` for those who may not look inside.
        let href: String?
        let managingBody: String
        let commune: String
    }

    struct Group: Sendable {
        let title: String
        let rows: [Row]
    }

    let frame: Frame
    let lead: String
    let groups: [Group]
}
