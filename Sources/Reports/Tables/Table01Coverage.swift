import Domain

extension ReportTable {
    /// Biểu 01: the indicator, school by school, with its chart.
    static let coverage = ReportTable(number: "01", title: "Tổng hợp tỷ lệ phổ cập theo đơn vị") { record, settings in
        let target = settings.targetPercent
        let page = SheetPage(
            name: SheetName("Bieu01_TongHop"),
            heading: settings.heading(
                record, number: "Biểu 01", title: "TỔNG HỢP TỶ LỆ PHỔ CẬP THEO ĐƠN VỊ NĂM \(record.reportYear)"),
            columns: columns(target: target),
            rows: record.indicatorSchools.enumerated().map { row($1, ordinal: $0 + 1, target: target) },
            total: Total(span: 6, cells: total(record, target: target)), apart: apart(record, target: target),
            notes: notes(record, target: target) + [settings.markNote(record)], signature: settings.signature(record),
            marks: [settings.mark("rate", record)], frozenColumns: 3)
        return [page] + coverageChart(record, settings)
    }

    private static func columns(target: Int) -> [Column] {
        [.ordinal] + Column.school + Column.figures(population: "Số HS thuộc đối tượng") + [
            Column("target", "Mục tiêu (%)", width: 6, .percentTenths),
            Column("verdict", "Đạt/ Chưa đạt", width: 9, .label),
            Column("missing_to_target", "Còn thiếu đến mục tiêu (HS)", width: 8.5, .integer),
            Column("missing_to_all", "Còn thiếu đến 100 % (HS)", width: 8.5, .integer),
            Column("exempt", "Đặc cách", width: 6, .integer),
            Column("note", "Ghi chú", width: 18, .text),
        ]
    }

    /// - Parameter target: `nil` for a school outside the indicator, which is held to none.
    private static func row(_ school: SchoolCoverage, ordinal: Int, target: Int?) -> [Cell] {
        let coverage = school.upperSecondary
        var remarks = [target.flatMap(coverage.rate.roundingNote)].compactMap(\.self)
        if target == nil { remarks.append("Không tính vào chỉ tiêu") }
        if school.isSplit { remarks.append("Chỉ tính khối 10–12") }
        if !school.hasFigures { remarks.append("Chưa có số liệu") }
        return [.integer(ordinal)] + school.identity
            + CoverageCells.figures(coverage, isReported: school.hasFigures)
            + verdict(coverage, target: target, isReported: school.hasFigures)
            + [.text(remarks.joined(separator: "; "))]
    }

    private static func total(_ record: CoverageRecord, target: Int) -> [Cell] {
        let total = record.indicator
        return Array(repeating: Cell.blank, count: 6) + CoverageCells.figures(total)
            + verdict(total, target: target, isReported: true)
            + [.text(total.rate.roundingNote(target: target) ?? "")]
    }

    /// "Trong đó" or "Ngoài ra: học viên GDTX cấp THPT"; the indicator is one, so the line has no verdict of its own.
    private static func apart(_ record: CoverageRecord, target: Int) -> Apart? {
        record.apart(span: 6) { pooled in
            CoverageCells.figures(pooled) + verdict(pooled, target: nil, isReported: true) + [.text("")]
        } row: { school, ordinal in
            row(school, ordinal: ordinal, target: nil)
        }
    }

    /// Target, verdict, both shortfalls, exempt.
    private static func verdict(_ coverage: Coverage, target: Int?, isReported: Bool) -> [Cell] {
        guard let target else {
            return Array(repeating: Cell.notApplicable, count: 4)
                + [CoverageCells.count(coverage.exempt, of: coverage, isReported: isReported)]
        }
        guard isReported else { return [.tenths(target * 10), .blank, .blank, .blank, .blank] }
        guard !coverage.rate.isEmpty else {
            return [.tenths(target * 10), .notApplicable, .notApplicable, .notApplicable, .notApplicable]
        }
        return [
            .tenths(target * 10), .text(coverage.rate.meets(target) ? "Đạt" : "Chưa đạt"),
            .integer(coverage.rate.missing(to: target)), .integer(coverage.rate.missing(to: 100)),
            .integer(coverage.exempt),
        ]
    }

    private static func notes(_ record: CoverageRecord, target: Int) -> [String] {
        let counted = record.indicatorSchools.filter { !$0.upperSecondary.rate.isEmpty }
        let met = counted.count { $0.upperSecondary.rate.meets(target) }
        var notes = [
            "Số đơn vị đạt mục tiêu \(target) %: \(met)/\(counted.count) đơn vị có học sinh thuộc đối tượng.",
            "Tỷ lệ chung tính trên tổng số học sinh, không phải trung bình cộng tỷ lệ của các đơn vị.",
            "Đạt hay chưa đạt xét trên số học sinh, không xét trên tỷ lệ đã làm tròn.",
            "Dấu “-”: không phát sinh; ô trống: chưa báo cáo.",
        ]
        if let note = record.indicator.rate.roundingNote(target: target) {
            notes.insert("Tính chung: \(note).", at: 0)
        }
        return notes + record.continuingNotes
    }
}
