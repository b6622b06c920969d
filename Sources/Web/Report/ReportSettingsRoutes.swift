import Domain
import HTTPTypes
import Hummingbird
import Store

/// What stands on reports, and when their steps are due: the department's to say.
enum ReportSettingsRoutes {
    private static let access = RouteAccess.act(.changeSettings, at: .province)

    static func add(to routes: inout RouteTable) {
        routes.get("/settings/report", access) { try await show($0, FormProblems(), isTyped: false) }
        routes.post("/settings/report", access, setTexts)
        routes.post("/settings/season", access, setDates)
    }

    private static func show(_ visit: Visit, _ problems: FormProblems, isTyped: Bool) async throws -> Response {
        let texts = try await visit.store.reportTexts()
        let dates = try await visit.store.seasonDates(year: visit.now.day.year)
        func value(_ name: String, _ stored: String) -> String {
            isTyped && visit.form.has(name) ? visit.form[name] : stored
        }
        let page = ReportSettingsPage(
            frame: try await visit.frame("Thiết lập báo cáo", js: ["js/form.js"]),
            crumbs: [Crumb(title: "Thiết lập", href: "/settings"), Crumb(title: "Báo cáo", href: nil)],
            errors: problems.errors("Chưa lưu được"),
            texts: ReportTexts.Key.allCases.map { key in
                ReportSettingsPage.Text(
                    name: key.rawValue, title: key.title, hint: key.hint, value: value(key.rawValue, texts[key]),
                    error: problems[key.rawValue], isLong: key.isLong)
            },
            datesTitle: "Các mốc của báo cáo năm \(dates.year)",
            dates: SeasonStep.allCases.map { step in
                ReportSettingsPage.Due(
                    name: step.rawValue, title: step.title, value: value(step.rawValue, dates[step].text),
                    error: problems[step.rawValue])
            })
        return try visit.page(
            page, "Report/ReportSettingsPage", status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func setTexts(_ visit: Visit) async throws -> Response {
        var problems = FormProblems()
        var texts: [ReportTexts.Key: String] = [:]
        for key in ReportTexts.Key.allCases {
            let typed = visit.form[key.rawValue]
            if typed.count > key.limit { problems.add(key.rawValue, "\(key.title) dài quá \(key.limit) ký tự") }
            texts[key] =
                key.isLong ? ReportTexts([key: typed]).lines(key).joined(separator: "\n") : VietnameseText.tidy(typed)
        }
        guard problems.isEmpty else { return try await show(visit, problems, isTyped: true) }
        try await visit.store.setReportTexts(texts, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/settings/report", done: .reportTexts)
    }

    private static func setDates(_ visit: Visit) async throws -> Response {
        let year = visit.now.day.year
        var days: [SeasonStep: Day] = [:]
        for step in SeasonStep.allCases { days[step] = Day(text: visit.form[step.rawValue]) }
        let found = SeasonDates.problems(days, year: year)
        guard found.isEmpty else {
            var problems = FormProblems()
            for step in SeasonStep.allCases {
                if let message = found[step] { problems.add(step.rawValue, message) }
            }
            return try await show(visit, problems, isTyped: true)
        }
        try await visit.store.setSeasonDates(days, year: year, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/settings/report", done: .seasonDates)
    }
}
