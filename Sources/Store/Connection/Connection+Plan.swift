import GRDB

extension Connection {
    /// How SQLite would run a statement, one step a line: what the query-plan golden compares.
    func plan(of sql: some SQLStatement) throws -> [String] {
        let explain = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql.sql)
        explain.setUncheckedArguments(StatementArguments())
        return try Row.fetchAll(explain).map { $0[3] as String }
    }
}
