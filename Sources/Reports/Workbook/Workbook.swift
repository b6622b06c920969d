package import Domain

/// A spreadsheet as a value: what a report says, before any file is written (ARCHITECTURE.md, `Reports`).
package struct Workbook: Hashable, Sendable {
    /// Safe on every file system, ends in `.xlsx` (REPORTS.md §3).
    package let fileName: String
    /// Shown in the file's properties.
    package let title: String
    /// The body that issues the report; the author in the file's properties.
    package let author: String
    /// The day to which the figures hold; also the file's creation date, so that equal records give equal bytes.
    package let asOf: Day
    package let sheets: [SheetPage]

    package init(fileName: String, title: String, author: String, asOf: Day, sheets: [SheetPage]) {
        self.fileName = fileName
        self.title = title
        self.author = author
        self.asOf = asOf
        self.sheets = sheets
    }
}

/// What stands in one cell. Numbers and dates stay numbers and dates; text is never read as a formula (REPORTS.md §5).
package enum Cell: Hashable, Sendable {
    case text(String)
    case integer(Int)
    /// Tenths: 853 is 85,3.
    case tenths(Int)
    /// Hundredths: 925 is 9,25.
    case hundredths(Int)
    case day(Day)
    /// "-": không phát sinh, không áp dụng.
    case notApplicable
    /// Empty: chưa báo cáo.
    case blank
}

/// One column of a table.
package struct Column: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case text
        /// Short text in the middle: codes, kinds, "Đạt".
        case label
        /// `#,##0`
        case integer
        /// `0.0`
        case tenths
        /// `0.00`
        case hundredths
        /// A rate in percent, 85.3 and not 0.853, `0.0` (REPORTS.md §5).
        case percentTenths
        /// `dd/mm/yyyy`
        case date
    }

    /// Stable and unique within the sheet; checks and tests find a figure by it.
    package let id: String
    /// As printed.
    package let title: String
    /// In characters of the table's font.
    package let width: Double
    package let kind: Kind

    package init(_ id: String, _ title: String, width: Double, _ kind: Kind) {
        self.id = id
        self.title = title
        self.width = width
        self.kind = kind
    }
}

/// A title over several neighbouring columns: "Khối 10".
package struct HeaderGroup: Hashable, Sendable {
    package let title: String
    package let columns: ClosedRange<Int>

    package init(_ title: String, columns: ClosedRange<Int>) {
        self.title = title
        self.columns = columns
    }
}
