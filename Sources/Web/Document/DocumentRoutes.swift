import Domain
import HTTPTypes
import Hummingbird
import Store

/// The registers of documents: the department's and each school's.
enum DocumentRoutes {
    private static let access = RouteAccess.act(.manageDocuments, at: .unit)

    static func add(to routes: inout RouteTable) {
        routes.get("/units/:unit/documents", access, list)
        routes.get("/units/:unit/documents/new", access, showForm)
        routes.post("/units/:unit/documents", access, bodyLimit: DocumentFileKind.limit + (1 << 20), create)
        routes.get("/units/:unit/documents/:document", access, show)
        routes.get("/units/:unit/documents/:document/file", access, download)
        routes.post("/units/:unit/documents/:document/delivery", access, deliver)
        routes.post("/units/:unit/documents/:document/withdrawal", access, withdraw)
    }

    private static func list(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        let records = try await visit.store.documents(
            of: unit.id, in: ReportYear.current(on: visit.now.day).window(until: visit.now.day), on: visit.now.day)
        let home = try visit.homeHref(of: unit)
        let page = DocumentsPage(
            try await visit.frame("Văn bản"), unit, records, homeHref: home, on: visit.now.day)
        return try visit.page(page, "Document/DocumentsPage")
    }

    private static func showForm(_ visit: Visit) async throws -> Response {
        try await form(visit, DocumentDraft(at: visit.now), FormProblems(), status: .ok)
    }

    private static func create(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        let draft = DocumentDraft(visit.form)
        let (entry, problems) = draft.entry(at: visit.now)
        guard let entry else { return try await form(visit, draft, problems, status: .unprocessableContent) }
        let id = try await visit.store.addDocument(
            entry.content, file: entry.file, to: unit.id, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/units/\(unit.code)/documents/\(id.rawValue)", done: .documentAdded)
    }

    private static func form(
        _ visit: Visit, _ draft: DocumentDraft, _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let page = DocumentFormPage(
            try await visit.frame("Vào sổ văn bản", js: ["js/form.js"]), try await visit.unitInPath, draft, problems)
        return try visit.page(page, "Document/DocumentFormPage", status: status)
    }

    private static func record(_ visit: Visit, _ unit: Unit) async throws -> DocumentRecord {
        let found = try await visit.store.document(try visit.id("document"), of: unit.id, on: visit.now.day)
        guard let found, !found.document.isWithdrawn else { throw HTTPError(.notFound) }
        return found
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        let record = try await record(visit, unit)
        var people: DocumentStandRecord?
        if unit.kind == .school, record.delivery(of: unit.id) != nil {
            people = try await visit.store.documentStand(record.document, in: unit.id, on: visit.now.day)
        }
        let page = DocumentPage(try await visit.frame("Văn bản"), unit, record, people, on: visit.now.day)
        return try visit.page(page, "Document/DocumentPage")
    }

    private static func download(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        return try await visit.file(of: record(visit, unit).document.id)
    }

    private static func deliver(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        let id = try await record(visit, unit).document.id
        try await visit.store.deliverDocument(id, in: unit.id, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/units/\(unit.code)/documents/\(id.rawValue)", done: .documentSent)
    }

    private static func withdraw(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        let document = try await record(visit, unit).document
        guard document.owner == unit.id else { throw HTTPError(.notFound) }
        try await visit.store.withdrawDocument(document.id, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/units/\(unit.code)/documents", done: .documentWithdrawn)
    }
}

extension Visit {
    /// The page of a unit that the visitor may open; `nil` when there is none.
    func homeHref(of unit: Unit) throws -> String? {
        let place = Place(unit: unit)
        if unit.kind == .school, may(try actor, .viewSchool, at: place) { return "/schools/\(unit.code)" }
        return may(try actor, .viewCoverage, at: place) ? "/units/\(unit.code)/coverage" : nil
    }

    /// The unit whose code stands in the path as `unit`.
    var unitInPath: Unit {
        get async throws {
            guard let unit = try await app.directory.unit(code: text("unit"), at: now) else {
                throw HTTPError(.notFound)
            }
            return unit
        }
    }
}
