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

    /// Counts a try as a failure until it proves right; judged and written in one transaction.
    ///
    /// - Parameters:
    ///   - account: what the account is counted under; `nil` when only the room counts.
    ///   - room: what the network address is counted under.
    package func countSignInTry(
        account: String?, room: String, rate: SignInRate, at now: Instant
    ) async throws -> SignInTry {
        try await write { connection in
            let since = now + -rate.windowMs
            func failures(_ bucket: String) throws -> [Instant] {
                try connection.rows(SignInStatement.failures, [bucket, since]) { $0[0] as Instant }
            }
            let waitMs = rate.waitMs(
                accountFailures: try account.map(failures) ?? [], roomFailures: try failures(room), now: now)
            guard waitMs == 0 else { return .tooMany(waitMs: waitMs) }
            return .counted(
                lines: try [account, room].compactMap { $0 }.map {
                    try connection.insert(SignInStatement.addFailure, [$0, now])
                })
        }
    }

    /// Takes back what was counted for a try that did not fail.
    ///
    /// - Parameter account: all failures of this account are forgotten as well; `nil` keeps them.
    package func takeBackSignInTry(lines: [SignInTry.Line], account: String?) async throws {
        try await write { connection in
            for line in lines { try connection.run(SignInStatement.removeFailure, [line]) }
            if let account { try connection.run(SignInStatement.clearFailures, [account]) }
        }
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
