package import Domain
import GRDB

extension Store {
    /// Gives a piece of work to a class, or to some of its pupils.
    ///
    /// - Parameters:
    ///   - reveal: when the explanations of a test show; it stands in `rules` afterwards.
    ///   - mode: how it is taught; `nil` when nobody said.
    ///   - periods: of 45 minutes, 1...20.
    ///   - pupils: those who get it; `nil` for the whole class, with whoever joins it later. Who does not attend the
    ///     class gets nothing.
    /// - Returns: the new assignment; when the very same open work was given less than a minute ago (a form sent
    ///   twice), that one.
    package func createAssignment(
        classroom: Classroom.ID, work: Assignment.Work, title: String, opensAt: Instant, closesAt: Instant,
        timeLimitMs: Int64, reveal: Assignment.Reveal, mode: DeliveryMode? = nil, periods: Int = 1,
        pupils: [Learner.ID]? = nil, rules: TestRules = .standard, by account: Account.ID, at now: Instant
    ) async throws -> Assignment.ID {
        var rules = rules
        rules.explanations = reveal
        let order = AssignmentOrder(
            title: title, work: work, opensAt: opensAt, closesAt: closesAt, timeLimitMs: timeLimitMs, rules: rules,
            mode: mode, periods: periods, pupils: pupils)
        return try await write { try $0.give(order, to: classroom, by: account, at: now) }
    }

    /// Gives a piece of work to several classes at once, to all or to none of them. Pupils who are chosen get it through
    /// the class that they attend.
    ///
    /// - Returns: one assignment a class, in the order of the classes; as `createAssignment` for a form sent twice.
    package func giveWork(
        _ order: AssignmentOrder, to classrooms: [Classroom.ID], by account: Account.ID, at now: Instant
    ) async throws -> [Assignment.ID] {
        try await write { connection in
            try classrooms.map { try connection.give(order, to: $0, by: account, at: now) }
        }
    }

    /// One assignment; `nil` when there is none.
    package func assignment(_ id: Assignment.ID) async throws -> Assignment? {
        try await read { try $0.assignment(id) }
    }

    /// The work of a class with how far its pupils are, newest closing time first.
    package func assignments(of classroom: Classroom.ID) async throws -> [AssignmentRecord] {
        try await read { try $0.assignments(of: classroom) }
    }

    /// The work of the classes that a learner attends or attended this year, newest closing time first.
    package func assignments(for learner: Learner.ID) async throws -> [LearnerAssignmentRecord] {
        try await read { try $0.assignments(for: learner) }
    }

    /// One row a pupil of the class, in the order of class lists: the page of an assignment.
    package func pupils(of assignment: Assignment.ID, on day: Day) async throws -> [AssignmentPupilRecord] {
        try await read { connection in
            let given = try connection.assignment(assignment)
            let runs = try given.map { try connection.practiceRuns(for: [$0]) } ?? [:]
            let isRepeated = given.map { $0.isTest && $0.rules.attemptLimit > 1 } ?? false
            let attempts = isRepeated ? try connection.attempts(of: assignment) : [:]
            return try connection.rows(AssignmentStatement.pupils, [assignment, day, day]) { row in
                let learner = try Learner(row, at: 0)
                return AssignmentPupilRecord(
                    learner: learner, extraMs: row[5], attempt: AttemptSummary(row, at: 6),
                    attempts: attempts[learner.id], progress: LessonProgress(row, at: 16),
                    practice: given.flatMap { runs[learner.id]?.best(for: $0) })
            }
        }
    }
}

extension Connection {
    fileprivate func give(
        _ order: AssignmentOrder, to classroom: Classroom.ID, by account: Account.ID, at now: Instant
    ) throws -> Assignment.ID {
        let chosen = Set(order.pupils ?? []).sorted { $0.rawValue < $1.rawValue }
        let columns = order.work.columns
        let rules = try RulesText.text(order.rules)
        let same = try value(
            AssignmentStatement.same,
            [
                classroom, order.closesAt, columns.work, columns.subject, order.title, order.opensAt,
                order.timeLimitMs, rules, order.mode, order.periods, order.pupils != nil, now + -60_000,
            ], as: Assignment.ID.self)
        if let same, try chosenPupils(of: same) == chosen { return same }
        let id: Assignment.ID = try insert(
            AssignmentStatement.insert,
            [
                classroom, columns.work, columns.subject, order.title, order.opensAt, order.closesAt,
                order.timeLimitMs, order.rules.explanations.column, rules, order.mode, order.periods,
                order.pupils != nil, account, now,
            ])
        for pupil in chosen { try run(AssignmentStatement.choose, [id, pupil, classroom]) }
        try addAudit(
            .workAssigned, "classroom:\(classroom.rawValue)", "\(columns.work):\(columns.subject)", by: account,
            at: now)
        return id
    }

    fileprivate func chosenPupils(of assignment: Assignment.ID) throws -> [Learner.ID] {
        try rows(AssignmentStatement.chosen, [assignment]) { $0[0] }
    }

    func assignments(of classroom: Classroom.ID) throws -> [AssignmentRecord] {
        let records = try rows(AssignmentStatement.ofClassroom, [classroom]) { row in
            let assignment = try Assignment(row, at: 0)
            let isLesson = row[2] as String == "lesson"
            return AssignmentRecord(
                assignment: assignment, createdBy: row[13], createdAt: row[14], pupilCount: row[15],
                startedCount: row[isLesson ? 18 : 16], finishedCount: row[isLesson ? 19 : 17])
        }
        let runs = try practiceRuns(for: records.map(\.assignment))
        return try records.map { try $0.assignment.isPractice ? withPractice($0, runs) : $0 }
    }

    /// How many of those who got it have begun, and how many have finished, a run that counts for it.
    private func withPractice(
        _ record: AssignmentRecord, _ runs: [Learner.ID: [PracticeRunRecord]]
    ) throws -> AssignmentRecord {
        let assignment = record.assignment
        let chosen = assignment.isForSomePupils ? Set(try chosenPupils(of: assignment.id)) : nil
        let best = runs.filter { chosen?.contains($0.key) ?? true }.compactMap { $0.value.best(for: assignment) }
        return AssignmentRecord(
            assignment: assignment, createdBy: record.createdBy, createdAt: record.createdAt,
            pupilCount: record.pupilCount, startedCount: best.count,
            finishedCount: best.count { $0.end == .finished })
    }

    /// The runs of those who attend the class of the work, when any of it is practice.
    fileprivate func practiceRuns(for work: [Assignment]) throws -> [Learner.ID: [PracticeRunRecord]] {
        guard let practice = work.first(where: \.isPractice) else { return [:] }
        let runs = try rows(PracticeStatement.ofAttending, [practice.classroom], PracticeRunRecord.init)
        return Dictionary(grouping: runs, by: \.learner)
    }

    func assignments(for learner: Learner.ID) throws -> [LearnerAssignmentRecord] {
        let records = try rows(AssignmentStatement.ofLearner, [learner, learner, learner, learner]) { row in
            LearnerAssignmentRecord(
                assignment: try Assignment(row, at: 0), extraMs: row[13], attempt: AttemptSummary(row, at: 14))
        }
        let isSitting = records.contains { $0.assignment.isTest && $0.attempt?.submittedAt == nil }
        let paused =
            isSitting
            ? try rows(RoomStatement.pausedForLearner, [learner]) { ($0[0] as Assignment.ID, $0[1] as Instant) } : []
        let isRepeated = records.contains { ($0.attempt?.number ?? 1) > 1 }
        let attempts = isRepeated ? try attempts(by: learner) : [:]
        let isPractice = records.contains(where: \.assignment.isPractice)
        guard isPractice || isRepeated || !paused.isEmpty else { return records }
        let runs = isPractice ? try rows(PracticeStatement.ofLearner, [learner], PracticeRunRecord.init) : []
        let stops = Dictionary(paused, uniquingKeysWith: min)
        return records.map {
            LearnerAssignmentRecord(
                assignment: $0.assignment, extraMs: $0.extraMs, attempt: $0.attempt,
                attempts: attempts[$0.assignment.id], practice: runs.best(for: $0.assignment),
                pausedSince: stops[$0.assignment.id])
        }
    }
}
