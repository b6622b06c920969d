import Domain
import HTTPTypes
import Hummingbird
import Store

/// The contests of a unit, and a new one from a preset.
enum ContestRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/units/:unit/contests", .act(.runContests, at: .unit), showAll)
        routes.post("/units/:unit/contests", .act(.runContests, at: .unit), create)
        routes.get("/holidays", .act(.changeSettings, at: .province), showHolidays)
        routes.post("/holidays", .act(.changeSettings, at: .province), changeHolidays)
    }

    private static func showAll(_ visit: Visit) async throws -> Response {
        let unit = try await visit.contestUnit
        let page = ContestsPage(
            try await visit.frame("Cuộc thi"), unit, try await visit.store.contests(of: unit.id), at: visit.now)
        return try visit.page(page, "Contest/ContestsPage")
    }

    private static func create(_ visit: Visit) async throws -> Response {
        let unit = try await visit.contestUnit
        guard let preset = ContestPreset(rawValue: visit.form["preset"]),
            let settings = preset.settings(for: unit, at: visit.now)
        else { throw HTTPError(.badRequest) }
        let id = try await visit.store.createContest(
            settings, of: unit.id, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/contests/\(id.rawValue)/settings", done: .contestMade)
    }

    private static func showHolidays(_ visit: Visit) async throws -> Response {
        try await holidaysPage(visit, FormProblems(), status: .ok)
    }

    private static func changeHolidays(_ visit: Visit) async throws -> Response {
        var problems = FormProblems()
        let day = Day(text: visit.form["day"])
        let title = visit.form["title"]
        let isRemoval = visit.form.has("remove")
        if day == nil { problems.add("day", "Nhập ngày nghỉ, ví dụ 30/04/2027") }
        if !isRemoval, title.isEmpty { problems.add("title", "Nhập tên ngày nghỉ") }
        if title.count > 80 { problems.add("title", "Tên ngày nghỉ dài quá 80 ký tự, hãy viết ngắn hơn") }
        guard problems.isEmpty, let day else {
            return try await holidaysPage(visit, problems, status: .unprocessableContent)
        }
        try await visit.store.setHoliday(
            day, title: isRemoval ? nil : title, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/holidays", done: .holidays)
    }

    private static func holidaysPage(
        _ visit: Visit, _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let page = HolidaysPage(
            frame: try await visit.frame("Ngày nghỉ lễ", js: ["js/form.js"]),
            errors: problems.errors("Chưa lưu được ngày nghỉ"),
            rows: try await visit.store.holidays().map {
                .init(day: $0.day.isoText, dayText: "\($0.day.weekdayTitle), \($0.day.text)", title: $0.title)
            },
            day: problems.field("day", visit.form["day"]), title: problems.field("title", visit.form["title"]))
        return try visit.page(page, "Contest/HolidaysPage", status: status)
    }
}

extension Visit {
    /// The unit in the path, if it is one that holds contests.
    var contestUnit: Unit {
        get async throws {
            guard let unit = try await app.directory.unit(code: text("unit"), at: now),
                unit.kind == .department || unit.kind == .school
            else { throw HTTPError(.notFound) }
            return unit
        }
    }

    /// The contest that the path names.
    var contest: ContestRecord {
        get async throws {
            guard let record = try await store.contest(id("contest")) else { throw HTTPError(.notFound) }
            return record
        }
    }
}

/// A contest ready to be looked through and announced.
enum ContestPreset: String, CaseIterable {
    case digitalDay
    case serviceMonth

    /// The next one after today; schools hold it among themselves, without prizes for schools.
    func settings(for unit: Unit, at now: Instant) -> ContestSettings? {
        let year = now.day.month > 10 || (now.day.month == 10 && now.day.day > 11) ? now.day.year + 1 : now.day.year
        let month = now.day.month
        var settings: ContestSettings? =
            switch self {
            case .digitalDay: .digitalDay(year: year, organiser: unit.name)
            case .serviceMonth:
                .serviceMonth(month % 12 + 1, year: month == 12 ? now.day.year + 1 : now.day.year, organiser: unit.name)
            }
        // Names stand shortened where nobody has agreed to the whole name, so consent is no condition.
        settings?.eligibility.needsConsent = false
        if unit.kind == .school, let kind = unit.schoolKind {
            settings?.teamPrize = nil
            settings?.groups.removeAll { !$0.schoolKinds.contains(kind) }
        }
        return settings
    }
}

/// Days on which offices do not work: time limits in working days leave them out.
struct HolidaysPage: Sendable {
    struct Row: Sendable {
        /// As the form sends it back.
        let day: String
        /// "thứ Sáu, 30/04/2027"
        let dayText: String
        let title: String
    }

    let frame: Frame
    let errors: FormErrors?
    let rows: [Row]
    let day: Field
    let title: Field
}
