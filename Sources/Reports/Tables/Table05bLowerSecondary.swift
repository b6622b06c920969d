import Domain

extension ReportTable {
    /// Biểu 05b: grades 6 to 9, followed outside the indicator, so without target or shortfall.
    static let lowerSecondary = ReportTable(number: "05b", title: "THCS – theo dõi thêm") { record, settings in
        let schools = record.monitoredSchools
        guard !schools.isEmpty else { return [] }
        let total = schools.map(\.lowerSecondary).pooled
        return [
            SheetPage(
                name: SheetName("Bieu05b_THCS"),
                heading: settings.heading(
                    record, number: "Biểu 05b",
                    title: "KẾT QUẢ CẤP TRUNG HỌC CƠ SỞ NĂM \(record.reportYear)\n"
                        + "(theo dõi thêm, không thuộc chỉ tiêu)"),
                columns: columns, rows: schools.enumerated().map { row($1, ordinal: $0 + 1) },
                total: Total(
                    span: 6,
                    cells: Array(repeating: Cell.blank, count: 6) + CoverageCells.figures(total)
                        + [CoverageCells.count(total.exempt, of: total), .blank]),
                notes: [
                    "Theo dõi thêm, không thuộc chỉ tiêu: chỉ tiêu chỉ tính học sinh trung học phổ thông, sinh viên"
                        + (record.settings.countsContinuingEducation ? ", học viên GDTX cấp THPT." : "."),
                    "Dấu “-”: không phát sinh; ô trống: chưa báo cáo.",
                ],
                signature: settings.signature(record), frozenColumns: 3)
        ]
    }

    private static let columns: [Column] =
        [.ordinal] + Column.school + Column.figures(population: "Số HS khối 6–9") + [
            Column("exempt", "Đặc cách", width: 7, .integer),
            Column("note", "Ghi chú", width: 20, .text),
        ]

    private static func row(_ school: SchoolCoverage, ordinal: Int) -> [Cell] {
        let coverage = school.lowerSecondary
        var remarks: [String] = []
        if school.isSplit { remarks.append("Chỉ tính khối 6–9") }
        if !school.hasFigures { remarks.append("Chưa có số liệu") }
        return [.integer(ordinal)] + school.identity
            + CoverageCells.figures(coverage, isReported: school.hasFigures)
            + [
                CoverageCells.count(coverage.exempt, of: coverage, isReported: school.hasFigures),
                .text(remarks.joined(separator: "; ")),
            ]
    }
}
