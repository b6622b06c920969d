import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// What was passed on to whoever asks: everybody sees their own, whatever their role.
enum LetterRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/documents", .signedIn, list)
        routes.get("/documents/:document", .signedIn, show)
        routes.get("/documents/:document/file", .signedIn, download)
        routes.post("/documents/:document/acknowledgement", .signedIn, acknowledge)
    }

    private static func list(_ visit: Visit) async throws -> Response {
        let account = try visit.actor.account
        let unit = try await visit.app.directory.unit(account.unit, at: visit.now)
        var register: String?
        if let unit, may(try visit.actor, .manageDocuments, at: Place(unit: unit)) {
            register = "/units/\(unit.code)/documents"
        }
        let isStaff = account.learner == nil
        let year = isStaff ? try await visit.store.staffYear(ofAccount: account, in: visit.reportWindow) : nil
        let page = LettersPage(
            try await visit.frame("Văn bản"), try await visit.store.letters(for: account), year, registerHref: register)
        return try visit.page(page, "Document/LettersPage")
    }

    private static func letter(_ visit: Visit) async throws -> DocumentLetter {
        let opened = try await visit.store.openLetter(
            try visit.id("document"), by: visit.actor.account, at: visit.now)
        guard let opened else { throw HTTPError(.notFound) }
        return opened
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let letter = try await letter(visit)
        return try visit.page(LetterPage(try await visit.frame("Văn bản"), letter), "Document/LetterPage")
    }

    private static func download(_ visit: Visit) async throws -> Response {
        try await visit.file(of: letter(visit).document.id)
    }

    private static func acknowledge(_ visit: Visit) async throws -> Response {
        let id: Document.ID = try visit.id("document")
        try await visit.store.acknowledgeLetter(id, by: visit.actor.account, at: visit.now)
        return .seeOther("/documents/\(id.rawValue)", done: .acknowledged)
    }
}

extension Visit {
    /// A file that somebody brought: always an attachment of its own type, so that no browser ever runs it.
    func file(of document: Document.ID) async throws -> Response {
        guard let found = try await store.documentFile(document) else { throw HTTPError(.notFound) }
        return .attachment(found.bytes, name: found.file.name, mediaType: found.file.mediaType)
    }
}

extension Response {
    /// Bytes to save.
    static func attachment(_ bytes: [UInt8], name: String, mediaType: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: mediaType, .contentDisposition: "attachment; filename=\"\(name)\"",
                .cacheControl: "private, no-store",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
