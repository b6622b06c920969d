package import Domain
import GRDB

extension Store {
    /// Notes what somebody asks about a pupil's data; sent twice it is noted once.
    ///
    /// - Parameters:
    ///   - code: the ministry's code of a pupil who is, or was, of the school.
    ///   - formKey: of the page on which the form stood.
    /// - Throws: `DataRequestRefusal.unknownPupil`.
    package func addDataRequest(
        _ kind: DataRequest.Kind, code: String, askedBy: String, askedOn: Day, note: String, at school: Unit.ID,
        formKey: String, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            let found = try connection.value(DataRequestStatement.learner, [code, school], as: Learner.ID.self)
            guard let learner = found else { throw DataRequestRefusal.unknownPupil }
            let request = DataRequest(kind: kind, learner: learner, askedBy: askedBy, askedOn: askedOn, note: note)
            let isNew =
                try connection.run(
                    DataRequestStatement.add,
                    [
                        formKey, school, learner, kind.rawValue, askedBy, askedOn,
                        request.due(try connection.workingDays()), note, account, now,
                    ]) == 1
            guard isNew else { return }
            try connection.addAudit(
                .dataRequested, "learner:\(learner.rawValue)", kind.title, by: account, at: now)
        }
    }

    /// The requests of a school: open ones first, the earliest due first; then the latest answered.
    package func dataRequests(of school: Unit.ID) async throws -> [DataRequestRecord] {
        try await read {
            try $0.rows(DataRequestStatement.ofSchool, [school], DataRequestRecord.init).compactMap(\.self)
        }
    }

    /// One request of a school; `nil` when it has no such one.
    package func dataRequest(_ id: DataRequest.ID, of school: Unit.ID) async throws -> DataRequestRecord? {
        try await read { try $0.dataRequest(id, of: school) }
    }

    /// How many requests are past their last day, by school.
    package func overdueDataRequests(on day: Day) async throws -> [Unit.ID: Int] {
        try await read { connection in
            let found = try connection.rows(DataRequestStatement.overdue, [day]) { ($0[0] as Unit.ID, $0[1] as Int) }
            return Dictionary(found) { first, _ in first }
        }
    }

    /// Answers a request, and does what was asked when it is granted: mends, deletes or marks, in one transaction.
    ///
    /// - Parameter correction: the pupil's data as they should be, for a correction.
    /// - Throws: `DataRequestRefusal.answeredAlready`; `StoreError.missing`.
    package func answerDataRequest(
        _ id: DataRequest.ID, of school: Unit.ID, text: String, isGranted: Bool, correction: LearnerCorrection?,
        by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard let record = try connection.dataRequest(id, of: school) else { throw StoreError.missing }
            guard
                try connection.run(DataRequestStatement.answer, [text, isGranted, account, now, id]) == 1
            else { throw DataRequestRefusal.answeredAlready }
            let learner = record.request.learner
            if isGranted {
                switch record.request.kind {
                case .show: break
                case .correct:
                    if let correction { try connection.correct(learner, correction) }
                case .erase: try connection.erase(learner, record.erasure, at: now)
                case .withdraw: try connection.unpublish(learner)
                }
            }
            try connection.addAudit(
                .dataRequestAnswered, "learner:\(learner.rawValue)",
                "\(record.request.kind.title): \(isGranted ? "đã làm" : "từ chối")", by: account, at: now)
        }
    }

    /// Everything that is known of a pupil, as it is handed over; never a password, never another person's data.
    package func dataSheets(of learner: Learner.ID) async throws -> [DataSheet] {
        try await read { try $0.dataSheets(of: learner) }
    }
}

extension Connection {
    fileprivate func dataRequest(_ id: DataRequest.ID, of school: Unit.ID) throws -> DataRequestRecord? {
        try first(DataRequestStatement.one, [id, school], DataRequestRecord.init).flatMap(\.self)
    }

    fileprivate func correct(_ learner: Learner.ID, _ correction: LearnerCorrection) throws {
        let name = VietnameseName(correction.fullName)
        try run(
            DataRequestStatement.correct,
            [name.text, name.sortKey, name.matchKey, correction.birthDate, correction.sex, learner])
        try run(DataRequestStatement.correctAccount, [name.text, learner])
    }

    /// Takes away what names a pupil, as far as the erasure goes; what is counted stays.
    func erase(_ learner: Learner.ID, _ erasure: Erasure, at now: Instant) throws {
        try run(DataRequestStatement.eraseNotes, [learner])
        try run(DataRequestStatement.eraseRemarks, [learner])
        try run(DataRequestStatement.eraseAppeals, [learner])
        guard erasure == .person else { return }
        try run(DataRequestStatement.erase, [now, learner])
        try run(DataRequestStatement.endSessions, [learner])
        try run(DataRequestStatement.eraseAccount, [learner])
        try run(DataRequestStatement.eraseExemption, [learner])
        try run(DataRequestStatement.eraseGroups, [learner])
        try run(DataRequestStatement.eraseSubjects, [learner])
        try unpublish(learner)
    }

    /// Takes back every consent to a published name.
    fileprivate func unpublish(_ learner: Learner.ID) throws {
        try run(DataRequestStatement.unpublish, [learner])
        try run(DataRequestStatement.unpublishNominee, [learner])
    }
}

extension DataRequestRecord {
    /// `nil` for a kind that this program does not know.
    fileprivate init?(_ row: Row) {
        guard let kind = DataRequest.Kind(rawValue: row[3]) else { return nil }
        let answer = (row[10] as String?).map {
            Answer(text: $0, isGranted: row[11], by: row[12] ?? "", at: row[13])
        }
        self.init(
            id: row[0], unit: row[1],
            request: DataRequest(kind: kind, learner: row[2], askedBy: row[4], askedOn: row[5], note: row[7]),
            learnerName: row[8], className: row[9], due: row[6], answer: answer)
    }
}
