import Domain

extension ReportTable {
    /// Biểu 12: month by month, against the trajectory of the year, with a forecast.
    static let trend = ReportTable(number: "12", title: "Diễn biến và dự báo") { record, settings in
        guard !record.months.isEmpty else { return [] }
        let population = record.indicator.population
        let forecast = Forecast(
            reached: record.months.map(\.reached), population: population, targetPercent: settings.targetPercent)
        return [
            SheetPage(
                name: SheetName("Bieu12_DienBien"),
                heading: settings.heading(
                    record, number: "Biểu 12", title: "DIỄN BIẾN VÀ DỰ BÁO TỶ LỆ PHỔ CẬP NĂM \(record.reportYear)"),
                columns: columns,
                rows: record.months.indices.map { row(record.months, at: $0, trajectory: settings.trajectory) },
                notes: [
                    "Dự báo đạt mục tiêu \(settings.targetPercent) %: \(forecast.text.lowercasedFirst) (theo mức tăng "
                        + "bình quân ba tháng gần nhất).",
                    settings.trajectory.isProposed
                        ? "Lộ trình là mức đề xuất, không có trong Kế hoạch."
                        : "Lộ trình do Sở đặt, không có trong Kế hoạch.",
                    "Số học sinh thuộc đối tượng của mọi tháng lấy theo thời điểm lập biểu.",
                ] + record.continuingNotes,
                signature: settings.signature(record),
                chart: record.months.count < 2
                    ? nil
                    : ChartSpec(
                        title: "Tỷ lệ phổ cập theo tháng (%)", categories: 0, values: 4, target: 5,
                        valuesName: "Tỷ lệ phổ cập (%)",
                        targetName: settings.trajectory.isProposed ? "Lộ trình đề xuất (%)" : "Lộ trình (%)",
                        kind: .lines),
                frozenColumns: 1)
        ]
    }

    private static let columns = [
        Column("month", "Tháng", width: 14, .label),
        Column("population", "Số HS thuộc đối tượng", width: 18, .integer),
        Column("reached", "Được phổ cập (lũy kế)", width: 18, .integer),
        Column("gained", "Tăng trong tháng", width: 16, .integer),
        Column("rate", "Tỷ lệ (%)", width: 14, .percentTenths),
        Column("planned", "Lộ trình (%)", width: 14, .percentTenths),
        Column("difference", "Chênh lệch (điểm %)", width: 18, .tenths),
    ]

    private static func row(_ months: [MonthCoverage], at index: Int, trajectory: Trajectory) -> [Cell] {
        let month = months[index]
        let rate = Rate(part: month.reached, whole: month.population).percentTenths
        let planned = trajectory.percent(in: month.year) * 10
        return [
            .text("\(month.month < 10 ? "0" : "")\(month.month)/\(month.year)"), .integer(month.population),
            .integer(month.reached), index == 0 ? .notApplicable : .integer(month.reached - months[index - 1].reached),
            rate.map(Cell.tenths) ?? .notApplicable, .tenths(planned),
            rate.map { .tenths($0 - planned) } ?? .notApplicable,
        ]
    }
}

extension String {
    /// For a phrase that stands inside a sentence.
    fileprivate var lowercasedFirst: String {
        prefix(1).lowercased() + dropFirst()
    }
}
