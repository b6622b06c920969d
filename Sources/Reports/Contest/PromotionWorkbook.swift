package import Domain

/// Who goes on after a round, with the reserves in order: "Danh sách thí sinh vào vòng sau".
package enum PromotionWorkbook {
    /// - Parameters:
    ///   - round: the index of the round after which the list was made; there is a next one.
    ///   - settings: the names that stand above official papers.
    ///   - day: today.
    package static func make(
        _ contest: Contest, after round: Int, _ lines: [PromotionLine], _ people: [Contestant.ID: ContestantRecord],
        settings: ReportSettings, on day: Day
    ) -> Workbook {
        let rounds = contest.settings.rounds
        let sheets = contest.settings.groups.map { group in
            let own = lines.filter { people[$0.contestant]?.contestant.group == group.code }
            let ordered = PromotionStanding.allCases.flatMap { standing in own.filter { $0.standing == standing } }
            return SheetPage(
                name: SheetName("Bảng \(group.code)"),
                heading: Heading(
                    superiorBody: "", issuingBody: contest.settings.organiser.uppercased(), number: "", addressee: "",
                    title: "DANH SÁCH THÍ SINH VÀO \(rounds[round + 1].title.uppercased())",
                    asOf: contest.settings.title,
                    unit: "Bảng \(group.code) - \(group.title), chọn từ \(rounds[round].title)"),
                columns: columns,
                rows: ordered.enumerated().map { index, line in cells(line, people[line.contestant], index + 1) },
                notes: ["Tài liệu chứa dữ liệu cá nhân - chỉ dùng trong công việc."],
                signature: Signature(placeAndDate: "\(settings.place), \(day.documentText)"), frozenColumns: 2)
        }
        return Workbook(
            fileName: "Vao_vong_\(round + 2)_cuoc_thi_\(contest.id.rawValue)_\(day.isoText).xlsx",
            title: contest.settings.title, author: contest.settings.organiser, asOf: day, sheets: sheets)
    }

    private static func cells(_ line: PromotionLine, _ person: ContestantRecord?, _ ordinal: Int) -> [Cell] {
        [
            .integer(ordinal), .text(person?.learner.fullName ?? ""),
            person?.learner.birthDate.map(Cell.day) ?? .blank, .text(person?.learner.sex?.title ?? ""),
            .text(person?.className ?? ""), .text(person?.schoolName ?? ""), .integer(line.rank),
            .text(line.standing.title), .text(line.reason),
        ]
    }

    private static let columns = [
        Column("ordinal", "STT", width: 6, .integer), Column("name", "Họ và tên", width: 28, .text),
        Column("birth", "Ngày sinh", width: 12, .date), Column("sex", "Giới tính", width: 10, .text),
        Column("class", "Lớp", width: 9, .text), Column("school", "Trường", width: 32, .text),
        Column("rank", "Hạng ở vòng này", width: 10, .integer), Column("standing", "Danh sách", width: 12, .text),
        Column("note", "Ghi chú", width: 30, .text),
    ]
}
