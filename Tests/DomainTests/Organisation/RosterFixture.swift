import Domain

/// A school of a few pupils for roster tests.
enum RosterFixture {
    static let school = Unit.ID(7)
    static let otherSchool = Unit.ID(8)
    static let year = SchoolYear(firstYear: 2026)
    static let birthDate = Day(year: 2011, month: 3, day: 9)

    static func row(
        _ number: Int, _ code: String, _ name: String, _ className: String = "10A1", born: Day? = birthDate,
        grade: Int? = nil, status: EnrolmentStatus = .enrolled
    ) -> RosterRow {
        RosterRow(
            row: number, studentCode: code, fullName: name, birthDate: born, sex: .female, className: className,
            grade: grade, status: status)
    }

    static func known(
        _ id: Int64, _ code: String, _ name: String, _ className: String? = "10A1", school: Unit.ID = school,
        born: Day? = birthDate, status: EnrolmentStatus = .enrolled
    ) -> KnownLearner {
        let learner = Learner(
            id: Learner.ID(id), studentCode: code, fullName: name, birthDate: born, sex: .female)
        let enrolment = className.map {
            KnownLearner.Enrolment(school: school, className: $0, grade: ClassName($0).grade ?? 10, status: status)
        }
        return KnownLearner(learner: learner, enrolment: enrolment)
    }

    static func plan(_ rows: [RosterRow], known: [KnownLearner] = []) -> RosterPlan {
        RosterPlan(school: school, schoolYear: year, rows: rows, known: known)
    }

    /// What the province knows once a plan has been written.
    static func applied(_ plan: RosterPlan, to known: [KnownLearner]) -> [KnownLearner] {
        var known = known
        for (index, change) in plan.changes.enumerated() where change.kind != .unchanged {
            let row = change.row
            let id = change.known?.learner.id ?? Learner.ID(Int64(10_000 + index))
            let learner = Learner(
                id: id, studentCode: row.studentCode, fullName: row.fullName,
                birthDate: row.birthDate ?? change.known?.learner.birthDate, sex: row.sex ?? change.known?.learner.sex)
            let enrolment = KnownLearner.Enrolment(
                school: school, className: row.className, grade: row.grade ?? 0, status: row.status)
            known.removeAll { $0.learner.id == id }
            known.append(KnownLearner(learner: learner, enrolment: enrolment))
        }
        return known
    }
}
