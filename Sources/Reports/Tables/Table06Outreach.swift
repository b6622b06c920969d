import Domain

extension ReportTable {
    /// Biểu 06: what pupils showed their families, school by school, and what stood in the way.
    static let outreach = ReportTable(number: "06", title: "Hướng dẫn người thân") { record, settings in
        guard let outreach = record.outreach else { return [] }
        let isGuarded = record.unit.kind != .school
        let pooled = record.schools.compactMap { outreach[$0.school.id] }.pooled
        let guarded = guardedCounts(record, outreach)
        return [
            SheetPage(
                name: SheetName("Bieu06_NguoiThan"),
                heading: settings.heading(
                    record, number: "Biểu 06", title: "HỌC SINH HƯỚNG DẪN NGƯỜI THÂN NĂM \(record.reportYear)",
                    unit: "Đơn vị tính: học sinh, lượt người"),
                columns: columns, groups: groups,
                rows: record.schools.enumerated().map { index, school in
                    [.integer(index + 1), .text(school.school.code), .text(school.school.name)]
                        + cells(
                            outreach[school.school.id] ?? OutreachFigures(), guarded.rows[index], isGuarded: isGuarded)
                },
                total: Total(
                    span: 3,
                    cells: Array(repeating: Cell.blank, count: 3) + cells(pooled, guarded.total, isGuarded: isGuarded)),
                notes: notes(isGuarded: isGuarded), signature: settings.signature(record), frozenColumns: 3),
            difficulties(pooled, record, settings),
        ]
    }

    /// The second sheet: difficulties alone, most often met first.
    private static func difficulties(
        _ pooled: OutreachFigures, _ record: CoverageRecord, _ settings: ReportSettings
    ) -> SheetPage {
        let isGuarded = record.unit.kind != .school
        return SheetPage(
            name: SheetName("Bieu06_VuongMac"),
            heading: settings.heading(
                record, number: "Biểu 06", title: "VƯỚNG MẮC KHI HƯỚNG DẪN NGƯỜI THÂN NĂM \(record.reportYear)",
                unit: "Đơn vị tính: lượt ghi"),
            columns: [
                .ordinal, Column("difficulty", "Vướng mắc", width: 46, .text),
                Column("count", "Số lượt gặp", width: 14, .integer),
                Column("share", "Tỷ lệ trên số lượt ghi (%)", width: 18, .percentTenths),
            ],
            rows: pooled.rankedDifficulties.enumerated().map { index, line in
                [
                    .integer(index + 1), .text(line.difficulty.title), count(line.count, isGuarded: isGuarded),
                    share(line.count, of: pooled.entries, isGuarded: isGuarded),
                ]
            },
            notes: [
                "Tính trên \(VietnameseFormat.whole(pooled.entries)) lượt ghi; một lượt có thể gặp nhiều vướng mắc, nên "
                    + "không có dòng tổng cộng."
            ] + (isGuarded ? [smallCells] : []),
            signature: settings.signature(record))
    }

    /// Those who did it, people, four relations, three ages: above the school without counts from which a small one could
    /// be worked out.
    static func guardedCounts(
        _ record: CoverageRecord, _ outreach: [Unit.ID: OutreachFigures]
    ) -> (rows: [[SmallCell]], total: [SmallCell]) {
        let rows = record.schools.map { counts(outreach[$0.school.id] ?? OutreachFigures()) }
        guard record.unit.kind != .school else {
            let total = counts(record.schools.compactMap { outreach[$0.school.id] }.pooled)
            return (rows.map { $0.map(SmallCell.shown) }, total.map(SmallCell.shown))
        }
        if rows.isEmpty { return ([], counts(OutreachFigures()).map(SmallCell.shown)) }
        return SmallTable.cells(
            rows, groups: [.init(total: 1, parts: [2, 3, 4, 5]), .init(total: 1, parts: [6, 7, 8])])
    }

    private static func counts(_ figures: OutreachFigures) -> [Int] {
        let people = figures.people
        return [
            figures.done, people.total, people.grandparents, people.parents, people.siblings, people.others,
            people.under18, people.from18, people.from60,
        ]
    }

    /// Given, done, rate, people, four relations, three ages, what was shown, what stood in the way.
    private static func cells(_ figures: OutreachFigures, _ counts: [SmallCell], isGuarded: Bool) -> [Cell] {
        let isEmpty = figures.given == 0
        let isDoneShown = if case .shown = counts[0] { true } else { false }
        // The rate of a hidden count would give it away.
        let rate: Cell =
            isDoneShown ? figures.rate.percentTenths.map(Cell.tenths) ?? .notApplicable : .notApplicable
        return [isEmpty ? .notApplicable : .integer(figures.given), isEmpty ? .notApplicable : cell(counts[0]), rate]
            + counts.dropFirst().map { isEmpty ? .notApplicable : cell($0) }
            + [
                .text(named(figures.rankedTopics.map { ($0.topic.title, $0.count) }, isGuarded: isGuarded)),
                .text(named(figures.rankedDifficulties.map { ($0.difficulty.title, $0.count) }, isGuarded: isGuarded)),
            ]
    }

    private static func cell(_ cell: SmallCell) -> Cell {
        switch cell {
        case .shown(let number): .integer(number)
        case .hidden: SmallCells.few
        case .withheld: SmallCells.hidden
        }
    }

    private static func count(_ number: Int, isGuarded: Bool) -> Cell {
        switch SmallCell(number, isGuarded: isGuarded) {
        case .shown(let number): .integer(number)
        case .hidden, .withheld: .text(SmallCell.hidden.text)
        }
    }

    private static func share(_ number: Int, of entries: Int, isGuarded: Bool) -> Cell {
        if SmallCell(number, isGuarded: isGuarded) == .hidden { return .notApplicable }
        return Rate(part: number, whole: entries).percentTenths.map(Cell.tenths) ?? .notApplicable
    }

    /// The three named most often: "Chữ nhỏ, trang khó thao tác (12); …".
    private static func named(_ lines: [(title: String, count: Int)], isGuarded: Bool) -> String {
        lines.prefix(3).map { "\($0.title) (\(SmallCell($0.count, isGuarded: isGuarded).text))" }
            .joined(separator: "; ")
    }

    private static func notes(isGuarded: Bool) -> [String] {
        [
            "Học sinh giao nhiệm vụ: học sinh đang học ở lớp đã được giao bài học, hoặc đã tự ghi. Hoàn thành: đã ghi ít "
                + "nhất một lần trong kỳ báo cáo.",
            "Hướng dẫn người thân được ghi nhận, không phải điều kiện để được phổ cập. Gồm cả học sinh THCS.",
            "Chỉ có số lượng, không có họ tên, số giấy tờ của người thân.",
            "Cột nội dung và vướng mắc nêu ba mục gặp nhiều nhất, trong ngoặc là số lượt ghi.",
            "Dấu “-”: không phát sinh.",
        ] + (isGuarded ? [smallCells, "“*”: không ghi số để không suy ra được ô “<5”."] : [])
    }

    private static let smallCells = "Số từ 1 đến 4 ghi “<5” để không nhận ra cá nhân."

    private static let groups = [
        HeaderGroup("Theo quan hệ", columns: 7...10), HeaderGroup("Theo độ tuổi", columns: 11...13),
    ]

    private static let columns: [Column] =
        [
            .ordinal, Column("school_code", "Mã trường", width: 9, .label),
            Column("school_name", "Đơn vị", width: 24, .text),
        ] + [
            Column("given", "Số HS giao nhiệm vụ", width: 8, .integer),
            Column("done", "Số HS hoàn thành", width: 8, .integer),
            Column("rate", "Tỷ lệ (%)", width: 6.5, .percentTenths),
            Column("people", "Số lượt người thân", width: 8, .integer),
            Column("grandparents", "Ông bà", width: 6.5, .integer),
            Column("parents", "Bố mẹ", width: 6.5, .integer),
            Column("siblings", "Anh chị em", width: 6.5, .integer),
            Column("others", "Khác", width: 6.5, .integer),
            Column("under_18", "Dưới 18", width: 6.5, .integer),
            Column("from_18", "18–59", width: 6.5, .integer),
            Column("from_60", "Từ 60", width: 6.5, .integer),
            Column("topics", "Nội dung hỗ trợ", width: 30, .text),
            Column("difficulties", "Vướng mắc", width: 30, .text),
        ]
}
