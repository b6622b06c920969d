/// The key of another program, such as the department's data warehouse, that reads figures and nothing else: no names, no
/// answers, no change of anything.
package struct APIKey: Hashable, Sendable {
    package typealias ID = Identifier<APIKey>

    /// What it may read. The raw value is stored.
    package enum Scope: String, CaseIterable, Sendable {
        /// Figures that were locked.
        case locks
        /// Those, and today's.
        case figures

        package var title: String {
            switch self {
            case .locks: "Chỉ số liệu đã chốt"
            case .figures: "Số liệu đã chốt và số liệu hiện nay"
            }
        }
    }

    package let id: ID
    package let name: String
    package let scope: Scope
    /// Reads this unit and the schools under it.
    package let unit: Unit.ID
    package let madeBy: String
    package let madeAt: Instant
    /// The first day on which it opens nothing.
    package let endsOn: Day
    /// `nil` when it was never used.
    package let usedAt: Instant?
    package let revokedAt: Instant?

    package init(
        id: ID, name: String, scope: Scope, unit: Unit.ID, madeBy: String, madeAt: Instant, endsOn: Day,
        usedAt: Instant?, revokedAt: Instant?
    ) {
        self.id = id
        self.name = name
        self.scope = scope
        self.unit = unit
        self.madeBy = madeBy
        self.madeAt = madeAt
        self.endsOn = endsOn
        self.usedAt = usedAt
        self.revokedAt = revokedAt
    }

    package func isOpen(on day: Day) -> Bool {
        revokedAt == nil && day < endsOn
    }

    /// Whether it reaches a unit: the whole province for the department's, else the unit itself and what it manages.
    package func reaches(_ other: Unit, from own: Unit) -> Bool {
        switch own.kind {
        case .department: other.kind != .leadAgency
        case .commune: other.id == own.id || (other.kind == .school && other.managingBody == own.id)
        case .school, .leadAgency: other.id == own.id
        }
    }
}
