package import Domain

/// "Danh sách học sinh cử dự thi" as a text that the head of a school signs.
package enum NominationDocument {
    /// - Parameters:
    ///   - superior: the body above the school; may be empty.
    ///   - place: where it is signed: "Sông Lam".
    ///   - day: today.
    package static func make(
        _ record: NominationRecord, superior: String, at place: String, on day: Day
    ) -> TextDocument {
        let settings = record.contest.settings
        let facts = NominationFact.facts(record)
        let rows = facts.enumerated().map { index, fact in
            [
                "\(index + 1)", fact.learner.fullName, fact.learner.birthDate?.text ?? "",
                fact.learner.sex?.title ?? "", fact.className, fact.group, fact.standing,
            ]
        }
        let chosen = record.list.chosen.count
        let teacher = record.teacher.isEmpty ? "" : " Giáo viên phụ trách: \(record.teacher)."
        return TextDocument(
            fileName: "Cu_du_thi_\(record.contest.id.rawValue)_\(record.schoolCode)_\(day.isoText).docx",
            title: "Danh sách học sinh cử dự thi", author: record.schoolName, asOf: day,
            blocks: [
                .head(
                    TextHead(
                        superiorBody: superior.uppercased(), issuingBody: record.schoolName.uppercased(),
                        number: "Số:        /DS", placeAndDate: "\(place), \(day.documentText)")),
                .kind("DANH SÁCH"), .subject("Học sinh cử dự thi “\(settings.title)”"),
                .table(
                    TextTable(
                        header: ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Lớp", "Bảng", "Danh sách"],
                        widths: [9, 29, 15, 10, 10, 9, 18], rows: rows, hasTotal: false, leftColumn: 1)),
                .paragraph(
                    "Danh sách này có \(chosen) học sinh chính thức, \(record.list.readyCount) học sinh dự bị."
                        + teacher),
                .signature(
                    TextSignature(
                        recipients: ["Ban Tổ chức cuộc thi", "Lưu: VT"], title: ["HIỆU TRƯỞNG"], name: "")),
            ])
    }
}
