import Domain

/// Checks on the finished sheets, so that what is compared is what people will read.
extension QualityCheck {
    static func totalProblems(_ record: CoverageRecord, _ settings: ReportSettings) -> [String] {
        let first = ReportTable.coverage.pages(record, settings)[0]
        let grades = ReportTable.byGrade.pages(record, settings)[0]
        var problems: [String] = []
        for (measure, name) in [("population", "số đối tượng"), ("reached", "số được phổ cập")] {
            let wanted = first.total(of: measure)?.number ?? 0
            compare(sum(first, measure), wanted, "Biểu 01, cộng các dòng, \(name)", &problems)
            compare(grades.total(of: measure)?.number ?? 0, wanted, "Biểu 02, \(name)", &problems)
            let byGrade = [10, 11, 12].map { grades.total(of: "grade\($0)_\(measure)")?.number ?? 0 }
            compare(byGrade.reduce(0, +), wanted, "Biểu 02, cộng các khối, \(name)", &problems)
            compare(dataSum(record, settings, measure), wanted, "Biểu D, \(name)", &problems)
            let apart = first.apart(of: measure)?.number ?? 0
            compare(
                grades.apart(of: measure)?.number ?? 0, apart, "Biểu 02, học viên GDTX cấp THPT, \(name)", &problems)
            let all = wanted + (record.schoolsApart.isEmpty ? 0 : apart)
            for page in ReportTable.byClassroom.pages(record, settings) where page.name.text == "Bieu04_TheoLop" {
                compare(page.total(of: measure)?.number ?? 0, all, "Biểu 04, \(name)", &problems)
            }
        }
        return problems
    }

    static func verdictProblems(_ record: CoverageRecord, _ settings: ReportSettings) -> [String] {
        let page = ReportTable.coverage.pages(record, settings)[0]
        guard let verdict = page.index("verdict"), let missing = page.index("missing_to_target"),
            let name = page.index("school_name")
        else { return ["Biểu 01 thiếu cột kết luận"] }
        return page.rows.filter { row in
            row[verdict].isWord && (row[verdict] == .text("Đạt")) != (row[missing].number == 0)
        }.map { "\($0[name].text): kết luận “\($0[verdict].text)” nhưng còn thiếu \($0[missing].text)" }
    }

    private static func sum(_ page: SheetPage, _ column: String) -> Int {
        page.index(column).map { index in page.rows.reduce(0) { $0 + $1[index].number } } ?? 0
    }

    private static func dataSum(_ record: CoverageRecord, _ settings: ReportSettings, _ measure: String) -> Int {
        let page = ReportTable.data.pages(record, settings)[0]
        guard let kind = page.index("measure"), let scope = page.index("in_indicator"), let value = page.index("value")
        else { return 0 }
        return page.rows.filter { $0[kind] == .text(measure) && $0[scope] == .integer(1) }
            .reduce(0) { $0 + $1[value].number }
    }

    private static func compare(_ found: Int, _ wanted: Int, _ place: String, _ problems: inout [String]) {
        guard found != wanted else { return }
        problems.append(
            "\(place): \(VietnameseFormat.whole(found)), khác Biểu 01 là \(VietnameseFormat.whole(wanted))")
    }
}

extension SheetPage {
    /// Where a column stands, by its id.
    fileprivate func index(_ column: String) -> Int? {
        columns.firstIndex { $0.id == column }
    }
}

extension Cell {
    /// The count in the cell; nothing to count and nothing reported are both none.
    fileprivate var number: Int {
        if case .integer(let number) = self { number } else { 0 }
    }

    fileprivate var isWord: Bool {
        if case .text = self { true } else { false }
    }
}
