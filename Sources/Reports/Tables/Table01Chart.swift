import Domain

extension ReportTable {
    /// The chart of Biểu 01 over a table of its own, from the highest rate to the lowest: all schools up to 40, else the
    /// 20 highest and the 20 lowest. None for fewer than two schools, where there is nothing to compare.
    static func coverageChart(_ record: CoverageRecord, _ settings: ReportSettings) -> [SheetPage] {
        let ranked = record.indicatorSchools.filter { !$0.upperSecondary.rate.isEmpty }.enumerated().sorted { a, b in
            let (x, y) = (a.element.upperSecondary.rate, b.element.upperSecondary.rate)
            let (left, right) = (x.part * y.whole, y.part * x.whole)
            return left == right ? a.offset < b.offset : left > right
        }.map(\.element)
        guard ranked.count >= 2 else { return [] }
        let isCut = ranked.count > mostColumns
        let shown = isCut ? Array(ranked.prefix(mostColumns / 2) + ranked.suffix(mostColumns / 2)) : ranked
        let scope = "\(mostColumns / 2) đơn vị cao nhất và \(mostColumns / 2) đơn vị thấp nhất"
        let chart = ChartSpec(
            title: "Tỷ lệ phổ cập theo đơn vị (%)" + (isCut ? ", \(scope)" : "")
                + "; nét đứt: mục tiêu \(settings.targetPercent) %", categories: 2, values: 3, target: 4,
            valuesName: "Tỷ lệ phổ cập (%)", targetName: "Mục tiêu \(settings.targetPercent) %")
        return [
            SheetPage(
                name: SheetName("Bieu01_BieuDo"),
                heading: settings.heading(
                    record, number: "Biểu 01 – Biểu đồ",
                    title: "BIỂU ĐỒ TỶ LỆ PHỔ CẬP THEO ĐƠN VỊ NĂM \(record.reportYear)", unit: "Đơn vị tính: %"),
                columns: [
                    .ordinal, Column("school_code", "Mã trường", width: 14, .label),
                    Column("school_name", "Tên đơn vị", width: 52, .text),
                    Column("rate", "Tỷ lệ (%)", width: 22, .percentTenths),
                    Column("target", "Mục tiêu (%)", width: 22, .percentTenths),
                ],
                rows: shown.enumerated().map { index, school in
                    [
                        .integer(index + 1), .text(school.school.code), .text(school.school.name),
                        CoverageCells.rate(school.upperSecondary), .tenths(settings.targetPercent * 10),
                    ]
                },
                notes: ["Xếp theo tỷ lệ từ cao xuống thấp" + (isCut ? "; gồm \(scope)." : ".")], chart: chart)
        ]
    }

    private static let mostColumns = 40
}
