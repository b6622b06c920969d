import Domain
import Foundation
import GRDB

extension Connection {
    /// Keeps a file and returns its number.
    func keep(_ about: DocumentFile, _ bytes: [UInt8]) throws -> Int64 {
        try run(DocumentStatement.keepFile, [about.name, about.mediaType, Data(bytes), bytes.count])
        return db.lastInsertedRowID
    }

    /// A file with its bytes: three columns, name, type, bytes.
    func keptFile(
        _ sql: some SQLStatement, _ arguments: StatementArguments
    ) throws -> (file: DocumentFile, bytes: [UInt8])? {
        try first(sql, arguments) { row in
            let bytes: Data = row[2]
            return (DocumentFile(name: row[0], mediaType: row[1], size: bytes.count), [UInt8](bytes))
        }
    }
}
