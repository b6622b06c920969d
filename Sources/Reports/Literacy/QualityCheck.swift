package import Domain

/// One thing to look at before the report is sent (REPORTS.md §7).
package struct QualityCheck: Hashable, Sendable {
    /// Stable, for tests and links.
    package let id: String
    /// What must be true, in words.
    package let title: String
    /// What is wrong, a line each; none when all is well.
    package let problems: [String]

    package var isPassed: Bool {
        problems.isEmpty
    }

    /// Every check that the record and the settings can answer, in the order in which they are shown.
    package static func all(_ record: CoverageRecord, settings: ReportSettings) -> [QualityCheck] {
        [
            QualityCheck(
                id: "proofs", title: "Số được phổ cập không quá số đạt kiến thức, đạt kỹ năng và số đối tượng",
                problems: record.schools.flatMap { proofProblems($0, countsExempt: record.settings.countsExempt) }),
            QualityCheck(
                id: "totals", title: "Tổng của các biểu khớp với Biểu 01", problems: totalProblems(record, settings)),
            QualityCheck(id: "sexes", title: "Biểu 03 khớp với Biểu 01", problems: sexProblems(record)),
            QualityCheck(
                id: "verdict", title: "Kết luận Đạt/Chưa đạt khớp với số học sinh",
                problems: verdictProblems(record, settings)),
            QualityCheck(
                id: "reporting", title: "Mọi trường đã có số liệu",
                problems: record.silentSchools.map { "\($0.school.name): chưa có số liệu" }),
            QualityCheck(
                id: "population",
                title: "Số học sinh không lệch quá \(LastLock.tolerancePercent) % so với lần chốt trước",
                problems: record.lastLock?.differences(from: record.schools) ?? []),
            QualityCheck(
                id: "twice", title: "Mỗi em chỉ tính một lần", problems: (record.lookalikes ?? []).map(\.text)),
            QualityCheck(id: "codes", title: "Mã trường không trùng", problems: repeatedCodes(record)),
            QualityCheck(
                id: "locked", title: "Số liệu đã chốt",
                problems: record.snapshot == nil ? ["Số liệu chưa chốt nên còn thay đổi"] : []),
            QualityCheck(id: "period", title: "Ngày chốt nằm trong kỳ báo cáo", problems: periodProblems(record)),
            QualityCheck(
                id: "names", title: "Đã ghi cơ quan ban hành, nơi nhận, địa danh", problems: missingNames(settings)),
        ]
    }

    private static func proofProblems(_ school: SchoolCoverage, countsExempt: Bool) -> [String] {
        school.grades.sorted { $0.key < $1.key }.flatMap { grade, coverage in
            let bounds = [
                ("số đạt kiến thức", coverage.knowledgePassed + (countsExempt ? coverage.exempt : 0)),
                ("số đạt kỹ năng", coverage.skillPassed + (countsExempt ? coverage.exempt : 0)),
                ("số đối tượng", coverage.population),
            ]
            let parts = [
                ("số tham gia", coverage.tookPart), ("số đạt kiến thức", coverage.knowledgePassed),
                ("số đạt kỹ năng", coverage.skillPassed),
            ]
            let place = "\(school.school.name), khối \(grade)"
            return bounds.filter { coverage.reached > $0.1 }
                .map { "\(place): số được phổ cập (\(coverage.reached)) lớn hơn \($0.0) (\($0.1))" }
                + parts.filter { $0.1 > coverage.population }
                .map { "\(place): \($0.0) (\($0.1)) lớn hơn số đối tượng (\(coverage.population))" }
        }
    }

    private static func repeatedCodes(_ record: CoverageRecord) -> [String] {
        Dictionary(grouping: record.schools, by: \.school.code).filter { $0.value.count > 1 }
            .sorted { $0.key < $1.key }
            .map { "Mã \($0.key): " + $0.value.map(\.school.name).joined(separator: ", ") }
    }

    /// The report of a year is due before 30 November (REPORTS.md §1).
    private static func periodProblems(_ record: CoverageRecord) -> [String] {
        guard let first = Day(year: record.reportYear - 1, month: 11, day: 30),
            let last = Day(year: record.reportYear, month: 11, day: 29)
        else { return [] }
        return (first...last).contains(record.asOf)
            ? [] : ["Ngày \(record.asOf.text) nằm ngoài kỳ từ \(first.text) đến \(last.text)"]
    }

    private static func missingNames(_ settings: ReportSettings) -> [String] {
        [
            ("cơ quan ban hành", settings.issuingBody), ("nơi nhận báo cáo", settings.addressee),
            ("địa danh", settings.place),
        ].filter { $0.1.isEmpty }.map { "Chưa ghi \($0.0) trong phần thiết lập báo cáo" }
    }
}
