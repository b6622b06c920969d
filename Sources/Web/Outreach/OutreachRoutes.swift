import Content
import Domain
import HTTPTypes
import Hummingbird
import Store

/// A pupil records, corrects and takes away what they did at home. It changes nothing else.
enum OutreachRoutes {
    static func add(to routes: inout RouteTable) {
        let own = RouteAccess.act(.recordOutreach, at: .own)
        routes.get("/outreach", own, list)
        routes.post("/outreach", own, record)
        routes.get("/outreach/new", own, showNew)
        routes.get("/outreach/entries/:entry", own, showEntry)
        routes.post("/outreach/entries/:entry", own, change)
        routes.post("/outreach/entries/:entry/removal", own, remove)
        OutreachStaffRoutes.add(to: &routes)
    }

    private static func list(_ visit: Visit) async throws -> Response {
        let since = SchoolYear.containing(visit.now.day).firstDay
        let entries = try await visit.store.outreach(of: visit.learner, since: since)
        let home = try await visit.store.learnerHome(visit.learner, on: visit.now.day)
        let page = OutreachPage(
            try await visit.frame("Hướng dẫn người thân"), entries, grade: home?.classroom?.grade,
            content: visit.app.content)
        return try visit.page(page, "Outreach/OutreachPage")
    }

    private static func showNew(_ visit: Visit) async throws -> Response {
        let draft = OutreachDraft(
            lesson: visit.query("lesson"), at: visit.now, key: hexadecimal(visit.app.randomBytes(8)))
        return try await form(visit, draft, entry: nil, FormProblems(), status: .ok)
    }

    private static func record(_ visit: Visit) async throws -> Response {
        let draft = OutreachDraft(visit.form)
        guard !draft.key.isEmpty else { throw HTTPError(.badRequest) }
        return try await save(visit, draft, entry: nil) { content in
            try await visit.store.recordOutreach(content, of: visit.learner, formKey: draft.key, at: visit.now)
            return .seeOther("/outreach", done: .outreachRecorded)
        }
    }

    private static func showEntry(_ visit: Visit) async throws -> Response {
        let entry = try await entry(visit)
        return try await form(visit, OutreachDraft(entry.content), entry: entry, FormProblems(), status: .ok)
    }

    private static func change(_ visit: Visit) async throws -> Response {
        let entry = try await entry(visit)
        return try await save(visit, OutreachDraft(visit.form), entry: entry) { content in
            try await visit.store.changeOutreach(entry.id, of: visit.learner, to: content, at: visit.now)
            return .seeOther("/outreach", done: .outreachChanged)
        }
    }

    private static func remove(_ visit: Visit) async throws -> Response {
        try await visit.store.removeOutreach(visit.id("entry"), of: visit.learner)
        return .seeOther("/outreach", done: .outreachRemoved)
    }

    /// The pupil's own entry; another's does not exist.
    private static func entry(_ visit: Visit) async throws -> OutreachEntry {
        guard let entry = try await visit.store.outreach(visit.id("entry"), of: visit.learner) else {
            throw HTTPError(.notFound)
        }
        return entry
    }

    /// Saves what the form says, or shows it again with what is to be mended.
    private static func save(
        _ visit: Visit, _ draft: OutreachDraft, entry: OutreachEntry?,
        _ write: (OutreachEntry.Content) async throws -> Response
    ) async throws -> Response {
        let (content, found) = draft.content(lessons: visit.app.content.readableLessons, at: visit.now)
        var problems = found
        if let content {
            do {
                return try await write(content)
            } catch let refusal as OutreachRefusal {
                problems.add(refusal.field, refusal.message)
            }
        }
        return try await form(visit, draft, entry: entry, problems, status: .unprocessableContent)
    }

    /// The lessons of the pupil's grade, and the one that the entry names already.
    private static func form(
        _ visit: Visit, _ draft: OutreachDraft, entry: OutreachEntry?, _ problems: FormProblems,
        status: HTTPResponse.Status
    ) async throws -> Response {
        let grade = try await visit.store.learnerHome(visit.learner, on: visit.now.day)?.classroom?.grade
        let lessons = visit.app.content.readableLessons.filter { $0.outline.grade == grade || $0.id == draft.lesson }
        let page = OutreachFormPage(
            try await visit.frame("Hướng dẫn người thân", js: ["js/form.js"]), draft, entry: entry?.id,
            lessons: lessons, problems)
        return try visit.page(page, "Outreach/OutreachFormPage", status: status)
    }
}
