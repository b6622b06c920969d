package import Domain
import GRDB

extension Store {
    /// Records something that a unit did.
    package func addEvent(
        _ content: EventContent, of unit: Unit.ID, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            let id: EventRecord.ID = try connection.insert(
                EventStatement.add,
                [
                    unit, content.from, content.to, content.title, content.form.rawValue, content.campaign.rawValue,
                    content.participants, content.link, content.costDong, account, now,
                ])
            try connection.addAudit(.eventRecorded, "event:\(id.rawValue)", content.title, by: account, at: now)
        }
    }

    /// Strikes an event out, with a reason.
    ///
    /// - Throws: `StoreError.missing` when the unit has no such event, or it was struck before.
    package func strikeEvent(
        _ id: EventRecord.ID, of unit: Unit.ID, reason: String, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard try connection.run(EventStatement.strike, [reason, id, unit]) == 1 else { throw StoreError.missing }
            try connection.addAudit(.eventStruck, "event:\(id.rawValue)", reason, by: account, at: now)
        }
    }

    /// What a unit did between two days, oldest first.
    package func events(of unit: Unit.ID, in window: ClosedRange<Day>) async throws -> [EventRecord] {
        try await read { try $0.events(of: unit, in: window) }
    }

    /// Notes the plan that a unit issued for a year, or a newer one; a file that was kept stays unless there is a new one.
    package func setPlan(
        _ plan: UnitPlanNotice, file: (about: DocumentFile, bytes: [UInt8])?, of unit: Unit.ID, year: Int,
        by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            let kept = try file.map { try connection.keep($0.about, $0.bytes) }
            try connection.run(
                EventStatement.setPlan,
                [unit, year, plan.number, plan.day, plan.title, plan.link, kept, account, now])
            try connection.addAudit(.planRecorded, "unit:\(unit.rawValue)", plan.number, by: account, at: now)
        }
    }

    /// The plan of a unit for a year; `nil` for none.
    package func plan(of unit: Unit.ID, year: Int) async throws -> UnitPlanNotice? {
        try await read { try $0.plans(of: year)[unit] }
    }

    /// The file of a plan; `nil` without one.
    package func planFile(of unit: Unit.ID, year: Int) async throws -> (file: DocumentFile, bytes: [UInt8])? {
        try await read { try $0.keptFile(EventStatement.planFile, [year, unit]) }
    }

    /// Proposes somebody for a reward.
    package func addCommendation(
        _ content: Commendation, of unit: Unit.ID, year: Int, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            let id: CommendationRecord.ID = try connection.insert(
                EventStatement.commend,
                [unit, year, content.kind.rawValue, content.name, content.achievement, content.form, account, now])
            try connection.addAudit(
                .commendationRecorded, "commendation:\(id.rawValue)", content.kind.rawValue, by: account, at: now)
        }
    }

    /// Takes a proposal back, with a reason.
    ///
    /// - Throws: `StoreError.missing` when the unit has no such proposal.
    package func strikeCommendation(
        _ id: CommendationRecord.ID, of unit: Unit.ID, reason: String, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard try connection.run(EventStatement.strikeCommendation, [reason, id, unit]) == 1 else {
                throw StoreError.missing
            }
            try connection.addAudit(.eventStruck, "commendation:\(id.rawValue)", reason, by: account, at: now)
        }
    }

    /// The proposals of a unit for a year.
    package func commendations(of unit: Unit.ID, year: Int) async throws -> [CommendationRecord] {
        try await read { try $0.commendations(of: year).filter { $0.unit == unit } }
    }
}

extension Connection {
    func events(of unit: Unit.ID, in window: ClosedRange<Day>) throws -> [EventRecord] {
        try rows(EventStatement.ofUnit, [unit, window.lowerBound, window.upperBound], EventRecord.init)
    }

    /// In the order of the units, each by day: a few are asked one by one, more of them at once.
    func events(of units: [Unit.ID], in window: ClosedRange<Day>) throws -> [EventRecord] {
        guard units.count > 6 else { return try units.flatMap { try events(of: $0, in: window) } }
        let found = try rows(EventStatement.ofAll, [window.lowerBound, window.upperBound], EventRecord.init)
        let byUnit = Dictionary(grouping: found, by: \.unit)
        return units.flatMap { byUnit[$0] ?? [] }
    }

    func plans(of year: Int) throws -> [Unit.ID: UnitPlanNotice] {
        let found = try rows(EventStatement.plans, [year]) { row in
            (row[0] as Unit.ID, UnitPlanNotice(number: row[1], day: row[2], title: row[3], link: row[4]))
        }
        return Dictionary(found) { first, _ in first }
    }

    func commendations(of year: Int) throws -> [CommendationRecord] {
        try rows(EventStatement.commendations, [year]) { row in
            CommendationRecord(
                id: row[0], unit: row[1],
                content: Commendation(
                    kind: Commendation.Kind(rawValue: row[2]) ?? .collective, name: row[3], achievement: row[4],
                    form: row[5]))
        }
    }
}

extension EventRecord {
    fileprivate init(_ row: Row) {
        self.init(
            id: row[0], unit: row[1],
            content: EventContent(
                from: row[2], to: row[3], title: row[4], form: EventForm(rawValue: row[5]) ?? .other,
                campaign: Campaign(rawValue: row[6]) ?? .none, participants: row[7], link: row[8], costDong: row[9]))
    }
}
