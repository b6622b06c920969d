extension RosterPlan {
    /// Compares a row with what is known of the pupil.
    static func change(_ row: RosterRow, _ known: KnownLearner, school: Unit.ID) -> Change {
        guard let enrolment = known.enrolment else {
            return Change(kind: .enrolled, row: row, known: known, fields: personalFields(row, known.learner))
        }
        if enrolment.school != school {
            // A pupil who has already gone elsewhere is not fetched back by an old list that says "Chuyển đi".
            guard row.status.isAttending else { return Change(kind: .unchanged, row: row, known: known, fields: []) }
            return Change(kind: .movedSchool, row: row, known: known, fields: fields(row, known.learner, enrolment))
        }
        let fields = fields(row, known.learner, enrolment)
        let kind: Change.Kind = fields.isEmpty ? .unchanged : fields.contains(.className) ? .movedClass : .changed
        return Change(kind: kind, row: row, known: known, fields: fields)
    }

    /// Attending in the school and not in the file, in the order of class lists.
    static func left(school: Unit.ID, known: [KnownLearner], present: Set<Learner.ID>) -> [KnownLearner] {
        let missing = known.filter { pupil in
            guard let enrolment = pupil.enrolment, !present.contains(pupil.learner.id) else { return false }
            return enrolment.school == school && enrolment.status.isAttending
        }
        let keyed: [(key: String, pupil: KnownLearner)] = missing.map { (listKey($0), $0) }
        return keyed.sorted { ($0.key, $0.pupil.learner.id) < ($1.key, $1.pupil.learner.id) }.map(\.pupil)
    }

    /// By row, then column and words, so that two runs print the same; a problem is said once.
    static func ordered(_ problems: [RosterProblem]) -> [RosterProblem] {
        Set(problems).sorted { ($0.row, $0.column, $0.message) < ($1.row, $1.column, $1.message) }
    }

    private static func fields(
        _ row: RosterRow, _ learner: Learner, _ enrolment: KnownLearner.Enrolment
    ) -> [RosterColumn] {
        var fields = personalFields(row, learner)
        if ClassName(enrolment.className).matchKey != ClassName(row.className).matchKey { fields.append(.className) }
        if let grade = row.grade, grade != enrolment.grade { fields.append(.grade) }
        if row.status != enrolment.status, !isSameAttendance(row.status, enrolment.status) { fields.append(.status) }
        return fields
    }

    /// A cell that is empty in the file says nothing, so it changes nothing.
    private static func personalFields(_ row: RosterRow, _ learner: Learner) -> [RosterColumn] {
        var fields: [RosterColumn] = []
        if !row.studentCode.isEmpty && row.studentCode != learner.studentCode { fields.append(.studentCode) }
        if row.fullName != learner.fullName { fields.append(.fullName) }
        if let birthDate = row.birthDate, birthDate != learner.birthDate { fields.append(.birthDate) }
        if let sex = row.sex, sex != learner.sex { fields.append(.sex) }
        return fields
    }

    /// "Đang học" in a later file does not undo a recorded "Chuyển đến".
    private static func isSameAttendance(_ row: EnrolmentStatus, _ known: EnrolmentStatus) -> Bool {
        row == .enrolled && known == .transferredIn
    }

    private static func listKey(_ known: KnownLearner) -> String {
        let className = known.enrolment.map { ClassName($0.className).sortKey } ?? ""
        return "\(className) \(VietnameseName(known.learner.fullName).sortKey)"
    }
}

extension RosterPlan {
    /// Rows that carry one code: each is told of the others.
    static func repeatedCodes(_ rows: [RosterRow]) -> [RosterProblem] {
        let groups = Dictionary(grouping: rows.filter { !$0.studentCode.isEmpty }, by: \.studentCode)
        return groups.values.filter { $0.count > 1 }.flatMap { group in
            group.map { row in
                let message = "mã \(row.studentCode) lặp lại ở dòng \(others(row, group)); hãy giữ một dòng"
                return row.problem(.studentCode, message)
            }
        }
    }

    /// Rows that mean one pupil although their codes do not say so.
    static func repeatedLearners(_ changes: [Change]) -> [RosterProblem] {
        let groups = Dictionary(grouping: changes.filter { $0.known != nil }) { $0.known?.learner.id }
        let repeated = groups.values.map { $0.map(\.row) }.filter { rows in
            rows.count > 1 && (rows[0].studentCode.isEmpty || Set(rows.map(\.studentCode)).count > 1)
        }
        return repeated.flatMap { group in
            group.map { row in
                row.problem(.fullName, "\(row.fullName) lặp lại ở dòng \(others(row, group)); hãy giữ một dòng")
            }
        }
    }

    /// Rows of one class with one name and birth date but different codes: perhaps one pupil twice.
    static func repeatedPeople(_ rows: [RosterRow]) -> [RosterProblem] {
        let groups = Dictionary(grouping: rows.filter { !$0.fullName.isEmpty }) { row -> [String] in
            let birthDate = row.birthDate?.text ?? ""
            return [VietnameseName(row.fullName).matchKey, birthDate, ClassName(row.className).matchKey]
        }
        return groups.values.filter { Set($0.map(\.studentCode)).count > 1 }
            .flatMap { group in
                group.map { row in
                    row.problem(
                        .fullName, "\(row.fullName) trùng họ tên, ngày sinh và lớp với dòng \(others(row, group))")
                }
            }
    }

    private static func others(_ row: RosterRow, _ group: [RosterRow]) -> String {
        group.map(\.row).filter { $0 != row.row }.sorted().map(String.init).joined(separator: ", ")
    }
}
