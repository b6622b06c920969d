import Domain
import Foundation

/// Where a roster keeps what: the header row, found among the first rows of the file by the names of its columns.
struct RosterColumns: Hashable {
    /// The last row in which a header is looked for.
    static let lastHeaderRow = 20

    /// What a column holds. A name may stand in one column or in two, the sex in one column or as a mark in two.
    enum Role: Hashable {
        case column(RosterColumn)
        case familyName
        /// "Tên", or the column without a heading under an "Họ và tên" that is merged over two.
        case givenName
        case femaleMark
        case maleMark
    }

    /// The 1-based number of the header row.
    let headerRow: Int
    private let columns: [Role: Int]

    /// Finds the header: the first row that names the pupil's name and two more columns.
    init?(_ rows: [SheetRow]) {
        self.init(rows) { columns in
            (columns[.column(.fullName)] ?? columns[.givenName]) != nil && columns.count >= 3
        }
    }

    /// Finds the header of a list of participants: the first row that names their codes, or their names and one more
    /// column.
    init?(participants rows: [SheetRow]) {
        self.init(rows) { columns in
            columns[.column(.studentCode)] != nil
                || ((columns[.column(.fullName)] ?? columns[.givenName]) != nil && columns.count >= 2)
        }
    }

    private init?(_ rows: [SheetRow], isHeader: ([Role: Int]) -> Bool) {
        for row in rows.prefix(Self.lastHeaderRow) where row.number <= Self.lastHeaderRow * 2 {
            var header = HeaderRow(row, Self.names)
            Self.settleName(row, &header.columns)
            guard isHeader(header.columns) else { continue }
            headerRow = header.number
            columns = header.columns
            return
        }
        return nil
    }

    subscript(role: Role) -> Int? {
        columns[role]
    }

    subscript(column: RosterColumn) -> Int? {
        columns[.column(column)]
    }

    /// One way to read the name: the whole of it, with the given name apart when the heading spans two columns; or
    /// else "Họ đệm" and "Tên".
    private static func settleName(_ row: SheetRow, _ columns: inout [Role: Int]) {
        guard let whole = columns[.column(.fullName)] else { return }
        columns[.familyName] = nil
        let isSpanning = row[column: whole + 1] == nil && row.cells.contains { $0.column > whole + 1 }
        columns[.givenName] = isSpanning ? whole + 1 : nil
    }

    private static let names = HeaderRow<Role>.names([
        (
            .column(.studentCode),
            [
                "Mã định danh Bộ GD&ĐT", "Mã định danh Bộ GDĐT", "Mã định danh Bộ GD&ĐT (mã học sinh)",
                "Mã định danh", "Mã định danh học sinh", "Mã định danh HS", "Mã học sinh", "Mã HS",
                "Mã số học sinh",
                "Mã số HS", "Mã học sinh Bộ GD&ĐT", "Mã định danh Bộ Giáo dục và Đào tạo", "Mã định danh của Bộ",
                "Mã Bộ GD&ĐT", "MĐD", "Mã CSDL",
            ]
        ),
        (
            .column(.fullName),
            [
                "Họ và tên", "Họ tên", "Họ & tên", "Họ và tên học sinh", "Họ tên học sinh", "Tên học sinh",
                "Họ và tên HS",
            ]
        ),
        (.familyName, ["Họ đệm", "Họ và đệm", "Họ và tên đệm", "Họ, tên đệm", "Họ lót", "Họ và chữ đệm", "Họ"]),
        (.givenName, ["Tên"]),
        (.column(.birthDate), ["Ngày sinh", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "NS", "Sinh ngày"]),
        (.column(.sex), ["Giới tính", "GT", "Phái", "Nam/Nữ"]),
        (.femaleMark, ["Nữ"]),
        (.maleMark, ["Nam"]),
        (.column(.className), ["Lớp", "Tên lớp", "Lớp học", "Lớp hiện tại"]),
        (.column(.grade), ["Khối", "Khối lớp", "Khối học"]),
        (.column(.status), ["Trạng thái", "Trạng thái học sinh", "Tình trạng", "Trạng thái học tập"]),
    ])
}
