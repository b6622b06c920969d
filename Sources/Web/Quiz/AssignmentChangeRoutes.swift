import Domain
import HTTPTypes
import Hummingbird
import Store

/// What a teacher changes of a test that is given: its times and rules, and whether results are published.
enum AssignmentChangeRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/assignments/:assignment/settings", .act(.manageAttempt, at: .assignment), show)
        routes.post("/assignments/:assignment/settings", .act(.manageAttempt, at: .assignment), change)
        routes.post("/assignments/:assignment/publication", .act(.manageAttempt, at: .assignment), publish)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let assignment = try await test(visit)
        return try await page(visit, assignment, AssignmentChangeDraft(assignment), FormProblems(), status: .ok)
    }

    private static func change(_ visit: Visit) async throws -> Response {
        let assignment = try await test(visit)
        let draft = AssignmentChangeDraft(visit.form)
        var (change, problems) = draft.change(of: assignment)
        if let change {
            do {
                try await visit.store.changeAssignment(
                    assignment.id, change, by: visit.actor.account.id, at: visit.now)
                return .seeOther("/assignments/\(assignment.id.rawValue)", done: .assignmentChanged)
            } catch let refusal as AssignmentRefusal {
                problems.add(refusal.field, refusal.message)
            }
        }
        return try await page(visit, assignment, draft, problems, status: .unprocessableContent)
    }

    private static func publish(_ visit: Visit) async throws -> Response {
        let assignment = try await test(visit)
        let isPublished = visit.form["published"] == "1"
        try await visit.store.publishResults(
            of: assignment.id, isPublished, by: visit.actor.account.id, at: visit.now)
        return .seeOther(
            "/assignments/\(assignment.id.rawValue)", done: isPublished ? .resultsPublished : .resultsHidden)
    }

    /// Lessons and practice have nothing of this.
    private static func test(_ visit: Visit) async throws -> Assignment {
        guard let assignment = try await visit.store.assignment(visit.id("assignment")), assignment.isTest else {
            throw HTTPError(.notFound)
        }
        return assignment
    }

    private static func page(
        _ visit: Visit, _ assignment: Assignment, _ draft: AssignmentChangeDraft, _ problems: FormProblems,
        status: HTTPResponse.Status
    ) async throws -> Response {
        guard let record = try await visit.store.classroom(assignment.classroom, on: visit.now.day) else {
            throw HTTPError(.notFound)
        }
        let page = AssignmentChangePage(
            try await visit.frame("Sửa bài giao", js: ["js/form.js"]), assignment, record.classroom, draft, problems,
            hasBegun: try await visit.store.hasAttempts(assignment.id), at: visit.now)
        return try visit.page(page, "Quiz/AssignmentChangePage", status: status)
    }
}

extension AssignmentRefusal {
    /// The field at which it is said.
    fileprivate var field: String {
        switch self {
        case .notATest: "title"
        case .closesInThePast, .closesBeforeOpening: "closesDay"
        case .lateEndsTooEarly: "lateDay"
        case .fewerAttempts: "attempts"
        case .harsherLateRule: "latePercent"
        }
    }
}
