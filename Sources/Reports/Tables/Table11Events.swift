import Domain

extension ReportTable {
    /// Biểu 11: activities and events, campaigns first named by the plan.
    static let events = ReportTable(number: "11", title: "Hoạt động, sự kiện") { record, settings in
        guard let year = record.year else { return [] }
        let names = Dictionary(year.units.map { ($0.id, $0.name) }) { first, _ in first }
        let lines = year.events.sorted { ($0.content.from, $0.id.rawValue) < ($1.content.from, $1.id.rawValue) }
        return [
            SheetPage(
                name: SheetName("Bieu11_HoatDong"),
                heading: settings.heading(
                    record, number: "Biểu 11", title: "HOẠT ĐỘNG, SỰ KIỆN TRUYỀN THÔNG NĂM \(record.reportYear)",
                    unit: "Đơn vị tính: lượt người"),
                columns: columns,
                rows: lines.enumerated().map { row($1, names, ordinal: $0 + 1) },
                total: lines.isEmpty ? nil : total(lines.map(\.content)), notes: notes(record, year),
                signature: settings.signature(record), frozenColumns: 2)
        ]
    }

    private static func row(_ event: EventRecord, _ names: [Unit.ID: String], ordinal: Int) -> [Cell] {
        let content = event.content
        return [
            .integer(ordinal), .text(content.title), .text(names[event.unit] ?? ""), .day(content.from),
            .day(content.to), .text(content.form.title),
            content.campaign == .none ? .notApplicable : .text(content.campaign.title),
            .integer(content.participants), .text(content.link),
            content.costDong.map(Cell.integer) ?? .notApplicable,
        ]
    }

    private static func total(_ events: [EventContent]) -> Total {
        let costs = events.compactMap(\.costDong)
        return Total(
            span: 7,
            cells: Array(repeating: .blank, count: 7) + [
                .integer(events.reduce(0) { $0 + $1.participants }), .blank,
                costs.isEmpty ? .notApplicable : .integer(costs.reduce(0, +)),
            ])
    }

    private static func notes(_ record: CoverageRecord, _ year: YearRecord) -> [String] {
        let plans = "Đơn vị đã ban hành kế hoạch năm \(record.reportYear): \(year.plans.count)/\(year.units.count)."
        if year.events.isEmpty { return ["Chưa có dữ liệu: chưa đơn vị nào ghi hoạt động trong kỳ báo cáo.", plans] }
        let counts = Campaign.allCases.filter { $0 != .none }.map { campaign in
            "\(campaign.title): \(year.events.count { $0.content.campaign == campaign }) hoạt động"
        }
        return [counts.joined(separator: "; ") + ".", plans]
    }

    private static let columns = [
        Column.ordinal, Column("title", "Tên hoạt động", width: 34, .text),
        Column("unit_name", "Đơn vị", width: 26, .text), Column("from", "Từ ngày", width: 11, .date),
        Column("to", "Đến ngày", width: 11, .date), Column("form", "Hình thức", width: 18, .text),
        Column("campaign", "Đợt", width: 20, .label), Column("participants", "Số người", width: 9, .integer),
        Column("link", "Liên kết minh chứng", width: 28, .text),
        Column("cost", "Kinh phí (đồng)", width: 13, .integer),
    ]
}
