import Domain

extension ReportTable {
    /// Biểu 04: class by class, in a school's own report only; grades 6 to 9 on a sheet of their own.
    static let byClassroom = ReportTable(number: "04", title: "Tỷ lệ phổ cập theo lớp") { record, settings in
        guard record.unit.kind == .school else { return [] }
        let sorted = record.classrooms.sorted {
            ($0.classroom.grade, ClassName($0.classroom.name)) < ($1.classroom.grade, ClassName($1.classroom.name))
        }
        let upper = sorted.filter { $0.classroom.grade >= 10 }
        let lower = sorted.filter { $0.classroom.grade < 10 }
        return [
            upper.isEmpty ? nil : page(record, settings, upper, isMonitored: false),
            lower.isEmpty ? nil : page(record, settings, lower, isMonitored: true),
        ].compactMap(\.self)
    }

    private static func page(
        _ record: CoverageRecord, _ settings: ReportSettings, _ classrooms: [ClassroomCoverage], isMonitored: Bool
    ) -> SheetPage {
        let isApart = !isMonitored && !record.settings.isInIndicator(record.unit)
        let extra =
            isMonitored
            ? " (THCS – THEO DÕI THÊM)" : isApart ? " (HỌC VIÊN GDTX CẤP THPT – KHÔNG TÍNH VÀO CHỈ TIÊU)" : ""
        let total = classrooms.map(\.coverage).pooled
        return SheetPage(
            name: SheetName(isMonitored ? "Bieu04_TheoLop_THCS" : "Bieu04_TheoLop"),
            heading: settings.heading(
                record, number: "Biểu 04", title: "TỶ LỆ PHỔ CẬP THEO LỚP NĂM \(record.reportYear)\(extra)"),
            columns: columns,
            rows: classrooms.enumerated().map { index, room in
                [.integer(index + 1), .text(room.classroom.name), .text(room.teacherName)]
                    + CoverageCells.figures(room.coverage) + [missing(room.coverage)]
            },
            total: Total(
                span: 3, cells: Array(repeating: Cell.blank, count: 3) + CoverageCells.figures(total) + [missing(total)]
            ),
            notes: (isMonitored ? ["Theo dõi thêm, không thuộc chỉ tiêu."] : record.continuingNotes) + [
                "Biểu dùng trong nhà trường.", "Tài liệu chứa dữ liệu cá nhân - chỉ dùng trong công việc.",
            ],
            signature: settings.signature(record), frozenColumns: 2)
    }

    private static func missing(_ coverage: Coverage) -> Cell {
        CoverageCells.count(coverage.rate.missing(to: 100), of: coverage)
    }

    private static let columns: [Column] =
        [
            .ordinal, Column("classroom", "Lớp", width: 12, .label),
            Column("teacher", "Giáo viên phụ trách", width: 30, .text),
        ] + [
            Column("population", "Sĩ số", width: 11, .integer),
            Column("took_part", "Đã tham gia", width: 11, .integer),
            Column("knowledge_passed", "Đạt kiến thức", width: 11, .integer),
            Column("skill_passed", "Đạt kỹ năng", width: 11, .integer),
            Column("reached", "Được phổ cập", width: 11, .integer),
            Column("rate", "Tỷ lệ (%)", width: 10, .percentTenths),
            Column("missing_to_all", "HS chưa đạt", width: 11, .integer),
        ]
}
