import Domain

extension ReportTable {
    /// Biểu 02: the indicator by grade.
    static let byGrade = ReportTable(number: "02", title: "Tỷ lệ phổ cập theo khối lớp") { record, settings in
        let pooled = grades.map { grade in record.indicatorSchools.compactMap { $0.grades[grade] }.pooled }
        return [
            SheetPage(
                name: SheetName("Bieu02_TheoKhoi"),
                heading: settings.heading(
                    record, number: "Biểu 02", title: "TỶ LỆ PHỔ CẬP THEO KHỐI LỚP NĂM \(record.reportYear)"),
                columns: columns, groups: groups,
                rows: record.indicatorSchools.enumerated().map { row($1, ordinal: $0 + 1) },
                total: Total(
                    span: 3,
                    cells: Array(repeating: Cell.blank, count: 3)
                        + (pooled + [pooled.pooled]).flatMap { CoverageCells.brief($0) }),
                apart: record.apart(span: 3) { pooled in
                    let parts = grades.map { grade in record.continuingSchools.compactMap { $0.grades[grade] }.pooled }
                    return (parts + [pooled]).flatMap { CoverageCells.brief($0) }
                } row: {
                    row($0, ordinal: $1)
                },
                notes: [
                    settings.markNote(record),
                    "Dấu “-”: không phát sinh (đơn vị không có học sinh của khối lớp); ô trống: chưa báo cáo.",
                ]
                    + record.continuingNotes,
                signature: settings.signature(record), marks: [settings.mark("rate", record)], frozenColumns: 3)
        ]
    }

    private static let grades = [10, 11, 12]

    private static let columns: [Column] =
        [
            .ordinal, Column("school_code", "Mã trường", width: 10, .label),
            Column("school_name", "Đơn vị", width: 30, .text),
        ] + grades.flatMap { brief("grade\($0)_") } + brief("")

    private static let groups: [HeaderGroup] =
        grades.enumerated().map { HeaderGroup("Khối \($1)", columns: ($0 * 3 + 3)...($0 * 3 + 5)) }
        + [HeaderGroup("Cộng", columns: 12...14)]

    private static func brief(_ prefix: String) -> [Column] {
        [
            Column("\(prefix)population", "Số HS", width: 9, .integer),
            Column("\(prefix)reached", "Được phổ cập", width: 9, .integer),
            Column("\(prefix)rate", "Tỷ lệ (%)", width: 8, .percentTenths),
        ]
    }

    private static func row(_ school: SchoolCoverage, ordinal: Int) -> [Cell] {
        let parts = grades.map { school.grades[$0] ?? Coverage() } + [school.upperSecondary]
        return [.integer(ordinal), .text(school.school.code), .text(school.school.name)]
            + parts.flatMap { CoverageCells.brief($0, isReported: school.hasFigures) }
    }
}
