import Domain
import HTTPTypes
import Hummingbird
import Store

/// Takes schools into their next year: look first, then one step.
enum YearTurnRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/schools/:school/year-turn", .act(.turnYear, at: .school)) {
            try await show($0, FormProblems(), status: .ok)
        }
        routes.post("/schools/:school/year-turn", .act(.turnYear, at: .school), turn)
        routes.get("/year-turn", .act(.turnYear, at: .province)) { visit in
            try await showProvince(visit, FormProblems(), failed: [:], status: .ok)
        }
        routes.post("/year-turn", .act(.turnYear, at: .province), turnAll)
    }

    private static func school(_ visit: Visit) async throws -> Unit {
        let unit = try await visit.unit
        guard unit.kind == .school else { throw HTTPError(.notFound) }
        return unit
    }

    /// Codes of pupils, however they are set apart.
    private static func codes(_ text: String) -> Set<String> {
        Set(text.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map(String.init))
    }

    private static func show(
        _ visit: Visit, _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let school = try await school(visit)
        let year = SchoolYear.containing(visit.now.day)
        let isForm = visit.form.has("seen")
        let repeating = String((isForm ? visit.form["repeating"] : visit.query("repeating")).prefix(4000))
        let making = YearTurnMaking(
            school: school,
            turn: try await visit.store.yearTurn(of: school.id, to: year, repeating: codes(repeating)),
            record: try await visit.store.yearTurns(to: year).first { $0.school == school.id }, now: visit.now,
            repeating: repeating,
            keepsTeachers: isForm ? visit.form.has("keepsTeachers") : visit.query("drop") != "1", problems: problems)
        let home = may(try visit.actor, .viewSchool, at: Place(unit: school))
        let page = making.page(
            try await visit.frame("Chuyển năm học", js: ["js/form.js"]),
            homeHref: home ? "/schools/\(school.code)" : "/year-turn")
        return try visit.page(page, "Organisation/YearTurnPage", status: status)
    }

    private static func turn(_ visit: Visit) async throws -> Response {
        let school = try await school(visit)
        guard visit.form["confirm"] == "1" else {
            var problems = FormProblems()
            problems.add("confirm", "Đánh dấu để xác nhận đã xem bảng lên lớp")
            return try await show(visit, problems, status: .unprocessableContent)
        }
        try await visit.store.turnYear(
            of: school.id, repeating: codes(visit.form["repeating"]), seen: visit.form["seen"],
            keepsTeachers: visit.form.has("keepsTeachers"), by: visit.actor.account.id, at: visit.now)
        return .seeOther("/schools/\(school.code)/year-turn", done: .yearTurned)
    }

    private static func showProvince(
        _ visit: Visit, _ problems: FormProblems, failed: [Unit.ID: String], status: HTTPResponse.Status
    ) async throws -> Response {
        let year = SchoolYear.containing(visit.now.day)
        let making = ProvinceTurnMaking(
            schools: try await visit.app.directory.units(at: visit.now).filter { $0.kind == .school },
            waiting: try await visit.store.waitingForTurn(to: year),
            records: try await visit.store.yearTurns(to: year), now: visit.now, problems: problems, failed: failed)
        let page = making.page(try await visit.frame("Chuyển năm học", js: ["js/form.js"]))
        return try visit.page(page, "Organisation/ProvinceTurnPage", status: status)
    }

    /// A browser, or what stands before the server, waits a minute at most.
    private static let patienceMs: Int64 = 20_000

    /// School by school, each whole in a transaction of its own: a run that takes long, or was broken off, goes on with
    /// those left when the button is pressed again.
    private static func turnAll(_ visit: Visit) async throws -> Response {
        guard YearTurnSeason.isOpen(visit.now.day) else { throw YearTurnRefusal.wrongMonth(visit.now.day) }
        guard visit.form["confirm"] == "1" else {
            var problems = FormProblems()
            problems.add("confirm", "Đánh dấu để xác nhận chuyển mọi trường còn lại")
            return try await showProvince(visit, problems, failed: [:], status: .unprocessableContent)
        }
        let year = SchoolYear.containing(visit.now.day)
        let waiting = try await visit.store.waitingForTurn(to: year)
        guard !waiting.isEmpty else { throw YearTurnRefusal.nothingLeft(year) }
        var failed: [Unit.ID: String] = [:]
        for school in waiting.keys.sorted() {
            guard visit.app.clock().ms - visit.now.ms < patienceMs else {
                return .seeOther("/year-turn", done: .yearTurnGoesOn)
            }
            do {
                try await visit.store.turnYear(
                    of: school, keepsTeachers: visit.form.has("keepsTeachers"), by: visit.actor.account.id,
                    at: visit.now)
            } catch YearTurnRefusal.nothingLeft {
                // Somebody at the school was quicker.
                continue
            } catch let refusal as YearTurnRefusal {
                failed[school] = refusal.message
            }
        }
        guard !failed.isEmpty else { return .seeOther("/year-turn", done: .yearTurned) }
        return try await showProvince(visit, FormProblems(), failed: failed, status: .ok)
    }
}
