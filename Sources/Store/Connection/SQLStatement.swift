/// A family of statements: one enum beside the methods that run them, one case a statement, its SQL the raw value.
/// The families are listed in `StoreStatements`, from which the query-plan golden is made.
protocol SQLStatement: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The whole statement. A family whose cases differ in their last lines only puts what they share before them.
    var sql: String { get }
}

extension SQLStatement {
    var sql: String { rawValue }
}
