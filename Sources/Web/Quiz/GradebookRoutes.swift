import Domain
import HTTPTypes
import Hummingbird
import Reports
import Store

/// Sổ điểm lớp, on the screen and as a workbook.
enum GradebookRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/classrooms/:classroom/gradebook", .act(.viewClassroom, at: .classroom), show)
        routes.get("/classrooms/:classroom/gradebook/workbook", .act(.viewClassroom, at: .classroom), export)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let page = GradebookPage(try await visit.frame("Sổ điểm"), try await visit.gradebook)
        return try visit.page(page, "Quiz/GradebookPage")
    }

    private static func export(_ visit: Visit) async throws -> Response {
        let gradebook = try await visit.gradebook
        return try await visit.export(
            GradebookWorkbook.make(gradebook, on: visit.now.day),
            of: "classroom:\(gradebook.classroom.classroom.id.rawValue)")
    }
}

extension Visit {
    fileprivate var gradebook: Gradebook {
        get async throws {
            guard let found = try await store.gradebook(of: id("classroom"), at: now) else {
                throw HTTPError(.notFound)
            }
            return found
        }
    }
}
