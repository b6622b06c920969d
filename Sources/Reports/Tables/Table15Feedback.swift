import Domain

extension ReportTable {
    /// Biểu 15: remarks with how many were answered (plan II.1.n), then what stood in families' way.
    static let feedback = ReportTable(number: "15", title: "Phản ánh, góp ý, vướng mắc") { record, settings in
        guard let feedback = record.feedback else { return [] }
        let isGuarded = record.unit.kind != .school
        let remarks = FeedbackTopic.allCases.compactMap { topic in feedback[topic].map { (topic, $0) } }
        let pooled = record.schools.compactMap { record.outreach?[$0.school.id] }.pooled
        let met = pooled.rankedDifficulties
        let total = remarks.map(\.1).reduce(FeedbackCount(), +)
        return [
            SheetPage(
                name: SheetName("Bieu15_PhanAnh"),
                heading: settings.heading(
                    record, number: "Biểu 15", title: "PHẢN ÁNH, GÓP Ý, VƯỚNG MẮC NĂM \(record.reportYear)",
                    unit: "Đơn vị tính: lượt ý kiến"),
                columns: columns,
                rows: remarks.enumerated().map { index, line in
                    [.integer(index + 1), .text(line.0.title), .text("Góp ý, phản ánh")] + cells(line.1)
                }
                    + met.enumerated().map { index, line in
                        [
                            .integer(remarks.count + index + 1), .text(line.difficulty.title),
                            .text("Vướng mắc khi hướng dẫn người thân"),
                            cell(line.count, isGuarded: isGuarded), .notApplicable, .notApplicable, .notApplicable,
                        ]
                    },
                total: Total(
                    label: "Cộng góp ý, phản ánh", span: 3,
                    cells: Array(repeating: Cell.blank, count: 3) + cells(total)),
                notes: notes(isGuarded: isGuarded), signature: settings.signature(record))
        ]
    }

    private static func cells(_ count: FeedbackCount) -> [Cell] {
        [
            .integer(count.received), .integer(count.answered), .integer(count.published),
            count.rate.percentTenths.map(Cell.tenths) ?? .notApplicable,
        ]
    }

    private static func cell(_ count: Int, isGuarded: Bool) -> Cell {
        switch SmallCell(count, isGuarded: isGuarded) {
        case .shown(let count): .integer(count)
        case .hidden, .withheld: .text(SmallCell.hidden.text)
        }
    }

    private static func notes(isGuarded: Bool) -> [String] {
        [
            "Góp ý, phản ánh: ý kiến học sinh, giáo viên gửi trên hệ thống trong kỳ báo cáo; mục tiêu trả lời 100 % "
                + "(mục II.1.n của Kế hoạch).",
            "Vướng mắc: số lượt ghi khi hướng dẫn người thân (Biểu 06), không tính vào dòng cộng và không tính trả lời.",
            "Không có họ tên người gửi. Dấu “-”: không phát sinh hoặc không áp dụng.",
        ] + (isGuarded ? ["Số vướng mắc từ 1 đến 4 ghi “<5” để không nhận ra cá nhân."] : [])
    }

    private static let columns: [Column] = [
        .ordinal, Column("content", "Nội dung", width: 40, .text), Column("group", "Nhóm", width: 34, .text),
        Column("received", "Số lượt", width: 10, .integer), Column("answered", "Đã trả lời", width: 10, .integer),
        Column("published", "Trong đó công khai", width: 11, .integer),
        Column("rate", "Tỷ lệ trả lời (%)", width: 10, .percentTenths),
    ]
}
