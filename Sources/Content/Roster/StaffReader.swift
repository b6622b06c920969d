package import Domain
package import Foundation

/// Reads a list of staff, as .xlsx or .csv: a column for the name, and if there are, columns for a code and a position.
package enum StaffReader {
    /// The columns of an empty list.
    package static let columns = ["Mã", "Họ và tên", "Chức vụ"]

    /// - Throws: `FileRefusal` when the file cannot be read as a table with a header.
    package static func read(_ data: Data) throws -> [StaffRow] {
        try read(rows: SheetFile.rows(data))
    }

    static func read(rows: [SheetRow]) throws -> [StaffRow] {
        let headers = rows.prefix(RosterColumns.lastHeaderRow).lazy.map { HeaderRow($0, names) }
        guard let header = headers.first(where: { $0[.name] != nil }), let name = header[.name] else {
            throw FileRefusal.noStaffHeader
        }
        let (code, position) = (header[.code], header[.position])
        return rows.filter { $0.number > header.number }.compactMap { row in
            let fullName = text(name, row)
            // Below the list stand dates, offices and signatures; no person has only one word for a name.
            guard fullName.contains(" "), !fullName.contains(where: \.isNumber),
                !offices.contains(VietnameseText.folded(fullName))
            else { return nil }
            return StaffRow(
                row: row.number, code: code.map { text($0, row) } ?? "", fullName: fullName,
                position: String((position.map { text($0, row) } ?? "").prefix(80)))
        }
    }

    private static func text(_ column: Int, _ row: SheetRow) -> String {
        RosterCell.tidy(RosterCell.text(row[column: column]))
    }

    /// What stands under a list beside signatures, without marks.
    static let offices: Set<String> = [
        "hieu truong", "pho hieu truong", "giam doc", "thu truong don vi", "nguoi lap bieu", "nguoi lap danh sach",
    ]

    private enum Role {
        case name
        case code
        case position
    }

    private static let names = HeaderRow<Role>.names([
        (.name, ["Họ và tên", "Họ tên", "Họ và tên CBGV", "Họ và tên cán bộ, giáo viên, nhân viên"]),
        (.code, ["Mã", "Mã CBGV", "Mã cán bộ", "Mã giáo viên", "Mã định danh", "Mã viên chức", "Mã số"]),
        (.position, ["Chức vụ", "Vị trí việc làm", "Chức danh", "Nhiệm vụ", "Công việc"]),
    ])
}
