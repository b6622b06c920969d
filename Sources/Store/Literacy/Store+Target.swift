package import Domain
import GRDB

extension Store {
    /// Every target that the department set, and its trajectory.
    package func targets() async throws -> Targets {
        try await read { connection in
            let set = try connection.rows(TargetStatement.all) { row in
                Target.Indicator(rawValue: row[0]).map { Target(indicator: $0, percent: row[1], from: row[2]) }
            }
            let years = try connection.rows(TargetStatement.trajectory) { ($0[0] as Int, $0[1] as Int) }
            return Targets(
                set: set.compactMap(\.self),
                trajectory: years.isEmpty
                    ? .proposed : Trajectory(percentByYear: Dictionary(years) { first, _ in first }))
        }
    }

    /// Sets a target from a day on; what held before stays known. The same one twice is once.
    package func setTarget(_ target: Target, by account: Account.ID, at now: Instant) async throws {
        try await write { connection in
            let held = try connection.first(
                TargetStatement.latest, [target.indicator.rawValue, target.from]
            ) { $0[0] as Int }
            guard held != target.percent else { return }
            try connection.run(
                TargetStatement.add, [target.indicator.rawValue, target.percent, target.from, account, now])
            try connection.addAudit(
                .targetSet, "target:\(target.indicator.rawValue)", "\(target.percent) % từ \(target.from.text)",
                by: account, at: now)
        }
    }

    /// Sets the planned rate of every year.
    package func setTrajectory(_ trajectory: Trajectory, by account: Account.ID, at now: Instant) async throws {
        try await write { connection in
            try connection.run(TargetStatement.dropTrajectory)
            let years = trajectory.percentByYear.sorted { $0.key < $1.key }
            for (year, percent) in years { try connection.run(TargetStatement.addYear, [year, percent]) }
            try connection.addAudit(
                .targetSet, "target:trajectory", years.map { "\($0.key): \($0.value)" }.joined(separator: ", "),
                by: account, at: now)
        }
    }
}

enum TargetStatement: String, SQLStatement {
    case all = """
        SELECT indicator, percent, from_day
        FROM target
        WHERE id > 0
        ORDER BY id
        """

    /// What was last said of that very day.
    case latest = """
        SELECT percent
        FROM target
        WHERE indicator = ? AND from_day = ?
        ORDER BY id DESC
        LIMIT 1
        """

    case add = """
        INSERT INTO target (indicator, percent, from_day, set_by_account_id, set_at_ms)
        VALUES (?, ?, ?, ?, ?)
        """

    case trajectory = """
        SELECT year, percent
        FROM trajectory
        ORDER BY year
        """

    case dropTrajectory = """
        DELETE FROM trajectory
        """

    case addYear = """
        INSERT INTO trajectory (year, percent)
        VALUES (?, ?)
        """
}
