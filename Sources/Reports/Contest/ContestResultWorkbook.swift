package import Domain

/// A published result: the ranking of each group, the schools, "Đề nghị khen thưởng" and what was decided.
package enum ContestResultWorkbook {
    /// What the workbook is made from.
    package struct Record: Sendable {
        package let contest: Contest
        package let publication: ContestPublicationRecord
        package let places: [ContestPlaceRecord]
        package let exclusions: [(name: String, exclusion: ContestExclusionRecord)]
        package let history: [ContestHistoryRecord]
        package let appeals: [ContestAppealRecord]

        package init(
            contest: Contest, publication: ContestPublicationRecord, places: [ContestPlaceRecord],
            exclusions: [(name: String, exclusion: ContestExclusionRecord)], history: [ContestHistoryRecord],
            appeals: [ContestAppealRecord]
        ) {
            self.contest = contest
            self.publication = publication
            self.places = places
            self.exclusions = exclusions
            self.history = history
            self.appeals = appeals
        }
    }

    /// - Parameters:
    ///   - settings: the names that stand above official papers.
    ///   - day: today.
    package static func make(_ record: Record, settings: ReportSettings, on day: Day) -> Workbook {
        let contest = record.contest
        let groups = contest.settings.groups.map { ranking($0, record, settings) }
        return Workbook(
            fileName: "Ket_qua_cuoc_thi_\(contest.id.rawValue)_lan_\(record.publication.number)_\(day.isoText).xlsx",
            title: contest.settings.title, author: contest.settings.organiser, asOf: day,
            sheets: groups + [schools(record, settings), commendation(record, settings), minutes(record, settings)])
    }

    private static func heading(_ title: String, _ record: Record, _ settings: ReportSettings) -> Heading {
        Heading(
            superiorBody: "", issuingBody: record.contest.settings.organiser.uppercased(), number: "", addressee: "",
            title: title, asOf: record.contest.settings.title,
            unit: "\(record.publication.kind.title), lần \(record.publication.number), mã kiểm tra "
                + record.publication.code)
    }

    private static func ranking(
        _ group: ContestGroup, _ record: Record, _ settings: ReportSettings
    ) -> SheetPage {
        let rows = record.places.map(\.place).filter { $0.group == group.code }.map { place in
            [
                Cell.integer(place.rank), .text(place.fullName), .text(place.className), .text(place.schoolName),
                .hundredths(place.points.hundredths), .text(VietnameseFormat.duration(ms: place.durationMs)),
                .text("\(place.submittedAt.timeText) \(place.submittedAt.day.text)"),
                place.predictionDelta.map(Cell.integer) ?? .blank, .text(place.award?.title ?? ""),
                .text(place.explanation),
            ]
        }
        return SheetPage(
            name: SheetName("Bảng \(group.code)"),
            heading: heading("KẾT QUẢ BẢNG \(group.code) - \(group.title)", record, settings), columns: rankingColumns,
            rows: rows, notes: ["Tài liệu chứa dữ liệu cá nhân - chỉ dùng trong công việc."], frozenColumns: 2)
    }

    private static let rankingColumns = [
        Column("rank", "Hạng", width: 7, .integer), Column("name", "Họ và tên", width: 28, .text),
        Column("class", "Lớp", width: 9, .text), Column("school", "Trường", width: 30, .text),
        Column("points", "Điểm", width: 9, .hundredths), Column("time", "Thời gian làm bài", width: 18, .text),
        Column("submitted", "Nộp lúc", width: 20, .text), Column("delta", "Lệch dự đoán", width: 12, .integer),
        Column("award", "Giải", width: 14, .text), Column("why", "Vì sao ở hạng này", width: 44, .text),
    ]

    private static func schools(_ record: Record, _ settings: ReportSettings) -> SheetPage {
        let bySchool = Dictionary(grouping: record.places.map(\.place), by: \.school)
        let rows = bySchool.values.sorted { $0[0].schoolName < $1[0].schoolName }.enumerated().map { index, places in
            let mean = places.map(\.points).total.hundredths / places.count
            return [Cell.integer(index + 1), .text(places[0].schoolName), .integer(places.count), .hundredths(mean)]
                + Award.allCases.map { award in .integer(places.count { $0.award == award }) }
        }
        let columns =
            [
                Column("ordinal", "STT", width: 6, .integer), Column("school", "Trường", width: 34, .text),
                Column("contestants", "Thí sinh", width: 10, .integer),
                Column("mean", "Điểm trung bình", width: 14, .hundredths),
            ] + Award.allCases.map { Column($0.rawValue, "Giải \($0.title)", width: 12, .integer) }
        return SheetPage(
            name: SheetName("Theo trường"), heading: heading("KẾT QUẢ THEO TRƯỜNG", record, settings),
            columns: columns, rows: rows, frozenColumns: 2)
    }

    private static func commendation(_ record: Record, _ settings: ReportSettings) -> SheetPage {
        let winners = record.places.map(\.place).filter { $0.award != nil }
            .sorted { ($0.award?.level ?? 0, $0.group, $0.rank) < ($1.award?.level ?? 0, $1.group, $1.rank) }
        let rows = winners.enumerated().map { index, place in
            [
                Cell.integer(index + 1), .text(place.fullName), .text(place.className), .text(place.schoolName),
                .text("Bảng \(place.group)"), .hundredths(place.points.hundredths),
                .text(place.award.map { "Giải \($0.title)" } ?? ""), .text(""),
            ]
        }
        let columns = [
            Column("ordinal", "STT", width: 6, .integer), Column("name", "Họ và tên", width: 28, .text),
            Column("class", "Lớp", width: 9, .text), Column("school", "Trường", width: 32, .text),
            Column("group", "Bảng", width: 10, .text), Column("points", "Điểm", width: 9, .hundredths),
            Column("award", "Thành tích", width: 18, .text), Column("note", "Hình thức đề nghị", width: 20, .text),
        ]
        return SheetPage(
            name: SheetName("Đề nghị khen thưởng"),
            heading: heading("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", record, settings), columns: columns, rows: rows,
            signature: Signature(
                placeAndDate: "\(settings.place), \(record.publication.at.day.documentText)"), frozenColumns: 2)
    }

    /// Steps, exclusions and appeals in the order of time.
    private static func minutes(_ record: Record, _ settings: ReportSettings) -> SheetPage {
        let steps = record.history.map { ($0.at, $0.title, $0.reason, $0.by) }
        let exclusions = record.exclusions.map { name, exclusion in
            (
                exclusion.at, "Loại khỏi xếp hạng: \(name)" + (exclusion.endedAt == nil ? "" : " (đã khôi phục)"),
                "\(exclusion.cause.title): \(exclusion.reason)", exclusion.by
            )
        }
        let appeals = record.appeals.map { appeal in
            (
                appeal.appeal.filedAt, "Khiếu nại của \(appeal.fullName): \(appeal.appeal.reason.title)",
                appeal.appeal.decision.map { "\($0.outcome.title): \($0.reason)" } ?? "Chưa trả lời", ""
            )
        }
        let rows = (steps + exclusions + appeals).sorted { $0.0 < $1.0 }.enumerated().map { index, event in
            [
                Cell.integer(index + 1), .text("\(event.0.timeText) \(event.0.day.text)"), .text(event.1),
                .text(event.2), .text(event.3),
            ]
        }
        let columns = [
            Column("ordinal", "STT", width: 6, .integer), Column("at", "Lúc", width: 20, .text),
            Column("what", "Việc", width: 48, .text), Column("reason", "Lý do, kết quả", width: 48, .text),
            Column("by", "Người thực hiện", width: 24, .text),
        ]
        return SheetPage(
            name: SheetName("Biên bản"), heading: heading("BIÊN BẢN DIỄN BIẾN CUỘC THI", record, settings),
            columns: columns, rows: rows,
            signature: Signature(placeAndDate: "\(settings.place), \(record.publication.at.day.documentText)"))
    }
}
