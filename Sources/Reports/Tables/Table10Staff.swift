import Domain

extension ReportTable {
    /// Biểu 10: staff, everybody every year (II.1.a).
    static let staff = ReportTable(number: "10", title: "Cán bộ, công chức, viên chức, người lao động") {
        record, settings in
        guard let year = record.year else { return [] }
        let total = year.staff.values.reduce(StaffFigures(), +)
        let silent = year.units.count { year.staff[$0.id] == nil }
        return [
            SheetPage(
                name: SheetName("Bieu10_DoiNgu"),
                heading: settings.heading(
                    record, number: "Biểu 10",
                    title: "CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC, NGƯỜI LAO ĐỘNG ĐƯỢC TRUYỀN THÔNG, TẬP HUẤN NĂM "
                        + "\(record.reportYear)", unit: "Đơn vị tính: người"),
                columns: columns,
                rows: year.units.enumerated().map { index, unit in
                    [.integer(index + 1), .text(unit.code), .text(unit.name)] + cells(year.staff[unit.id], settings)
                },
                total: Total(
                    span: 3,
                    cells: Array(repeating: .blank, count: 3) + cells(year.staff.isEmpty ? nil : total, settings)),
                notes: [
                    "Tính từ \(year.window.lowerBound.text) đến \(year.window.upperBound.text); mỗi kỳ báo cáo tính lại "
                        + "từ đầu.",
                    "Được truyền thông, tập huấn: đã dự ít nhất một buổi, hoặc đã xác nhận ít nhất một tài liệu gửi cho "
                        + "đội ngũ trong kỳ.",
                    "Ô trống: đơn vị chưa lập danh sách đội ngũ (\(silent)/\(year.units.count) đơn vị).",
                ], signature: settings.signature(record),
                marks: [Mark(column: "rate", belowTenths: settings.staffTargetPercent * 10)], frozenColumns: 3)
        ]
    }

    private static func cells(_ figures: StaffFigures?, _ settings: ReportSettings) -> [Cell] {
        guard let figures else { return Array(repeating: .blank, count: 7) }
        guard figures.total > 0 else { return Array(repeating: .notApplicable, count: 7) }
        let isMet = figures.rate.meets(settings.staffTargetPercent)
        return [
            .integer(figures.total), .integer(figures.reached),
            figures.rate.percentTenths.map(Cell.tenths) ?? .notApplicable,
            .tenths(settings.staffTargetPercent * 10), .text(isMet ? "Đạt" : "Chưa đạt"),
            .integer(figures.usingServices), .integer(figures.total - figures.reached),
        ]
    }

    private static let columns = [
        Column.ordinal, Column("unit_code", "Mã đơn vị", width: 11, .label),
        Column("unit_name", "Đơn vị", width: 46, .text), Column("population", "Tổng số", width: 10, .integer),
        Column("reached", "Đã được truyền thông, tập huấn", width: 14, .integer),
        Column("rate", "Tỷ lệ (%)", width: 9, .percentTenths),
        Column("target", "Mục tiêu (%)", width: 9, .percentTenths),
        Column("verdict", "Đạt/ Chưa đạt", width: 11, .label),
        Column("using", "Trực tiếp sử dụng DVCTT (tự khai)", width: 15, .integer),
        Column("missing", "Chưa tham gia", width: 10, .integer),
    ]
}
