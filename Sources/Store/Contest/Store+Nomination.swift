package import Domain
import GRDB

extension Store {
    /// The list of a school; `nil` when there is no such contest or it takes nobody from schools.
    package func nomination(of id: Contest.ID, school: Unit) async throws -> NominationRecord? {
        try await read { connection in
            guard let row = try connection.contestRow(id), row.contest.settings.nomination != nil else { return nil }
            return try connection.nomination(of: row.contest, school)
        }
    }

    /// The pupils of a class and what stands against sending each of them.
    package func nominationCandidates(
        in classroom: Classroom.ID, for contest: Contest, of school: Unit.ID
    ) async throws -> [NominationCandidate] {
        try await read { connection in
            let day = contest.settings.eligibility.registrationDay
            return try connection.rows(NominationStatement.candidates, [day, day, contest.id, classroom]) { row in
                let sender: Unit.ID? = row[11]
                var problems = contest.settings.objections(row, hasConsent: true)
                if let sender, sender != school { problems.append(NominationSentence.otherSchool) }
                return NominationCandidate(
                    learner: try Learner(row, at: 0), group: contest.settings.group(row), problems: problems,
                    isNamed: sender == school)
            }
        }
    }

    /// Names pupils at the end of the list, in the given order; whoever cannot be sent is left out.
    ///
    /// - Returns: why somebody was left out; empty when everybody was named.
    /// - Throws: `NominationRefusal`.
    package func nominate(
        _ learners: [Learner.ID], consents: Set<Learner.ID>, in contest: Contest.ID, of school: Unit,
        by account: Account.ID, at now: Instant
    ) async throws -> [Learner.ID: [String]] {
        try await write { connection in
            let (row, old) = try connection.openNomination(contest, school, at: now)
            var list = old.list
            var refused: [Learner.ID: [String]] = [:]
            for learner in learners {
                let problems = try connection.name(
                    learner, consents.contains(learner), on: &list, row.contest, school.id)
                if !problems.isEmpty { refused[learner] = problems }
            }
            try connection.keep(list, of: old, "", by: account, at: now)
            return refused
        }
    }

    /// Changes a list that is open: takes somebody off, moves somebody up, or sends it.
    ///
    /// - Parameter teacher: giáo viên phụ trách; `nil` keeps who stood there.
    /// - Throws: `NominationRefusal`, and what `change` throws.
    package func changeNomination(
        in contest: Contest.ID, of school: Unit, teacher: String? = nil, by account: Account.ID, at now: Instant,
        _ change: @escaping @Sendable (inout NominationList) throws -> Void
    ) async throws {
        try await write { connection in
            let (_, old) = try connection.openNomination(contest, school, at: now)
            var list = old.list
            try change(&list)
            try connection.keep(list, of: old, old.note, teacher: teacher, by: account, at: now)
        }
    }
}

/// What stands against somebody beyond the rules of the contest.
enum NominationSentence {
    static let otherSchool = "Trường khác đã cử em này."
    static let unknown = "Không thấy học sinh này trong danh sách đang học."
}

extension Connection {
    /// The list of a school that may still be changed.
    fileprivate func openNomination(
        _ id: Contest.ID, _ school: Unit, at now: Instant
    ) throws -> (row: ContestRow, record: NominationRecord) {
        guard let row = try contestRow(id) else { throw StoreError.missing }
        guard let rule = row.contest.settings.nomination else { throw NominationRefusal.noRule }
        guard row.contest.takesEntries(at: now) else { throw NominationRefusal.over }
        let record = try nomination(of: row.contest, school)
        guard record.list.isOpen(dueAt: rule.dueAt, at: now) else {
            let isClosed = record.list.state == .submitted || record.list.state == .accepted
            throw isClosed ? NominationRefusal.closed(record.list.state) : .late(rule.dueAt)
        }
        return (row, record)
    }

    /// Names one pupil of a school.
    ///
    /// - Returns: what stands against it.
    fileprivate func name(
        _ learner: Learner.ID, _ hasConsent: Bool, on list: inout NominationList, _ contest: Contest, _ school: Unit.ID
    ) throws -> [String] {
        let day = contest.settings.eligibility.registrationDay
        let found = try first(ContestantStatement.applicant, [day, day, learner]) { row in
            (
                school: row[7] as Unit.ID, classroom: row[5] as Classroom.ID, group: contest.settings.group(row),
                problems: contest.settings.objections(row, hasConsent: hasConsent)
            )
        }
        guard let found, found.school == school else { return [NominationSentence.unknown] }
        let sender = try value(NominationStatement.schoolOf, [contest.id, learner], as: Unit.ID.self)
        if let sender, sender != school { return [NominationSentence.otherSchool] }
        guard found.problems.isEmpty, let group = found.group else { return found.problems }
        do throws(NominationRefusal) {
            try list.add(
                NominationList.Name(
                    learner: learner, group: group, classroom: found.classroom, hasConsent: hasConsent))
            return []
        } catch {
            return [error.message]
        }
    }
}

extension ContestSettings {
    /// What stands against the pupil of a row of `ContestantStatement.applicant`; who registered alone may be sent too.
    fileprivate func objections(_ row: Row, hasConsent: Bool) -> [String] {
        eligibility.problems(of: applicant(row, hasConsent: hasConsent), groups: groups)
    }

    fileprivate func group(_ row: Row) -> ContestGroup.Code? {
        eligibility.group(of: applicant(row, hasConsent: true), in: groups)?.code
    }

    private func applicant(_ row: Row, hasConsent: Bool) -> Eligibility.Applicant {
        let kind: SchoolKind? = row[8]
        return Eligibility.Applicant(
            isEnrolled: row[10], birthDate: row[3], hasConsent: hasConsent, isOrganiser: row[9], isRegistered: false,
            schoolKind: kind ?? .upperSecondary, grade: row[6])
    }
}
