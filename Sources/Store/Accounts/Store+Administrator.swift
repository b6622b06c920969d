package import Domain
import GRDB

extension Store {
    /// Makes an administrator whose printed password must be changed, and the department when the tree has none yet.
    ///
    /// - Parameter validFrom: the first day of a department that is made.
    /// - Returns: the department.
    /// - Throws: `AdministratorRefusal`.
    package func createAdministrator(
        _ wish: FirstAdministrator, passwordHash: String, validFrom: Day, at now: Instant
    ) async throws -> Unit {
        try await write { connection in
            let known = try connection.units(on: now.day).first { $0.kind == .department }
            let count = try connection.value(AdministratorStatement.count, as: Int.self) ?? 0
            let isTaken = try known.map { unit in
                try connection.value(AdministratorStatement.byName, [unit.id, wish.userName], as: Int.self) != nil
            }
            try wish.check(department: known, administratorCount: count, isTaken: isTaken ?? false)
            let unit = try known ?? connection.addDepartment(wish, validFrom: validFrom, at: now)
            let account: Account.ID = try connection.insert(
                AccountStatement.insert, [unit.id, wish.userName, wish.fullName, nil, passwordHash])
            try connection.run(AccountStatement.grant, [account, Role.administrator, unit.id])
            try connection.addAudit(
                .accountCreated, "account:\(account.rawValue)", Role.administrator.rawValue, by: nil, at: now)
            return unit
        }
    }

    /// True when an administrator can sign in.
    package func hasAdministrator() async throws -> Bool {
        try await read { try $0.value(AdministratorStatement.count, as: Int.self) ?? 0 > 0 }
    }
}

extension Connection {
    fileprivate func addDepartment(_ wish: FirstAdministrator, validFrom: Day, at now: Instant) throws -> Unit {
        let plan = UnitPlan(
            kind: .department, schoolKind: nil, code: wish.unitCode, name: wish.unitName ?? "", managingBody: nil,
            commune: nil, validFrom: validFrom)
        let id = try addUnit(plan)
        try addAudit(
            .unitChanged, "unit:\(plan.code)", "Thêm: \(plan.name), từ \(plan.validFrom.text)", by: nil, at: now)
        return Unit(
            id: id, code: plan.code, kind: plan.kind, name: plan.name, schoolKind: nil, managingBody: nil, commune: nil)
    }
}

enum AdministratorStatement: String, SQLStatement {
    /// Accounts that are locked cannot help.
    case count = """
        SELECT COUNT(*)
        FROM unit u
        JOIN account a ON a.unit_id = u.id AND a.is_locked = 0 AND a.learner_id IS NULL
        JOIN role_grant g ON g.account_id = a.id AND g.role = 'administrator'
        WHERE u.kind IN ('department', 'leadAgency')
        """

    case byName = """
        SELECT 1
        FROM account
        WHERE unit_id = ? AND user_name = ?
        """
}
