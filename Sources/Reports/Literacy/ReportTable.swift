package import Domain

/// One table of the yearly set (REPORTS.md §3): a pure function from the record to its sheets. A new table is one file
/// in `Tables`, its golden and one line here.
package struct ReportTable: Sendable {
    /// "01", "05b", "D"; "00" is the explanation.
    package let number: String
    package let title: String
    /// None when the table does not concern the unit that reports.
    package let pages: @Sendable (CoverageRecord, ReportSettings) -> [SheetPage]

    init(
        number: String, title: String, pages: @escaping @Sendable (CoverageRecord, ReportSettings) -> [SheetPage]
    ) {
        self.number = number
        self.title = title
        self.pages = pages
    }

    /// In the order of the workbook.
    package static let all: [ReportTable] = [
        .explanation, .coverage, .byGrade, .bySex, .byClassroom, .teaching, .lowerSecondary,
        .knowledgeContests, .creativeContests, .documents, .staff, .events, .trend, .lagging, .commendations, .data,
    ]
}
