/// What a person is in the system. An account may hold several roles, each in one unit (ARCHITECTURE.md, Accounts).
package enum Role: String, CaseIterable, Codable, Sendable {
    case learner
    case teacher
    case schoolManager
    case communeOfficer
    case departmentOfficer
    case administrator
    case leadAgencyViewer
    case juror
}

/// A role held in a unit: a teacher of a school, an officer of the department.
package struct RoleGrant: Hashable, Codable, Sendable {
    package let role: Role
    package let unit: Unit.ID

    package init(role: Role, unit: Unit.ID) {
        self.role = role
        self.unit = unit
    }
}
