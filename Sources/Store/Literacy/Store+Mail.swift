package import Domain
import GRDB

extension Store {
    /// Where letters to units go.
    package func mailAddresses() async throws -> [Unit.ID: String] {
        try await read { connection in
            let found = try connection.rows(MailStatement.addresses) { ($0[0] as Unit.ID, $0[1] as String) }
            return Dictionary(found) { first, _ in first }
        }
    }

    /// Sets every address anew; a unit that is not named gets no letters.
    package func setMailAddresses(
        _ addresses: [Unit.ID: String], by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            try connection.run(MailStatement.dropAddresses)
            for (unit, address) in addresses.sorted(by: { $0.key < $1.key }) {
                try connection.run(MailStatement.addAddress, [unit, address])
            }
            try connection.addAudit(.mailSet, "settings:mail", "\(addresses.count)", by: account, at: now)
        }
    }

    /// Puts the letters of a day into the queue, for units that have an address; a letter is queued once.
    ///
    /// - Returns: how many are new.
    @discardableResult
    package func queueReminders(at now: Instant) async throws -> Int {
        let dates = try await seasonDates(year: now.day.year)
        let schedule = ReminderSchedule(
            dates: dates, marks: try await seasonMarks(year: dates.year), units: try await units(on: now.day))
        let letters = schedule.due(on: now.day)
        guard !letters.isEmpty else { return 0 }
        let addresses = try await mailAddresses()
        let addressed = letters.compactMap { letter in addresses[letter.unit].map { (letter, $0) } }
        let known = Set(
            try await read { try $0.rows(MailStatement.reasons, ["season:\(dates.year):%"]) { $0[0] as String } })
        let new = addressed.filter { !known.contains($0.0.reason) }
        guard !new.isEmpty else { return 0 }
        return try await write { connection in
            try new.reduce(0) { count, entry in
                try count
                    + connection.run(
                        MailStatement.queue,
                        [entry.0.reason, entry.0.unit, entry.1, entry.0.subject, entry.0.body, now, now])
            }
        }
    }

    /// Letters whose time has come, the oldest first.
    package func waitingMail(at now: Instant, limit: Int = 20) async throws -> [MailRecord] {
        try await read { try $0.rows(MailStatement.waiting, [now, limit], MailRecord.init) }
    }

    /// The newest letters, sent or not.
    package func recentMail() async throws -> [MailRecord] {
        try await read { try $0.rows(MailStatement.recent, [], MailRecord.init) }
    }

    /// Notes that a letter went out.
    package func noteMailSent(_ id: MailRecord.ID, at now: Instant) async throws {
        try await write { try $0.run(MailStatement.sent, [now, id]) }
    }

    /// Notes why a letter did not go out, and when it is tried again; after the fifth time it is given up.
    package func noteMailFailed(_ mail: MailRecord, _ failure: String, at now: Instant) async throws {
        let next = MailRecord.pause(afterTries: mail.tries + 1).map { now + $0 * 60_000 }
        try await write { try $0.run(MailStatement.failed, [failure, next, mail.id]) }
    }

    /// Tries a letter again that was given up.
    package func retryMail(_ id: MailRecord.ID, at now: Instant) async throws {
        try await write { try $0.run(MailStatement.retry, [now, id]) }
    }
}

extension MailRecord {
    fileprivate init(_ row: Row) {
        self.init(
            id: row[0], unit: row[1], address: row[2], subject: row[3], body: row[4], queuedAt: row[5], tries: row[6],
            failure: row[7], sentAt: row[8], nextTryAt: row[9])
    }
}

enum MailStatement: String, SQLStatement {
    case addresses = """
        SELECT unit_id, address
        FROM mail_address
        """

    case dropAddresses = """
        DELETE FROM mail_address
        """

    case addAddress = """
        INSERT INTO mail_address (unit_id, address)
        VALUES (?, ?)
        """

    case reasons = """
        SELECT reason
        FROM mail
        WHERE reason LIKE ?
        """

    case queue = """
        INSERT INTO mail (reason, unit_id, address, subject, body, queued_at_ms, next_try_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (reason) DO NOTHING
        """

    case waiting = """
        SELECT id, unit_id, address, subject, body, queued_at_ms, tries, failure, sent_at_ms, next_try_at_ms
        FROM mail
        WHERE next_try_at_ms <= ?
        ORDER BY next_try_at_ms, id
        LIMIT ?
        """

    case recent = """
        SELECT id, unit_id, address, subject, body, queued_at_ms, tries, failure, sent_at_ms, next_try_at_ms
        FROM mail
        ORDER BY id DESC
        LIMIT 50
        """

    case sent = """
        UPDATE mail
        SET sent_at_ms = ?, next_try_at_ms = NULL, failure = NULL, tries = tries + 1
        WHERE id = ?
        """

    case failed = """
        UPDATE mail
        SET failure = ?, next_try_at_ms = ?, tries = tries + 1
        WHERE id = ?
        """

    case retry = """
        UPDATE mail
        SET next_try_at_ms = ?, tries = 0
        WHERE id = ? AND sent_at_ms IS NULL
        """
}
