package import Domain
package import Foundation

/// Reads a list of those who took part in a session, as .xlsx or .csv: a column for the code of the pupil or for the
/// name, and if there is, one for the class.
package enum ParticipantReader {
    /// The columns of an empty list.
    package static let columns = ["Mã học sinh", "Họ và tên", "Lớp"]

    /// - Throws: `FileRefusal` when the file cannot be read as a table with a header.
    package static func read(_ data: Data) throws -> [ParticipantRow] {
        try read(rows: SheetFile.rows(data))
    }

    static func read(rows: [SheetRow]) throws -> [ParticipantRow] {
        guard let columns = RosterColumns(participants: rows) else { throw FileRefusal.noParticipantHeader }
        return rows.filter { $0.number > columns.headerRow }.compactMap { read($0, columns) }
    }

    private static func read(_ row: SheetRow, _ columns: RosterColumns) -> ParticipantRow? {
        func text(_ role: RosterColumns.Role) -> String {
            columns[role].map { RosterCell.tidy(RosterCell.text(row[column: $0])) } ?? ""
        }
        let code = text(.column(.studentCode))
        let whole = [text(.column(.fullName)), text(.familyName), text(.givenName)].filter { !$0.isEmpty }
            .joined(separator: " ")
        // Below the list stand dates, offices and signatures: they have no code, and no name without digits.
        guard !code.isEmpty || (whole.contains(" ") && !whole.contains(where: \.isNumber) && !isOffice(whole)) else {
            return nil
        }
        return ParticipantRow(
            row: row.number, studentCode: code, fullName: whole, className: text(.column(.className)))
    }

    private static func isOffice(_ name: String) -> Bool {
        StaffReader.offices.contains(VietnameseText.folded(name))
    }
}
