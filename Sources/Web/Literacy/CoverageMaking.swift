import Domain
import Store

/// Makes the coverage page from the record: nothing is counted here that the record's rules do not say.
struct CoverageMaking {
    let visit: Visit
    let unit: Unit
    let query: CoverageQuery
    let record: CoverageRecord
    /// Every lock of the unit, newest first: reports of past years are looked at and written again from them.
    let locks: [SnapshotRecord]
    let communes: [Unit]
    let state: CoverageRoutes.FormState
    /// The indicator II.1.o on the day of the figures.
    let goal: Target

    var target: Int { goal.percent }

    /// Schools with pupils whom the indicator counts, and the figures of these pupils.
    private let upper: [(school: SchoolCoverage, coverage: Coverage)]
    let lower: [(school: SchoolCoverage, coverage: Coverage)]
    private let total: Coverage

    init(
        visit: Visit, unit: Unit, query: CoverageQuery, record: CoverageRecord, locks: [SnapshotRecord],
        communes: [Unit], state: CoverageRoutes.FormState, goal: Target
    ) {
        self.visit = visit
        self.unit = unit
        self.query = query
        self.record = record
        self.locks = locks
        self.communes = communes
        self.state = state
        self.goal = goal
        upper = record.schools.map { ($0, $0.indicator(record.settings)) }.filter { $0.1.population > 0 }
        lower = record.schools.map { ($0, $0.lowerSecondary) }.filter { $0.1.population > 0 }
        total = record.indicator
    }

    func page(frame: Frame) throws -> CoveragePage {
        let found = upper.filter { query.finds($0.school.school) }
        let first = min((query.page - 1) * CoverageQuery.pageSize, max(0, found.count - 1))
        let shown = found.dropFirst(first).prefix(CoverageQuery.pageSize)
        let isFiltered = query.filter != .all
        return CoveragePage(
            frame: frame, unitCode: unit.code, title: "Phổ cập kỹ năng dịch vụ công trực tuyến", counted: counted,
            lead: lead, deadline: deadline, filters: filters, search: query.search,
            hasUpper: !upper.isEmpty || isFiltered, goal: total.population > 0 ? Ruler(total.rate, goal) : nil,
            figures: figures, trend: isFiltered || upper.isEmpty ? nil : trend, grades: grades,
            schools: shown.map { school($0.school, $0.coverage) },
            shownText:
                "Đang xem \(VietnameseFormat.whole(shown.count)) trong \(VietnameseFormat.whole(found.count)) trường",
            previousHref: query.page > 1 ? href(page: query.page - 1) : nil,
            nextHref: first + shown.count < found.count ? href(page: query.page + 1) : nil,
            continuing: continuing,
            monitored: lower.filter { query.finds($0.school.school) }.prefix(CoverageQuery.pageSize).map {
                school($0.school, $0.coverage)
            },
            hasMonitored: !lower.isEmpty, monitoredFigures: monitoredFigures, lock: try lock,
            exportHref: try exportHref,
            settingsText: settingsText, targetPercent: target)
    }

    var locksOfYear: [SnapshotRecord] { locks.filter { $0.reportYear == visit.now.day.year } }

    private var lead: String {
        let pupils = VietnameseFormat.whole(total.population)
        let date = record.snapshot == nil ? visit.now.momentText : "ngày chốt \(record.asOf.text)"
        let schools = unit.kind == .school ? unit.name : "\(VietnameseFormat.whole(upper.count)) trường"
        guard total.population > 0 else { return "\(onlyApart) · số liệu đến \(date)" }
        return "\(schools) · \(pupils) \(counted) · số liệu đến \(date)"
    }

    /// 29/11 is the last day before 30/11; shown in the two months before it (REPORTS.md §1).
    private var deadline: CoveragePage.Deadline? {
        guard unit.kind == .department, let last = Day(year: visit.now.day.year, month: 11, day: 29) else { return nil }
        let left = last.number - visit.now.day.number
        guard (0...60).contains(left) else { return nil }
        let locked = record.snapshot == nil && locksOfYear.allSatisfy { $0.reopenedAt != nil }
        return CoveragePage.Deadline(
            day: "29/11", text: left == 0 ? "Hôm nay là ngày cuối gửi báo cáo." : "Hạn gửi báo cáo, còn \(left) ngày.",
            detail: locked ? "Số liệu chưa chốt." : "Số liệu đã chốt.")
    }

    private var figures: [Figure] {
        let reachedSchools = upper.count { $0.coverage.rate.meets(target) }
        return [
            Figure(
                number: VietnameseFormat.whole(total.reached), unit: "/\(VietnameseFormat.whole(total.population)) em",
                label: "đạt phổ cập"),
            Figure(number: total.knowledgeRate.text, unit: "%", label: "đạt kiến thức"),
            Figure(number: total.skillRate.text, unit: "%", label: "đạt kỹ năng"),
            Figure(
                number: VietnameseFormat.whole(reachedSchools), unit: "/\(VietnameseFormat.whole(upper.count)) trường",
                label: "đã đạt từ \(target)%"),
        ]
    }

    private var settingsText: String {
        "Đạt phổ cập theo quy định phiên bản \(record.settings.version). \(record.settings.sentence)"
    }
}
