import Domain
import HTTPTypes
import Hummingbird
import Store

/// Decisions about questions with a wrong key: said, compared, applied, taken back. Nothing is applied that was not
/// compared first; the page that compares sends `confirm`.
enum RegradeRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/assignments/:assignment/questions/:asked", .act(.manageAttempt, at: .assignment), show)
        routes.post(
            "/assignments/:assignment/questions/:asked/regrades", .act(.manageAttempt, at: .assignment), decide)
        routes.post("/assignments/:assignment/regrades/:regrade/undo", .act(.manageAttempt, at: .assignment), undo)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let folder = try await visit.testReport
        let question = try visit.question(in: folder, version: visit.query("version"))
        return try await form(visit, folder, question, RegradeDraft(folder.record.ledger), FormProblems())
    }

    private static func decide(_ visit: Visit) async throws -> Response {
        let folder = try await visit.testReport
        let question = try visit.question(in: folder, version: visit.form["version"])
        let draft = RegradeDraft(visit.form, question)
        let (regrade, problems) = draft.regrade(of: question, by: try visit.actor.account.id, at: visit.now)
        guard let regrade else { return try await form(visit, folder, question, draft, problems) }
        do {
            if visit.form["confirm"] == "1" {
                try await visit.store.decide(
                    regrade, of: folder.record.assignment.id, about: question, step: draft.step,
                    wordings: folder.wordings)
                return .seeOther(folder.href, done: .regraded)
            }
            return try await preview(visit, folder, regrade, draft)
        } catch RegradeRefusal.changedMeanwhile {
            return try await preview(visit, folder, regrade, draft, RegradeRefusal.changedMeanwhile)
        } catch let refusal as RegradeRefusal {
            var problems = FormProblems()
            problems.add(RegradeDraft.field(refusal), refusal.message)
            return try await form(visit, folder, question, draft, problems)
        }
    }

    private static func form(
        _ visit: Visit, _ folder: TestReportFolder, _ question: Domain.Question, _ draft: RegradeDraft,
        _ problems: FormProblems
    ) async throws -> Response {
        let page = RegradePage(
            try await visit.frame("Chấm lại câu hỏi", js: ["js/form.js"]), folder, question, draft, problems)
        return try visit.page(page, "Quiz/RegradePage", status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func preview(
        _ visit: Visit, _ folder: TestReportFolder, _ regrade: Regrade, _ draft: RegradeDraft,
        _ refusal: RegradeRefusal? = nil
    ) async throws -> Response {
        let ledger = folder.record.ledger
        let change = try folder.preview(from: ledger, to: RegradeLedger(ledger.all + [regrade]))
        let fields = draft.fields + [HiddenField(name: "version", value: regrade.contentHash ?? "")]
        return try await page(
            visit, folder, regrade, change, heading: regrade.policy.title, reason: regrade.reason,
            action: "\(folder.href)/\(regrade.question)/regrades", fields: fields, button: "Áp dụng chấm lại",
            backHref: "\(folder.href)/\(regrade.question)?version=\(regrade.contentHash ?? "")", refusal)
    }

    private static func undo(_ visit: Visit) async throws -> Response {
        let folder = try await visit.testReport
        let ledger = folder.record.ledger
        guard let regrade = ledger[try visit.id("regrade")] else { throw HTTPError(.notFound) }
        let undo = Regrade.Undo(
            by: try visit.actor.account.id, at: visit.now, reason: String(visit.form["reason"].prefix(300)))
        let step = Int(visit.form["step"]) ?? -1
        do {
            if visit.form["confirm"] == "1" {
                try await visit.store.takeBack(
                    regrade.id, of: folder.record.assignment.id, undo, step: step, wordings: folder.wordings)
                return .seeOther(folder.href, done: .regradeUndone)
            }
            return try await preview(visit, folder, regrade, undo)
        } catch RegradeRefusal.changedMeanwhile {
            return try await preview(visit, folder, regrade, undo, RegradeRefusal.changedMeanwhile)
        } catch let refusal as RegradeRefusal {
            var problems = FormProblems()
            problems.add("u\(regrade.id.rawValue)", refusal.message)
            return try await visit.testReportPage(folder, problems)
        }
    }

    private static func preview(
        _ visit: Visit, _ folder: TestReportFolder, _ regrade: Regrade, _ undo: Regrade.Undo,
        _ refusal: RegradeRefusal? = nil
    ) async throws -> Response {
        let ledger = folder.record.ledger
        guard let next = try ledger.undoing(regrade.id, undo, step: ledger.step) else {
            return .seeOther(folder.href)
        }
        return try await page(
            visit, folder, regrade, try folder.preview(from: ledger, to: next),
            heading: "Hủy lần chấm lại: \(regrade.policy.title)", reason: undo.reason,
            action: "\(folder.assignmentHref)/regrades/\(regrade.id.rawValue)/undo",
            fields: [HiddenField(name: "reason", value: undo.reason)], button: "Hủy lần chấm lại",
            backHref: folder.href, refusal)
    }

    /// The comparison, with what it was compared with, so that it can be applied.
    private static func page(
        _ visit: Visit, _ folder: TestReportFolder, _ regrade: Regrade, _ change: RegradePreview, heading: String,
        reason: String, action: String, fields: [HiddenField], button: String, backHref: String,
        _ refusal: RegradeRefusal?
    ) async throws -> Response {
        var problems = FormProblems()
        if let refusal { problems.add("bang", refusal.message) }
        let applying = [
            HiddenField(name: "step", value: "\(folder.record.ledger.step)"), HiddenField(name: "confirm", value: "1"),
        ]
        let page = RegradePreviewPage(
            try await visit.frame("Xem trước khi chấm lại"), folder, regrade, change, heading: heading,
            reason: reason, action: action, fields: fields + applying, button: button, backHref: backHref, problems)
        return try visit.page(page, "Quiz/RegradePreviewPage", status: problems.isEmpty ? .ok : .conflict)
    }
}

extension TestReportFolder {
    /// - Throws: `RegradeRefusal`
    func preview(from before: RegradeLedger, to after: RegradeLedger) throws -> RegradePreview {
        try RegradePreview(
            record.attempts.map { ($0, wordings.questions(of: $0.paper)) }, lateness: record.lateness,
            before: before.holding, after: after.holding)
    }
}

extension Visit {
    /// The question that the path names, among those that the test asked.
    ///
    /// - Parameter version: of a question that was asked in several; empty for the only one.
    fileprivate func question(in folder: TestReportFolder, version: String) throws -> Domain.Question {
        let id = try text("asked")
        let asked = folder.report.lines.map(\.question).filter { $0.id == id }
        let found = version.isEmpty ? asked.last : asked.first { $0.contentHash == version }
        guard let found else { throw HTTPError(.notFound) }
        return found
    }
}
