package import Domain
import GRDB

extension Store {
    /// A new draft; when the same account made the very same less than a minute ago (a form sent twice), that one.
    package func createContest(
        _ settings: ContestSettings, of unit: Unit.ID, by account: Account.ID, at now: Instant
    ) async throws -> Contest.ID {
        let text = try ContestText.json(settings)
        return try await write { connection in
            let same = try connection.value(
                ContestStatement.same, [unit, text, account, now + -60_000], as: Contest.ID.self)
            if let same { return same }
            let id: Contest.ID = try connection.insert(ContestStatement.insert, [unit, text, account, now])
            try connection.addAudit(.contestCreated, id.subject, settings.title, by: account, at: now)
            return id
        }
    }

    /// One contest; `nil` when there is none.
    package func contest(_ id: Contest.ID) async throws -> ContestRecord? {
        try await read { try $0.contestRecord(id) }
    }

    /// The contests that a unit holds, newest first.
    package func contests(of unit: Unit.ID) async throws -> [ContestRecord] {
        try await read { connection in
            let counts = try connection.contestCounts(of: nil, heldBy: unit)
            return try connection.rows(ContestStatement.ofUnit, [unit]) { try ContestRow($0) }
                .map { $0.record(counts[$0.contest.id] ?? .init()) }
        }
    }

    /// Contests that were announced, newest first.
    package func announcedContests() async throws -> [ContestRecord] {
        try await read { connection in
            try connection.rows(ContestStatement.announced) { try ContestRow($0) }.map { $0.record(.init()) }
        }
    }

    /// The unit that holds a contest.
    package func unit(ofContest id: Contest.ID) async throws -> Unit.ID? {
        try await read { try $0.value(ContestStatement.unit, [id], as: Unit.ID.self) }
    }

    /// Changes the settings: freely in the draft, afterwards as a new version with its reason.
    ///
    /// - Throws: `ContestRefusal`; `StoreError.missing` when there is no such contest.
    package func changeContest(
        _ id: Contest.ID, to settings: ContestSettings, reason: String, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard let row = try connection.contestRow(id) else { throw StoreError.missing }
            var contest = row.contest
            try contest.change(to: settings, reason: reason)
            try connection.save(contest)
            if contest.version > row.contest.version { try connection.keepVersion(contest, reason, account, now) }
            try connection.addAudit(
                .contestChanged, id.subject, "v\(contest.version) \(VietnameseText.tidy(reason))", by: account, at: now)
        }
    }

    /// The public board stays as it is, or follows new results again.
    package func freezeBoard(
        of id: Contest.ID, _ isFrozen: Bool, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard try connection.run(ContestStatement.freeze, [isFrozen, id]) == 1 else { throw StoreError.missing }
            if !isFrozen { try connection.run(PublicationStatement.showAll, [id]) }
            try connection.addAudit(.boardFrozen, id.subject, isFrozen ? "frozen" : "shown", by: account, at: now)
        }
    }

    /// Steps and versions of a contest, oldest first.
    package func contestHistory(_ id: Contest.ID) async throws -> [ContestHistoryRecord] {
        try await read { connection in
            let steps = try connection.rows(ContestStatement.steps, [id]) { row in
                ContestHistoryRecord(title: row[0], reason: row[1], by: row[2], at: row[3])
            }
            let versions = try connection.rows(ContestStatement.versions, [id]) { row in
                ContestHistoryRecord(
                    title: "Phiên bản \(row[0] as Int) của thể lệ", reason: row[1], by: row[2], at: row[3])
            }
            return (steps + versions).sorted { $0.at < $1.at }
        }
    }

    /// Days on which offices do not work, by day.
    package func holidays() async throws -> [(day: Day, title: String)] {
        try await read { try $0.rows(ContestStatement.holidays) { (day: $0[0] as Day, title: $0[1] as String) } }
    }

    /// Notes a holiday, or forgets it.
    ///
    /// - Parameter title: `nil` to forget the day.
    package func setHoliday(_ day: Day, title: String?, by account: Account.ID, at now: Instant) async throws {
        try await write { connection in
            if let title {
                try connection.run(ContestStatement.addHoliday, [day, title])
            } else {
                try connection.run(ContestStatement.removeHoliday, [day])
            }
            try connection.addAudit(
                .settingsChanged, "holiday:\(day.isoText)", title ?? "-", by: account, at: now)
        }
    }
}

extension Connection {
    func contestRow(_ id: Contest.ID) throws -> ContestRow? {
        try first(ContestStatement.one, [id]) { try ContestRow($0) }
    }

    func contestRecord(_ id: Contest.ID) throws -> ContestRecord? {
        try contestRow(id).map(record)
    }

    func record(_ row: ContestRow) throws -> ContestRecord {
        let id = row.contest.id
        return row.record(try contestCounts(of: id, heldBy: nil)[id] ?? .init())
    }

    fileprivate func contestCounts(
        of contest: Contest.ID?, heldBy unit: Unit.ID?
    ) throws -> [Contest.ID: ContestRecord.Counts] {
        var found: [Contest.ID: ContestRecord.Counts] = [:]
        try each(ContestStatement.counts, [contest, unit]) { row in
            var counts = ContestRecord.Counts()
            counts.contestants = row[1]
            counts.schools = row[2]
            counts.openSittings = row[3]
            counts.withResult = row[4]
            counts.openAppeals = row[5]
            counts.exclusions = row[6]
            found[row[0]] = counts
        }
        return found
    }

    func save(_ contest: Contest) throws {
        try run(
            ContestStatement.save,
            [
                contest.state.rawValue, contest.version, try ContestText.json(contest.settings), contest.publishedAt,
                contest.id,
            ])
    }

    func keepVersion(_ contest: Contest, _ reason: String, _ account: Account.ID, _ now: Instant) throws {
        try run(
            ContestStatement.addVersion,
            [
                contest.id, contest.version, try ContestText.json(contest.settings), VietnameseText.tidy(reason),
                account, now,
            ])
    }

    func workingDays() throws -> WorkingDays {
        WorkingDays(holidays: Set(try rows(ContestStatement.holidays) { $0[0] as Day }))
    }
}

/// A contest as its row says.
struct ContestRow {
    let contest: Contest
    let unit: Unit.ID
    let isBoardFrozen: Bool
    let createdBy: Account.ID

    init(_ row: Row) throws {
        guard let state = ContestState(rawValue: row[1]) else { throw StoreError.corrupt }
        contest = Contest(
            id: row[0], settings: try ContestText.settings(row[3]), version: row[2], state: state, publishedAt: row[4])
        unit = row[5]
        isBoardFrozen = row[6]
        createdBy = row[7]
    }

    func record(_ counts: ContestRecord.Counts) -> ContestRecord {
        ContestRecord(contest: contest, unit: unit, isBoardFrozen: isBoardFrozen, counts: counts)
    }
}

extension Identifier<Contest> {
    /// As the log names it.
    var subject: String { "contest:\(rawValue)" }
}
