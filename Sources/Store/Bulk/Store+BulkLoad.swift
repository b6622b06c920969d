package import Domain
import GRDB

extension Store {
    /// Fills a new database in one transaction and judges everybody.
    ///
    /// - Parameters:
    ///   - day: of the judging; what is dated later does not count.
    ///   - next: called with 0, 1, 2 … until it gives `nil`, so that a province need not fit into memory at once.
    package func load(
        on day: Day, at now: Instant, advance: @escaping @Sendable (Int, Int) -> Void = { _, _ in },
        _ next: @escaping @Sendable (Int) throws -> BulkLoad?
    ) async throws {
        try await write { connection in
            var part = 0
            while let rows = try next(part) {
                try connection.load(rows, at: now)
                part += 1
            }
            let schools = try connection.rows(RecomputeStatement.schools, [], { $0[0] as Unit.ID })
            for (index, school) in schools.enumerated() {
                try connection.recompute(school, on: day)
                advance(index + 1, schools.count)
            }
        }
        try await foldLog()
    }

    /// As above, for what fits into memory.
    package func load(
        _ rows: BulkLoad, on day: Day, at now: Instant, advance: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws {
        try await load(on: day, at: now, advance: advance) { $0 == 0 ? rows : nil }
    }
}

extension Connection {
    fileprivate func load(_ rows: BulkLoad, at now: Instant) throws {
        for unit in rows.units { try load(unit, from: rows.unitsFrom) }
        for classroom in rows.classrooms { try load(classroom) }
        for learner in rows.learners { try load(learner) }
        for place in rows.enrolments {
            try run(
                BulkStatement.enrolment, [place.learner, place.classroom, place.status, place.from, place.to])
        }
        for person in rows.people { try load(person) }
        for teaching in rows.teachings {
            try run(ClassroomStatement.addTeacher, [teaching.teacher, teaching.classroom, teaching.isHomeroom])
        }
        try registerQuestions(rows.questions, at: now)
        for work in rows.works { try load(work) }
        try load(rows.sittings)
        for proof in rows.proofs { try load(proof) }
        for reading in rows.readings { try load(reading) }
        for exemption in rows.exemptions {
            try run(
                EvidenceStatement.exempt,
                [exemption.learner, exemption.reason, exemption.recordedBy, exemption.recordedAt])
        }
        for entry in rows.audit { try addAudit(entry) }
        try loadVoices(rows)
    }

    private func load(_ unit: Unit, from day: Day) throws {
        try run(BulkStatement.unit, [unit.id, unit.code, unit.kind, unit.name, unit.schoolKind, day])
        if let body = unit.managingBody { try run(BulkStatement.link, [unit.id, "managing", day, body]) }
        if let commune = unit.commune { try run(BulkStatement.link, [unit.id, "location", day, commune]) }
    }

    private func load(_ classroom: Classroom) throws {
        var code = ""
        var attempt = 0
        repeat {
            code = ClassroomCode.code(
                school: classroom.school, year: classroom.schoolYear, name: classroom.name, attempt: attempt)
            attempt += 1
        } while try value(RosterStatement.hasCode, [code], as: Int.self) != nil
        try run(
            BulkStatement.classroom,
            [classroom.id, classroom.school, classroom.schoolYear, classroom.name, classroom.grade, code])
    }

    private func load(_ learner: Learner) throws {
        let name = VietnameseName(learner.fullName)
        try run(
            BulkStatement.learner,
            [
                learner.id, learner.studentCode, learner.fullName, name.sortKey, name.matchKey, learner.birthDate,
                learner.sex,
            ])
    }

    private func load(_ person: BulkLoad.Person) throws {
        let account = person.account
        try run(
            BulkStatement.account,
            [
                account.id, account.unit, account.userName, account.fullName, account.learner, person.passwordHash,
                person.pinHash, account.mustChangePassword,
            ])
        for grant in person.grants { try run(AccountStatement.grant, [account.id, grant.role, grant.unit]) }
    }

    private func load(_ work: BulkLoad.Work) throws {
        let assignment = work.assignment
        let columns = assignment.work.columns
        try run(
            BulkStatement.assignment,
            [
                assignment.id, assignment.classroom, columns.work, columns.subject, assignment.title,
                assignment.opensAt, assignment.closesAt, assignment.timeLimitMs, assignment.rules.explanations.column,
                try RulesText.text(assignment.rules), assignment.isClosed, assignment.mode, assignment.periods,
                work.createdBy, work.createdAt,
            ])
    }

    private func load(_ proof: BulkLoad.Proof) throws {
        let evidence = proof.evidence
        let columns = EvidenceColumns(evidence.kind)
        try run(
            EvidenceStatement.insert,
            [
                evidence.learner, columns.kind, evidence.day, columns.mode, columns.minutes, columns.score,
                columns.safetyRight, columns.safetyAsked, columns.criticalError, columns.criteriaPassed, proof.attempt,
                proof.subject, proof.recordedBy, proof.recordedAt,
            ])
    }

    private func load(_ reading: BulkLoad.Reading) throws {
        let progress = reading.progress
        try run(
            BulkStatement.progress,
            [
                reading.learner, progress.lesson, progress.contentHash, progress.step, progress.stepCount,
                progress.startedAt, progress.seenAt, progress.finishedAt,
            ])
        for answer in reading.answers {
            try run(
                BulkStatement.checkpoint,
                [
                    reading.learner, progress.lesson, answer.checkpoint, answer.contentArea, answer.response,
                    answer.isRight, answer.tries, answer.answeredAt,
                ])
        }
    }
}
