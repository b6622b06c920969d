import Domain

/// The same for a school, a commune or the department: counts only.
struct UnitOutreachPage: Sendable {
    struct Row: Sendable {
        let name: String
        /// `nil` on the last line, and where the page is of the school itself.
        let href: String?
        let given: String
        let done: String
        let rate: String
        let people: String
        let grandparents: String
        let parents: String
        let siblings: String
        let others: String
        let from60: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let unitCode: String
    let lead: String
    let figures: [Figure]
    let topics: [OutreachBar]
    let difficulties: [OutreachBar]
    let rows: [Row]
    let hasRows: Bool
    let total: Row
    /// True where 1 to 4 is written "<5".
    let isGuarded: Bool
    /// `nil` for those who may not export.
    let exportHref: String?
}

extension UnitOutreachPage {
    init(_ frame: Frame, _ record: CoverageRecord, isGuarded: Bool, exports: Bool) {
        let unit = record.unit
        let outreach = record.outreach ?? [:]
        let schools = record.schools.filter { outreach[$0.school.id]?.given ?? 0 > 0 }
        let pooled = schools.compactMap { outreach[$0.school.id] }.pooled
        let period = record.snapshot == nil ? "đến \(record.asOf.text)" : "chốt ngày \(record.asOf.text)"
        self.init(
            frame: frame,
            crumbs: [
                Crumb(title: "Phổ cập", href: "/units/\(unit.code)/coverage"),
                Crumb(title: "Giúp người thân", href: nil),
            ],
            unitCode: unit.code,
            lead: "\(unit.shortName) · năm báo cáo \(record.reportYear), số liệu \(period)",
            figures: Self.figures(pooled, isGuarded),
            topics: OutreachBar.topics(pooled, isGuarded: isGuarded),
            difficulties: OutreachBar.difficulties(pooled, isGuarded: isGuarded),
            rows: schools.map { school in
                let isOther = school.school.id != unit.id
                return Row(
                    school.school.shortName, href: isOther ? "/units/\(school.school.code)/outreach" : nil,
                    outreach[school.school.id] ?? OutreachFigures(), isGuarded)
            },
            hasRows: !schools.isEmpty, total: Row("Tổng cộng", href: nil, pooled, isGuarded), isGuarded: isGuarded,
            exportHref: exports ? "/units/\(unit.code)/workbook" : nil)
    }

    private static func figures(_ pooled: OutreachFigures, _ isGuarded: Bool) -> [Figure] {
        [
            Figure(
                number: SmallCell(pooled.done, isGuarded: isGuarded).text,
                unit: "/\(VietnameseFormat.whole(pooled.given)) em", label: "đã hướng dẫn người thân"),
            Figure(
                number: SmallCell(pooled.people.total, isGuarded: isGuarded).text, unit: " lượt người",
                label: "được hướng dẫn"),
            Figure(
                number: SmallCell(pooled.people.from60, isGuarded: isGuarded).text, unit: " lượt người",
                label: "từ 60 tuổi"),
        ]
    }
}

extension UnitOutreachPage.Row {
    fileprivate init(_ name: String, href: String?, _ figures: OutreachFigures, _ isGuarded: Bool) {
        func text(_ count: Int) -> String { SmallCell(count, isGuarded: isGuarded).text }
        let isHidden = SmallCell(figures.done, isGuarded: isGuarded) == .hidden
        self.init(
            name: name, href: href, given: VietnameseFormat.whole(figures.given), done: text(figures.done),
            rate: isHidden ? "-" : figures.rate.text, people: text(figures.people.total),
            grandparents: text(figures.people.grandparents), parents: text(figures.people.parents),
            siblings: text(figures.people.siblings), others: text(figures.people.others),
            from60: text(figures.people.from60))
    }
}
