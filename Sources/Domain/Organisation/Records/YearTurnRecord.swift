/// That a school has turned its year, and with how many pupils.
package struct YearTurnRecord: Hashable, Sendable {
    package let school: Unit.ID
    package let promoted: Int
    package let stayed: Int
    package let left: Int
    package let by: String
    package let at: Instant

    package init(school: Unit.ID, promoted: Int, stayed: Int, left: Int, by: String, at: Instant) {
        self.school = school
        self.promoted = promoted
        self.stayed = stayed
        self.left = left
        self.by = by
        self.at = at
    }
}
