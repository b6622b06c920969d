import Domain
import GRDB

/// The only way to run SQL: a database access in progress, inside a transaction, that counts what it runs.
final class Connection {
    let db: Database
    /// Statements run so far.
    private(set) var count = 0

    init(_ db: Database) {
        self.db = db
    }

    /// Runs a statement that returns nothing.
    ///
    /// - Returns: how many rows it changed.
    @discardableResult
    func run(_ sql: some SQLStatement, _ arguments: StatementArguments = []) throws -> Int {
        count += 1
        try db.cachedStatement(sql: sql.sql).execute(arguments: arguments)
        return db.changesCount
    }

    /// Runs an INSERT and returns the id of the new row.
    func insert<Entity>(_ sql: some SQLStatement, _ arguments: StatementArguments) throws -> Identifier<Entity> {
        try run(sql, arguments)
        return Identifier(db.lastInsertedRowID)
    }

    /// All rows, mapped while the cursor moves.
    func rows<Value>(
        _ sql: some SQLStatement, _ arguments: StatementArguments = [], _ map: (Row) throws -> Value
    ) throws -> [Value] {
        var values: [Value] = []
        try each(sql, arguments) { values.append(try map($0)) }
        return values
    }

    /// The first row; `nil` when there is none.
    func first<Value>(
        _ sql: some SQLStatement, _ arguments: StatementArguments = [], _ map: (Row) throws -> Value
    ) throws -> Value? {
        count += 1
        let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql.sql), arguments: arguments)
        return try cursor.next().map(map)
    }

    /// The first column of the first row.
    func value<Value: DatabaseValueConvertible>(
        _ sql: some SQLStatement, _ arguments: StatementArguments = [], as type: Value.Type = Value.self
    ) throws -> Value? {
        try first(sql, arguments) { $0[0] as Value? }.flatMap { $0 }
    }

    /// Visits every row without keeping them.
    func each(
        _ sql: some SQLStatement, _ arguments: StatementArguments = [], _ visit: (Row) throws -> Void
    ) throws {
        count += 1
        let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql.sql), arguments: arguments)
        while let row = try cursor.next() { try visit(row) }
    }

    /// Runs work that shares the transaction with the work of others: what it throws undoes it alone and comes back as a
    /// failure, while an error of the file is thrown on and undoes everything.
    func apart<Value>(_ work: () throws -> Value) throws -> Result<Value, any Error> {
        var result = Result<Value, any Error>.failure(StoreError.missing)
        try db.inSavepoint {
            do {
                result = .success(try work())
                return .commit
            } catch let error as DatabaseError {
                throw error
            } catch {
                result = .failure(error)
                return .rollback
            }
        }
        return result
    }
}
