package import Domain
import GRDB

extension Store {
    /// Keeps the ranking of this moment for the public board, while the contest runs.
    package func publishInterim(of id: Contest.ID, by account: Account.ID, at now: Instant) async throws {
        try await write { connection in
            guard let row = try connection.contestRow(id) else { throw StoreError.missing }
            guard row.contest.state == .running || row.contest.state == .closed else {
                throw ContestRefusal.wrongState(step: .open, state: row.contest.state)
            }
            try connection.collectResults(of: row.contest)
            try connection.publish(.interim, of: id, by: account, at: now)
        }
    }

    /// Everything that was published of a contest, newest first.
    package func publications(of id: Contest.ID) async throws -> [ContestPublicationRecord] {
        try await read { try $0.rows(PublicationStatement.ofContest, [id], ContestPublicationRecord.init) }
    }

    /// What the public board shows now: the publication with its lines; `nil` before the first.
    package func board(
        of id: Contest.ID
    ) async throws -> (publication: ContestPublicationRecord, places: [ContestPlaceRecord])? {
        try await read { connection in
            guard let shown = try connection.publication(PublicationStatement.shown, id) else { return nil }
            return (shown, try connection.places(of: shown.id))
        }
    }

    /// The newest provisional or official result with its lines; `nil` before the first.
    package func contestResult(
        of id: Contest.ID
    ) async throws -> (publication: ContestPublicationRecord, places: [ContestPlaceRecord])? {
        try await read { connection in
            guard let shown = try connection.publication(PublicationStatement.result, id) else { return nil }
            return (shown, try connection.places(of: shown.id))
        }
    }

    /// The published result behind a code: as it was kept, and whether it still has its own hash. `nil` for no such code.
    package func publication(
        code: String
    ) async throws -> (publication: ContestPublicationRecord, place: ContestPlaceRecord?, isWhole: Bool)? {
        try await read { connection in
            let whole = try connection.first(
                PublicationStatement.ofCode, [code], ContestPublicationRecord.init)
            if let whole { return (whole, nil, try connection.isWhole(whole)) }
            let found = try connection.first(PublicationStatement.placeOfCode, [code]) { row in
                (place: ContestPlaceRecord(row), publication: ContestPublicationRecord(row, at: 19))
            }
            return try found.map { ($0.publication, $0.place, try connection.isWhole($0.publication)) }
        }
    }
}

extension Connection {
    func publication(_ sql: PublicationStatement, _ contest: Contest.ID) throws -> ContestPublicationRecord? {
        try first(sql, [contest], ContestPublicationRecord.init)
    }

    /// By group in the order in which they were published, best first.
    func places(of publication: ContestSnapshot.ID) throws -> [ContestPlaceRecord] {
        try rows(PublicationStatement.places, [publication], ContestPlaceRecord.init)
    }

    /// Whether a publication still has the hash under which it was kept.
    func isWhole(_ publication: ContestPublicationRecord) throws -> Bool {
        let kept = try value(PublicationStatement.hash, [publication.id], as: String.self)
        let hash = try snapshotHash(publication)
        return kept == hash && publication.code == ContestSnapshot.code(of: hash)
    }

    /// The hash of a publication as it stands now.
    func snapshotHash(_ publication: ContestPublicationRecord) throws -> String {
        let places = try places(of: publication.id).map(\.place)
        let snapshot = ContestSnapshot(
            contest: publication.contest, number: publication.number, kind: publication.kind,
            settingsVersion: publication.settingsVersion, at: publication.at, places: places)
        return Digest.sha256(snapshot.canonicalText)
    }

    func publish(
        _ kind: ContestSnapshot.Kind, of id: Contest.ID, by account: Account.ID, at now: Instant
    ) throws {
        guard let row = try contestRow(id) else { throw StoreError.missing }
        let field = try contestField(row)
        let number = (try value(PublicationStatement.lastNumber, [id], as: Int.self) ?? 0) + 1
        let snapshot = ContestSnapshot(
            contest: id, number: number, kind: kind, settingsVersion: row.contest.version, at: now,
            outcome: field.outcome, people: field.people.mapValues(\.person))
        // Groups stand in the table by their code; the text that is hashed has them in the same order.
        let kept = snapshot.inTableOrder
        let hash = Digest.sha256(kept.canonicalText)
        let publication: ContestSnapshot.ID = try insert(
            PublicationStatement.insert,
            [
                id, number, kind.rawValue, row.contest.version, hash, ContestSnapshot.code(of: hash),
                !row.isBoardFrozen, account, now,
            ])
        for place in kept.places { try keep(place, in: publication, hash) }
        try addAudit(
            .contestPublished, id.subject, "\(kind.rawValue) \(number) \(hash)", by: account, at: now)
    }

    private func keep(_ place: ContestSnapshot.Place, in publication: ContestSnapshot.ID, _ hash: String) throws {
        let code = ContestSnapshot.code(of: Digest.sha256("\(hash)|\(place.contestant.rawValue)"))
        try run(
            PublicationStatement.insertPlace,
            [
                publication, place.group, place.position, place.rank, place.contestant, place.points, place.durationMs,
                place.submittedAt, place.predictionDelta, place.wholeClusters, place.award?.rawValue, place.explanation,
                place.fullName, place.publicName, place.className, place.school, place.schoolName, code,
            ])
    }
}

extension ContestPublicationRecord {
    init(_ row: Row) throws {
        self.init(row, at: 0)
    }

    /// Seven columns: id, contest, number, kind, settings version, code, moment.
    init(_ row: Row, at index: Int) {
        self.init(
            id: row[index], contest: row[index + 1], number: row[index + 2],
            kind: ContestSnapshot.Kind(rawValue: row[index + 3]) ?? .interim, settingsVersion: row[index + 4],
            code: row[index + 5], at: row[index + 6])
    }
}

extension ContestPlaceRecord {
    /// Nineteen columns: those of the table in its order, then whether the name may be published now.
    init(_ row: Row) {
        let result = ContestResult(
            contestant: row[4], points: row[5], durationMs: row[6], submittedAt: row[7], predictionDelta: row[8],
            wholeClusters: row[9])
        self.init(
            place: ContestSnapshot.Place(
                group: row[1], position: row[2], rank: row[3], result: result,
                award: (row[10] as String?).flatMap(Award.init(rawValue:)), explanation: row[11], fullName: row[12],
                publicName: row[13], className: row[14], school: row[15], schoolName: row[16]),
            code: row[17], hasConsent: row[18])
    }
}
