package import Domain
import GRDB

extension Store {
    /// Takes pupils into a contest; whoever may not come in is left out, the others are taken.
    ///
    /// - Parameters:
    ///   - consents: those whose whole name may be published.
    ///   - school: only pupils of this school are taken; `nil` for any.
    /// - Returns: why somebody was left out, by learner; empty when everybody was taken.
    /// - Throws: `ContestEntryRefusal.notOpen`; `NominationRefusal.schoolNames` where only lists of schools count.
    package func register(
        _ learners: [Learner.ID], in contest: Contest.ID, consents: Set<Learner.ID>, of school: Unit.ID?,
        origin: ContestantRecord.Origin, by account: Account.ID, at now: Instant
    ) async throws -> [Learner.ID: [String]] {
        try await write { connection in
            guard let row = try connection.contestRow(contest) else { throw StoreError.missing }
            guard row.contest.takesEntries(at: now) else { throw ContestEntryRefusal.notOpen }
            guard row.contest.settings.nomination == nil else { throw NominationRefusal.schoolNames }
            var refused: [Learner.ID: [String]] = [:]
            var taken = 0
            for learner in learners {
                let hasConsent = consents.contains(learner)
                guard let found = try connection.applicant(learner, for: row.contest, hasConsent: hasConsent),
                    school == nil || found.school == school
                else {
                    refused[learner] = ["Không thấy học sinh này trong danh sách đang học."]
                    continue
                }
                let problems = found.problems
                guard problems.isEmpty, let group = found.group else {
                    refused[learner] = problems
                    continue
                }
                taken += try connection.run(
                    ContestantStatement.insert,
                    [
                        contest, learner, group.code, found.school, found.classroom, origin.rawValue, hasConsent,
                        account, now,
                    ])
            }
            if taken > 0 {
                try connection.addAudit(
                    .contestantsRegistered, contest.subject, "\(origin.rawValue) \(taken)", by: account, at: now)
            }
            return refused
        }
    }

    /// What stands against each of some pupils taking part; those who attend no class now are left out.
    package func applicants(
        _ learners: [Learner.ID], for contest: Contest.ID
    ) async throws -> [Learner.ID: [String]] {
        try await read { connection in
            guard let row = try connection.contestRow(contest) else { return [:] }
            var problems: [Learner.ID: [String]] = [:]
            for learner in learners {
                problems[learner] = try connection.applicant(learner, for: row.contest, hasConsent: true)?.problems
            }
            return problems
        }
    }

    /// Those who take part, by school and class.
    package func contestants(of contest: Contest.ID, school: Unit.ID? = nil) async throws -> [ContestantRecord] {
        try await read { try $0.contestants(of: contest, school: school) }
    }

    /// Notes whether pupil and parents agree to the whole name.
    package func setConsent(
        _ hasConsent: Bool, of learner: Learner.ID, in contest: Contest.ID, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard try connection.run(ContestantStatement.consent, [hasConsent, contest, learner]) == 1 else {
                throw StoreError.missing
            }
            try connection.run(NominationStatement.consent, [hasConsent, contest, learner])
            try connection.addAudit(
                .contestantsRegistered, contest.subject, "learner:\(learner.rawValue) consent \(hasConsent)",
                by: account, at: now)
        }
    }

    /// Takes somebody off the list who has not sat yet.
    ///
    /// - Throws: `ContestEntryRefusal.alreadySitting`.
    package func withdraw(
        _ learner: Learner.ID, from contest: Contest.ID, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard let contestant = try connection.contestant(learner, in: contest)?.contestant else {
                throw StoreError.missing
            }
            let hasSat = try connection.value(
                ContestantStatement.hasSat, [contestant.id, contestant.id], as: Int.self)
            guard hasSat == nil else { throw ContestEntryRefusal.alreadySitting }
            try connection.run(ContestantStatement.remove, [contestant.id])
            try connection.addAudit(
                .contestantWithdrawn, contest.subject, "learner:\(learner.rawValue)", by: account, at: now)
        }
    }
}

/// A pupil who wants to take part, as far as the database knows.
struct ContestApplicant {
    let school: Unit.ID
    let classroom: Classroom.ID
    let group: ContestGroup?
    let problems: [String]
}

extension Connection {
    func contestants(of contest: Contest.ID, school: Unit.ID?) throws -> [ContestantRecord] {
        if let school {
            return try rows(ContestantStatement.ofSchool, [contest, school], ContestantRecord.init)
        }
        return try rows(ContestantStatement.ofContest, [contest], ContestantRecord.init)
    }

    func contestant(
        _ learner: Learner.ID, in contest: Contest.ID
    ) throws -> (contestant: Contestant, hasConsent: Bool)? {
        try first(ContestantStatement.ofLearner, [contest, learner]) { row in
            (Contestant(id: row[0], learner: row[1], group: row[2], unit: row[3]), row[4])
        }
    }

    func applicant(_ learner: Learner.ID, for contest: Contest, hasConsent: Bool) throws -> ContestApplicant? {
        let eligibility = contest.settings.eligibility
        let day = eligibility.registrationDay
        let isRegistered = try contestant(learner, in: contest.id) != nil
        return try first(ContestantStatement.applicant, [day, day, learner]) { row in
            let kind: SchoolKind? = row[8]
            let applicant = Eligibility.Applicant(
                isEnrolled: row[10], birthDate: row[3], hasConsent: hasConsent, isOrganiser: row[9],
                isRegistered: isRegistered, schoolKind: kind ?? .upperSecondary, grade: row[6])
            return ContestApplicant(
                school: row[7], classroom: row[5],
                group: eligibility.group(of: applicant, in: contest.settings.groups),
                problems: eligibility.problems(of: applicant, groups: contest.settings.groups))
        }
    }
}

extension ContestantRecord {
    fileprivate init(_ row: Row) throws {
        guard let origin = Origin(rawValue: row[12]) else { throw StoreError.corrupt }
        self.init(
            contestant: Contestant(id: row[0], learner: row[1], group: row[2], unit: row[3]),
            learner: try Learner(row, at: 4), className: row[9], schoolName: row[10], hasConsent: row[11],
            origin: origin, registeredAt: row[13])
    }
}
