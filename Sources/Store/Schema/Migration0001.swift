/// The first schema. Never edited once shipped; later changes are later migrations.
///
/// Days are days since 1970-01-01, instants and durations milliseconds, points hundredths, months `year * 12 + month - 1`.
/// The audit log and the answer journal are only ever appended to. A `literacy_status` row exists exactly while its
/// learner attends a class, so that counting those rows counts the population.
enum Migration0001 {
    static let name = "0001 first schema"

    static let sql = organisation + accounts + quiz + lesson + literacy + coverage + audit
}
