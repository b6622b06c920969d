import Domain
import HTTPTypes
import Hummingbird
import Reports
import Store

/// How a school sends its pupils to contests, and the list of all contestants for the organisers.
enum ContestEntryRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/schools/:school/contests", .act(.registerContestants, at: .school), showAll)
        routes.get("/schools/:school/contests/:contest", .act(.registerContestants, at: .school), show)
        routes.post("/schools/:school/contests/:contest", .act(.registerContestants, at: .school), register)
        routes.post("/schools/:school/contests/:contest/withdrawals", .act(.registerContestants, at: .school), withdraw)
        routes.post("/schools/:school/contests/:contest/consents", .act(.registerContestants, at: .school), setConsent)
        routes.get("/schools/:school/contests/:contest/workbook", .act(.registerContestants, at: .school), export)
        routes.get("/contests/:contest/contestants", .act(.runContests, at: .contest), showContestants)
        routes.get("/contests/:contest/contestants/workbook", .act(.runContests, at: .contest), exportAll)
    }

    private static func showAll(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unit
        let open = try await visit.contestsOpen(to: unit, try await visit.store.announcedContests())
        let page = SchoolContestsPage(try await visit.frame("Cuộc thi"), unit, open, at: visit.now)
        return try visit.page(page, "Contest/SchoolContestsPage")
    }

    /// Where the school has seats, its own list takes the place of this one.
    private static func show(_ visit: Visit) async throws -> Response {
        let (unit, record) = try await visit.schoolContest
        guard record.contest.settings.nomination == nil else { return .seeOther(address(unit, record)) }
        return try await page(visit, FormProblems(), status: .ok)
    }

    private static func address(_ unit: Unit, _ record: ContestRecord) -> String {
        "/schools/\(unit.code)/contests/\(record.contest.id.rawValue)"
            + (record.contest.settings.nomination == nil ? "" : "/nomination")
    }

    private static func register(_ visit: Visit) async throws -> Response {
        let (unit, record) = try await visit.schoolContest
        let learners = visit.form.all("learner").prefix(2000).compactMap { Int64($0) }.map { Learner.ID($0) }
        var problems = FormProblems()
        if learners.isEmpty { problems.add("learner", "Chọn ít nhất một em") }
        if problems.isEmpty {
            let consents = Set(visit.form.all("consent").compactMap { Int64($0) }.map { Learner.ID($0) })
            let refused = try await visit.store.register(
                learners, in: record.contest.id, consents: consents, of: unit.id, origin: .school,
                by: visit.actor.account.id, at: visit.now)
            if refused.isEmpty {
                return .seeOther(
                    "/schools/\(unit.code)/contests/\(record.contest.id.rawValue)?classroom=\(visit.form["classroom"])",
                    done: .registered)
            }
            for (index, reason) in Set(refused.values.flatMap { $0 }).sorted().enumerated() {
                problems.add("learner\(index)", reason)
            }
        }
        return try await page(visit, problems, status: .unprocessableContent)
    }

    private static func withdraw(_ visit: Visit) async throws -> Response {
        let (unit, record) = try await visit.schoolContest
        guard record.contest.settings.nomination == nil else { throw NominationRefusal.closed(.accepted) }
        let learner = try await own(visit, unit, record)
        try await visit.store.withdraw(
            learner, from: record.contest.id, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/schools/\(unit.code)/contests/\(record.contest.id.rawValue)", done: .withdrawn)
    }

    private static func setConsent(_ visit: Visit) async throws -> Response {
        let (unit, record) = try await visit.schoolContest
        let learner = try await own(visit, unit, record)
        try await visit.store.setConsent(
            visit.form["consent"] == "1", of: learner, in: record.contest.id, by: visit.actor.account.id,
            at: visit.now)
        visit.app.boards.forget(record.contest.id)
        return .seeOther(address(unit, record), done: .consentSaved)
    }

    /// A contestant of the form who stands for this school.
    private static func own(_ visit: Visit, _ unit: Unit, _ record: ContestRecord) async throws -> Learner.ID {
        let wanted = Int64(visit.form["learner"]).map { Learner.ID($0) }
        let own = try await visit.store.contestants(of: record.contest.id, school: unit.id)
        guard let wanted, own.contains(where: { $0.learner.id == wanted }) else { throw HTTPError(.notFound) }
        return wanted
    }

    private static func page(
        _ visit: Visit, _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let (unit, record) = try await visit.schoolContest
        let year = SchoolYear.containing(visit.now.day)
        let classrooms = try await visit.store.classrooms(of: unit.id, in: year).map(\.classroom)
        let asked = visit.form.has("classroom") ? visit.form["classroom"] : visit.query("classroom")
        let chosen = classrooms.first { "\($0.id.rawValue)" == asked } ?? classrooms.first
        var pupils: [PupilRecord] = []
        if let chosen { pupils = try await visit.store.classroom(chosen.id, on: visit.now.day)?.pupils ?? [] }
        let applicants = try await visit.store.applicants(pupils.map(\.learner.id), for: record.contest.id)
        let page = SchoolContestPage(
            try await visit.contestFrame(record.contest.settings.title, js: ["js/form.js"]), unit, record,
            SchoolContestPage.Listing(
                classrooms: classrooms, chosen: chosen, pupils: pupils, problems: applicants,
                contestants: try await visit.store.contestants(of: record.contest.id, school: unit.id)),
            problems, at: visit.now)
        return try visit.page(page, "Contest/SchoolContestPage", status: status)
    }

    private static func export(_ visit: Visit) async throws -> Response {
        let (unit, record) = try await visit.schoolContest
        let list = try await visit.store.contestants(of: record.contest.id, school: unit.id)
        let workbook = ContestantWorkbook.make(
            record, list, by: unit, at: try await visit.app.directory.reportSettings(at: visit.now).place,
            on: visit.now.day)
        return try await visit.export(workbook, of: "contest:\(record.contest.id.rawValue)")
    }

    private static func showContestants(_ visit: Visit) async throws -> Response {
        let record = try await visit.contest
        let page = ContestantsPage(
            try await visit.contestFrame("Thí sinh"), record,
            try await visit.store.contestants(of: record.contest.id))
        return try visit.page(page, "Contest/ContestantsPage")
    }

    private static func exportAll(_ visit: Visit) async throws -> Response {
        let record = try await visit.contest
        guard let unit = try await visit.app.directory.unit(record.unit, at: visit.now) else {
            throw HTTPError(.notFound)
        }
        let list = try await visit.store.contestants(of: record.contest.id)
        let workbook = ContestantWorkbook.make(
            record, list, by: unit, at: try await visit.app.directory.reportSettings(at: visit.now).place,
            on: visit.now.day)
        return try await visit.export(workbook, of: "contest:\(record.contest.id.rawValue)")
    }
}

extension Visit {
    /// Contests of the school itself and of the department; those of other schools are none of its business.
    func contestsOpen(to unit: Unit, _ records: [ContestRecord]) async throws -> [ContestRecord] {
        var found: [ContestRecord] = []
        for record in records {
            let holder = try await app.directory.unit(record.unit, at: now)
            if record.unit == unit.id || holder?.kind == .department { found.append(record) }
        }
        return found
    }

    /// The school and the contest of the path, if the school may send pupils to it.
    var schoolContest: (unit: Unit, record: ContestRecord) {
        get async throws {
            let unit = try await unit
            guard let record = try await store.contest(id("contest")), record.contest.state != .draft,
                try await contestsOpen(to: unit, [record]).count == 1
            else { throw HTTPError(.notFound) }
            return (unit, record)
        }
    }
}
