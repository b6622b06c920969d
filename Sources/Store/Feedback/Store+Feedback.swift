package import Domain
import GRDB

extension Store {
    /// Sends a remark; the same form sent twice sends one.
    ///
    /// - Parameter formKey: of the page that was sent.
    /// - Throws: `FeedbackRefusal`.
    @discardableResult
    package func sendFeedback(
        _ text: ModeratedText, topic: FeedbackTopic, to addressee: Unit.ID, by account: Account, formKey: String,
        at now: Instant
    ) async throws -> FeedbackRemark.ID {
        try await write { connection in
            let known = try connection.value(
                FeedbackStatement.ofForm, [account.id, formKey], as: FeedbackRemark.ID.self)
            if let known { return known }
            let today = try connection.value(FeedbackStatement.sentSince, [account.id, now.day.start], as: Int.self)
            try FeedbackRule.check(sentToday: today ?? 0)
            let classroom = try connection.value(
                FeedbackStatement.classroomOf, [account.id], as: Classroom.ID.self)
            return try connection.insert(
                FeedbackStatement.add,
                [account.id, formKey, addressee, account.unit, classroom, topic.rawValue, text.text, now])
        }
    }

    /// What an account has sent, newest first.
    package func feedback(by account: Account.ID) async throws -> [FeedbackRemark] {
        try await read { try $0.rows(FeedbackStatement.own, [account]) { try FeedbackRemark($0) } }
    }

    /// What an addressee answered for everybody to read, newest first.
    package func publishedFeedback(of addressee: Unit.ID) async throws -> [FeedbackRemark] {
        try await read { try $0.rows(FeedbackStatement.published, [addressee]) { try FeedbackRemark($0) } }
    }

    /// What was sent to an addressee: what waits longest first, then what was answered.
    package func feedback(to addressee: Unit.ID) async throws -> [FeedbackRecord] {
        try await read { try $0.rows(FeedbackStatement.inbox, [addressee]) { try FeedbackRecord($0) } }
    }

    /// One remark to an addressee; `nil` when it went to another.
    package func feedback(_ id: FeedbackRemark.ID, to addressee: Unit.ID) async throws -> FeedbackRecord? {
        try await read { try $0.first(FeedbackStatement.one, [id, addressee]) { try FeedbackRecord($0) } }
    }

    /// Answers a remark, or puts the answer better.
    ///
    /// - Parameter publicQuestion: the question as everybody may read it; `nil` to answer only whoever asked.
    /// - Throws: `StoreError.missing` when there is no such remark to this addressee.
    package func answerFeedback(
        _ id: FeedbackRemark.ID, to addressee: Unit.ID, _ text: ModeratedText, publicQuestion: ModeratedText?,
        by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            let changed = try connection.run(
                FeedbackStatement.answer, [text.text, publicQuestion?.text, account, now, id, addressee])
            guard changed == 1 else { throw StoreError.missing }
            try connection.addAudit(
                .feedbackAnswered, "feedback:\(id.rawValue)", publicQuestion == nil ? "-" : "public", by: account,
                at: now)
        }
    }

    /// How each addressee stands, of what was sent since a moment; what is overdue counts however old it is.
    package func feedbackStandings(since start: Instant, on day: Day) async throws -> [Unit.ID: FeedbackStanding] {
        let (counts, open) = try await read { connection in
            (
                try connection.rows(FeedbackStatement.standings, [start]) { row in
                    (
                        unit: row[0] as Unit.ID,
                        count: FeedbackCount(received: row[1], answered: row[2], published: row[3])
                    )
                },
                try connection.rows(FeedbackStatement.open) { (unit: $0[0] as Unit.ID, at: $0[1] as Instant) }
            )
        }
        let received = Dictionary(counts.map { ($0.unit, $0.count) }) { first, _ in first }
        let late = open.filter {
            day > WorkingDays().due(from: $0.at.day, count: FeedbackRule.answerWorkingDays)
        }
        let overdue = Dictionary(grouping: late, by: \.unit).mapValues(\.count)
        return Dictionary(
            uniqueKeysWithValues: Set(received.keys).union(overdue.keys).map { unit in
                let standing = FeedbackStanding(
                    addressee: unit, count: received[unit] ?? FeedbackCount(), overdue: overdue[unit] ?? 0)
                return (unit, standing)
            })
    }

    /// A coverage record with what the people of its schools sent in the report year, answered by the record's day.
    package func withFeedback(_ record: CoverageRecord) async throws -> CoverageRecord {
        guard let first = ReportYear(record.reportYear).period?.lowerBound else { return record }
        let found = try await read { connection in
            try connection.rows(FeedbackStatement.figures, [first.start, (record.asOf + 1).start]) { row in
                (
                    unit: row[0] as Unit.ID, topic: FeedbackTopic(rawValue: row[1]) ?? .other,
                    count: FeedbackCount(received: row[2], answered: row[3], published: row[4])
                )
            }
        }
        let inScope = Set(record.schools.map(\.school.id))
        var record = record
        record.feedback = found.filter { inScope.contains($0.unit) }.reduce(into: [:]) { counts, line in
            counts[line.topic] = counts[line.topic, default: FeedbackCount()] + line.count
        }
        return record
    }
}

extension FeedbackRemark {
    /// Eight columns.
    fileprivate init(_ row: Row) throws {
        let answer = (row[5] as String?).map { text in
            Answer(text: text, publicQuestion: row[6], answeredAt: row[7])
        }
        self.init(
            id: row[0], addressee: row[1], topic: FeedbackTopic(rawValue: row[2]) ?? .other, text: row[3],
            askedAt: row[4], answer: answer)
    }
}

extension FeedbackRecord {
    /// Six more.
    fileprivate init(_ row: Row) throws {
        let author = FeedbackAuthor(
            fullName: row[8], isLearner: row[9], unitName: row[10], classroom: row[11], grade: row[12])
        self.init(remark: try FeedbackRemark(row), author: author, answeredBy: row[13])
    }
}
