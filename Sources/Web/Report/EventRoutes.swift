import Domain
import HTTPTypes
import Hummingbird
import Store

/// What a unit did, its plan and its proposals.
enum EventRoutes {
    private static let access = RouteAccess.act(.keepRecords, at: .unit)

    static func add(to routes: inout RouteTable) {
        routes.get("/units/:unit/events", access) { try await show($0, EventsState()) }
        routes.post("/units/:unit/events", access, addEvent)
        routes.post("/units/:unit/events/:event/strike", access, strikeEvent)
        routes.post("/units/:unit/plan", access, bodyLimit: DocumentFileKind.limit + (1 << 20), setPlan)
        routes.get("/units/:unit/plan/file", access, planFile)
        routes.post("/units/:unit/commendations", access, commend)
        routes.post("/units/:unit/commendations/:commendation/strike", access, strikeCommendation)
    }

    private static func show(_ visit: Visit, _ state: EventsState) async throws -> Response {
        let unit = try await visit.unitInPath
        let year = visit.now.day.year
        let page = EventsPage(
            try await visit.frame("Hoạt động, kế hoạch", js: ["js/form.js"]), unit,
            try await visit.store.events(of: unit.id, in: visit.reportWindow),
            try await visit.store.plan(of: unit.id, year: year),
            hasPlanFile: try await visit.store.planFile(of: unit.id, year: year) != nil,
            try await visit.store.commendations(of: unit.id, year: year), homeHref: try visit.homeHref(of: unit),
            year: year, state)
        return try visit.page(
            page, "Report/EventsPage", status: state.problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func addEvent(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        let draft = EventDraft(visit.form)
        let (content, problems) = draft.content(at: visit.now, in: visit.reportWindow)
        guard let content else { return try await show(visit, EventsState(event: draft, problems: problems)) }
        try await visit.store.addEvent(content, of: unit.id, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/units/\(unit.code)/events", done: .eventRecorded)
    }

    private static func strikeEvent(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        let id: EventRecord.ID = try visit.id("event")
        guard let reason = reason(visit) else { return try await missingReason(visit, "e\(id.rawValue)") }
        try await visit.store.strikeEvent(
            id, of: unit.id, reason: reason, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/units/\(unit.code)/events", done: .eventStruck)
    }

    private static func setPlan(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        let draft = PlanDraft(visit.form)
        let (entry, problems) = draft.notice(at: visit.now)
        guard let entry else { return try await show(visit, EventsState(plan: draft, problems: problems)) }
        try await visit.store.setPlan(
            entry.notice, file: entry.file, of: unit.id, year: visit.now.day.year, by: visit.actor.account.id,
            at: visit.now)
        return .seeOther("/units/\(unit.code)/events", done: .planRecorded)
    }

    private static func planFile(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        guard let found = try await visit.store.planFile(of: unit.id, year: visit.now.day.year) else {
            throw HTTPError(.notFound)
        }
        return .attachment(found.bytes, name: found.file.name, mediaType: found.file.mediaType)
    }

    private static func commend(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        let draft = ProposalDraft(visit.form)
        let (content, problems) = draft.commendation()
        guard let content else { return try await show(visit, EventsState(proposal: draft, problems: problems)) }
        try await visit.store.addCommendation(
            content, of: unit.id, year: visit.now.day.year, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/units/\(unit.code)/events", done: .commended)
    }

    private static func strikeCommendation(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        let id: CommendationRecord.ID = try visit.id("commendation")
        guard let reason = reason(visit) else { return try await missingReason(visit, "c\(id.rawValue)") }
        try await visit.store.strikeCommendation(
            id, of: unit.id, reason: reason, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/units/\(unit.code)/events", done: .eventStruck)
    }

    private static func reason(_ visit: Visit) -> String? {
        let reason = String(VietnameseText.tidy(visit.form["reason"]).prefix(200))
        return reason.isEmpty ? nil : reason
    }

    private static func missingReason(_ visit: Visit, _ field: String) async throws -> Response {
        var problems = FormProblems()
        problems.add(field, "Nhập lý do hủy, lý do được ghi vào nhật ký")
        return try await show(visit, EventsState(problems: problems))
    }
}
