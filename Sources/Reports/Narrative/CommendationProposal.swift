package import Domain

/// The proposal for rewards (III.b.3.l, V.6.b) as a tờ trình in the form of NĐ 30/2020: the same lines as Biểu 14, under
/// the unit's head, for people to complete and sign.
package enum CommendationProposal {
    /// - Parameter record: with its year's registers, or the lists stay empty.
    package static func make(_ record: CoverageRecord, settings: ReportSettings) -> TextDocument {
        let writing = NarrativeWriting(record: record, settings: settings)
        return TextDocument(
            fileName: "KhenThuong_" + NarrativeReport.fileName(record),
            title: "Tờ trình đề nghị khen thưởng năm \(record.reportYear)",
            author: settings.bodies(record).issuing, asOf: record.asOf,
            blocks: [
                writing.head("TTr"), .kind("TỜ TRÌNH"),
                .subject(
                    "Đề nghị khen thưởng tập thể, cá nhân có thành tích trong tuyên truyền, phổ cập kỹ năng sử dụng dịch "
                        + "vụ công trực tuyến năm \(record.reportYear)"),
            ] + writing.commendations + [writing.signature])
    }
}

extension NarrativeWriting {
    fileprivate var commendations: [TextBlock] {
        let lines = record.year?.commendations ?? []
        let collectives = lines.filter { $0.content.kind == .collective }
        let individuals = lines.filter { $0.content.kind == .individual }
        return [
            .prompt("Kính gửi: ghi cơ quan có thẩm quyền khen thưởng"),
            .paragraph(
                "\(record.unit.name) kính trình xét khen thưởng \(whole(collectives.count)) tập thể và "
                    + "\(whole(individuals.count)) cá nhân có tên sau đây."),
        ]
            + list("1. Tập thể", "Tên tập thể", collectives) + list("2. Cá nhân", "Họ và tên", individuals) + [
                .prompt("Nêu nguồn kinh phí khen thưởng, hồ sơ kèm theo"),
                .paragraph("Kính đề nghị cấp có thẩm quyền xem xét, quyết định."),
            ]
    }

    private func list(_ title: String, _ nameTitle: String, _ lines: [CommendationRecord]) -> [TextBlock] {
        guard !lines.isEmpty else { return [.item(title), .paragraph("Không đề nghị.")] }
        let names = Dictionary((record.year?.units ?? []).map { ($0.id, $0.name) }) { first, _ in first }
        let table = TextTable(
            header: [nameTitle, "Đơn vị", "Thành tích", "Hình thức"], widths: [24, 26, 32, 18],
            rows: lines.map { line in
                [line.content.name, names[line.unit] ?? "", line.content.achievement, line.content.form]
            }, hasTotal: false)
        return [.item(title), .table(table)]
    }
}
