import Domain
import HTTPTypes
import Hummingbird
import Store

/// What teachers record of their pupils: activities, observations, and the two sheets for a whole class.
enum EvidenceRoutes {
    static func add(to routes: inout RouteTable) {
        let access = RouteAccess.act(.recordEvidence, at: .classroom)
        routes.get("/classrooms/:classroom/activities/new", access, showActivityForm)
        routes.post("/classrooms/:classroom/activities", access, recordActivity)
        routes.get("/classrooms/:classroom/observations/new", access, showObservationForm)
        routes.post("/classrooms/:classroom/observations", access, recordObservations)
        CertificateRoutes.add(to: &routes)
        TrainingRoutes.add(to: &routes)
        LearnerRoutes.add(to: &routes)
    }

    private static func showActivityForm(_ visit: Visit) async throws -> Response {
        let record = try await visit.classroomInPath
        let draft = ActivityDraft(at: visit.now, pupils: record.pupils)
        return try await page(visit, record, draft, FormProblems(), status: .ok)
    }

    private static func recordActivity(_ visit: Visit) async throws -> Response {
        let record = try await visit.classroomInPath
        let draft = ActivityDraft(visit.form)
        let (activity, problems) = draft.activity(pupils: record.pupils, at: visit.now)
        guard let activity else {
            return try await page(visit, record, draft, problems, status: .unprocessableContent)
        }
        try await visit.store.recordActivity(
            of: activity.learners, mode: activity.facts.mode, minutes: activity.facts.minutes, day: activity.facts.day,
            subject: activity.facts.subject, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/classrooms/\(record.classroom.id.rawValue)", done: .activity)
    }

    private static func page(
        _ visit: Visit, _ record: ClassroomRecord, _ draft: ActivityDraft, _ problems: FormProblems,
        status: HTTPResponse.Status
    ) async throws -> Response {
        let frame = try await visit.frame("Ghi hoạt động", js: ["js/form.js"])
        return try visit.page(
            ActivityFormPage(frame, record, draft, problems), "Literacy/ActivityFormPage", status: status)
    }

    private static func showObservationForm(_ visit: Visit) async throws -> Response {
        try await sheet(visit, progress(visit), ObservationDraft(at: visit.now), FormProblems(), status: .ok)
    }

    private static func recordObservations(_ visit: Visit) async throws -> Response {
        let progress = try await progress(visit)
        let pupils = progress.record.pupils
        let draft = ObservationDraft(visit.form, pupils: pupils)
        let (sheet, problems) = draft.sheet(pupils: pupils, at: visit.now)
        guard let sheet else {
            return try await self.sheet(visit, progress, draft, problems, status: .unprocessableContent)
        }
        try await visit.store.recordObservations(
            sheet.observations.map { ($0.learner, $0.criteriaPassed) }, day: sheet.day, subject: sheet.subject,
            by: visit.actor.account.id, at: visit.now)
        return .seeOther("/classrooms/\(progress.record.classroom.id.rawValue)", done: .observation)
    }

    private static func progress(_ visit: Visit) async throws -> ClassroomProgressRecord {
        guard let progress = try await visit.store.classroomProgress(visit.id("classroom"), on: visit.now.day) else {
            throw HTTPError(.notFound)
        }
        return progress
    }

    private static func sheet(
        _ visit: Visit, _ progress: ClassroomProgressRecord, _ draft: ObservationDraft, _ problems: FormProblems,
        status: HTTPResponse.Status
    ) async throws -> Response {
        let page = ObservationFormPage(
            try await visit.frame("Phiếu quan sát", js: ["js/form.js"]), progress, draft, problems,
            signedBy: try visit.actor.account.fullName)
        return try visit.page(page, "Literacy/ObservationFormPage", status: status)
    }
}
