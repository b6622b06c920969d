import Domain
import Reports
import Store

/// Gathers what the page of a unit's report shows.
struct ReportsMaking {
    let unit: Unit
    let record: CoverageRecord
    let settings: ReportSettings
    let dates: SeasonDates
    let marks: [SeasonMark]
    /// Every unit of today.
    let units: [Unit]
    let exports: [ExportRecord]
    let today: Day
    let mayKeep: Bool
    let mayReview: Bool
    let mayLock: Bool
    let mayExport: Bool
    let settingsHref: String?

    func page(_ frame: Frame, homeHref: String?, errors: FormErrors?) -> ReportsPage {
        let checks = QualityCheck.all(record, settings: settings).filter { !$0.isPassed }.map { check in
            ReportsPage.Check(
                title: check.title, problems: Array(check.problems.prefix(5)),
                more: check.problems.count > 5 ? "và \(check.problems.count - 5) chỗ nữa" : "")
        }
        let waiting = waitingUnits
        return ReportsPage(
            frame: frame,
            crumbs: [Crumb(title: unit.shortName, href: homeHref), Crumb(title: "Báo cáo", href: nil)],
            unitCode: unit.code, title: "Báo cáo năm \(record.reportYear)", lead: lead, errors: errors, steps: steps,
            waiting: waiting.prefix(60).map(\.shortName), hasWaiting: !waiting.isEmpty,
            waitingTitle: "\(waiting.count) \(unit.kind == .department ? "đơn vị" : "trường") chưa xong bước của mình",
            parts: parts, downloads: mayExport ? downloads : [], hasDownloads: mayExport, checks: checks,
            hasChecks: !checks.isEmpty, exports: exports.map(ReportsPage.Export.init), hasExports: !exports.isEmpty,
            settingsHref: settingsHref)
    }

    private var lead: String {
        let lock = record.snapshot.map { "số liệu đã chốt lần \($0.number), ngày \($0.cutoff.text)" }
        return "\(unit.name) · \(lock ?? "số liệu đến \(today.text), chưa chốt")"
    }

    /// Schools whose figures the unit waits for, or communes that have not reviewed.
    private var scope: [Unit] {
        switch unit.kind {
        case .department, .leadAgency: units.filter { $0.kind == .school }
        case .commune: units.filter { $0.kind == .school && $0.managingBody == unit.id }
        case .school: []
        }
    }

    private var managingCommunes: [Unit] {
        let managing = Set(units.filter { $0.kind == .school }.compactMap(\.managingBody))
        return units.filter { $0.kind == .commune && managing.contains($0.id) }
    }

    private func isMarked(_ unit: Unit, _ step: SeasonStep) -> Bool {
        marks.contains { $0.unit == unit.id && $0.step == step }
    }

    private var waitingUnits: [Unit] {
        let schools = scope.filter { !isMarked($0, .closed) }
        guard unit.kind == .department else { return schools }
        return schools + managingCommunes.filter { !isMarked($0, .reviewed) }
    }

    private var steps: [ReportsPage.Step] {
        SeasonStep.allCases.map { step in
            let stand = SeasonStand(isDone: isDone(step), due: dates[step], today: today)
            let mine = step.concerns(unit) && step != .locked
            let isMarked = isMarked(unit, step)
            let may = step == .reviewed ? mayReview : step == .sent ? mayLock && isDone(.locked) : mayKeep
            return ReportsPage.Step(
                title: step.title, day: dates[step].text, tag: Tag(stand), detail: detail(step),
                press: mine && may && !isMarked ? step.rawValue : nil, button: Self.button(step),
                undo: mine && may && isMarked ? step.rawValue : nil)
        }
    }

    private func isDone(_ step: SeasonStep) -> Bool {
        switch step {
        case .reminded: today > dates[.reminded]
        case .closed: unit.kind == .school ? isMarked(unit, .closed) : scope.allSatisfy { isMarked($0, .closed) }
        case .reviewed:
            unit.kind == .commune
                ? isMarked(unit, .reviewed) : managingCommunes.allSatisfy { isMarked($0, .reviewed) }
        case .locked: record.snapshot != nil || marks.contains { $0.step == .sent }
        case .sent: marks.contains { $0.step == .sent }
        }
    }

    private func detail(_ step: SeasonStep) -> String {
        if let mark = marks.first(where: { $0.unit == unit.id && $0.step == step }) {
            return "\(mark.by), \(mark.at.momentText)" + (mark.note.isEmpty ? "" : " · \(mark.note)")
        }
        switch step {
        case .reminded: return "Nhắc trên trang này và trang Phổ cập."
        case .closed where unit.kind != .school:
            return "\(scope.count { isMarked($0, .closed) })/\(scope.count) trường đã chốt"
        case .reviewed where unit.kind == .department:
            let communes = managingCommunes
            return "\(communes.count { isMarked($0, .reviewed) })/\(communes.count) xã, phường đã rà soát"
        case .locked:
            return record.snapshot.map { "Chốt lần \($0.number), \($0.lockedBy)" } ?? "Chốt ở trang Phổ cập."
        default: return ""
        }
    }

    private static func button(_ step: SeasonStep) -> String {
        switch step {
        case .closed: "Chốt số liệu của trường"
        case .reviewed: "Đã rà soát xong"
        case .sent: "Đã gửi báo cáo"
        case .reminded, .locked: ""
        }
    }

    private var parts: [ReportsPage.Part] {
        let base = "/units/\(unit.code)"
        let coverage = ReportsPage.Part(
            title: "Phổ cập", href: "\(base)/coverage",
            text: "\(record.indicator.rate.text)% học sinh được phổ cập", icon: "Icon/ring")
        guard mayKeep else { return [coverage] }
        var parts = [
            coverage,
            ReportsPage.Part(
                title: "Đội ngũ", href: "\(base)/staff-year",
                text: "Danh sách, bồi dưỡng trong năm", icon: "Icon/users"),
            ReportsPage.Part(
                title: "Hoạt động, kế hoạch, khen thưởng", href: "\(base)/events",
                text: "Sổ ghi của đơn vị trong kỳ", icon: "Icon/flag"),
        ]
        if unit.kind != .commune {
            parts.append(
                ReportsPage.Part(
                    title: "Văn bản, tài liệu", href: "\(base)/documents",
                    text: "Nhận, triển khai, xác nhận", icon: "Icon/file"))
        }
        return parts
    }

    private var downloads: [ReportsPage.Download] {
        let base = "/units/\(unit.code)"
        return [
            .init(title: "Bộ biểu Excel", href: "\(base)/workbook", icon: "Icon/excel"),
            .init(title: "Báo cáo Word", href: "\(base)/narrative", icon: "Icon/file"),
            .init(title: "Báo cáo PDF để đọc", href: "\(base)/narrative/pdf", icon: "Icon/file"),
            .init(title: "Dữ liệu CSV", href: "\(base)/data/csv", icon: "Icon/grid"),
            .init(title: "Dữ liệu JSON", href: "\(base)/data/json", icon: "Icon/grid"),
        ]
    }
}

extension Tag {
    fileprivate init(_ stand: SeasonStand) {
        switch stand {
        case .done: self.init(stand.text, .ok)
        case .due(let days): self.init(stand.text, days <= 3 ? .warn : .info)
        case .overdue: self.init(stand.text, .danger)
        }
    }
}

extension ReportsPage.Export {
    fileprivate init(_ record: ExportRecord) {
        self.init(
            name: record.fileName, who: record.madeBy ?? "Lệnh trên máy chủ", time: record.madeAt.momentText,
            lock: record.snapshotNumber.map { "Chốt lần \($0)" } ?? "Chưa chốt",
            size: "\(VietnameseFormat.whole(max(1, record.byteCount >> 10))) KB", hash: String(record.hash.prefix(16)))
    }
}
