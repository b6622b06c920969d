import Domain

extension ReportTable {
    /// Biểu 05: what was taught, in Tin học and outside it, grades 6 to 12.
    static let teaching = ReportTable(number: "05", title: "Triển khai bài học") { record, settings in
        guard let year = record.year else { return [] }
        let bySchool = Dictionary(grouping: year.teachings, by: \.school)
        let lines = record.schools.flatMap { school in (bySchool[school.school.id] ?? []).map { (school, $0) } }
        return [
            SheetPage(
                name: SheetName("Bieu05_BaiHoc"),
                heading: settings.heading(
                    record, number: "Biểu 05",
                    title: "TRIỂN KHAI HƯỚNG DẪN DỊCH VỤ CÔNG TRỰC TUYẾN TRONG TRƯỜNG HỌC NĂM \(record.reportYear)",
                    unit: "Đơn vị tính: lớp, tiết, lượt học sinh"),
                columns: columns,
                rows: lines.enumerated().map { index, line in
                    row(line.0.school, line.1, plan: year.plans[line.0.school.id], settings, ordinal: index + 1)
                },
                total: lines.isEmpty ? nil : total(lines.map(\.1)), notes: notes(year, isEmpty: lines.isEmpty),
                signature: settings.signature(record), frozenColumns: 3)
        ]
    }

    private static func row(
        _ school: Unit, _ count: TeachingCount, plan: UnitPlanNotice?, _ settings: ReportSettings, ordinal: Int
    ) -> [Cell] {
        [
            .integer(ordinal), .text(school.code), .text(school.name), .integer(count.grade),
            .text(count.lesson.map { settings.lessonTitle($0) } ?? "Nội dung khác do thầy cô ghi"),
            .text(count.mode.title), .integer(count.classrooms), count.periods.map(Cell.integer) ?? .notApplicable,
            .integer(count.pupils), .day(count.first), .day(count.last), .text(plan?.number ?? ""),
        ]
    }

    private static func total(_ counts: [TeachingCount]) -> Total {
        let sums: [Cell] = [
            .integer(counts.reduce(0) { $0 + $1.classrooms }),
            .integer(counts.reduce(0) { $0 + ($1.periods ?? 0) }),
            .integer(counts.reduce(0) { $0 + $1.pupils }),
        ]
        return Total(
            span: 6, cells: Array(repeating: .blank, count: 6) + sums + Array(repeating: .blank, count: 3))
    }

    private static func notes(_ year: YearRecord, isEmpty: Bool) -> [String] {
        if isEmpty { return ["Chưa có dữ liệu: chưa trường nào ghi tiết học, buổi ngoại khóa trong kỳ báo cáo."] }
        let inside = year.teachings.filter { $0.mode == .informatics }.reduce(0) { $0 + $1.pupils }
        let all = year.teachings.reduce(0) { $0 + $1.pupils }
        return [
            "Trong môn Tin học: \(VietnameseFormat.whole(inside)) lượt học sinh; ngoài môn Tin học: "
                + "\(VietnameseFormat.whole(all - inside)) lượt.",
            "Số lớp cộng theo từng bài, một lớp học nhiều bài được tính nhiều lần. Một tiết là 45 phút; tự học không tính "
                + "tiết.",
            "Văn bản căn cứ: kế hoạch của trường trong năm, nếu đã ghi.",
        ]
    }

    private static let columns = [
        Column.ordinal, Column("school_code", "Mã trường", width: 9, .label),
        Column("school_name", "Đơn vị", width: 28, .text), Column("grade", "Khối", width: 6, .label),
        Column("lesson", "Bài học, nội dung", width: 34, .text), Column("mode", "Hình thức", width: 20, .text),
        Column("classrooms", "Số lớp", width: 7, .integer), Column("periods", "Số tiết", width: 7, .integer),
        Column("pupils", "Lượt HS", width: 9, .integer), Column("first", "Từ ngày", width: 11, .date),
        Column("last", "Đến ngày", width: 11, .date), Column("basis", "Văn bản căn cứ", width: 16, .text),
    ]
}
