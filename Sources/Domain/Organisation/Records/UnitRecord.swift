/// A unit with the days between which it exists: what the page of the tree shows, ended and future units too.
package struct UnitRecord: Hashable, Sendable {
    package let unit: Unit
    package let validFrom: Day
    /// The first day on which the unit is no more; `nil` while no end is known.
    package let validTo: Day?
    /// True when the unit is a school that has, or ever had, a class.
    package let hasClassrooms: Bool

    package init(unit: Unit, validFrom: Day, validTo: Day?, hasClassrooms: Bool) {
        self.unit = unit
        self.validFrom = validFrom
        self.validTo = validTo
        self.hasClassrooms = hasClassrooms
    }

    /// True from its first day on, until the day of its end.
    package func exists(on day: Day) -> Bool {
        validFrom <= day && !hasEnded(on: day)
    }

    /// True from the day of its end on.
    package func hasEnded(on day: Day) -> Bool {
        validTo.map { $0 <= day } ?? false
    }
}
