package import Domain

/// What a cell of a sheet holds.
package enum SheetCell: Hashable, Sendable {
    case text(String)
    /// Digits as the file has them: whole numbers without a fraction, other numbers as written.
    case number(String)
    /// A number whose format is a date.
    case day(Day)
    case truth(Bool)
}

/// One row of a sheet; cells without content are absent.
package struct SheetRow: Hashable, Sendable {
    /// 1-based, as the program that made the sheet shows it.
    package let number: Int
    /// In the order of their columns.
    package let cells: [Position]

    /// A cell with its 0-based column.
    package struct Position: Hashable, Sendable {
        package let column: Int
        package let cell: SheetCell

        package init(column: Int, cell: SheetCell) {
            self.column = column
            self.cell = cell
        }
    }

    package init(number: Int, cells: [Position]) {
        self.number = number
        self.cells = cells
    }

    /// The cell in a 0-based column; `nil` when it is empty.
    package subscript(column column: Int) -> SheetCell? {
        cells.first { $0.column == column }?.cell
    }
}

/// What is read of a file at most (DEPENDENCIES.md §2, xlsx reader).
enum SheetLimit {
    static let fileBytes = 16 << 20
    static let members: Int64 = 2_000
    /// Bytes that come out of the archive, counted as they come: declared sizes may lie.
    static let producedBytes = 64 << 20
    /// Bytes out for each byte in, once `ratioSlack` is passed.
    static let ratio = 200
    static let ratioSlack = 1 << 20
    static let tokenBytes = 1 << 20
    static let rows = 20_000
    static let columns = 512
    static let cells = 1_000_000
    static let sharedTexts = 1_000_000
    static let relations = 10_000
    static let formats = 65_536
    /// A cell holds at most 32,767 characters in every program that makes sheets.
    static let cellBytes = 32_767 * 4
    /// No code is longer; a format of more zeros only costs memory.
    static let paddedDigits = 32
    /// Above it no row is numbered.
    static let rowNumber = 1 << 21
}

extension Day {
    /// Day 0 of the sheets that count from 1900, corrected for the 29 February 1900 that never was.
    private static let serialZero = -25_569
    private static let serialZero1904 = -24_107

    /// Reads a serial such as 40941 (2/2/2012); `nil` outside the years 1900 to 2200.
    init?(sheetSerial text: String, from1904: Bool) {
        guard let value = Double(text), value >= 1, value < 110_000 else { return nil }
        let whole = Int(value)
        if from1904 {
            self.init(number: whole + Self.serialZero1904)
        } else {
            self.init(number: whole + Self.serialZero + (whole < 60 ? 1 : 0))
        }
    }
}
