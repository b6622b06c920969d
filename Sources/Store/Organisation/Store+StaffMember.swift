package import Domain
import GRDB

extension Store {
    /// The staff of a unit in a year's days, by name.
    package func staffYear(of unit: Unit.ID, in window: ClosedRange<Day>) async throws -> [StaffYearRecord] {
        try await read { connection in
            try connection.rows(
                StaffMemberStatement.year,
                [unit, window.lowerBound, window.upperBound, window.lowerBound.start, (window.upperBound + 1).start],
                StaffYearRecord.init)
        }
    }

    /// What a list of staff would change in a unit.
    package func staffPlan(_ rows: [StaffRow], of unit: Unit.ID) async throws -> StaffPlan {
        try await read { StaffPlan(rows, known: try $0.staffMembers(of: unit)) }
    }

    /// Takes a list of staff in, all of it or nothing.
    ///
    /// - Returns: the plan; when it has problems nothing was written.
    package func importStaff(
        _ rows: [StaffRow], of unit: Unit.ID, by account: Account.ID, at now: Instant
    ) async throws -> StaffPlan {
        try await write { connection in
            let plan = StaffPlan(rows, known: try connection.staffMembers(of: unit))
            guard plan.problems.isEmpty else { return plan }
            for row in plan.additions { try connection.addStaff(row, nil, to: unit, on: now.day) }
            for change in plan.changes {
                let row = change.row
                try connection.run(
                    StaffMemberStatement.update,
                    [row.code, row.fullName, VietnameseName(row.fullName).sortKey, row.position, change.member])
            }
            try connection.linkStaff(of: unit)
            try connection.addAudit(
                .staffRecorded, "unit:\(unit.rawValue)", "added=\(plan.additions.count) changed=\(plan.changes.count)",
                by: account, at: now)
            return plan
        }
    }

    /// Adds everybody of a unit who has an account and stands in no list.
    ///
    /// - Returns: how many are new.
    package func addStaffFromAccounts(
        of unit: Unit.ID, by account: Account.ID, at now: Instant
    ) async throws -> Int {
        try await write { connection in
            try connection.linkStaff(of: unit)
            let found = try connection.rows(StaffMemberStatement.accountsToAdd, [unit]) { row in
                (id: row[0] as Account.ID, name: row[1] as String)
            }
            for person in found {
                let row = StaffRow(row: 0, code: "", fullName: person.name, position: "")
                try connection.addStaff(row, person.id, to: unit, on: now.day)
            }
            try connection.addAudit(
                .staffRecorded, "unit:\(unit.rawValue)", "accounts=\(found.count)", by: account, at: now)
            return found.count
        }
    }

    /// Somebody has left; what they did stays.
    ///
    /// - Throws: `StoreError.missing` when the unit has nobody of that number.
    package func endStaff(
        _ id: StaffMember.ID, of unit: Unit.ID, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard try connection.run(StaffMemberStatement.end, [now.day, id, unit]) == 1 else {
                throw StoreError.missing
            }
            try connection.addAudit(.staffRecorded, "staff:\(id.rawValue)", "end", by: account, at: now)
        }
    }

    /// Records coaching or training with those who took part. The same form sent twice counts a person once.
    package func recordStaffSession(
        of unit: Unit.ID, _ session: StaffSessionRecord, attendees: [StaffMember.ID], by account: Account.ID,
        at now: Instant
    ) async throws {
        try await write { connection in
            let id: Identifier<StaffSessionRecord> = try connection.insert(
                StaffMemberStatement.addSession,
                [unit, session.day, session.title, session.form, session.minutes, account, now])
            for attendee in attendees {
                guard try connection.run(StaffMemberStatement.attend, [id, attendee, session.day, unit]) == 1 else {
                    throw StoreError.missing
                }
            }
            try connection.addAudit(
                .staffRecorded, "unit:\(unit.rawValue)", "session \(session.title) \(attendees.count)", by: account,
                at: now)
        }
    }

    /// Sessions of a unit between two days, newest first.
    package func staffSessions(
        of unit: Unit.ID, in window: ClosedRange<Day>
    ) async throws -> [StaffSessionRecord] {
        try await read { connection in
            try connection.rows(
                StaffMemberStatement.sessions, [unit, window.lowerBound, window.upperBound]
            ) { row in
                StaffSessionRecord(day: row[0], title: row[1], form: row[2], minutes: row[3], attendance: row[4])
            }
        }
    }

    /// A person's own year; `nil` for somebody in no list.
    package func staffYear(ofAccount account: Account, in window: ClosedRange<Day>) async throws -> StaffYearRecord? {
        try await staffYear(of: account.unit, in: window).first { $0.member.account == account.id }
    }

    /// Somebody says, or no longer says, that they use online public services themselves.
    ///
    /// - Throws: `StoreError.missing` for somebody in no list.
    package func declareUsage(
        of account: Account.ID, _ uses: Bool, in window: ClosedRange<Day>, on day: Day
    ) async throws {
        try await write { connection in
            let id = try connection.value(StaffMemberStatement.ofAccount, [account], as: StaffMember.ID.self)
            guard let id else { throw StoreError.missing }
            try connection.run(StaffMemberStatement.retract, [id, window.lowerBound, window.upperBound])
            if uses { try connection.run(StaffMemberStatement.declare, [id, day]) }
        }
    }
}

extension Connection {
    /// Every unit that keeps a list, with its figures on the last of the days.
    func staffFigures(in window: ClosedRange<Day>) throws -> [Unit.ID: StaffFigures] {
        let found = try rows(
            StaffMemberStatement.figures,
            [window.lowerBound, window.upperBound, window.lowerBound.start, (window.upperBound + 1).start]
        ) { row in
            (row[0] as Unit.ID, StaffFigures(total: row[1], reached: row[2], usingServices: row[3]))
        }
        return Dictionary(found) { first, _ in first }
    }

    fileprivate func staffMembers(of unit: Unit.ID) throws -> [StaffMember] {
        try rows(StaffMemberStatement.present, [unit]) { StaffMember($0) }
    }

    fileprivate func addStaff(_ row: StaffRow, _ account: Account.ID?, to unit: Unit.ID, on day: Day) throws {
        try run(
            StaffMemberStatement.insert,
            [unit, account, row.code, row.fullName, VietnameseName(row.fullName).sortKey, row.position, day])
    }

    /// Ties people of the list to accounts of the same name, where there is one of each.
    fileprivate func linkStaff(of unit: Unit.ID) throws {
        let accounts = try rows(StaffMemberStatement.accountsToAdd, [unit]) { row in
            (id: row[0] as Account.ID, key: VietnameseName(row[1] as String).matchKey)
        }
        let free = try staffMembers(of: unit).filter { $0.account == nil }
        let members = Dictionary(grouping: free) { VietnameseName($0.fullName).matchKey }
        for (key, same) in Dictionary(grouping: accounts, by: \.key) where same.count == 1 {
            guard let found = members[key], found.count == 1 else { continue }
            try run(StaffMemberStatement.link, [same[0].id, found[0].id])
        }
    }
}

extension StaffMember {
    /// Six columns: id, unit, account, code, name, position.
    fileprivate init(_ row: Row) {
        self.init(id: row[0], unit: row[1], account: row[2], code: row[3], fullName: row[4], position: row[5])
    }
}

extension StaffYearRecord {
    fileprivate init(_ row: Row) {
        self.init(member: StaffMember(row), sessionCount: row[6], documentCount: row[7], usesServices: row[8])
    }
}
