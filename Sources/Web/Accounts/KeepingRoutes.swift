import Domain
import HTTPTypes
import Hummingbird
import Store

/// How long data of people are kept, and the purge of what is older: the administrator's.
enum KeepingRoutes {
    static func add(to routes: inout RouteTable) {
        let access = RouteAccess.act(.manageKeeping, at: .province)
        routes.get("/settings/keeping", access) { try await show($0, FormProblems()) }
        routes.post("/settings/keeping", access, set)
        routes.post("/settings/purges", access, purge)
    }

    private static func show(_ visit: Visit, _ problems: FormProblems) async throws -> Response {
        let keeping = try await visit.store.dataKeeping()
        let counts = try await visit.store.purgePreview(at: visit.now)
        let units = try await visit.app.directory.units(at: visit.now)
        let late = try await visit.store.overdueDataRequests(on: visit.now.day)
        let runs = try await visit.store.purges()
        let page = KeepingPage(
            frame: try await visit.frame("Dữ liệu cá nhân", js: ["js/form.js"]),
            crumbs: [Crumb(title: "Thiết lập", href: "/settings"), Crumb(title: "Dữ liệu cá nhân", href: nil)],
            errors: problems.errors("Chưa lưu được"),
            periods: DataKeeping.Period.allCases.map { period in
                KeepingPage.Period(
                    name: period.rawValue, title: period.title, hint: period.hint,
                    value: visit.form.has(period.rawValue) ? visit.form[period.rawValue] : "\(keeping.years(period))",
                    error: problems[period.rawValue],
                    expired: "\(VietnameseFormat.whole(counts[period])) \(period.counted) hết hạn, trước "
                        + keeping.limit(period, on: visit.now.day).text)
            },
            canPurge: !counts.isEmpty, seen: counts.text, confirmError: problems["confirm"],
            runs: runs.map { KeepingPage.Run(time: $0.at.momentText, who: $0.by, text: Self.text($0.counts)) },
            hasRuns: !runs.isEmpty,
            late: units.compactMap { unit in
                late[unit.id].map { KeepingPage.Late(name: unit.name, count: "\($0) yêu cầu") }
            }, hasLate: !late.isEmpty)
        return try visit.page(page, "Accounts/KeepingPage", status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func text(_ counts: PurgeCounts) -> String {
        DataKeeping.Period.allCases.filter { counts[$0] > 0 }
            .map { "\(VietnameseFormat.whole(counts[$0])) \($0.counted)" }.joined(separator: ", ")
    }

    private static func set(_ visit: Visit) async throws -> Response {
        var problems = FormProblems()
        var years: [DataKeeping.Period: Int] = [:]
        for period in DataKeeping.Period.allCases {
            years[period] = Typed.number(visit.form[period.rawValue], in: DataKeeping.range)
            if years[period] == nil { problems.add(period.rawValue, "\(period.title): nhập số năm từ 1 đến 20") }
        }
        guard problems.isEmpty else { return try await show(visit, problems) }
        try await visit.store.setDataKeeping(years, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/settings/keeping", done: .keepingSet)
    }

    private static func purge(_ visit: Visit) async throws -> Response {
        guard visit.form["confirm"] == "1" else {
            var problems = FormProblems()
            problems.add("confirm", "Đánh dấu để xác nhận xóa")
            return try await show(visit, problems)
        }
        try await visit.store.purge(
            seen: PurgeCounts(text: visit.form["seen"]), by: visit.actor.account.id, at: visit.now)
        return .seeOther("/settings/keeping", done: .dataPurged)
    }
}
