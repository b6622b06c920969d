import Domain
import GRDB

// How Domain's values stand in columns: days, instants, years and points as their integers, cases as their names.

extension Identifier: DatabaseValueConvertible, StatementColumnConvertible {}
extension Unit.Kind: DatabaseValueConvertible {}
extension ContentVersion.Kind: DatabaseValueConvertible {}
extension Run.End: DatabaseValueConvertible {}
extension SchoolKind: DatabaseValueConvertible {}
extension Learner.Sex: DatabaseValueConvertible {}
extension EnrolmentStatus: DatabaseValueConvertible {}
extension Role: DatabaseValueConvertible {}
extension Assignment.Reveal: DatabaseValueConvertible {}
extension ContentArea: DatabaseValueConvertible {}
extension DeliveryMode: DatabaseValueConvertible {}
extension AuditAction: DatabaseValueConvertible {}
extension Paper.Part: DatabaseValueConvertible {}
extension RoomEvent.Kind: DatabaseValueConvertible {}

extension Day: DatabaseValueConvertible, StatementColumnConvertible {
    init?(sqliteStatement: SQLiteStatement, index: CInt) {
        self.init(number: Int(Int64(sqliteStatement: sqliteStatement, index: index)))
    }

    var databaseValue: DatabaseValue { Int64(number).databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Day? {
        Int.fromDatabaseValue(value).map(Day.init(number:))
    }

    /// `year * 12 + month - 1`, so that months can be counted and compared.
    var monthNumber: Int { year * 12 + month - 1 }
}

extension Instant: DatabaseValueConvertible, StatementColumnConvertible {
    init?(sqliteStatement: SQLiteStatement, index: CInt) {
        self.init(ms: Int64(sqliteStatement: sqliteStatement, index: index))
    }

    var databaseValue: DatabaseValue { ms.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
        Int64.fromDatabaseValue(value).map(Instant.init(ms:))
    }
}

extension SchoolYear: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { firstYear.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> SchoolYear? {
        Int.fromDatabaseValue(value).map(SchoolYear.init(firstYear:))
    }
}

extension Points: DatabaseValueConvertible, StatementColumnConvertible {
    init?(sqliteStatement: SQLiteStatement, index: CInt) {
        self.init(hundredths: Int(Int64(sqliteStatement: sqliteStatement, index: index)))
    }

    var databaseValue: DatabaseValue { hundredths.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Points? {
        Int.fromDatabaseValue(value).map(Points.init(hundredths:))
    }
}
