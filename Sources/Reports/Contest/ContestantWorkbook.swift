package import Domain

/// "Danh sách học sinh cử dự thi" (CONTESTS.md §4): of one school to be signed, or of the whole contest.
package enum ContestantWorkbook {
    /// - Parameters:
    ///   - unit: who sends or holds it; stands above the list.
    ///   - place: where it is signed: "Sông Lam".
    ///   - day: today.
    package static func make(
        _ record: ContestRecord, _ contestants: [ContestantRecord], by unit: Unit, at place: String, on day: Day
    ) -> Workbook {
        let settings = record.contest.settings
        let heading = Heading(
            superiorBody: "", issuingBody: unit.name.uppercased(), number: "", addressee: "",
            title: "DANH SÁCH HỌC SINH CỬ DỰ THI", asOf: settings.title, unit: "Tính đến ngày \(day.text)")
        let rows = contestants.enumerated().map { index, contestant in
            row(contestant, ordinal: index + 1, groups: settings.groups)
        }
        let page = SheetPage(
            name: SheetName("Cử dự thi"), heading: heading, columns: columns, rows: rows,
            notes: ["Tài liệu chứa dữ liệu cá nhân - chỉ dùng trong công việc."],
            signature: Signature(placeAndDate: "\(place), \(day.documentText)"), frozenColumns: 2)
        return Workbook(
            fileName: "Cu_du_thi_\(record.contest.id.rawValue)_\(unit.code)_\(day.isoText).xlsx",
            title: "Danh sách học sinh cử dự thi", author: unit.name, asOf: day, sheets: [page])
    }

    private static func row(_ record: ContestantRecord, ordinal: Int, groups: [ContestGroup]) -> [Cell] {
        let group = groups.first { $0.code == record.contestant.group }
        return [
            .integer(ordinal), .text(record.learner.fullName), record.learner.birthDate.map(Cell.day) ?? .blank,
            .text(record.learner.sex?.title ?? ""), .text(record.className), .text(record.schoolName),
            .text(group.map { "\($0.code) (\($0.title))" } ?? record.contestant.group), .text(record.origin.title),
            .text(""), .text(record.hasConsent ? "Công bố họ tên" : "Tên rút gọn"),
        ]
    }

    private static let columns = [
        Column("ordinal", "STT", width: 6, .integer), Column("name", "Họ và tên", width: 28, .text),
        Column("birth", "Ngày sinh", width: 12, .date), Column("sex", "Giới tính", width: 10, .text),
        Column("class", "Lớp", width: 9, .text), Column("school", "Trường", width: 30, .text),
        Column("group", "Bảng", width: 12, .text), Column("origin", "Nguồn", width: 20, .text),
        Column("teacher", "Giáo viên phụ trách", width: 24, .text), Column("note", "Ghi chú", width: 18, .text),
    ]
}
