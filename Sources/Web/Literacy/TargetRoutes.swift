import Domain
import HTTPTypes
import Hummingbird
import Store

/// Targets with the day from which they hold, and the planned rates: the department's to say.
enum TargetRoutes {
    static func add(to routes: inout RouteTable) {
        let access = RouteAccess.act(.changeSettings, at: .province)
        routes.get("/settings/targets", access) { try await show($0, FormProblems()) }
        routes.post("/settings/targets", access, setTarget)
        routes.post("/settings/trajectory", access, setTrajectory)
    }

    private static func show(_ visit: Visit, _ problems: FormProblems) async throws -> Response {
        let targets = try await visit.store.targets()
        let today = visit.now.day
        let form = visit.form
        let trajectory = targets.trajectory
        let page = TargetsPage(
            frame: try await visit.frame("Chỉ tiêu", js: ["js/form.js"]),
            crumbs: [Crumb(title: "Thiết lập", href: "/settings"), Crumb(title: "Chỉ tiêu, lộ trình", href: nil)],
            errors: problems.errors("Chưa lưu được"),
            rows: Target.Indicator.allCases.map { TargetsPage.Row(targets.target($0, on: today)) },
            history: targets.set.reversed().map(TargetsPage.Row.init), hasHistory: !targets.set.isEmpty,
            indicators: Target.Indicator.allCases.filter { !$0.isFixed }.map {
                Choice(
                    value: $0.rawValue, title: "\($0.rawValue) · \($0.audience)",
                    isChosen: form["indicator"] == $0.rawValue)
            },
            indicatorError: problems["indicator"], percent: problems.field("percent", form["percent"]),
            from: problems.field("from", form.has("from") ? form["from"] : today.text),
            years: Trajectory.years.map { year in
                let name = "year\(year)"
                return TargetsPage.Year(
                    name: name, title: "Năm \(year)",
                    value: form.has(name) ? form[name] : "\(trajectory.percent(in: year))", error: problems[name])
            },
            trajectoryTag: trajectory.isProposed
                ? Tag("Đề xuất, không có trong Kế hoạch", .info) : Tag("Do Sở đặt, không có trong Kế hoạch"))
        return try visit.page(page, "Literacy/TargetsPage", status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func setTarget(_ visit: Visit) async throws -> Response {
        var problems = FormProblems()
        let indicator = Target.Indicator(rawValue: visit.form["indicator"]).flatMap { $0.isFixed ? nil : $0 }
        if indicator == nil { problems.add("indicator", "Chọn chỉ tiêu") }
        let percent = Typed.number(visit.form["percent"], in: 1...100)
        if percent == nil { problems.add("percent", "Nhập mức từ 1 đến 100") }
        let from = Day(text: visit.form["from"])
        if from == nil || from.map({ $0.year < 2025 || $0.year > 2035 }) == true {
            problems.add("from", "Nhập ngày bắt đầu từ năm 2025 đến 2035, ví dụ \(visit.now.day.text)")
        }
        guard problems.isEmpty, let indicator, let percent, let from else { return try await show(visit, problems) }
        try await visit.store.setTarget(
            Target(indicator: indicator, percent: percent, from: from), by: visit.actor.account.id, at: visit.now)
        visit.app.directory.forget()
        return .seeOther("/settings/targets", done: .targetSet)
    }

    private static func setTrajectory(_ visit: Visit) async throws -> Response {
        var percents: [Int: Int] = [:]
        for year in Trajectory.years { percents[year] = Typed.number(visit.form["year\(year)"], in: 0...100) }
        var problems = FormProblems()
        for (year, message) in Trajectory.problems(percents).sorted(by: { $0.key < $1.key }) {
            problems.add("year\(year)", message)
        }
        guard problems.isEmpty else { return try await show(visit, problems) }
        try await visit.store.setTrajectory(
            Trajectory(percentByYear: percents), by: visit.actor.account.id, at: visit.now)
        visit.app.directory.forget()
        return .seeOther("/settings/targets", done: .trajectorySet)
    }
}

extension TargetsPage.Row {
    fileprivate init(_ target: Target) {
        self.init(
            code: target.indicator.rawValue, title: target.indicator.title, audience: target.indicator.audience,
            percent: "\(target.percent)%",
            from: target.indicator.isFixed ? "theo Kế hoạch, không đổi" : "từ \(target.from.text)")
    }
}
