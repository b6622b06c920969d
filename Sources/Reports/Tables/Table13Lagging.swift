import Domain

extension ReportTable {
    /// Biểu 13: schools behind the trajectory, with what holds them back.
    static let lagging = ReportTable(number: "13", title: "Đơn vị chậm tiến độ") { record, settings in
        guard record.unit.kind != .school else { return [] }
        let planned = settings.trajectory.percent(in: record.reportYear)
        let lines = lagging(record, settings)
        return [
            SheetPage(
                name: SheetName("Bieu13_ChamTienDo"),
                heading: settings.heading(
                    record, number: "Biểu 13", title: "ĐƠN VỊ CHẬM TIẾN ĐỘ NĂM \(record.reportYear)"),
                columns: columns,
                rows: lines.enumerated().map { row($1.0, $1.1, planned: planned, ordinal: $0 + 1) },
                notes: (lines.isEmpty ? ["Không có đơn vị chậm tiến độ."] : []) + [
                    Lagging.sentence,
                    "Lộ trình năm \(record.reportYear): \(planned) % (\(settings.trajectory.origin)).",
                    "Điều kiện chưa đạt chủ yếu: điều kiện còn nhiều học sinh chưa đạt nhất.",
                ] + record.continuingNotes, signature: settings.signature(record), frozenColumns: 3)
        ]
    }

    /// The schools that are behind, the furthest first.
    static func lagging(_ record: CoverageRecord, _ settings: ReportSettings) -> [(SchoolCoverage, Lagging)] {
        let planned = settings.trajectory.percent(in: record.reportYear)
        let last = record.year.map { year in
            Dictionary(grouping: year.teachings, by: \.school).mapValues { $0.map(\.last).max() }
        }
        let found = record.indicatorSchools.compactMap { school -> (SchoolCoverage, Lagging)? in
            // Without the year's activities nobody is called quiet.
            let activity = last.map { $0[school.school.id] ?? nil } ?? record.asOf
            return Lagging(
                school.upperSecondary, plannedPercent: planned, lastActivity: activity, on: record.asOf
            ).map { (school, $0) }
        }
        return found.enumerated().sorted { a, b in
            let (x, y) = (a.element.0.upperSecondary.rate, b.element.0.upperSecondary.rate)
            let (left, right) = (x.part * y.whole, y.part * x.whole)
            return left == right ? a.offset < b.offset : left < right
        }.map(\.element)
    }

    private static func row(_ school: SchoolCoverage, _ lagging: Lagging, planned: Int, ordinal: Int) -> [Cell] {
        let coverage = school.upperSecondary
        let reasons = [
            lagging.isBelow ? "Thấp hơn lộ trình" : nil,
            lagging.isQuiet ? "Không có hoạt động trong \(Lagging.quietDays) ngày" : nil,
        ].compactMap(\.self)
        return [
            .integer(ordinal), .text(school.school.code), .text(school.school.name), .text(school.communeName),
            .integer(coverage.population), .integer(coverage.reached), CoverageCells.rate(coverage),
            .tenths(planned * 10), .integer(lagging.missing), .text(reasons.joined(separator: "; ")),
            .text(lagging.cause.title), .text(lagging.cause.support),
        ]
    }

    private static let columns = [
        Column.ordinal, Column("school_code", "Mã trường", width: 9, .label),
        Column("school_name", "Đơn vị", width: 30, .text), Column("commune", "Xã/phường/ đặc khu", width: 18, .text),
        Column("population", "Số HS thuộc đối tượng", width: 9, .integer),
        Column("reached", "Được phổ cập", width: 8, .integer), Column("rate", "Tỷ lệ (%)", width: 8, .percentTenths),
        Column("planned", "Lộ trình (%)", width: 8, .percentTenths),
        Column("missing", "Thiếu so với lộ trình (HS)", width: 10, .integer),
        Column("reason", "Lý do", width: 20, .text),
        Column("cause", "Điều kiện chưa đạt chủ yếu", width: 12, .label),
        Column("support", "Hỗ trợ đề nghị", width: 32, .text),
    ]
}

extension ReportSettings {
    /// Colours rates that are behind the trajectory by more than the tolerance.
    func mark(_ column: String, _ record: CoverageRecord) -> Mark {
        Mark(column: column, belowTenths: (trajectory.percent(in: record.reportYear) - Lagging.tolerance) * 10)
    }

    func markNote(_ record: CoverageRecord) -> String {
        "Ô tô màu: tỷ lệ thấp hơn lộ trình \(trajectory.percent(in: record.reportYear)) %\(trajectory.isProposed ? " (đề xuất)" : "") quá "
            + "\(Lagging.tolerance) điểm phần trăm."
    }
}
