/// A result of a contest that others ran, as a file says it.
package struct ContestImportRow: Hashable, Sendable {
    /// 1-based, as the program that made the sheet shows it.
    package let row: Int
    package let studentCode: String
    package let result: RoundResult

    package init(row: Int, studentCode: String, result: RoundResult) {
        self.row = row
        self.studentCode = studentCode
        self.result = result
    }
}

/// What must be mended in a row of a file.
package struct ContestImportProblem: Hashable, Comparable, Sendable {
    package let row: Int
    package let message: String

    package init(row: Int, message: String) {
        self.row = row
        self.message = message
    }

    package static func < (a: Self, b: Self) -> Bool {
        (a.row, a.message) < (b.row, b.message)
    }
}
