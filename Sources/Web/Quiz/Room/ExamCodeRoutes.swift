import Domain
import HTTPTypes
import Hummingbird
import Store

/// The codes that let pupils into a test: made, printed, and no longer asked for.
enum ExamCodeRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/assignments/:assignment/room/codes", .act(.manageAttempt, at: .assignment), show)
        routes.post("/assignments/:assignment/room/codes", .act(.manageAttempt, at: .assignment), make)
        routes.post("/assignments/:assignment/room/code-lifting", .act(.manageAttempt, at: .assignment), lift)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let page = ExamCodesPage(
            try await visit.frame("Mã ca thi", css: ["paper.css"], js: ["js/print.js"]), try await visit.roomFolder,
            at: visit.now)
        return try visit.page(page, "Quiz/ExamCodesPage")
    }

    private static func make(_ visit: Visit) async throws -> Response {
        let id: Assignment.ID = try visit.id("assignment")
        var problems = FormProblems()
        let codes = RoomDraft(visit.form).codes(&problems)
        let bits = visit.app.randomBytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return try await RoomRoutes.answer(visit, problems, .codesMade) { account in
            guard let codes else { return }
            try await visit.store.makeExamCodes(
                id, shift: codes.shift, expiresAt: codes.validMs.map { visit.now + $0 }, reserves: codes.reserves,
                bits: bits, by: account, at: visit.now)
        }
    }

    private static func lift(_ visit: Visit) async throws -> Response {
        let id: Assignment.ID = try visit.id("assignment")
        return try await RoomRoutes.answer(visit, FormProblems(), .codesLifted) { account in
            try await visit.store.liftExamCodes(id, by: account, at: visit.now)
        }
    }
}
