import Domain
import Store

/// The classes of whoever asks: those taught, or all of the school for its manager.
struct ClassroomList {
    let summaries: [ClassroomSummary]
    let coverage: [Classroom.ID: Coverage]
    let rosterHref: String?

    /// `nil` for those who have no classes.
    init?(_ visit: Visit) async throws {
        let actor = try visit.actor
        let year = SchoolYear.containing(visit.now.day)
        let managed = actor.grants.first { $0.role == .schoolManager }?.unit
        let isTeacher = actor.grants.contains { $0.role == .teacher }
        if let managed {
            summaries = try await visit.store.classrooms(of: managed, in: year)
            rosterHref = try await visit.app.directory.unit(managed, at: visit.now).map { "/schools/\($0.code)/roster" }
        } else if isTeacher {
            summaries = try await visit.store.classrooms(taughtBy: actor.account.id, in: year)
            rosterHref = nil
        } else {
            return nil
        }
        var coverage: [Classroom.ID: Coverage] = [:]
        for school in Set(summaries.map(\.classroom.school)) {
            let record = try await visit.store.coverage(
                of: school, reportYear: visit.now.day.year, on: visit.now.day)
            for line in record?.classrooms ?? [] { coverage[line.classroom.id] = line.coverage }
        }
        self.coverage = coverage
    }
}

extension ClassroomsPage {
    init(_ frame: Frame, _ list: ClassroomList, goal: Target, at now: Instant) {
        let isManager = list.rosterHref != nil
        self.init(
            frame: frame, title: isManager ? "Các lớp của trường" : "Lớp của tôi",
            lead: "Năm học \(SchoolYear.containing(now.day).name) · \(list.summaries.count) lớp",
            rows: list.summaries.map { Row($0, list.coverage[$0.classroom.id] ?? Coverage(), goal) },
            rosterHref: list.rosterHref)
    }
}

extension ClassroomsPage.Row {
    fileprivate init(_ summary: ClassroomSummary, _ coverage: Coverage, _ goal: Target) {
        self.init(
            name: summary.classroom.name, href: "/classrooms/\(summary.classroom.id.rawValue)",
            teacher: summary.teachers.first?.fullName ?? "Chưa có", pupils: "\(summary.pupilCount)",
            signInCode: summary.classroom.hasSignInCode ? summary.signInCode : nil,
            reachedText: "\(coverage.reached)/\(coverage.population) em đạt phổ cập",
            meter: Measures.meter(coverage.rate, target: goal.percent))
    }
}
