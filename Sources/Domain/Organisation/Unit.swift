/// An organisation: the department, a commune's committee, a school, the lead agency. Tiers are data; there is no
/// district (FACTS.md §9).
package struct Unit: Hashable, Sendable {
    package typealias ID = Identifier<Unit>

    package enum Kind: String, CaseIterable, Codable, Sendable {
        case department
        case leadAgency
        case commune
        case school
    }

    package let id: ID
    /// Text with its leading zeros, typed at sign-in and printed in reports.
    package let code: String
    package let kind: Kind
    package let name: String
    /// For schools only.
    package let schoolKind: SchoolKind?
    /// The body that manages the unit today: the department for THPT, the commune for THCS (FACTS.md F9.3).
    package let managingBody: ID?
    /// The commune in which a school stands today.
    package let commune: ID?

    package init(
        id: ID, code: String, kind: Kind, name: String, schoolKind: SchoolKind?, managingBody: ID?, commune: ID?
    ) {
        self.id = id
        self.code = code
        self.kind = kind
        self.name = name
        self.schoolKind = schoolKind
        self.managingBody = managingBody
        self.commune = commune
    }
}

/// The kind of a school (loại hình trường).
package enum SchoolKind: String, CaseIterable, Codable, Sendable {
    case lowerSecondary
    case upperSecondary
    case multiLevel
    case continuingEducation
}
