package import Domain
import GRDB

extension Store {
    /// Replaces the password that its owner chose; every session of the account ends, and nothing need be changed any
    /// more.
    package func changePassword(
        of account: Account.ID, to hash: String, by actor: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard try connection.run(AccountStatement.setOwnPassword, [hash, account]) == 1 else {
                throw StoreError.missing
            }
            try connection.run(SessionStatement.endAll, [account])
            try connection.addAudit(.passwordChanged, "account:\(account.rawValue)", "", by: actor, at: now)
        }
    }

    /// Gives accounts new printed secrets: all of them or none. Their sessions end, forgotten passwords are answered,
    /// and a password must be changed at its first use; a PIN need not.
    package func issueSecrets(_ secrets: [SecretRecord], by actor: Account.ID, at now: Instant) async throws {
        try await write { connection in
            for secret in secrets {
                let statement: AccountStatement = secret.kind == .password ? .setFirstPassword : .setPIN
                guard try connection.run(statement, [secret.hash, secret.account]) == 1 else {
                    throw StoreError.missing
                }
                try connection.run(SessionStatement.endAll, [secret.account])
            }
            let subject = secrets.count == 1 ? "account:\(secrets[0].account.rawValue)" : "accounts"
            try connection.addAudit(
                secrets.count == 1 ? .passwordReset : .cardsIssued, subject, "\(secrets.count)", by: actor, at: now)
        }
    }

    /// "Quên mật khẩu": the account's teachers will see it. An account that asked before keeps its first time.
    package func markPasswordForgotten(account: Account.ID, at now: Instant) async throws {
        try await write { try $0.run(AccountStatement.markForgotten, [now, account]) }
    }

    /// Adds a member of staff to a unit, with roles in it.
    ///
    /// - Parameter passwordHash: of the first password, which must be changed; `nil` when a card comes later.
    package func addAccount(
        unit: Unit.ID, userName: String, fullName: String, roles: [Role], passwordHash: String?, by actor: Account.ID?,
        at now: Instant
    ) async throws -> Account.ID {
        try await write { connection in
            let id: Account.ID = try connection.insert(
                AccountStatement.insert, [unit, userName, fullName, nil, passwordHash])
            for role in roles { try connection.run(AccountStatement.grant, [id, role, unit]) }
            try connection.addAudit(
                .accountCreated, "account:\(id.rawValue)", roles.map(\.rawValue).joined(separator: ","), by: actor,
                at: now)
            return id
        }
    }

    /// The staff of a unit by name order, with their roles there.
    package func staff(of unit: Unit.ID) async throws -> [StaffRecord] {
        try await read { connection in
            let roles = try connection.rows(AccountStatement.rolesOfUnit, [unit]) { row in
                (account: row[0] as Account.ID, role: row[1] as Role)
            }
            let byAccount = Dictionary(grouping: roles, by: \.account)
            return try connection.rows(AccountStatement.staff, [unit]) { row in
                let account = Account(row, at: 0)
                return StaffRecord(
                    account: account, roles: byAccount[account.id]?.map(\.role) ?? [], isLocked: row[6],
                    forgottenAt: row[7])
            }
            .map { (key: VietnameseName($0.account.fullName), staff: $0) }
            .sorted { $0.key < $1.key }
            .map(\.staff)
        }
    }
}

enum AccountStatement: String, SQLStatement {
    case insert = """
        INSERT INTO account (unit_id, user_name, full_name, learner_id, password_hash)
        VALUES (?, ?, ?, ?, ?)
        """

    case grant = """
        INSERT INTO role_grant (account_id, role, unit_id)
        VALUES (?, ?, ?)
        ON CONFLICT (account_id, role, unit_id) DO NOTHING
        """

    case setOwnPassword = """
        UPDATE account
        SET password_hash = ?, must_change_password = 0, password_forgotten_at_ms = NULL
        WHERE id = ?
        """

    case setFirstPassword = """
        UPDATE account
        SET password_hash = ?, must_change_password = 1, password_forgotten_at_ms = NULL
        WHERE id = ?
        """

    case setPIN = """
        UPDATE account
        SET pin_hash = ?, must_change_password = 0, password_forgotten_at_ms = NULL
        WHERE id = ?
        """

    case markForgotten = """
        UPDATE account
        SET password_forgotten_at_ms = COALESCE(password_forgotten_at_ms, ?)
        WHERE id = ?
        """

    case rolesOfUnit = """
        SELECT g.account_id, g.role
        FROM account a
        JOIN role_grant g ON g.account_id = a.id
        WHERE a.unit_id = ? AND a.learner_id IS NULL
        """

    case staff = """
        SELECT id, unit_id, user_name, full_name, learner_id, must_change_password, is_locked, password_forgotten_at_ms
        FROM account
        WHERE unit_id = ? AND learner_id IS NULL
        """
}
