import Domain

extension ReportTable {
    /// Biểu 07: contests of knowledge and of communicators (V.3.b, III.b.3.b).
    static let knowledgeContests = ReportTable(
        number: "07", title: "Tham gia cuộc thi tìm hiểu, tuyên truyền viên giỏi"
    ) { record, settings in
        guard let year = record.year else { return [] }
        let lines = year.contests.filter { $0.kind != .creative }
        return [
            SheetPage(
                name: SheetName("Bieu07_CuocThi"),
                heading: settings.heading(
                    record, number: "Biểu 07",
                    title: "THAM GIA CUỘC THI TÌM HIỂU, TUYÊN TRUYỀN VIÊN GIỎI NĂM \(record.reportYear)", unit: ""),
                columns: columns, rows: lines.enumerated().map { row($1, ordinal: $0 + 1) },
                notes: lines.isEmpty
                    ? ["Chưa có dữ liệu: hệ thống chưa có kết quả cuộc thi nào của kỳ báo cáo."]
                    : [
                        "Số cử: học sinh được chọn vào vòng quyết định hoặc do trường cử; cuộc thi tự đăng ký thì là số học "
                            + "sinh dự thi.",
                        "Giải chỉ ghi khi kết quả đã chính thức; số quyết định ghi tay.",
                    ], signature: settings.signature(record), frozenColumns: 2)
        ]
    }

    private static func row(_ line: ContestFigures, ordinal: Int) -> [Cell] {
        [
            .integer(ordinal), .text(line.title), .text(line.isProvincial ? "Tỉnh" : "Trường"), .text(line.organiser),
            .text("\(line.group.code) (\(line.group.title))"), line.schoolRound.map(Cell.integer) ?? .notApplicable,
            .integer(line.sent),
        ]
            + [Award.first, .second, .third, .consolation].map { award in
                line.prizes.map { .integer(($0[award] ?? 0) + (award == .first ? $0[.special] ?? 0 : 0)) } ?? .blank
            } + [line.prizes == nil ? .text("Chưa có kết quả chính thức") : .blank]
    }

    private static let columns = [
        Column.ordinal, Column("contest", "Cuộc thi", width: 34, .text), Column("level", "Cấp", width: 10, .text),
        Column("organiser", "Cơ quan tổ chức", width: 28, .text), Column("group", "Bảng", width: 12, .text),
        Column("school_round", "Số HS dự vòng trường", width: 11, .integer),
        Column("sent", "Số cử", width: 8, .integer), Column("prize_1", "Giải Nhất", width: 8, .integer),
        Column("prize_2", "Giải Nhì", width: 8, .integer), Column("prize_3", "Giải Ba", width: 8, .integer),
        Column("prize_4", "Khuyến khích", width: 9, .integer), Column("decision", "Quyết định", width: 22, .text),
    ]
}
