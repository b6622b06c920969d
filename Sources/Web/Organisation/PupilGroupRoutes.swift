import Domain
import HTTPTypes
import Hummingbird
import Store

/// The groups of pupils that a teacher makes within a class.
enum PupilGroupRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/classrooms/:classroom/groups", .act(.assignWork, at: .classroom), showAll)
        routes.post("/classrooms/:classroom/groups", .act(.assignWork, at: .classroom), create)
        routes.get("/classrooms/:classroom/groups/:group", .act(.assignWork, at: .classroom), show)
        routes.post("/classrooms/:classroom/groups/:group", .act(.assignWork, at: .classroom), change)
        routes.post("/classrooms/:classroom/groups/:group/deletion", .act(.assignWork, at: .classroom), delete)
    }

    private static func showAll(_ visit: Visit) async throws -> Response {
        try await list(visit, visit.classroomInPath, PupilGroupDraft(), FormProblems(), status: .ok)
    }

    private static func create(_ visit: Visit) async throws -> Response {
        let record = try await visit.classroomInPath
        let draft = PupilGroupDraft(visit.form)
        let classroom = record.classroom.id
        let account = try visit.actor.account.id
        let problems = try await draft.save(in: record) { name, members in
            _ = try await visit.store.createPupilGroup(
                in: classroom, name: name, members: members, by: account, at: visit.now)
        }
        guard problems.isEmpty else {
            return try await list(visit, record, draft, problems, status: .unprocessableContent)
        }
        return .seeOther("/classrooms/\(classroom.rawValue)/groups", done: .groupSaved)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let group = try await group(visit)
        return try await one(visit, visit.classroomInPath, group, PupilGroupDraft(group), FormProblems(), status: .ok)
    }

    private static func change(_ visit: Visit) async throws -> Response {
        let record = try await visit.classroomInPath
        let group = try await group(visit)
        let draft = PupilGroupDraft(visit.form)
        let account = try visit.actor.account.id
        let problems = try await draft.save(in: record) { name, members in
            try await visit.store.changePupilGroup(
                group.id, in: group.classroom, name: name, members: members, by: account, at: visit.now)
        }
        guard problems.isEmpty else {
            return try await one(visit, record, group, draft, problems, status: .unprocessableContent)
        }
        return .seeOther("/classrooms/\(group.classroom.rawValue)/groups", done: .groupSaved)
    }

    private static func delete(_ visit: Visit) async throws -> Response {
        let group = try await group(visit)
        try await visit.store.deletePupilGroup(
            group.id, in: group.classroom, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/classrooms/\(group.classroom.rawValue)/groups", done: .groupDeleted)
    }

    /// A group of the class in the path.
    private static func group(_ visit: Visit) async throws -> PupilGroup {
        let id: PupilGroup.ID = try visit.id("group")
        let groups = try await visit.store.pupilGroups(of: visit.id("classroom"))
        guard let group = groups.first(where: { $0.id == id }) else { throw HTTPError(.notFound) }
        return group
    }

    private static func list(
        _ visit: Visit, _ record: ClassroomRecord, _ draft: PupilGroupDraft, _ problems: FormProblems,
        status: HTTPResponse.Status
    ) async throws -> Response {
        let page = PupilGroupsPage(
            try await visit.frame("Nhóm học sinh", js: ["js/form.js"]), record,
            try await visit.store.pupilGroups(of: record.classroom.id), draft, problems)
        return try visit.page(page, "Organisation/PupilGroupsPage", status: status)
    }

    private static func one(
        _ visit: Visit, _ record: ClassroomRecord, _ group: PupilGroup, _ draft: PupilGroupDraft,
        _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let page = PupilGroupPage(
            try await visit.frame(group.name, js: ["js/form.js"]), record, group, draft, problems)
        return try visit.page(page, "Organisation/PupilGroupPage", status: status)
    }
}
