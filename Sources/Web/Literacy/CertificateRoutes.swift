import Domain
import HTTPTypes
import Hummingbird
import Store

/// Certificates that pupils bring from outside: open courses, contests that others hold.
enum CertificateRoutes {
    static func add(to routes: inout RouteTable) {
        let access = RouteAccess.act(.recordEvidence, at: .classroom)
        routes.get("/classrooms/:classroom/certificates/new", access, show)
        routes.post("/classrooms/:classroom/certificates", access, record)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let draft = CertificateDraft(at: visit.now)
        return try await page(visit, visit.classroomInPath, draft, FormProblems(), status: .ok)
    }

    private static func record(_ visit: Visit) async throws -> Response {
        let record = try await visit.classroomInPath
        let draft = CertificateDraft(visit.form)
        let (certificate, problems) = draft.certificate(pupils: record.pupils, at: visit.now)
        guard let certificate else {
            return try await page(visit, record, draft, problems, status: .unprocessableContent)
        }
        try await visit.store.recordCertificate(
            of: certificate.learners, day: certificate.day, subject: certificate.subject,
            by: visit.actor.account.id, at: visit.now)
        return .seeOther("/classrooms/\(record.classroom.id.rawValue)", done: .certificate)
    }

    private static func page(
        _ visit: Visit, _ record: ClassroomRecord, _ draft: CertificateDraft, _ problems: FormProblems,
        status: HTTPResponse.Status
    ) async throws -> Response {
        let frame = try await visit.frame("Ghi chứng nhận", js: ["js/form.js"])
        return try visit.page(
            CertificateFormPage(frame, record, draft, problems), "Literacy/CertificateFormPage", status: status)
    }
}
