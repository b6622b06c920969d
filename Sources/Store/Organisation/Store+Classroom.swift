package import Domain
import GRDB

extension Store {
    /// The classes of a school in a year, in natural order (10A2 before 10A10).
    package func classrooms(of school: Unit.ID, in year: SchoolYear) async throws -> [ClassroomSummary] {
        try await read { connection in
            let teachers = try connection.teachers(ClassroomStatement.teachersOfSchool, [school, year])
            return try connection.summaries(ClassroomStatement.ofSchool, [school, year], teachers)
        }
    }

    /// The classes that a teacher has in a year, in natural order.
    package func classrooms(taughtBy account: Account.ID, in year: SchoolYear) async throws -> [ClassroomSummary] {
        try await read { connection in
            let teachers = try connection.teachers(ClassroomStatement.teachersBeside, [account, year])
            return try connection.summaries(ClassroomStatement.ofTeacher, [account, year], teachers)
        }
    }

    /// A class with those who attend it on a day; `nil` when there is no such class.
    package func classroom(_ id: Classroom.ID, on day: Day) async throws -> ClassroomRecord? {
        try await read { try $0.classroomRecord(id, on: day) }
    }

    /// Those who attend a class of the school on a day, by name.
    package func pupils(ofSchool school: Unit.ID, on day: Day) async throws -> [SchoolPupil] {
        try await read { connection in
            try connection.rows(ClassroomStatement.pupilsOfSchool, [school, SchoolYear.containing(day), day]) { row in
                try SchoolPupil(learner: Learner(row, at: 0), className: row[5])
            }
        }
    }

    /// Says who teaches a class; whoever is not named any more loses it.
    ///
    /// - Parameter homeroom: one of the teachers, or `nil`.
    package func assignTeachers(
        _ teachers: [Account.ID], homeroom: Account.ID?, to classroom: Classroom.ID, by account: Account.ID,
        at now: Instant
    ) async throws {
        try await write { connection in
            try connection.run(ClassroomStatement.removeTeachers, [classroom])
            for teacher in teachers {
                try connection.run(ClassroomStatement.addTeacher, [teacher, classroom, teacher == homeroom])
            }
            try connection.addAudit(
                .roleChanged, "classroom:\(classroom.rawValue)",
                teachers.map { "account:\($0.rawValue)" }.joined(separator: ","), by: account, at: now)
        }
    }
}

extension Connection {
    func classroomRecord(_ id: Classroom.ID, on day: Day) throws -> ClassroomRecord? {
        let found = try first(ClassroomStatement.one, [day, day, day, day, id]) { row in
            (classroom: Classroom(row, at: 0), code: row[5] as String, school: Unit(row, at: 6))
        }
        guard let found, let classroom = found.classroom else { return nil }
        return ClassroomRecord(
            classroom: classroom, school: found.school, signInCode: found.code, teachers: try teachers(of: id),
            pupils: try rows(ClassroomStatement.pupils, [id, day, day], PupilRecord.init))
    }

    /// The homeroom teacher first, then by name.
    func teachers(of classroom: Classroom.ID) throws -> [TeacherRecord] {
        try teachers(ClassroomStatement.teachers, [classroom])[classroom] ?? []
    }

    fileprivate func teachers(
        _ sql: ClassroomStatement, _ arguments: StatementArguments
    ) throws -> [Classroom.ID: [TeacherRecord]] {
        let found = try rows(sql, arguments) { row in
            (
                classroom: row[0] as Classroom.ID,
                teacher: TeacherRecord(account: row[1], fullName: row[2], isHomeroom: row[3])
            )
        }
        return Dictionary(grouping: found, by: \.classroom).mapValues { group in
            group.map { (name: VietnameseName($0.teacher.fullName), teacher: $0.teacher) }
                .sorted { a, b in
                    a.teacher.isHomeroom == b.teacher.isHomeroom ? a.name < b.name : a.teacher.isHomeroom
                }
                .map(\.teacher)
        }
    }

    fileprivate func summaries(
        _ sql: ClassroomStatement, _ arguments: StatementArguments, _ teachers: [Classroom.ID: [TeacherRecord]]
    ) throws -> [ClassroomSummary] {
        let found = try rows(sql, arguments) { row in
            Classroom(row, at: 0).map { classroom in
                ClassroomSummary(
                    classroom: classroom, signInCode: row[5], pupilCount: row[6], teachers: teachers[classroom.id] ?? []
                )
            }
        }
        return found.compactMap { $0 }.inReportOrder(by: \.classroom)
    }
}

extension Sequence {
    /// By grade, then class names in natural order.
    func inReportOrder(by classroom: (Element) -> Classroom) -> [Element] {
        map { (classroom: classroom($0), key: ClassName(classroom($0).name).sortKey, element: $0) }
            .sorted { ($0.classroom.grade, $0.key) < ($1.classroom.grade, $1.key) }
            .map(\.element)
    }
}

extension PupilRecord {
    fileprivate init(_ row: Row) throws {
        let account = (row[6] as Account.ID?).map { id in
            PupilAccount(
                id: id, userName: row[7], hasSecret: row[8], mustChangePassword: row[9], forgottenAt: row[10])
        }
        self.init(learner: try Learner(row, at: 0), status: row[5], account: account)
    }
}
