/// What a roster file would change in a school, decided before anything is written. All or nothing: it can be applied
/// only when nothing is left to mend. The order of the rows never changes it.
package struct RosterPlan: Sendable {
    /// What happens to one pupil of the file.
    package struct Change: Hashable, Sendable {
        package enum Kind: String, CaseIterable, Sendable {
            /// Nobody knew this pupil.
            case added
            /// Known in the province, but in no class this school year.
            case enrolled
            /// Same school and class; fields differ.
            case changed
            case movedClass
            case movedSchool
            case unchanged
        }

        package let kind: Kind
        package let row: RosterRow
        /// `nil` for `added` only.
        package let known: KnownLearner?
        /// What differs from what is known, in the order of `RosterColumn`; empty for `added`.
        package let fields: [RosterColumn]
    }

    /// One a row that could be judged, by row number.
    package let changes: [Change]
    /// Attending in the school but not in the file, by class and name: shown, never removed.
    package let left: [KnownLearner]
    /// What must be mended, by row number.
    package let problems: [RosterProblem]
    /// What should be looked at, by row number.
    package let warnings: [RosterProblem]

    /// - Parameters:
    ///   - school: the school whose file it is.
    ///   - grades: the grades that the school teaches.
    ///   - rows: the pupils of the file, in any order.
    ///   - known: this school's pupils, and anybody in the province with a code or a name of the file.
    package init(
        school: Unit.ID, schoolYear: SchoolYear, grades: ClosedRange<Int> = 6...12, rows: [RosterRow],
        known: [KnownLearner]
    ) {
        let rows = rows.sorted { $0.row < $1.row }
        let check = RosterCheck(schoolYear: schoolYear, grades: grades)
        let match = RosterMatch(school: school, rows: rows, known: known)
        var problems = rows.flatMap(check.problems) + Self.repeatedCodes(rows)
        var changes: [Change] = []
        for row in rows {
            switch match.answer(for: row) {
            case .unclear(let problem): problems.append(problem)
            case .new: changes.append(Change(kind: .added, row: row, known: nil, fields: []))
            case .known(let known): changes.append(Self.change(row, known, school: school))
            }
        }
        problems += Self.repeatedLearners(changes)
        self.changes = changes
        left = Self.left(school: school, known: known, present: Set(changes.compactMap(\.known?.learner.id)))
        self.problems = Self.ordered(problems)
        warnings = Self.ordered(rows.flatMap(check.warnings) + Self.repeatedPeople(rows))
    }

    /// True when the file may be written.
    package var isApplicable: Bool {
        problems.isEmpty
    }

    /// Pupils who are new to the school year.
    package var addedCount: Int {
        changes.count { $0.kind == .added || $0.kind == .enrolled }
    }

    /// Pupils who moved or whose fields differ.
    package var changedCount: Int {
        changes.count { $0.kind == .changed || $0.kind == .movedClass || $0.kind == .movedSchool }
    }

    package var unchangedCount: Int {
        changes.count { $0.kind == .unchanged }
    }

    /// The changes of one kind, by row number.
    package func changes(_ kind: Change.Kind) -> [Change] {
        changes.filter { $0.kind == kind }
    }
}
