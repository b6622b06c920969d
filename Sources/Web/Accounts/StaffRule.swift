import Domain

/// Which roles somebody may give to staff of a unit, and whose password they may reset: nobody makes an account that can
/// do more than they can.
struct StaffRule {
    let unit: Unit
    let actor: Actor

    /// The roles that fit the unit, in the order of the form.
    var roles: [Role] {
        switch unit.kind {
        case .school: [.teacher, .schoolManager]
        case .commune: [.communeOfficer]
        case .department: [.departmentOfficer, .juror] + (isAdministrator ? [.administrator] : [])
        case .leadAgency: [.leadAgencyViewer]
        }
    }

    /// Never one's own: that is what the page of the password is for.
    func mayReset(_ record: StaffRecord) -> Bool {
        record.account.id != actor.account.id && (isAdministrator || Set(record.roles).isSubset(of: roles))
    }

    private var isAdministrator: Bool {
        actor.grants.contains { $0.role == .administrator }
    }
}
