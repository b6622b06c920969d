package import Domain
import GRDB

extension Store {
    /// Every unit that exists on a day, by code, with the body that manages it and the commune it stands in on that day.
    package func units(on day: Day) async throws -> [Unit] {
        try await read { try $0.units(on: day) }
    }

    /// One unit as it stands on a day; `nil` when it does not exist then.
    package func unit(_ id: Unit.ID, on day: Day) async throws -> Unit? {
        try await read { try $0.unit(id, on: day) }
    }

    /// The unit with that code; `nil` when none exists on the day.
    package func unit(code: String, on day: Day) async throws -> Unit? {
        try await read { connection in
            let id = try connection.value(UnitStatement.numberOfCode, [code], as: Unit.ID.self)
            return try id.flatMap { try connection.unit($0, on: day) }
        }
    }

    /// True for a new database, without any unit.
    package func isEmpty() async throws -> Bool {
        try await read { try $0.value(UnitStatement.any, as: Int.self) == nil }
    }

    /// Every unit that ever was or is to be, by code. The managing body and the commune are those of the day, or of the
    /// unit's first or last day when it does not exist then.
    package func unitRecords(on day: Day) async throws -> [UnitRecord] {
        try await read { try $0.unitRecords(on: day) }
    }
}

extension Connection {
    func units(on day: Day) throws -> [Unit] {
        try rows(UnitStatement.existing, .on(day, Unit.ID(0)...Unit.ID(.max))) { Unit($0, at: 0) }
    }

    func unit(_ id: Unit.ID, on day: Day) throws -> Unit? {
        try first(UnitStatement.existing, .on(day, id...id)) { Unit($0, at: 0) }
    }

    func unitRecords(on day: Day) throws -> [UnitRecord] {
        let links = try unitLinks()
        return try rows(UnitStatement.records) { row in
            let id: Unit.ID = row[0]
            let validFrom: Day = row[5]
            let validTo: Day? = row[6]
            let shown = min(max(day, validFrom), validTo.map { $0 + -1 } ?? day + 1_000_000)
            let found = links[id] ?? []
            func target(_ relation: String) -> Unit.ID? {
                found.last { $0.relation == relation && $0.from <= shown }?.target
            }
            let unit = Unit(
                id: id, code: row[1], kind: row[2], name: row[3], schoolKind: row[4],
                managingBody: target(UnitLink.managing), commune: target(UnitLink.location))
            return UnitRecord(unit: unit, validFrom: validFrom, validTo: validTo, hasClassrooms: row[7])
        }
    }

    /// Of each unit, oldest first.
    private func unitLinks() throws -> [Unit.ID: [UnitLink]] {
        let links = try rows(UnitStatement.links) {
            UnitLink(unit: $0[0], relation: $0[1], from: $0[2], target: $0[3])
        }
        return Dictionary(grouping: links, by: \.unit)
    }
}

/// What ties a unit to another one from a day on.
struct UnitLink {
    static let managing = "managing"
    static let location = "location"

    let unit: Unit.ID
    let relation: String
    let from: Day
    let target: Unit.ID
}

extension StatementArguments {
    /// The day six times, as the statement of units wants it, then the range of numbers.
    fileprivate static func on(_ day: Day, _ ids: ClosedRange<Unit.ID>) -> StatementArguments {
        let days: [any DatabaseValueConvertible] = Array(repeating: day, count: 6)
        return StatementArguments(days + [ids.lowerBound, ids.upperBound])
    }
}

extension Unit {
    /// Seven columns: id, code, kind, name, school kind, managing body, commune.
    init(_ row: Row, at index: Int) {
        self.init(
            id: row[index], code: row[index + 1], kind: row[index + 2], name: row[index + 3],
            schoolKind: row[index + 4], managingBody: row[index + 5], commune: row[index + 6])
    }
}
