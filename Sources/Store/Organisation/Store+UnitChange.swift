package import Domain
import GRDB

extension Store {
    /// Adds a unit to the tree.
    ///
    /// - Returns: what has to be mended first; empty when it was added.
    package func addUnit(_ plan: UnitPlan, by account: Account.ID, at now: Instant) async throws -> [UnitProblem] {
        try await write { connection in
            let problems = plan.problems(in: try connection.unitRecords(on: now.day))
            guard problems.isEmpty else { return problems }
            _ = try connection.addUnit(plan)
            try connection.addAudit(
                .unitChanged, "unit:\(plan.code)", "Thêm: \(plan.name), từ \(plan.validFrom.text)", by: account, at: now
            )
            return []
        }
    }

    /// Changes what a unit is called and when it began, and from a day on, who manages it and where it stands.
    ///
    /// - Parameter movedOn: from when another managing body or commune holds; what held before stays known.
    /// - Returns: what has to be mended first; empty when it was changed.
    /// - Throws: `StoreError.missing` when there is no such unit.
    package func changeUnit(
        _ id: Unit.ID, to plan: UnitPlan, movedOn: Day, by account: Account.ID, at now: Instant
    ) async throws -> [UnitProblem] {
        try await write { connection in
            let tree = try connection.unitRecords(on: now.day)
            guard let former = tree.first(where: { $0.unit.id == id }) else { throw StoreError.missing }
            let problems = plan.problems(in: tree, replacing: former)
            guard problems.isEmpty else { return problems }
            let movedOn = max(movedOn, plan.validFrom)
            let detail = former.differences(from: plan, movedOn: movedOn, in: tree)
            guard !detail.isEmpty else { return [] }
            try connection.change(former, to: plan, movedOn: movedOn)
            try connection.addAudit(.unitChanged, "unit:\(plan.code)", detail, by: account, at: now)
            return []
        }
    }

    /// Ends a unit on a day, or takes its end back.
    ///
    /// - Parameter day: the first day on which it is no more; `nil` for a unit that goes on after all.
    /// - Returns: why it may not; empty when it was done.
    /// - Throws: `StoreError.missing` when there is no such unit.
    package func endUnit(
        _ id: Unit.ID, on day: Day?, by account: Account.ID, at now: Instant
    ) async throws -> [UnitProblem] {
        try await write { connection in
            let tree = try connection.unitRecords(on: now.day)
            guard let record = tree.first(where: { $0.unit.id == id }) else { throw StoreError.missing }
            if let day {
                let problems = try connection.end(of: record, on: day, today: now.day).problems(today: now.day)
                guard problems.isEmpty else { return problems }
            }
            try connection.run(UnitStatement.end, [day, id])
            try connection.addAudit(
                .unitChanged, "unit:\(record.unit.code)", day.map { "Ngừng từ \($0.text)" } ?? "Bỏ ngày ngừng",
                by: account, at: now)
            return []
        }
    }
}

extension Connection {
    /// A unit that was found to be in order.
    func addUnit(_ plan: UnitPlan) throws -> Unit.ID {
        let id: Unit.ID = try insert(
            UnitStatement.insert, [plan.code, plan.kind, plan.name, plan.schoolKind, plan.validFrom])
        try link(id, UnitLink.managing, plan.managingBody, from: plan.validFrom)
        try link(id, UnitLink.location, plan.commune, from: plan.validFrom)
        return id
    }

    fileprivate func change(_ former: UnitRecord, to plan: UnitPlan, movedOn: Day) throws {
        let unit = former.unit
        try run(UnitStatement.update, [plan.code, plan.name, plan.schoolKind, plan.validFrom, unit.id])
        if plan.validFrom != former.validFrom {
            try run(UnitStatement.dropEarlierLinks, [unit.id, plan.validFrom])
            try run(UnitStatement.moveFirstLinks, [plan.validFrom, unit.id, former.validFrom, plan.validFrom])
        }
        if plan.managingBody != unit.managingBody {
            try link(unit.id, UnitLink.managing, plan.managingBody, from: movedOn)
        }
        if plan.commune != unit.commune { try link(unit.id, UnitLink.location, plan.commune, from: movedOn) }
    }

    /// From that day on, to that unit and no other.
    func link(_ id: Unit.ID, _ relation: String, _ target: Unit.ID?, from day: Day) throws {
        try run(UnitStatement.dropLinks, [id, relation, day])
        try run(UnitStatement.closeLink, [day, id, relation, day])
        if let target { try run(BulkStatement.link, [id, relation, day, target]) }
    }

    fileprivate func end(of record: UnitRecord, on day: Day, today: Day) throws -> UnitEnd {
        let dependents = try value(UnitStatement.dependentCount, [record.unit.id, day, day], as: Int.self)
        let pupils = try value(
            UnitStatement.pupilCount, [record.unit.id, SchoolYear.containing(today)], as: Int.self)
        return UnitEnd(of: record, on: day, dependentCount: dependents ?? 0, pupilCount: pupils ?? 0)
    }
}

extension UnitRecord {
    /// "Tên: Trường A → Trường B; Từ ngày: …", for the log.
    fileprivate func differences(from plan: UnitPlan, movedOn: Day, in tree: [UnitRecord]) -> String {
        func name(_ id: Unit.ID?) -> String { tree.first { $0.unit.id == id }?.unit.name ?? "-" }
        let moved = " (từ \(movedOn.text))"
        let lines: [(String, String, String, String)] = [
            ("Mã", unit.code, plan.code, ""), ("Tên", unit.name, plan.name, ""),
            ("Loại hình", unit.schoolKind?.title ?? "-", plan.schoolKind?.title ?? "-", ""),
            ("Cơ quan quản lý", name(unit.managingBody), name(plan.managingBody), moved),
            ("Xã, phường", name(unit.commune), name(plan.commune), moved),
            ("Từ ngày", validFrom.text, plan.validFrom.text, ""),
        ]
        return lines.filter { $0.1 != $0.2 }.map { "\($0.0): \($0.1) → \($0.2)\($0.3)" }.joined(separator: "; ")
    }
}
