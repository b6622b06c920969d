/// The lists that go on from a round to the next.
enum ContestSelectionStatement: String, SQLStatement {
    case clear = """
        DELETE FROM contest_selection
        WHERE contest_id = ? AND round = ?
        """

    case put = """
        INSERT INTO contest_selection (contest_id, round, contestant_id, rank, standing, reason)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (contest_id, round, contestant_id) DO UPDATE
        SET standing = excluded.standing, reason = excluded.reason
        """

    case ofRound = """
        SELECT contestant_id, rank, standing, reason
        FROM contest_selection
        WHERE contest_id = ? AND round = ?
        ORDER BY rank, contestant_id
        """

    case ofContestant = """
        SELECT round, standing
        FROM contest_selection
        WHERE contestant_id = ?
        """

    case openSittings = """
        SELECT COUNT(*)
        FROM contest_carrier k
        JOIN attempt t ON t.assignment_id = k.assignment_id
        WHERE k.contest_id = ? AND k.round = ? AND t.submitted_at_ms IS NULL
        """
}
