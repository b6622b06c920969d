package import Domain
import GRDB

extension Store {
    /// Enters a document into a unit's register; nobody sees it until it is passed on.
    ///
    /// - Parameter file: its bytes with what is said of them; `nil` for a document that is a link only.
    package func addDocument(
        _ content: DocumentContent, file: (about: DocumentFile, bytes: [UInt8])?, to owner: Unit.ID,
        by account: Account.ID, at now: Instant
    ) async throws -> Document.ID {
        try await write { connection in
            let kept = try file.map { try connection.keep($0.about, $0.bytes) }
            let id: Document.ID = try connection.insert(
                DocumentStatement.insert,
                [
                    owner, content.title, content.symbol, content.sourceAgency, content.receivedOn,
                    content.audience.upperPupils, content.audience.staff, content.audience.lowerPupils,
                    content.timelyDays, content.link, content.note, kept, account, now,
                ])
            try connection.addAudit(.documentAdded, "document:\(id.rawValue)", content.symbol, by: account, at: now)
            return id
        }
    }

    /// Passes a document on in a unit: its owner to the schools below and to its own people, a school to its pupils and
    /// staff.
    ///
    /// - Throws: `DocumentRefusal`; `StoreError.missing` when there is no such document.
    package func deliverDocument(
        _ id: Document.ID, in unit: Unit.ID, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard let found = try connection.first(DocumentStatement.one, [id], OwnedDocument.init),
                let place = try connection.unit(unit, on: now.day)
            else { throw StoreError.missing }
            let document = found.document
            guard !document.isWithdrawn else { throw DocumentRefusal.withdrawn }
            let isOwner = document.owner == unit
            if isOwner {
                guard try connection.run(DocumentStatement.send, [now.day, id]) == 1 else {
                    throw DocumentRefusal.alreadySent
                }
            } else {
                guard document.sentOn != nil else { throw DocumentRefusal.notSentYet }
                guard document.content.audience.concerns(place) else { throw DocumentRefusal.notForThisSchool }
            }
            let added = try connection.run(DocumentStatement.deliver, [id, unit, now.day, account, now])
            guard added == 1 || isOwner else { throw DocumentRefusal.alreadySent }
            try connection.addAudit(
                .documentSent, "document:\(id.rawValue)", "unit:\(unit.rawValue)", by: account, at: now)
        }
    }

    /// Takes a document back.
    package func withdrawDocument(_ id: Document.ID, by account: Account.ID, at now: Instant) async throws {
        try await write { connection in
            guard try connection.run(DocumentStatement.withdraw, [id]) == 1 else { throw DocumentRefusal.withdrawn }
            try connection.addAudit(.documentWithdrawn, "document:\(id.rawValue)", "", by: account, at: now)
        }
    }

    /// The register of a unit: its own documents and, for a school or a commune, those of the department that were sent
    /// and concern it; newest first.
    ///
    /// - Parameter period: the days on which they came to their owner.
    package func documents(
        of unit: Unit.ID, in period: ClosedRange<Day>, on today: Day
    ) async throws -> [DocumentRecord] {
        try await read { try $0.documents(of: unit, in: period, on: today) }
    }

    /// One document as its unit's register shows it; `nil` when the register has no such line.
    package func document(_ id: Document.ID, of unit: Unit.ID, on today: Day) async throws -> DocumentRecord? {
        try await read { connection in
            guard let found = try connection.first(DocumentStatement.one, [id], OwnedDocument.init) else { return nil }
            let scope = try DocumentScope(unit, connection, on: today)
            return try scope.flatMap { try connection.record(found, in: $0) }
        }
    }

    /// The bytes of a document; `nil` when it has none or was taken back.
    package func documentFile(_ id: Document.ID) async throws -> (file: DocumentFile, bytes: [UInt8])? {
        try await read { try $0.keptFile(DocumentStatement.file, [id]) }
    }
}

extension Connection {
    func documents(of unit: Unit.ID, in period: ClosedRange<Day>, on today: Day) throws -> [DocumentRecord] {
        guard let scope = try DocumentScope(unit, self, on: today) else { return [] }
        return try scope.owners.flatMap { owner in
            try rows(
                DocumentStatement.ofOwner, [owner, period.lowerBound, period.upperBound], OwnedDocument.init)
        }.compactMap { try record($0, in: scope) }.sorted {
            $0.document.content.receivedOn > $1.document.content.receivedOn
        }
    }

    /// `nil` for a document that the unit does not have.
    fileprivate func record(_ found: OwnedDocument, in scope: DocumentScope) throws -> DocumentRecord? {
        let document = found.document
        let isOwn = document.owner == scope.unit.id
        guard isOwn || (document.sentOn != nil && scope.owners.contains(document.owner)) else { return nil }
        let schools = scope.schools.filter(document.content.audience.concerns)
        guard isOwn || !schools.isEmpty else { return nil }
        let deliveries = try rows(DocumentStatement.deliveries, [document.id]) { row -> DocumentDelivery? in
            let unit: Unit.ID = row[0]
            guard scope.includes(unit) else { return nil }
            return DocumentDelivery(
                unit: unit, deliveredOn: row[1],
                pupils: DocumentReach(
                    recipients: scope.pupils(of: unit, document.content.audience), seen: row[2], acknowledged: row[3]),
                staff: DocumentReach(
                    recipients: document.content.audience.staff ? scope.staff[unit] ?? 0 : 0, seen: row[4],
                    acknowledged: row[5]))
        }
        return DocumentRecord(
            document: document, ownerName: found.ownerName, deliveries: deliveries.compactMap(\.self), schools: schools)
    }
}

/// A document with the name of its owner.
struct OwnedDocument {
    let document: Document
    let ownerName: String

    /// Eighteen columns, in the order of the statements.
    init(_ row: Row) {
        let size: Int? = row[16]
        document = Document(
            id: row[0], owner: row[1],
            content: DocumentContent(
                title: row[2], symbol: row[3], sourceAgency: row[4], receivedOn: row[5],
                audience: DocumentAudience(upperPupils: row[7], staff: row[8], lowerPupils: row[9]),
                timelyDays: row[10], link: row[11], note: row[12]),
            sentOn: row[6], file: size.map { DocumentFile(name: row[14], mediaType: row[15], size: $0) },
            isWithdrawn: row[13])
        ownerName = row[17]
    }
}
