package import Domain
import GRDB

extension Store {
    /// The account behind a school's code and a user name; `nil` when there is none.
    ///
    /// - Parameter userName: as `SignInName.normalised` gives it.
    package func signIn(unitCode: String, userName: String) async throws -> SignInRecord? {
        try await read { try $0.first(SignInStatement.byName, [unitCode, userName], SignInRecord.init) }
    }

    /// An account, for whoever changes its own password; `nil` when there is none.
    package func signIn(account: Account.ID) async throws -> SignInRecord? {
        try await read { try $0.first(SignInStatement.byID, [account], SignInRecord.init) }
    }

    /// The account of a pupil of the class with that sign-in code; `nil` when the pupil does not attend it.
    package func signIn(classCode: String, learner: Learner.ID) async throws -> SignInRecord? {
        try await read { try $0.first(SignInStatement.byClass, [classCode, learner], SignInRecord.init) }
    }

    /// The names of a class, for sign-in by class code and PIN; `nil` for an unknown code.
    package func signInClass(code: String, on day: Day) async throws -> SignInClassRecord? {
        try await read { connection in
            let found = try connection.first(SignInStatement.classroom, [code]) { row in
                (classroom: Classroom(row, at: 0), school: row[5] as String)
            }
            guard let found, let classroom = found.classroom else { return nil }
            let pupils = try connection.rows(SignInStatement.pupils, [classroom.id, day, day]) { row in
                SignInClassRecord.Pupil(learner: row[0], fullName: row[1])
            }
            return SignInClassRecord(classroom: classroom, schoolName: found.school, pupils: pupils)
        }
    }

    /// Notes a failed sign-in in each bucket: the account's, and the address's.
    package func addSignInFailure(buckets: [String], at now: Instant) async throws {
        try await write { connection in
            for bucket in buckets { try connection.run(SignInStatement.addFailure, [bucket, now]) }
        }
    }

    /// When sign-ins of a bucket failed since a moment, oldest first.
    package func signInFailures(bucket: String, since: Instant) async throws -> [Instant] {
        try await read { try $0.rows(SignInStatement.failures, [bucket, since]) { $0[0] as Instant } }
    }

    /// Forgets the failures of an account that has signed in.
    package func clearSignInFailures(bucket: String) async throws {
        try await write { try $0.run(SignInStatement.clearFailures, [bucket]) }
    }

    /// Removes sessions that have ended and failures that are older.
    package func purgeExpired(before: Instant) async throws {
        try await write { connection in
            try connection.run(SignInStatement.purgeSessions, [before])
            try connection.run(SignInStatement.purgeFailures, [before])
        }
    }
}

extension SignInRecord {
    fileprivate init(_ row: Row) {
        self.init(account: Account(row, at: 0), passwordHash: row[6], pinHash: row[7], isLocked: row[8])
    }
}

enum SignInStatement: String, SQLStatement {
    case byName = """
        SELECT a.id, a.unit_id, a.user_name, a.full_name, a.learner_id, a.must_change_password, a.password_hash,
            a.pin_hash, a.is_locked
        FROM unit u
        JOIN account a ON a.unit_id = u.id
        WHERE u.code = ? AND a.user_name = ?
        """

    case byID = """
        SELECT id, unit_id, user_name, full_name, learner_id, must_change_password, password_hash, pin_hash, is_locked
        FROM account
        WHERE id = ?
        """

    case byClass = """
        SELECT a.id, a.unit_id, a.user_name, a.full_name, a.learner_id, a.must_change_password, a.password_hash,
            a.pin_hash, a.is_locked
        FROM classroom c
        JOIN enrolment e ON e.classroom_id = c.id AND e.to_day IS NULL
        JOIN account a ON a.learner_id = e.learner_id
        WHERE c.sign_in_code = ? AND e.learner_id = ? AND e.status IN ('enrolled', 'transferredIn')
        """

    case classroom = """
        SELECT c.id, c.school_unit_id, c.school_year, c.name, c.grade, u.name
        FROM classroom c
        JOIN unit u ON u.id = c.school_unit_id
        WHERE c.sign_in_code = ?
        """

    case pupils = """
        SELECT l.id, l.full_name
        FROM enrolment e
        JOIN learner l ON l.id = e.learner_id
        WHERE e.classroom_id = ? AND e.status IN ('enrolled', 'transferredIn') AND e.from_day <= ?
            AND (e.to_day IS NULL OR e.to_day > ?)
        ORDER BY l.sort_key, l.birth_day, l.student_code
        """

    case addFailure = """
        INSERT INTO sign_in_failure (bucket, at_ms)
        VALUES (?, ?)
        """

    case failures = """
        SELECT at_ms
        FROM sign_in_failure
        WHERE bucket = ? AND at_ms >= ?
        ORDER BY at_ms
        """

    case clearFailures = """
        DELETE FROM sign_in_failure
        WHERE bucket = ?
        """

    case purgeSessions = """
        DELETE FROM session
        WHERE expires_at_ms < ?
        """

    case purgeFailures = """
        DELETE FROM sign_in_failure
        WHERE at_ms < ?
        """
}
