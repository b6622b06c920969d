/// The organisation tree: the department, communes, schools, and what has ended.
struct UnitsPage: Sendable {
    struct Row: Sendable {
        let code: String
        let name: String
        let kind: String
        /// Where the unit is changed.
        let href: String
        let managingBody: String
        let commune: String
        /// "từ 01/08/2026"
        let validity: String
        /// Where accounts are made; `nil` for units that are no more or not yet.
        let staffHref: String?
    }

    struct Group: Sendable {
        let title: String
        let rows: [Row]
    }

    let frame: Frame
    let lead: String
    /// What to do first; `nil` once there is a school.
    let hint: String?
    /// Those without a unit are left out.
    let groups: [Group]
}
