/// One sheet: an official table from its heading to its signatures (REPORTS.md §3).
package struct SheetPage: Hashable, Sendable {
    package let name: SheetName
    /// `nil` on the sheet that machines read, which begins with its column ids.
    package let heading: Heading?
    package let columns: [Column]
    /// The upper line of a header of two lines; a column outside every group spans both lines.
    package let groups: [HeaderGroup]
    /// Each row has one cell a column.
    package let rows: [[Cell]]
    package let total: Total?
    package let apart: Apart?
    package let notes: [String]
    package let signature: Signature?
    package let chart: ChartSpec?
    /// Numbers that stand out by colour as long as they are small.
    package let marks: [Mark]
    /// Columns that stay in sight when the sheet is moved sideways.
    package let frozenColumns: Int

    package init(
        name: SheetName, heading: Heading?, columns: [Column], groups: [HeaderGroup] = [], rows: [[Cell]],
        total: Total? = nil, apart: Apart? = nil, notes: [String] = [], signature: Signature? = nil,
        chart: ChartSpec? = nil, marks: [Mark] = [], frozenColumns: Int = 0
    ) {
        self.name = name
        self.heading = heading
        self.columns = columns
        self.groups = groups
        self.rows = rows
        self.total = total
        self.apart = apart
        self.notes = notes
        self.signature = signature
        self.chart = chart
        self.marks = marks
        self.frozenColumns = frozenColumns
    }

    /// The total of a column, found by its id; `nil` without such a column or a total row.
    package func total(of column: String) -> Cell? {
        guard let total, let index = columns.firstIndex(where: { $0.id == column }) else { return nil }
        return total.cells[index]
    }

    /// The same, in the line below the total.
    package func apart(of column: String) -> Cell? {
        guard let apart, let index = columns.firstIndex(where: { $0.id == column }) else { return nil }
        return apart.line.cells[index]
    }
}

/// The block over a table.
package struct Heading: Hashable, Sendable {
    /// On the left, above: "ỦY BAN NHÂN DÂN TỈNH …"; may be empty.
    package let superiorBody: String
    /// On the left, in bold.
    package let issuingBody: String
    /// On the right, in bold: "Biểu 01".
    package let number: String
    /// On the right, below the number: who receives the report; may be empty.
    package let addressee: String
    package let title: String
    /// Under the title, in italics: "Số liệu tính đến ngày …".
    package let asOf: String
    /// "Đơn vị tính: học sinh"; empty where nothing is counted.
    package let unit: String

    package init(
        superiorBody: String, issuingBody: String, number: String, addressee: String, title: String, asOf: String,
        unit: String
    ) {
        self.superiorBody = superiorBody
        self.issuingBody = issuingBody
        self.number = number
        self.addressee = addressee
        self.title = title
        self.asOf = asOf
        self.unit = unit
    }
}

/// The row "Tổng cộng": its label spans the first columns, whose own cells are not shown.
package struct Total: Hashable, Sendable {
    package let label: String
    package let span: Int
    /// One cell a column, as in a row.
    package let cells: [Cell]

    package init(label: String = "Tổng cộng", span: Int, cells: [Cell]) {
        self.label = label
        self.span = span
        self.cells = cells
    }
}

/// Those who are shown apart, below "Tổng cộng": one line, and their rows when these do not stand above the total.
package struct Apart: Hashable, Sendable {
    package let line: Total
    /// Each row has one cell a column.
    package let rows: [[Cell]]

    package init(line: Total, rows: [[Cell]] = []) {
        self.line = line
        self.rows = rows
    }
}

/// "Người lập biểu" on the left, "Thủ trưởng đơn vị" on the right, under place and date.
package struct Signature: Hashable, Sendable {
    /// "…, ngày 27 tháng 11 năm 2026"
    package let placeAndDate: String

    package init(placeAndDate: String) {
        self.placeAndDate = placeAndDate
    }
}

/// A rule that colours the numbers of a column below a limit, as the spreadsheet program itself applies it.
package struct Mark: Hashable, Sendable {
    /// The column's id.
    package let column: String
    /// In tenths, as the cells of the column.
    package let belowTenths: Int

    package init(column: String, belowTenths: Int) {
        self.column = column
        self.belowTenths = belowTenths
    }
}

/// A native chart over the rows of the sheet it stands on, with the target as a line.
package struct ChartSpec: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case columns
        /// For what goes on in time.
        case lines
    }

    package let title: String
    /// Indexes of columns.
    package let categories: Int
    package let values: Int
    package let target: Int
    package let valuesName: String
    package let targetName: String
    package let kind: Kind

    package init(
        title: String, categories: Int, values: Int, target: Int, valuesName: String, targetName: String,
        kind: Kind = .columns
    ) {
        self.kind = kind
        self.title = title
        self.categories = categories
        self.values = values
        self.target = target
        self.valuesName = valuesName
        self.targetName = targetName
    }
}
