/// Everything on a class page: who is where, area by area.
package struct ClassroomProgressRecord: Sendable {
    package let record: ClassroomRecord
    package let coverage: Coverage
    /// One a pupil, in the order of class lists.
    package let rows: [PupilProgress]
    /// Newest first.
    package let assignments: [AssignmentRecord]

    package init(
        record: ClassroomRecord, coverage: Coverage, rows: [PupilProgress], assignments: [AssignmentRecord]
    ) {
        self.record = record
        self.coverage = coverage
        self.rows = rows
        self.assignments = assignments
    }
}

/// One pupil's row of the heat map.
package struct PupilProgress: Sendable {
    /// Questions answered right, of those asked, in submitted tests and in checkpoints.
    package struct Tally: Hashable, Sendable {
        package var right: Int
        package var asked: Int

        package init(right: Int = 0, asked: Int = 0) {
            self.right = right
            self.asked = asked
        }
    }

    package let pupil: PupilRecord
    /// Absent for an area in which nothing was asked.
    package let areas: [ContentArea: Tally]
    package let literacy: Literacy
    /// Whether the pupil counts as reached under the present settings.
    package let isReached: Bool
    /// The last time the pupil read, answered or was recorded; `nil` for never.
    package let lastActiveAt: Instant?

    package init(
        pupil: PupilRecord, areas: [ContentArea: Tally], literacy: Literacy, isReached: Bool, lastActiveAt: Instant?
    ) {
        self.pupil = pupil
        self.areas = areas
        self.literacy = literacy
        self.isReached = isReached
        self.lastActiveAt = lastActiveAt
    }
}
