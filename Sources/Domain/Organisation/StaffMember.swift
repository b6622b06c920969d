/// Somebody who works at a school or an office: the second population of the plan, which is to be reached anew every year
/// (II.1.a, V.3.d).
package struct StaffMember: Hashable, Sendable {
    package typealias ID = Identifier<StaffMember>

    package let id: ID
    package let unit: Unit.ID
    /// `nil` for somebody who never signs in, such as a guard.
    package let account: Account.ID?
    /// The code of the personnel register; may be empty.
    package let code: String
    package let fullName: String
    /// "Giáo viên", "Nhân viên thư viện"; may be empty.
    package let position: String

    package init(id: ID, unit: Unit.ID, account: Account.ID?, code: String, fullName: String, position: String) {
        self.id = id
        self.unit = unit
        self.account = account
        self.code = code
        self.fullName = fullName
        self.position = position
    }
}

/// How many of a unit's staff were reached in a year; every year begins with none.
package struct StaffFigures: Hashable, Sendable {
    package var total: Int
    /// Took part in a session, or confirmed a document that was meant for staff.
    package var reached: Int
    /// Say that they use online public services themselves.
    package var usingServices: Int

    package init(total: Int = 0, reached: Int = 0, usingServices: Int = 0) {
        self.total = total
        self.reached = reached
        self.usingServices = usingServices
    }

    package static func + (a: Self, b: Self) -> Self {
        StaffFigures(
            total: a.total + b.total, reached: a.reached + b.reached,
            usingServices: a.usingServices + b.usingServices)
    }

    package var rate: Rate { Rate(part: reached, whole: total) }

    /// Everybody, every year (II.1.a).
    package static let targetPercent = 100
}

/// A list of staff that somebody brought, one row a person.
package struct StaffRow: Hashable, Sendable {
    /// 1-based, as the program that made the sheet shows it.
    package let row: Int
    package let code: String
    package let fullName: String
    package let position: String

    package init(row: Int, code: String, fullName: String, position: String) {
        self.row = row
        self.code = code
        self.fullName = fullName
        self.position = position
    }
}
