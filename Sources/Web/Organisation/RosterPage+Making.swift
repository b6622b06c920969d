import Content
import Domain

/// A read file with what it would change.
struct RosterPreview {
    let fileName: String
    let plan: RosterPlan
    /// All that must be mended, by row.
    let problems: [RosterProblem]
    /// All that should be looked at, by row.
    let warnings: [RosterProblem]
    /// Names the read file for the second step; empty while it cannot be written.
    var token = ""
    /// Of all units, for pupils who come from another school.
    var schoolNames: [Unit.ID: String] = [:]

    /// - Parameter reading: what the cells said; `nil` when they were judged before.
    init(fileName: String, reading: RosterReader.Reading?, plan: RosterPlan) {
        self.fileName = fileName
        self.plan = plan
        problems = ((reading?.problems ?? []) + plan.problems).sorted { ($0.row, $0.column) < ($1.row, $1.column) }
        warnings = ((reading?.warnings ?? []) + plan.warnings).sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    }

    var changes: [RosterPlan.Change] {
        plan.changes.filter { $0.kind != .unchanged }
    }

    var canApply: Bool {
        problems.isEmpty && !changes.isEmpty
    }
}

extension RosterPage {
    init(
        _ frame: Frame, _ unit: Unit, _ problems: FormProblems, _ preview: RosterPreview?, result: String?,
        at now: Instant
    ) {
        self.init(
            frame: frame,
            crumbs: [
                Crumb(title: unit.shortName, href: "/schools/\(unit.code)"),
                Crumb(title: "Danh sách học sinh", href: nil),
            ],
            schoolCode: unit.code, schoolName: unit.name, schoolYear: SchoolYear.containing(now.day).name,
            errors: problems.errors("Chưa đọc được tệp"), plan: preview.map(Plan.init), result: result,
            columns: RosterColumn.allCases.map(\.rawValue), templateHref: "/schools/\(unit.code)/roster/template")
    }

    /// What an applied file brought, from the counts in the address; `nil` without them.
    static func result(_ visit: Visit) -> String? {
        guard let added = Int(visit.query("added")), let changed = Int(visit.query("changed")),
            let classrooms = Int(visit.query("classrooms"))
        else { return nil }
        return "Đã thêm \(added) em, sửa \(changed) em, tạo \(classrooms) lớp. In thẻ đăng nhập ở trang lớp."
    }
}

extension RosterPage.Plan {
    /// The list of changes stops here.
    private static let shown = 200

    fileprivate init(_ preview: RosterPreview) {
        let plan = preview.plan
        let moved = plan.changes(.movedClass).count + plan.changes(.movedSchool).count
        let changes = preview.changes
        let problems = preview.problems
        let warnings = preview.warnings
        self.init(
            fileName: preview.fileName,
            figures: [
                Figure(number: "\(plan.addedCount)", unit: " em", label: "thêm mới"),
                Figure(number: "\(plan.changes(.changed).count)", unit: " em", label: "sửa thông tin"),
                Figure(number: "\(moved)", unit: " em", label: "chuyển lớp, chuyển trường"),
                Figure(number: "\(plan.unchangedCount)", unit: " em", label: "giữ nguyên"),
                Figure(number: "\(plan.left.count)", unit: " em", label: "của trường không có trong tệp, giữ nguyên"),
            ],
            problems: problems.prefix(Self.shown).map(RosterPage.Problem.init), hasProblems: !problems.isEmpty,
            warnings: warnings.prefix(Self.shown).map(RosterPage.Problem.init), hasWarnings: !warnings.isEmpty,
            changes: changes.prefix(Self.shown).map { RosterPage.Change($0, schoolNames: preview.schoolNames) },
            moreText: changes.count > Self.shown ? "Còn \(changes.count - Self.shown) dòng nữa" : nil,
            canApply: preview.canApply, token: preview.token, button: "Ghi \(changes.count) thay đổi")
    }
}

extension RosterPage.Problem {
    fileprivate init(_ problem: RosterProblem) {
        self.init(row: "\(problem.row)", column: problem.column, message: problem.message)
    }
}
