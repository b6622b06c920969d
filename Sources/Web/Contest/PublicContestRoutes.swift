import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// What everybody may see of contests: which there are, their rules, the published board, and whether a code is genuine.
enum PublicContestRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/contests", .everyone, showAll)
        routes.get("/contests/:contest", .everyone, showRules)
        routes.get("/contests/:contest/board", .everyone, showBoard)
        routes.get("/verification", .everyone, showVerification)
        routes.get("/verification/:code", .everyone, verify)
    }

    private static func showAll(_ visit: Visit) async throws -> Response {
        let records = try await visit.store.announcedContests()
        let page = PublicContestsPage(
            try await visit.publicFrame("Cuộc thi"), records, at: visit.now)
        return try visit.page(page, "Contest/PublicContestsPage")
    }

    private static func showRules(_ visit: Visit) async throws -> Response {
        let record = try await announced(visit)
        let page = ContestRulesPage(
            try await visit.publicFrame("Thể lệ"), record,
            hasBoard: try await visit.store.board(of: record.contest.id) != nil,
            isPupil: visit.session?.actor.account.learner != nil)
        return try visit.page(page, "Contest/ContestRulesPage")
    }

    /// From memory: the running contest does not notice its readers.
    private static func showBoard(_ visit: Visit) async throws -> Response {
        let id: Contest.ID = try visit.id("contest")
        let language = visit.request.language
        if let page = visit.app.boards.page(id, in: language) { return page.response(to: visit.request) }
        let turn = visit.app.boards.turn
        let record = try await announced(visit)
        guard let board = try await visit.store.board(of: id) else { throw HTTPError(.notFound) }
        let owner = try await visit.app.directory.department(at: visit.now)?.name ?? ""
        let page = ContestBoardPage(
            Frame.bare(
                title: "Kết quả \(record.contest.settings.title)", app: visit.app, owner: owner,
                css: ["desk.css", "contest.css"]),
            record, board.publication, board.places)
        let made = try BoardCache.Page(visit.app.renderer.bytes(page, "Contest/ContestBoardPage", in: language))
        visit.app.boards.keep(made, of: id, in: language, turn: turn)
        return made.response(to: visit.request)
    }

    private static func showVerification(_ visit: Visit) async throws -> Response {
        let typed = visit.query("code")
        if !typed.isEmpty {
            return .seeOther("/verification/\(ContestSnapshot.tidied(code: String(typed.prefix(40))))")
        }
        let page = VerificationPage(try await visit.publicFrame("Kiểm tra kết quả"))
        return try visit.page(page, "Contest/VerificationPage")
    }

    private static func verify(_ visit: Visit) async throws -> Response {
        let code = ContestSnapshot.tidied(code: String(try visit.text("code").prefix(40)))
        let frame = try await visit.publicFrame("Kiểm tra kết quả")
        guard let found = try await visit.store.publication(code: code),
            let record = try await visit.store.contest(found.publication.contest)
        else {
            return try visit.page(VerificationPage(frame, unknown: code), "Contest/VerificationPage", status: .notFound)
        }
        let newest = try await visit.store.publications(of: record.contest.id).first { $0.kind != .interim }
        let page = VerificationPage(
            frame, record, found.publication, found.place, isWhole: found.isWhole,
            isNewest: newest?.id == found.publication.id)
        return try visit.page(page, "Contest/VerificationPage")
    }

    private static func announced(_ visit: Visit) async throws -> ContestRecord {
        let record = try await visit.contest
        guard record.contest.state != .draft else { throw HTTPError(.notFound) }
        return record
    }
}

extension BoardCache.Page {
    init(_ bytes: [UInt8]) {
        let packed = bytes.count > 1000 ? gzip(bytes, level: 9) : nil
        self.init(plain: ByteBuffer(bytes: bytes), packed: packed.map { ByteBuffer(bytes: $0) })
    }

    func response(to request: Request) -> Response {
        var headers: HTTPFields = [
            .contentType: "text/html; charset=utf-8", .vary: "accept-encoding, cookie",
            .cacheControl: "public, max-age=5",
        ]
        guard let packed, request.acceptsGzip else {
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: plain))
        }
        headers[.contentEncoding] = "gzip"
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: packed))
    }
}

extension Visit {
    /// The frame of a page that needs no signing in: one's own when one is signed in.
    func publicFrame(_ title: String) async throws -> Frame {
        if let session, !session.actor.account.mustChangePassword {
            return try await frame(title, css: session.actor.account.learner == nil ? ["contest.css"] : Self.publicCSS)
        }
        let owner = try await app.directory.department(at: now)?.name ?? ""
        return Frame.bare(title: title, app: app, owner: owner, css: Self.publicCSS)
    }

    static let publicCSS = ["desk.css", "contest.css"]
}
