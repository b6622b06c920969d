/// A school: its classes and figures.
struct SchoolPage: Sendable {
    struct Row: Sendable {
        let name: String
        /// `nil` for those who may not see names of pupils.
        let href: String?
        let teacher: String
        /// Where a class without a teacher is given one; `nil` when it has one, and for those who may not.
        let teachersHref: String?
        let pupils: String
        let tookPart: String
        let knowledge: String
        let skill: String
        let reached: String
        let meter: Meter
        /// Pupils who have not reached the standard.
        let missing: String
    }

    /// Upper secondary counts towards the target; lower secondary is followed apart.
    struct Group: Sendable {
        let title: String
        /// Says what the group counts for.
        let note: String
        let rows: [Row]
        /// The pooled last line.
        let total: Row
    }

    /// A page of the school that one may open.
    struct Link: Sendable {
        let title: String
        let href: String
        let icon: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let name: String
    let lead: String
    let figures: [Figure]
    /// `nil` when the school has no upper-secondary pupils.
    let goal: Ruler?
    let groups: [Group]
    let links: [Link]
    /// `nil` for those who may not export.
    let exportHref: String?
}
