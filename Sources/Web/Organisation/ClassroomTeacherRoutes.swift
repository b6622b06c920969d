import Domain
import HTTPTypes
import Hummingbird
import Store

/// Gives a class its teachers: whoever is given one sees it at the next page.
enum ClassroomTeacherRoutes {
    static func add(to routes: inout RouteTable) {
        let access = RouteAccess.act(.assignTeachers, at: .classroom)
        routes.get("/classrooms/:classroom/teachers", access, show)
        routes.post("/classrooms/:classroom/teachers", access, assign)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let record = try await visit.classroomInPath
        let draft = TeachingDraft(record)
        return try await page(visit, record, try await candidates(visit, record), draft, FormProblems(), status: .ok)
    }

    private static func assign(_ visit: Visit) async throws -> Response {
        let record = try await visit.classroomInPath
        let candidates = try await candidates(visit, record)
        let draft = TeachingDraft(visit.form)
        let (teaching, problems) = draft.teaching(among: candidates.map(\.account))
        guard let teaching else {
            return try await page(visit, record, candidates, draft, problems, status: .unprocessableContent)
        }
        try await visit.store.assignTeachers(
            teaching.teachers, homeroom: teaching.homeroom, to: record.classroom.id, by: visit.actor.account.id,
            at: visit.now)
        for account in Set(teaching.teachers + record.teachers.map(\.account)) { visit.app.sessions.forget(account) }
        return .seeOther("/classrooms/\(record.classroom.id.rawValue)", done: .teachers)
    }

    /// The school's teachers who can sign in, and whoever teaches the class already.
    private static func candidates(
        _ visit: Visit, _ record: ClassroomRecord
    ) async throws -> [ClassroomTeachersPage.Candidate] {
        let summaries = try await visit.store.classrooms(of: record.school.id, in: record.classroom.schoolYear)
        let taught = summaries.classNames
        let staff = try await visit.store.staff(of: record.school.id)
            .filter { $0.roles.contains(.teacher) && !$0.isLocked }
            .map {
                ClassroomTeachersPage.Candidate(
                    account: $0.account.id, fullName: $0.account.fullName, userName: $0.account.userName,
                    classrooms: taught[$0.account.id] ?? [])
            }
        let others = record.teachers.filter { teacher in !staff.contains { $0.account == teacher.account } }
        return staff
            + others.map {
                ClassroomTeachersPage.Candidate(
                    account: $0.account, fullName: $0.fullName, userName: "", classrooms: taught[$0.account] ?? [])
            }
    }

    private static func page(
        _ visit: Visit, _ record: ClassroomRecord, _ candidates: [ClassroomTeachersPage.Candidate],
        _ draft: TeachingDraft, _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let page = ClassroomTeachersPage(
            try await visit.frame("Giáo viên lớp \(record.classroom.name)", js: ["js/form.js"]), record, candidates,
            draft, problems)
        return try visit.page(page, "Organisation/ClassroomTeachersPage", status: status)
    }
}
