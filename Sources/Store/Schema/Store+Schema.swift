import GRDB

extension Store {
    /// "Thao" in ASCII, kept in the file's header so that a restore can tell our files from others.
    static let applicationID = 0x5468_616F

    static func configuration(_ busyTimeoutSeconds: Double) -> Configuration {
        var configuration = Configuration()
        configuration.label = "thao"
        configuration.busyMode = .timeout(busyTimeoutSeconds)
        configuration.maximumReaderCount = 4
        return configuration
    }

    /// Migrates, marks the file as ours and makes every commit durable.
    ///
    /// GRDB sets `synchronous=NORMAL` when it turns WAL on, so FULL is set afterwards (PERFORMANCE.md §1, trap 1).
    static func prepare(_ pool: DatabasePool) throws {
        let isForeign = try pool.read { db in
            let id = try Int.fetchOne(db, sql: SchemaStatement.applicationID.rawValue)
            let tables = try Int.fetchOne(db, sql: SchemaStatement.tableCount.rawValue)
            return id != applicationID && tables != 0
        }
        if isForeign { throw StoreError.notThao }
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: SchemaStatement.claim.rawValue)
            try db.execute(sql: SchemaStatement.durable.rawValue)
        }
        var migrator = DatabaseMigrator()
        migrator.registerMigration(Migration0001.name) { try $0.execute(sql: Migration0001.sql) }
        migrator.registerMigration(Migration0002.name) { try $0.execute(sql: Migration0002.sql) }
        migrator.registerMigration(Migration0003.name) { try $0.execute(sql: Migration0003.sql) }
        migrator.registerMigration(Migration0004.name) { try $0.execute(sql: Migration0004.sql) }
        migrator.registerMigration(Migration0005.name) { try $0.execute(sql: Migration0005.sql) }
        migrator.registerMigration(Migration0006.name) { try $0.execute(sql: Migration0006.sql) }
        migrator.registerMigration(Migration0007.name) { try $0.execute(sql: Migration0007.sql) }
        migrator.registerMigration(Migration0008.name) { try $0.execute(sql: Migration0008.sql) }
        migrator.registerMigration(Migration0009.name) { try $0.execute(sql: Migration0009.sql) }
        migrator.registerMigration(Migration0010.name) { try $0.execute(sql: Migration0010.sql) }
        migrator.registerMigration(Migration0011.name) { try $0.execute(sql: Migration0011.sql) }
        migrator.registerMigration(Migration0012.name) { try $0.execute(sql: Migration0012.sql) }
        migrator.registerMigration(Migration0014.name) { try $0.execute(sql: Migration0014.sql) }
        migrator.registerMigration(Migration0015.name) { try $0.execute(sql: Migration0015.sql) }
        migrator.registerMigration(Migration0016.name) { try $0.execute(sql: Migration0016.sql) }
        migrator.registerMigration(Migration0017.name) { try $0.execute(sql: Migration0017.sql) }
        try migrator.migrate(pool)
    }
}

enum SchemaStatement: String, SQLStatement {
    case applicationID = "PRAGMA application_id"
    case claim = "PRAGMA application_id = 1416126831"
    case durable = "PRAGMA synchronous = FULL"
    case tableCount = "SELECT COUNT(*) FROM sqlite_master"
}
