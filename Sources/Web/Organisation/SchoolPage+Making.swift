import Domain

extension SchoolPage {
    struct Permissions {
        /// Whether the classes may be opened, which show names.
        let opensClassrooms: Bool
        let assignsTeachers: Bool
        let exports: Bool
    }

    /// - Parameters:
    ///   - permissions: what the visitor may do beyond looking.
    ///   - goal: the indicator II.1.o of the day.
    init(_ frame: Frame, _ record: CoverageRecord, links: [Link], _ permissions: Permissions, goal: Target) {
        let unit = record.unit
        let upper = record.classrooms.filter { $0.classroom.grade >= 10 }
        let lower = record.classrooms.filter { $0.classroom.grade < 10 }
        let isCounted = record.settings.isInIndicator(unit)
        let counted = isCounted ? upper.map(\.coverage).pooled : Coverage()
        self.init(
            frame: frame, crumbs: [Crumb(title: unit.shortName, href: nil)], name: unit.name, lead: Self.lead(record),
            figures: Self.figures(
                counted.population > 0 ? counted : (isCounted ? lower : record.classrooms).map(\.coverage).pooled,
                record, goal),
            goal: counted.population > 0 ? Ruler(counted.rate, goal) : nil,
            groups: [
                Group(
                    isCounted ? "Trung học phổ thông" : "Học viên GDTX cấp trung học phổ thông",
                    isCounted
                        ? "Tính vào chỉ tiêu \(goal.percent)% năm \(goal.from.year) và 100% năm 2030."
                        : "Tính riêng, không tính vào chỉ tiêu.", upper, permissions, goal),
                Group(
                    "Trung học cơ sở", "Theo dõi thêm, không tính vào chỉ tiêu.", lower,
                    permissions, goal),
            ].compactMap { $0 },
            links: links, exportHref: permissions.exports ? "/units/\(unit.code)/workbook" : nil)
    }

    private static func lead(_ record: CoverageRecord) -> String {
        var parts = ["Mã trường \(record.unit.code)"]
        if let school = record.schools.first {
            parts += [school.communeName, "\(school.managingBodyName) quản lý"].filter { !$0.isEmpty }
        }
        return (parts + ["năm học \(record.schoolYear.name)"]).joined(separator: " · ")
    }

    private static func figures(_ total: Coverage, _ record: CoverageRecord, _ goal: Target) -> [Figure] {
        [
            Figure(
                number: VietnameseFormat.whole(total.reached), unit: "/\(VietnameseFormat.whole(total.population)) em",
                label: "đạt phổ cập"),
            Figure(
                number: VietnameseFormat.whole(total.rate.missing(to: goal.percent)), unit: " em",
                label: "còn thiếu đến \(goal.percent)%"),
            Figure(number: "\(record.classrooms.count)", unit: " lớp", label: "năm học này"),
        ]
    }
}

extension SchoolPage.Group {
    /// `nil` when the school has no such class.
    fileprivate init?(
        _ title: String, _ note: String, _ classrooms: [ClassroomCoverage], _ permissions: SchoolPage.Permissions,
        _ goal: Target
    ) {
        if classrooms.isEmpty { return nil }
        self.init(
            title: title, note: note,
            rows: classrooms.map { line in
                let href = "/classrooms/\(line.classroom.id.rawValue)"
                let isWaiting = line.teacherName.isEmpty
                return SchoolPage.Row(
                    line.classroom.name, href: permissions.opensClassrooms ? href : nil,
                    teacher: isWaiting ? "Chưa có" : line.teacherName,
                    teachersHref: isWaiting && permissions.assignsTeachers ? "\(href)/teachers" : nil, line.coverage,
                    goal)
            },
            total: SchoolPage.Row(
                "Tổng cộng", href: nil, teacher: "", teachersHref: nil, classrooms.map(\.coverage).pooled, goal))
    }
}

extension SchoolPage.Row {
    fileprivate init(
        _ name: String, href: String?, teacher: String, teachersHref: String?, _ coverage: Coverage, _ goal: Target
    ) {
        self.init(
            name: name, href: href, teacher: teacher, teachersHref: teachersHref,
            pupils: VietnameseFormat.whole(coverage.population),
            tookPart: VietnameseFormat.whole(coverage.tookPart),
            knowledge: VietnameseFormat.whole(coverage.knowledgePassed),
            skill: VietnameseFormat.whole(coverage.skillPassed), reached: VietnameseFormat.whole(coverage.reached),
            meter: Measures.meter(coverage.rate, target: goal.percent),
            missing: VietnameseFormat.whole(coverage.population - coverage.reached))
    }
}
