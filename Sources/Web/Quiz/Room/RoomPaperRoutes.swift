import Domain
import HTTPTypes
import Hummingbird
import Store

/// What is printed of a room when the test is over: the minutes, and the list to sign.
enum RoomPaperRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/assignments/:assignment/room/minutes", .act(.manageAttempt, at: .assignment), showMinutes)
        routes.get("/assignments/:assignment/room/signatures", .act(.manageAttempt, at: .assignment), showSignatures)
    }

    private static func showMinutes(_ visit: Visit) async throws -> Response {
        let folder = try await visit.roomFolder
        let page = RoomMinutesPage(
            try await visit.frame("Biên bản coi kiểm tra", css: ["paper.css"], js: ["js/print.js"]), folder,
            superior: try await superior(visit, folder), at: visit.now)
        return try visit.page(page, "Quiz/RoomMinutesPage")
    }

    private static func showSignatures(_ visit: Visit) async throws -> Response {
        let folder = try await visit.roomFolder
        let page = RoomSignaturesPage(
            try await visit.frame("Danh sách ký nộp bài", css: ["paper.css"], js: ["js/print.js"]), folder,
            superior: try await superior(visit, folder), at: visit.now)
        return try visit.page(page, "Quiz/RoomSignaturesPage")
    }

    /// The body above the school; empty when it has none.
    private static func superior(_ visit: Visit, _ folder: RoomFolder) async throws -> String {
        guard let body = folder.classroom.school.managingBody else { return "" }
        return try await visit.app.directory.unit(body, at: visit.now)?.name ?? ""
    }
}
