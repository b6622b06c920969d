import Domain

extension ReportTable {
    /// Biểu 14: proposals for rewards (III.b.3.l, V.6.b).
    static let commendations = ReportTable(number: "14", title: "Đề nghị khen thưởng") { record, settings in
        guard let year = record.year else { return [] }
        let names = Dictionary(year.units.map { ($0.id, $0.name) }) { first, _ in first }
        let lines = year.commendations
        let collectives = lines.count { $0.content.kind == .collective }
        return [
            SheetPage(
                name: SheetName("Bieu14_KhenThuong"),
                heading: settings.heading(
                    record, number: "Biểu 14", title: "ĐỀ NGHỊ KHEN THƯỞNG NĂM \(record.reportYear)", unit: ""),
                columns: columns,
                rows: lines.enumerated().map { index, line in
                    [
                        .integer(index + 1), .text(line.content.kind.title), .text(line.content.name),
                        .text(names[line.unit] ?? ""), .text(line.content.achievement), .text(line.content.form),
                    ]
                },
                notes: lines.isEmpty
                    ? ["Chưa có dữ liệu: chưa đơn vị nào đề nghị khen thưởng."]
                    : [
                        "Tập thể: \(collectives); cá nhân: \(lines.count - collectives). Cá nhân là cán bộ, giáo viên, nhân "
                            + "viên; không ghi họ tên học sinh.",
                        "Tài liệu chứa dữ liệu cá nhân - chỉ dùng trong công việc.",
                    ],
                signature: settings.signature(record), frozenColumns: 3)
        ]
    }

    private static let columns = [
        Column.ordinal, Column("kind", "Tập thể/ Cá nhân", width: 11, .label),
        Column("name", "Tên tập thể, họ và tên", width: 34, .text), Column("unit_name", "Đơn vị", width: 34, .text),
        Column("achievement", "Thành tích", width: 60, .text),
        Column("form", "Hình thức khen thưởng", width: 28, .text),
    ]
}
