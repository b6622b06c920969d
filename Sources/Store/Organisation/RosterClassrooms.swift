import Domain
import GRDB

/// The classes of the school year, found by name and made when they are new.
struct RosterClassrooms {
    let school: Unit.ID
    let year: SchoolYear
    private var known: [String: Classroom] = [:]
    private(set) var created = 0
    /// True when a class was found to be of another grade.
    private(set) var hasRegraded = false

    init(school: Unit.ID, year: SchoolYear, _ connection: Connection) throws {
        self.school = school
        self.year = year
        for classroom in try connection.rows(RosterStatement.classrooms, [school, year], { Classroom($0, at: 0) }) {
            guard let classroom else { continue }
            known[ClassName(classroom.name).matchKey] = classroom
        }
    }

    mutating func id(of row: RosterRow, _ connection: Connection) throws -> Classroom.ID {
        let key = ClassName(row.className).matchKey
        let grade = row.grade ?? known[key]?.grade ?? 0
        if let classroom = known[key] {
            guard classroom.grade != grade else { return classroom.id }
            try connection.run(RosterStatement.regrade, [grade, classroom.id])
            hasRegraded = true
            remember(classroom.id, row, grade)
            return classroom.id
        }
        let id = try connection.addClassroom(school: school, year: year, name: row.className, grade: grade)
        created += 1
        remember(id, row, grade)
        return id
    }

    private mutating func remember(_ id: Classroom.ID, _ row: RosterRow, _ grade: Int) {
        known[ClassName(row.className).matchKey] = Classroom(
            id: id, school: school, schoolYear: year, name: row.className, grade: grade)
    }
}

extension Connection {
    /// A new class with a sign-in code that no other class has.
    func addClassroom(school: Unit.ID, year: SchoolYear, name: String, grade: Int) throws -> Classroom.ID {
        var attempt = 0
        var code = ClassroomCode.code(school: school, year: year, name: name)
        while try value(RosterStatement.hasCode, [code], as: Int.self) != nil {
            attempt += 1
            code = ClassroomCode.code(school: school, year: year, name: name, attempt: attempt)
        }
        return try insert(RosterStatement.insertClassroom, [school, year, name, grade, code])
    }
}
