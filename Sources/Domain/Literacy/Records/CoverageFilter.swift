/// Which schools and grades a coverage page shows; `nil` shows all.
package struct CoverageFilter: Hashable, Sendable {
    /// The commune in which the school stands.
    package var commune: Unit.ID?
    package var schoolKind: SchoolKind?
    /// 6...12
    package var grade: Int?

    package init(commune: Unit.ID? = nil, schoolKind: SchoolKind? = nil, grade: Int? = nil) {
        self.commune = commune
        self.schoolKind = schoolKind
        self.grade = grade
    }

    package static let all = CoverageFilter()

    /// Whether a school belongs to what is shown.
    package func includes(_ school: Unit) -> Bool {
        (commune == nil || school.commune == commune) && (schoolKind == nil || school.schoolKind == schoolKind)
    }

    /// Whether a grade belongs to what is shown.
    package func includes(grade other: Int) -> Bool {
        grade == nil || grade == other
    }
}

/// A lock of figures, as the list of locks shows it.
package struct SnapshotRecord: Hashable, Sendable {
    package let snapshot: Snapshot
    package let unit: Unit.ID
    package let reportYear: Int
    /// Set when the figures were opened again.
    package let reopenedAt: Instant?
    package let reopenReason: String?

    package init(snapshot: Snapshot, unit: Unit.ID, reportYear: Int, reopenedAt: Instant?, reopenReason: String?) {
        self.snapshot = snapshot
        self.unit = unit
        self.reportYear = reportYear
        self.reopenedAt = reopenedAt
        self.reopenReason = reopenReason
    }
}
