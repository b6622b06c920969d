/// A unit of the tree: a new one, or one that is changed or ended.
struct UnitFormPage: Sendable {
    /// The end of the unit; the department has none.
    struct Closure: Sendable {
        let action: String
        let endsOn: Field
        let confirmError: String?
        /// "Ngừng hoạt động từ 01/08/2027."; `nil` while no end is known.
        let endedText: String?
    }

    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let heading: String
    let lead: String
    let action: String
    let button: String
    let kind: Field
    let kinds: [Choice]
    let code: Field
    let name: Field
    let managingBody: Field
    let bodies: [Choice]
    let commune: Field
    let communes: [Choice]
    /// False for units that nobody manages and that stand nowhere: communes and the like.
    let hasPlace: Bool
    let validFrom: Field
    /// From when another managing body or commune holds; `nil` for a new unit.
    let movedOn: Field?
    /// Where it is merged or split; `nil` for what is no school or commune, and for what has ended.
    let mergerHref: String?
    /// `nil` for a new unit and for the department.
    let closure: Closure?
}
