package import Domain
import GRDB

extension Store {
    /// What a roster file would change; writes nothing.
    ///
    /// - Parameter grades: the grades that the school teaches.
    package func rosterPlan(
        _ rows: [RosterRow], grades: ClosedRange<Int>, of school: Unit.ID, in year: SchoolYear
    ) async throws -> RosterPlan {
        try await read { connection in
            let known = try connection.knownLearners(of: school, in: year, for: rows)
            return RosterPlan(school: school, schoolYear: year, grades: grades, rows: rows, known: known)
        }
    }

    /// Takes a roster file whole, or not at all when it has problems: classes, pupils, their accounts without a
    /// password, their places with history, and the figures that follow.
    ///
    /// - Parameter day: from which the new places hold.
    package func applyRoster(
        _ rows: [RosterRow], grades: ClosedRange<Int>, of school: Unit.ID, in year: SchoolYear, on day: Day,
        by account: Account.ID?, at now: Instant
    ) async throws -> RosterImport {
        try await write { connection in
            let known = try connection.knownLearners(of: school, in: year, for: rows)
            let plan = RosterPlan(school: school, schoolYear: year, grades: grades, rows: rows, known: known)
            guard plan.isApplicable else { return RosterImport(plan: plan, result: nil) }
            let result = try connection.apply(plan, of: school, in: year, on: day)
            try connection.addAudit(
                .rosterImported, "school:\(school.rawValue)",
                "\(year.name): +\(result.added) ~\(result.changed) =\(result.unchanged)", by: account, at: now)
            return RosterImport(plan: plan, result: result)
        }
    }
}

extension Connection {
    /// This school's pupils of the year, and anybody in the province with a code or a name of the file.
    fileprivate func knownLearners(
        of school: Unit.ID, in year: SchoolYear, for rows: [RosterRow]
    ) throws -> [KnownLearner] {
        var learners: [Learner.ID: Learner] = [:]
        func take(_ sql: RosterStatement, _ arguments: StatementArguments) throws {
            for learner in try self.rows(sql, arguments, { try Learner($0, at: 0) }) { learners[learner.id] = learner }
        }
        try take(.learnersOfSchool, [school, year])
        for row in rows {
            if !row.studentCode.isEmpty {
                try take(.learnerByCode, [row.studentCode])
            }
            try take(.learnersByName, [VietnameseName(row.fullName).matchKey])
        }
        return try learners.values.sorted { $0.id < $1.id }.map { learner in
            let enrolment = try first(RosterStatement.latestPlace, [learner.id, year]) { row in
                KnownLearner.Enrolment(school: row[0], className: row[1], grade: row[2], status: row[3])
            }
            return KnownLearner(learner: learner, enrolment: enrolment)
        }
    }

    fileprivate func apply(
        _ plan: RosterPlan, of school: Unit.ID, in year: SchoolYear, on day: Day
    ) throws -> RosterResult {
        var classrooms = try RosterClassrooms(school: school, year: year, self)
        var touched: [Learner.ID] = []
        for change in plan.changes where change.kind != .unchanged {
            touched.append(try apply(change, of: school, on: day, &classrooms))
        }
        try refreshLiteracy(touched, on: day)
        if classrooms.hasRegraded { try recompute(school, on: day) }
        return RosterResult(
            added: plan.addedCount, changed: plan.changedCount, unchanged: plan.unchangedCount,
            classroomsCreated: classrooms.created)
    }

    private func apply(
        _ change: RosterPlan.Change, of school: Unit.ID, on day: Day, _ classrooms: inout RosterClassrooms
    ) throws -> Learner.ID {
        let row = change.row
        let learner = try saveLearner(change)
        let classroom = try classrooms.id(of: row, self)
        let movesPlace = change.kind != .changed || change.fields.contains(.status)
        if movesPlace {
            let arrives = change.kind == .movedSchool && row.status == .enrolled
            try run(RosterStatement.dropPlaceOfDay, [learner, day])
            try run(RosterStatement.closePlace, [day, learner])
            try run(RosterStatement.openPlace, [learner, classroom, arrives ? .transferredIn : row.status, day])
        }
        try saveAccount(of: learner, row, school: school)
        return learner
    }

    private func saveLearner(_ change: RosterPlan.Change) throws -> Learner.ID {
        let row = change.row
        let name = VietnameseName(row.fullName)
        guard let known = change.known?.learner else {
            return try insert(
                RosterStatement.insertLearner,
                [row.studentCode, row.fullName, name.sortKey, name.matchKey, row.birthDate, row.sex])
        }
        let code = row.studentCode.isEmpty ? known.studentCode : row.studentCode
        try run(
            RosterStatement.updateLearner,
            [
                code, row.fullName, name.sortKey, name.matchKey, row.birthDate ?? known.birthDate, row.sex ?? known.sex,
                known.id,
            ])
        return known.id
    }

    /// A pupil has one account, which follows to the new school; its user name is the ministry's code.
    private func saveAccount(of learner: Learner.ID, _ row: RosterRow, school: Unit.ID) throws {
        let name = SignInName.learner(studentCode: row.studentCode)
        let userName = name.isEmpty ? "hs\(learner.rawValue)" : name
        if try run(RosterStatement.moveAccount, [school, row.fullName, learner]) == 1 {
            try run(RosterStatement.moveGrant, [school, learner])
            return
        }
        let account: Account.ID = try insert(AccountStatement.insert, [school, userName, row.fullName, learner, nil])
        try run(AccountStatement.grant, [account, Role.learner, school])
    }
}
