package import Domain
import GRDB

extension Store {
    /// What was passed on to a person, newest first: pupils by their grade, staff as staff.
    package func letters(for account: Account) async throws -> [DocumentLetter] {
        try await read { connection in
            try connection.letters(for: account, grade: connection.grade(of: account))
        }
    }

    /// How many wait for the confirmation of a pupil whose grade is known; `nil` for a pupil without a class.
    package func waitingLetters(for account: Account, grade: Int?) async throws -> Int {
        try await read { try $0.letters(for: account, grade: grade).count { $0.acknowledgedAt == nil } }
    }

    /// One of them, and notes that the person has seen it; `nil` when it was not passed on to them.
    package func openLetter(_ id: Document.ID, by account: Account, at now: Instant) async throws -> DocumentLetter? {
        let known = try await read { try $0.letter(id, for: account) }
        guard let known, known.seenAt == nil else { return known }
        return try await write { connection in
            try connection.see(id, account, at: now)
            return try connection.letter(id, for: account)
        }
    }

    /// Notes that a person confirms to have read it. Twice is once.
    ///
    /// - Throws: `StoreError.missing` when it was not passed on to them.
    package func acknowledgeLetter(_ id: Document.ID, by account: Account, at now: Instant) async throws {
        try await write { connection in
            guard let letter = try connection.letter(id, for: account) else { throw StoreError.missing }
            if letter.seenAt == nil { try connection.see(id, account, at: now) }
            guard try connection.run(DocumentReceiptStatement.acknowledge, [now, id, account.id]) == 1 else { return }
            let count: DocumentReceiptStatement =
                account.learner == nil ? .countStaffAcknowledged : .countPupilAcknowledged
            try connection.run(count, [id, account.unit])
        }
    }

    /// Who of a school has confirmed: staff by name, pupils as numbers of their classes.
    package func documentStand(
        _ document: Document, in school: Unit.ID, on today: Day
    ) async throws -> DocumentStandRecord {
        try await read { connection in
            let audience = document.content.audience
            let people = try connection.rows(DocumentReceiptStatement.people, [document.id, school]) { row in
                DocumentStandRecord.Person(name: row[0], seenAt: row[1], acknowledgedAt: row[2])
            }
            let rooms = try connection.rows(
                DocumentReceiptStatement.rooms, [document.id, school, SchoolYear.containing(today)]
            ) { row in
                Classroom(row, at: 0).map {
                    DocumentStandRecord.Room(
                        classroom: $0,
                        reach: DocumentReach(recipients: row[5], seen: row[6], acknowledged: row[7]))
                }
            }.compactMap(\.self)
            return DocumentStandRecord(
                people: audience.staff ? people.sorted { VietnameseName($0.name) < VietnameseName($1.name) } : [],
                rooms: rooms.filter { audience.includes(grade: $0.classroom.grade) }.inReportOrder(by: \.classroom))
        }
    }
}

extension Connection {
    /// What was passed on to a person and is meant for them; the grade is a pupil's.
    fileprivate func letters(for account: Account, grade: Int?) throws -> [DocumentLetter] {
        try rows(DocumentReceiptStatement.letters, [account.id, account.unit], DocumentLetter.init)
            .filter { $0.isMeant(for: account, grade: grade) }
    }

    /// The grade that a pupil attends; `nil` for staff and for a pupil without a class.
    fileprivate func grade(of account: Account) throws -> Int? {
        guard account.learner != nil else { return nil }
        return try value(DocumentReceiptStatement.grade, [account.id], as: Int.self)
    }

    fileprivate func letter(_ id: Document.ID, for account: Account) throws -> DocumentLetter? {
        let arguments: StatementArguments = [account.id, account.unit, id]
        let grade = try grade(of: account)
        let found = try first(DocumentReceiptStatement.letter, arguments, DocumentLetter.init)
        return found.flatMap { $0.isMeant(for: account, grade: grade) ? $0 : nil }
    }

    fileprivate func see(_ id: Document.ID, _ account: Account, at now: Instant) throws {
        guard try run(DocumentReceiptStatement.see, [id, account.id, now]) == 1 else { return }
        let count: DocumentReceiptStatement = account.learner == nil ? .countStaffSeen : .countPupilSeen
        try run(count, [id, account.unit])
    }
}

extension DocumentLetter {
    fileprivate init(_ row: Row) {
        let owned = OwnedDocument(row)
        self.init(
            document: owned.document, ownerName: owned.ownerName, deliveredOn: row[18], seenAt: row[19],
            acknowledgedAt: row[20])
    }

    fileprivate func isMeant(for account: Account, grade: Int?) -> Bool {
        if account.learner == nil { return document.content.audience.staff }
        return grade.map(document.content.audience.includes(grade:)) ?? false
    }
}
