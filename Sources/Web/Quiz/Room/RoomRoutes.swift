import Domain
import HTTPTypes
import Hummingbird
import Store

/// The room of a test for its teacher: the board, and what is done for all who sit it.
enum RoomRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/assignments/:assignment/room", .act(.manageAttempt, at: .assignment), show)
        routes.post("/assignments/:assignment/room/pauses", .act(.manageAttempt, at: .assignment), pause)
        routes.post("/assignments/:assignment/room/resumption", .act(.manageAttempt, at: .assignment), resume)
        routes.post("/assignments/:assignment/room/extensions", .act(.manageAttempt, at: .assignment), extend)
        routes.post("/assignments/:assignment/room/messages", .act(.manageAttempt, at: .assignment), send)
        routes.post("/assignments/:assignment/room/notes", .act(.manageAttempt, at: .assignment), note)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, RoomDraft(), FormProblems(), status: .ok)
    }

    private static func pause(_ visit: Visit) async throws -> Response {
        let id: Assignment.ID = try visit.id("assignment")
        var problems = FormProblems()
        let text = RoomDraft.text(visit.form["why"], "why", nil, &problems)
        return try await answer(visit, problems, .roomPaused) { account in
            try await visit.store.pauseRoom(id, text: text, by: account, at: visit.now)
        }
    }

    private static func resume(_ visit: Visit) async throws -> Response {
        let id: Assignment.ID = try visit.id("assignment")
        return try await answer(visit, FormProblems(), .roomResumed) { account in
            try await visit.store.resumeRoom(id, by: account, at: visit.now)
        }
    }

    private static func extend(_ visit: Visit) async throws -> Response {
        let id: Assignment.ID = try visit.id("assignment")
        var problems = FormProblems()
        let (ms, reason) = RoomDraft(visit.form).extensionMs(&problems)
        return try await answer(visit, problems, .roomExtended) { account in
            try await visit.store.extendRoom(id, byMs: ms, reason: reason, by: account, at: visit.now)
        }
    }

    private static func send(_ visit: Visit) async throws -> Response {
        try await say(visit, .message, "message", "Nhập lời nhắn", .messageSent)
    }

    private static func note(_ visit: Visit) async throws -> Response {
        try await say(visit, .noted, "note", "Nhập sự việc", .noted)
    }

    private static func say(
        _ visit: Visit, _ kind: RoomEvent.Kind, _ field: String, _ ask: String, _ done: Done
    ) async throws -> Response {
        let id: Assignment.ID = try visit.id("assignment")
        var problems = FormProblems()
        let text = RoomDraft.text(visit.form[field], field, ask, &problems)
        return try await answer(visit, problems, done) { account in
            try await visit.store.sayInRoom(kind, text, in: id, by: account, at: visit.now)
        }
    }

    /// Does it when nothing is wrong, tells the pupils' pages, and leads back to the room.
    static func answer(
        _ visit: Visit, _ problems: FormProblems, _ done: Done, _ act: (Account.ID) async throws -> Void
    ) async throws -> Response {
        guard problems.isEmpty else {
            return try await page(visit, RoomDraft(visit.form), problems, status: .unprocessableContent)
        }
        let id: Assignment.ID = try visit.id("assignment")
        try await act(visit.actor.account.id)
        await visit.app.rooms.forget(id)
        return .seeOther("/assignments/\(id.rawValue)/room", done: done)
    }

    private static func page(
        _ visit: Visit, _ draft: RoomDraft, _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let page = TestRoomPage(
            try await visit.frame("Phòng thi", js: ["js/form.js", "js/board.js"]), try await visit.roomFolder, draft,
            problems, at: visit.now)
        return try visit.page(page, "Quiz/TestRoomPage", status: status)
    }
}
