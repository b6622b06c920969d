import Domain

extension ReportTable {
    /// Biểu 08, until the system holds contests of posters, models and videos.
    static let creativeContests = empty(
        number: "08", name: "Bieu08_SangTac", title: "Cuộc thi áp phích, mô hình, video",
        columns: [
            ("Loại", 14), ("Bảng", 12), ("Số tác phẩm", 10), ("Số đạt vòng sơ loại", 12), ("Giải", 16),
            ("Tên tác phẩm - tác giả - trường", 70),
        ])

    /// A table of the set that nothing is recorded for: it stands there and says so, which is not the same as nought.
    private static func empty(
        number: String, name: String, title: String, columns: [(title: String, width: Double)]
    ) -> ReportTable {
        ReportTable(number: number, title: title) { record, settings in
            guard record.year != nil else { return [] }
            return [
                SheetPage(
                    name: SheetName(name),
                    heading: settings.heading(
                        record, number: "Biểu \(number)", title: "\(title.uppercased()) NĂM \(record.reportYear)",
                        unit: ""),
                    columns: [.ordinal]
                        + columns.enumerated().map { Column("column_\($0 + 1)", $1.title, width: $1.width, .text) },
                    rows: [],
                    notes: ["Chưa có dữ liệu: hệ thống chưa có kết quả cuộc thi nào của kỳ báo cáo."],
                    signature: settings.signature(record))
            ]
        }
    }
}
