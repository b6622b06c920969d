import Domain
import HTTPTypes
import Hummingbird
import Store

/// One pupil as the teacher sees them; proofs are struck and exceptions recorded here, each with a reason.
enum LearnerRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/learners/:learner", .act(.viewLearner, at: .learner), show)
        routes.post("/learners/:learner/exemption", .act(.recordEvidence, at: .learner), exempt)
        routes.post("/learners/:learner/exemption/end", .act(.recordEvidence, at: .learner), endExemption)
        routes.post("/evidence/:evidence/strike", .act(.recordEvidence, at: .evidence), strike)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let id: Learner.ID = try visit.id("learner")
        // Pupils have a page of their own for this.
        if try visit.actor.account.learner != nil { return .seeOther("/progress") }
        return try await page(visit, id, visit.place(.learner), FormProblems(), status: .ok)
    }

    private static func strike(_ visit: Visit) async throws -> Response {
        let id: Evidence.ID = try visit.id("evidence")
        guard let place = try await visit.place(.evidence), let learner = place.learner else {
            throw HTTPError(.notFound)
        }
        guard let reason = reason(visit.form) else {
            let problems = missingReason("g\(id.rawValue)")
            return try await page(visit, learner, place, problems, status: .unprocessableContent)
        }
        let record = try await visit.store.literacy(of: learner, on: visit.now.day)
        // Sent twice: it is struck already.
        if record?.evidence.contains(where: { $0.evidence.id == id && $0.struckReason == nil }) == true {
            try await visit.store.strikeEvidence(id, reason: reason, by: visit.actor.account.id, at: visit.now)
        }
        return .seeOther("/learners/\(learner.rawValue)", done: .struck)
    }

    private static func exempt(_ visit: Visit) async throws -> Response {
        let id: Learner.ID = try visit.id("learner")
        let place = try await schoolPlace(visit)
        guard let reason = reason(visit.form) else {
            return try await page(visit, id, place, missingReason("dcl"), status: .unprocessableContent)
        }
        try await visit.store.exempt(id, reason: reason, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/learners/\(id.rawValue)", done: .exempted)
    }

    private static func endExemption(_ visit: Visit) async throws -> Response {
        let id: Learner.ID = try visit.id("learner")
        _ = try await schoolPlace(visit)
        let record = try await visit.store.literacy(of: id, on: visit.now.day)
        if record?.exemptReason != nil {
            try await visit.store.endExemption(of: id, by: visit.actor.account.id, at: visit.now)
        }
        return .seeOther("/learners/\(id.rawValue)", done: .exemptionEnded)
    }

    /// An exception is decided for the school, not by the teacher of a class.
    private static func schoolPlace(_ visit: Visit) async throws -> Place {
        guard let place = try await visit.place(.learner), mayExempt(try visit.actor, place) else {
            throw HTTPError(.notFound)
        }
        return place
    }

    private static func mayExempt(_ actor: Actor, _ place: Place) -> Bool {
        may(actor, .recordEvidence, at: Place(school: place.school, commune: place.commune))
    }

    private static func reason(_ form: Form) -> String? {
        let reason = String(form["reason"].prefix(200))
        return reason.isEmpty ? nil : reason
    }

    private static func missingReason(_ field: String) -> FormProblems {
        var problems = FormProblems()
        problems.add(field, "Nhập lý do, lý do được ghi vào nhật ký")
        return problems
    }

    private static func page(
        _ visit: Visit, _ id: Learner.ID, _ place: Place?, _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        guard let record = try await visit.store.literacy(of: id, on: visit.now.day), let place else {
            throw HTTPError(.notFound)
        }
        let actor = try visit.actor
        var account: PupilAccount?
        if let classroom = record.classroom {
            let pupils = try await visit.store.classroom(classroom.id, on: visit.now.day)?.pupils
            account = pupils?.first { $0.learner.id == id }?.account
        }
        let permissions = LearnerPage.Permissions(
            strikes: may(actor, .recordEvidence, at: place), exempts: mayExempt(actor, place),
            resetsPassword: may(actor, .resetLearnerPassword, at: place))
        let page = LearnerPage(
            try await visit.frame(record.learner.fullName, js: ["js/form.js"]), record, account: account,
            permissions: permissions, problems, content: visit.app.content, on: visit.now.day)
        return try visit.page(page, "Literacy/LearnerPage", status: status)
    }
}
