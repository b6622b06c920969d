package import Domain
package import Foundation

/// Reads the list of pupils that a school brings, as .xlsx or .csv (ASSESSMENT.md §8). What can be judged only with
/// the school's present pupils is left to `RosterPlan`.
package enum RosterReader {
    /// What a file said, and every cell of it that could not be read.
    package struct Reading: Hashable, Sendable {
        package let rows: [RosterRow]
        /// What must be mended before the file can be taken, by row.
        package let problems: [RosterProblem]
        /// What should be looked at, by row: a code that Excel kept as a number.
        package let warnings: [RosterProblem]

        package init(rows: [RosterRow], problems: [RosterProblem], warnings: [RosterProblem]) {
            self.rows = rows
            self.problems = problems
            self.warnings = warnings
        }
    }

    /// - Throws: `FileRefusal` when the file cannot be read as a table with a header.
    package static func read(_ data: Data) throws -> Reading {
        try read(rows: SheetFile.rows(data))
    }

    /// - Throws: `FileRefusal` when the file cannot be read as a table with a header.
    package static func read(contentsOf url: URL) throws -> Reading {
        try read(rows: SheetFile.rows(contentsOf: url))
    }

    static func read(rows: [SheetRow]) throws -> Reading {
        guard let columns = RosterColumns(rows) else { throw FileRefusal.noHeader }
        let missing = Self.missing(columns)
        guard missing.isEmpty else { return Reading(rows: [], problems: missing, warnings: []) }
        var reader = RosterRowReader(columns: columns)
        for row in rows where row.number > columns.headerRow {
            reader.read(row)
        }
        return Reading(rows: reader.rows, problems: reader.problems, warnings: reader.warnings)
    }

    /// Columns without which no row can be used.
    private static func missing(_ columns: RosterColumns) -> [RosterProblem] {
        [RosterColumn.studentCode, .className].filter { columns[$0] == nil }.map {
            RosterProblem(
                row: columns.headerRow, column: $0.rawValue,
                message: "không có cột này trong dòng tiêu đề; hãy thêm cột “\($0.rawValue)”")
        }
    }
}

/// Turns rows below the header into pupils.
private struct RosterRowReader {
    let columns: RosterColumns
    var rows: [RosterRow] = []
    var problems: [RosterProblem] = []
    var warnings: [RosterProblem] = []

    init(columns: RosterColumns) {
        self.columns = columns
    }

    mutating func read(_ row: SheetRow) {
        let name = fullName(row)
        let code = RosterCell.text(cell(.studentCode, row))
        // Below the list stand sums, dates and signatures: no name and no code, or not even a class.
        let className = RosterCell.text(cell(.className, row))
        if (name.isEmpty && code.isEmpty) || (code.isEmpty && className.isEmpty) { return noteStray(row, name) }
        if isNumeric(cell(.studentCode, row)) {
            let hint = "nếu mã thật có số 0 ở đầu, hãy đặt cột này là Văn bản (Text) rồi nhập lại"
            warn(row, .studentCode, "Excel đang lưu mã \(code) dạng số; \(hint)")
        }
        rows.append(
            RosterRow(
                row: row.number, studentCode: code, fullName: name,
                birthDate: value(.birthDate, row, RosterCell.day) ?? nil, sex: sex(row), className: className,
                grade: value(.grade, row, RosterCell.grade) ?? nil,
                status: value(.status, row, RosterCell.status) ?? .enrolled))
    }

    /// A row that is almost a pupil is told of; a total or a signature is passed over in silence.
    private mutating func noteStray(_ row: SheetRow, _ name: String) {
        guard !name.isEmpty, let birthDate = cell(.birthDate, row), (try? RosterCell.day(birthDate)) != nil else {
            return
        }
        problems.append(
            RosterProblem(
                row: row.number, column: RosterColumn.className.rawValue, message: "\(name) thiếu mã định danh và lớp"))
    }

    private func cell(_ column: RosterColumn, _ row: SheetRow) -> SheetCell? {
        columns[column].flatMap { row[column: $0] }
    }

    private func fullName(_ row: SheetRow) -> String {
        let parts = [columns[.column(.fullName)], columns[.familyName], columns[.givenName]].compactMap { $0 }
        return RosterCell.tidy(parts.map { RosterCell.text(row[column: $0]) }.joined(separator: " "))
    }

    private mutating func sex(_ row: SheetRow) -> Learner.Sex? {
        if columns[.sex] != nil { return value(.sex, row, RosterCell.sex) ?? nil }
        guard let female = columns[.femaleMark] else {
            return columns[.maleMark].map { row[column: $0] == nil ? .female : .male }
        }
        return RosterCell.text(row[column: female]).isEmpty ? .male : .female
    }

    private func isNumeric(_ cell: SheetCell?) -> Bool {
        if case .number = cell { return true }
        return false
    }

    /// The value of a cell, or `nil` with a problem when it cannot be read.
    private mutating func value<T>(
        _ column: RosterColumn, _ row: SheetRow, _ read: (SheetCell?) throws(RosterCell.Fault) -> T
    ) -> T? {
        do {
            return try read(cell(column, row))
        } catch {
            problems.append(RosterProblem(row: row.number, column: column.rawValue, message: error.message))
            return nil
        }
    }

    private mutating func warn(_ row: SheetRow, _ column: RosterColumn, _ message: String) {
        warnings.append(RosterProblem(row: row.number, column: column.rawValue, message: message))
    }
}
