package import Domain
import GRDB

extension Store {
    /// Where the classes of a school would go; writes nothing.
    ///
    /// - Parameter repeating: codes of pupils who repeat the year.
    package func yearTurn(of school: Unit.ID, to year: SchoolYear, repeating: Set<String> = []) async throws -> YearTurn
    {
        try await read { try $0.yearTurn(of: school, to: year, repeating: repeating) }
    }

    /// Turns the year of one school, whole or not at all: classes of the new year, places with their history, teachers
    /// if wanted, and the figures that follow. What was before the new year's first day stays as it was.
    ///
    /// - Parameters:
    ///   - seen: the turn as it was shown; `nil` for a turn that nobody looked at class by class.
    ///   - keepsTeachers: whether teachers go along with their classes.
    /// - Throws: `YearTurnRefusal`.
    @discardableResult
    package func turnYear(
        of school: Unit.ID, repeating: Set<String> = [], seen: String? = nil, keepsTeachers: Bool,
        by account: Account.ID, at now: Instant
    ) async throws -> YearTurn {
        let year = SchoolYear.containing(now.day)
        guard YearTurnSeason.isOpen(now.day) else { throw YearTurnRefusal.wrongMonth(now.day) }
        return try await write { connection in
            let turn = try connection.yearTurn(of: school, to: year, repeating: repeating)
            guard !turn.isEmpty else { throw YearTurnRefusal.nothingLeft(year) }
            if let problem = turn.problems.first { throw YearTurnRefusal.unmended(problem) }
            if let seen, seen != turn.seen { throw YearTurnRefusal.changedMeanwhile }
            try connection.apply(turn, of: school, keepsTeachers: keepsTeachers)
            try connection.recompute(school, on: now.day)
            try connection.run(
                YearTurnStatement.note,
                [year, school, turn.promotedCount, turn.stayingCount, turn.leavingCount, account, now])
            try connection.addAudit(
                .yearTurned, "school:\(school.rawValue)",
                "\(year.name): lên lớp \(turn.promotedCount), ở lại \(turn.stayingCount), hết cấp "
                    + "\(turn.leavingCount)", by: account, at: now)
            return turn
        }
    }

    /// Pupils who still attend a class of the year before, by school; schools without any are absent.
    package func waitingForTurn(to year: SchoolYear) async throws -> [Unit.ID: Int] {
        try await read { connection in
            let found = try connection.rows(YearTurnStatement.waiting, [year.before]) { row in
                (row[0] as Unit.ID, row[1] as Int)
            }
            return Dictionary(found) { first, _ in first }
        }
    }

    /// The schools that have turned to a year.
    package func yearTurns(to year: SchoolYear) async throws -> [YearTurnRecord] {
        try await read { connection in
            try connection.rows(YearTurnStatement.turns, [year]) {
                YearTurnRecord(school: $0[0], promoted: $0[1], stayed: $0[2], left: $0[3], by: $0[4], at: $0[5])
            }
        }
    }
}

extension SchoolYear {
    fileprivate var before: SchoolYear { SchoolYear(firstYear: firstYear - 1) }
}

extension Connection {
    fileprivate func yearTurn(of school: Unit.ID, to year: SchoolYear, repeating: Set<String>) throws -> YearTurn {
        let members = try rows(YearTurnStatement.members, [school, year.before]) { row in
            Classroom(row, at: 2).map { YearTurn.Member(learner: row[0], code: row[1], classroom: $0) }
        }
        let known = try rows(RosterStatement.classrooms, [school, year]) { Classroom($0, at: 0) }
        return YearTurn(
            to: year, members: members.compactMap { $0 }, known: known.compactMap { $0 }, repeating: repeating)
    }

    fileprivate func apply(_ turn: YearTurn, of school: Unit.ID, keepsTeachers: Bool) throws {
        let day = turn.year.firstDay
        var known: [String: Classroom.ID] = [:]
        for classroom in try rows(RosterStatement.classrooms, [school, turn.year], { Classroom($0, at: 0) }) {
            guard let classroom else { continue }
            known[ClassName(classroom.name).matchKey] = classroom.id
        }
        func id(_ name: String, _ grade: Int) throws -> Classroom.ID {
            let key = ClassName(name).matchKey
            if let id = known[key] { return id }
            let id = try addClassroom(school: school, year: turn.year, name: name, grade: grade)
            known[key] = id
            return id
        }
        for step in turn.steps {
            switch step.goal {
            case .leaves: try move(step.going, to: step.classroom.id, .graduated, from: day)
            case .promoted(let name, let grade):
                let next = try id(name, grade)
                try move(step.going, to: next, .enrolled, from: day)
                if keepsTeachers { try run(YearTurnStatement.keepTeachers, [next, step.classroom.id]) }
            }
            guard !step.staying.isEmpty else { continue }
            try move(step.staying, to: try id(step.classroom.name, step.classroom.grade), .enrolled, from: day)
        }
    }

    /// Closes the place that each learner has and opens another, from that day on.
    func move(_ learners: [Learner.ID], to classroom: Classroom.ID, _ status: EnrolmentStatus, from day: Day) throws {
        for learner in learners {
            try run(RosterStatement.dropPlaceOfDay, [learner, day])
            try run(RosterStatement.closePlace, [day, learner])
            try run(RosterStatement.openPlace, [learner, classroom, status, day])
        }
    }
}

enum YearTurnStatement: String, SQLStatement {
    case members = """
        SELECT e.learner_id, l.student_code, c.id, c.school_unit_id, c.school_year, c.name, c.grade
        FROM classroom c
        JOIN enrolment e ON e.classroom_id = c.id AND e.to_day IS NULL
        JOIN learner l ON l.id = e.learner_id
        WHERE c.school_unit_id = ? AND c.school_year = ? AND e.status IN ('enrolled', 'transferredIn')
        """

    /// Counted from the figures of the classes: they hold who attends now.
    case waiting = """
        SELECT school_unit_id, SUM(population)
        FROM coverage
        WHERE school_year = ?
        GROUP BY school_unit_id
        """

    case keepTeachers = """
        INSERT INTO teaching (account_id, classroom_id, is_homeroom)
        SELECT t.account_id, ?, t.is_homeroom
        FROM teaching t
        WHERE t.classroom_id = ?
        ON CONFLICT (account_id, classroom_id) DO NOTHING
        """

    case note = """
        INSERT INTO year_turn (school_year, school_unit_id, promoted, stayed, left_school, turned_by_account_id,
            turned_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (school_year, school_unit_id) DO UPDATE
        SET promoted = year_turn.promoted + excluded.promoted, stayed = year_turn.stayed + excluded.stayed,
            left_school = year_turn.left_school + excluded.left_school,
            turned_by_account_id = excluded.turned_by_account_id, turned_at_ms = excluded.turned_at_ms
        """

    case turns = """
        SELECT y.school_unit_id, y.promoted, y.stayed, y.left_school, a.full_name, y.turned_at_ms
        FROM year_turn y
        JOIN account a ON a.id = y.turned_by_account_id
        WHERE y.school_year = ?
        """
}
