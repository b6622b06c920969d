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
        try await read { try $0.first(UnitStatement.byCode, .on(day, code)) { Unit($0, at: 0) } }
    }

    /// True for a new database, without any unit.
    package func isEmpty() async throws -> Bool {
        try await read { try $0.value(UnitStatement.any, as: Int.self) == nil }
    }
}

extension Connection {
    func units(on day: Day) throws -> [Unit] {
        try rows(UnitStatement.all, .on(day)) { Unit($0, at: 0) }
    }

    func unit(_ id: Unit.ID, on day: Day) throws -> Unit? {
        try first(UnitStatement.byID, .on(day, id)) { Unit($0, at: 0) }
    }
}

extension StatementArguments {
    /// The day six times, as the statements of units want it, then what they look for.
    fileprivate static func on(_ day: Day, _ key: (any DatabaseValueConvertible)? = nil) -> StatementArguments {
        let days: [any DatabaseValueConvertible] = Array(repeating: day, count: 6)
        return StatementArguments(days + (key.map { [$0] } ?? []))
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

enum UnitStatement: String, SQLStatement {
    case all = """
        SELECT u.id, u.code, u.kind, u.name, u.school_kind, m.target_unit_id, c.target_unit_id
        FROM unit u
        LEFT JOIN unit_link m ON m.unit_id = u.id AND m.relation = 'managing' AND m.valid_from_day <= ?
            AND (m.valid_to_day IS NULL OR m.valid_to_day > ?)
        LEFT JOIN unit_link c ON c.unit_id = u.id AND c.relation = 'location' AND c.valid_from_day <= ?
            AND (c.valid_to_day IS NULL OR c.valid_to_day > ?)
        WHERE u.valid_from_day <= ? AND (u.valid_to_day IS NULL OR u.valid_to_day > ?)
        ORDER BY u.code
        """

    case byID = """
        SELECT u.id, u.code, u.kind, u.name, u.school_kind, m.target_unit_id, c.target_unit_id
        FROM unit u
        LEFT JOIN unit_link m ON m.unit_id = u.id AND m.relation = 'managing' AND m.valid_from_day <= ?
            AND (m.valid_to_day IS NULL OR m.valid_to_day > ?)
        LEFT JOIN unit_link c ON c.unit_id = u.id AND c.relation = 'location' AND c.valid_from_day <= ?
            AND (c.valid_to_day IS NULL OR c.valid_to_day > ?)
        WHERE u.valid_from_day <= ? AND (u.valid_to_day IS NULL OR u.valid_to_day > ?) AND u.id = ?
        """

    case byCode = """
        SELECT u.id, u.code, u.kind, u.name, u.school_kind, m.target_unit_id, c.target_unit_id
        FROM unit u
        LEFT JOIN unit_link m ON m.unit_id = u.id AND m.relation = 'managing' AND m.valid_from_day <= ?
            AND (m.valid_to_day IS NULL OR m.valid_to_day > ?)
        LEFT JOIN unit_link c ON c.unit_id = u.id AND c.relation = 'location' AND c.valid_from_day <= ?
            AND (c.valid_to_day IS NULL OR c.valid_to_day > ?)
        WHERE u.valid_from_day <= ? AND (u.valid_to_day IS NULL OR u.valid_to_day > ?) AND u.code = ?
        """

    case any = """
        SELECT id
        FROM unit
        LIMIT 1
        """
}
