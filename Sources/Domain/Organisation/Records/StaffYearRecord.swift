/// A member of staff in one year.
package struct StaffYearRecord: Hashable, Sendable {
    package let member: StaffMember
    /// Sessions of the year that the person took part in.
    package let sessionCount: Int
    /// Documents meant for staff that the person confirmed in the year.
    package let documentCount: Int
    /// Says so this year.
    package let usesServices: Bool

    package init(member: StaffMember, sessionCount: Int, documentCount: Int, usesServices: Bool) {
        self.member = member
        self.sessionCount = sessionCount
        self.documentCount = documentCount
        self.usesServices = usesServices
    }

    /// "Được truyền thông, tập huấn trong năm".
    package var isReached: Bool { sessionCount + documentCount > 0 }
}

/// Coaching or training of staff, with how many took part.
package struct StaffSessionRecord: Hashable, Sendable {
    package let day: Day
    package let title: String
    package let form: String
    package let minutes: Int
    package let attendance: Int

    package init(day: Day, title: String, form: String, minutes: Int, attendance: Int) {
        self.day = day
        self.title = title
        self.form = form
        self.minutes = minutes
        self.attendance = attendance
    }
}

extension Sequence<StaffYearRecord> {
    /// The figures of the unit whose staff these are.
    package var figures: StaffFigures {
        reduce(into: StaffFigures()) { figures, record in
            figures.total += 1
            figures.reached += record.isReached ? 1 : 0
            figures.usingServices += record.usesServices ? 1 : 0
        }
    }
}
