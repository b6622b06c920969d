import Synchronization

/// Counts the statements of one request or one test, and the time spent in the database.
///
/// Whoever wants to know runs the work inside `StatementMeter.$current.withValue(meter) { … }`.
package final class StatementMeter: Sendable {
    /// The meter of the task that runs now; `nil` when nobody asks.
    @TaskLocal package static var current: StatementMeter?

    private let statements = Atomic<Int>(0)
    private let time = Atomic<Int64>(0)

    package init() {}

    /// Statements run so far.
    package var count: Int {
        statements.load(ordering: .relaxed)
    }

    /// Time spent inside the database, in nanoseconds, without waiting for a connection.
    package var nanoseconds: Int64 {
        time.load(ordering: .relaxed)
    }

    func add(_ count: Int, _ duration: Duration) {
        statements.add(count, ordering: .relaxed)
        let (seconds, attoseconds) = duration.components
        time.add(seconds * 1_000_000_000 + attoseconds / 1_000_000_000, ordering: .relaxed)
    }
}
