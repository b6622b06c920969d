import Domain
import HTTPTypes
import Hummingbird
import Store

/// A run while it is played: the page, and the commands that its forms send.
enum PracticeRunRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/practice-runs/:run", .act(.practise, at: .practiceRun), show)
        routes.post("/practice-runs/:run/answers", .act(.practise, at: .practiceRun), answer)
        routes.post("/practice-runs/:run/hints", .act(.practise, at: .practiceRun), openHint)
        routes.post("/practice-runs/:run/skips", .act(.practise, at: .practiceRun), skip)
        routes.post("/practice-runs/:run/endings", .act(.practise, at: .practiceRun), leave)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let opened = try await visit.openedRun()
        let page = PracticeRunPage.Place(
            closed: visit.query("closed"), stopped: visit.query("stopped"), isMissing: visit.query("missing") == "1")
        if opened.run.end != nil, !page.isAfterwards(in: opened.run) { return .seeOther(opened.path("/result")) }
        return try await respond(visit, opened, page, status: .ok)
    }

    private static func answer(_ visit: Visit) async throws -> Response {
        try await send(visit) { .answer(step: $0, values: visit.form.values) }
    }

    private static func skip(_ visit: Visit) async throws -> Response {
        try await send(visit) { .skip(step: $0) }
    }

    private static func leave(_ visit: Visit) async throws -> Response {
        try await send(visit) { _ in .leave }
    }

    /// The hint comes with the page itself, so that what was typed and not yet sent stays in the form.
    private static func openHint(_ visit: Visit) async throws -> Response {
        let opened = try await visit.openedRun()
        let step = visit.form[PracticeRunPage.stepField]
        do {
            _ = try await visit.practice.send(.hint(step: step), step: step, to: opened, at: visit.now)
        } catch let refusal as PracticeRefusal {
            return try await refuse(visit, opened, step, refusal)
        }
        return try await respond(
            visit, visit.openedRun(), PracticeRunPage.Place(typed: visit.form.values), status: .ok)
    }

    private static func send(_ visit: Visit, _ command: (Step.ID) -> PracticeCommand) async throws -> Response {
        let opened = try await visit.openedRun()
        let step = visit.form[PracticeRunPage.stepField]
        do {
            let reply = try await visit.practice.send(command(step), step: step, to: opened, at: visit.now)
            return .seeOther(opened.path(reply.next))
        } catch let refusal as PracticeRefusal {
            return try await refuse(visit, opened, step, refusal)
        }
    }

    /// Old pages and forms sent twice lead to where the run stands; what must be changed comes back with its sentence.
    private static func refuse(
        _ visit: Visit, _ opened: PracticeDesk.Opened, _ step: Step.ID, _ refusal: PracticeRefusal
    ) async throws -> Response {
        switch refusal {
        case .ended, .timeIsOver: return .seeOther(opened.path("/result"))
        case .notCurrentStep: return .seeOther(opened.path(""))
        case .alreadySent:
            let isUnfilled = opened.run.isUnfilled(visit.form.values, on: step)
            return .seeOther(opened.path(isUnfilled ? "?missing=1" : ""))
        case .unknownStep: throw refusal
        case .looksReal, .tooMuch:
            let place = PracticeRunPage.Place(refusal: refusal, typed: visit.form.values)
            return try await respond(visit, opened, place, status: .unprocessableContent)
        }
    }

    private static func respond(
        _ visit: Visit, _ opened: PracticeDesk.Opened, _ place: PracticeRunPage.Place, status: HTTPResponse.Status
    ) async throws -> Response {
        let frame = try await visit.frame(
            opened.run.scenario.title, css: ["sim.css"], js: ["js/form.js", "js/practice.js"])
        return try visit.page(
            PracticeRunPage(frame, opened, place, at: visit.now), "Practice/PracticeRunPage", status: status)
    }
}

extension PracticeDesk.Opened {
    /// Below the address of the run.
    func path(_ rest: String) -> String {
        "/practice-runs/\(record.id.rawValue)\(rest)"
    }
}

extension PracticeDesk.Reply {
    /// Where the pupil goes next, below the address of the run.
    fileprivate var next: String {
        var closed: Step.ID?
        var stopped: String?
        var isLeft = false
        var isMissing = false
        var isGoingOn = false
        for event in events {
            switch event {
            case .stepClosed(let step, _, _): closed = step
            case .failed(_, let error): stopped = stopped ?? error.id
            case .ended(.left): isLeft = true
            case .continued(_, let judgement):
                // A field that was not on the page yet is the next stage, not a gap.
                let asked = Set(askedOn?.fields.map(\.name) ?? [])
                isMissing = judgement.faults.contains { asked.contains($0.field) }
                isGoingOn = !isMissing
            case .hintShown, .judged, .ended: break
            }
        }
        if isLeft { return "/result" }
        let query = [stopped.map { "stopped=\($0)" }, closed.map { "closed=\($0)" }, isMissing ? "missing=1" : nil]
        let parts = query.compactMap { $0 }
        if isGoingOn, let nextField { return "#\(PracticeScreen.Field.id(nextField))" }
        return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
    }
}

extension Run {
    /// Something of the step is still open although a form was sent: an empty one, or one with a gap a second time.
    fileprivate func isUnfilled(_ values: ScreenAnswer, on step: Step.ID) -> Bool {
        let place = outcomes.firstIndex { $0.step == step }
        guard let place, let sheet = sheet(of: step) else { return false }
        let isBlank = sheet.fields.allSatisfy { field in
            (values[field.name] ?? []).allSatisfy { $0.allSatisfy(\.isWhitespace) }
        }
        let isStaged = sheet.fields.contains(where: \.isSettled)
        return isBlank || !isStaged && !cast.steps[place].screen.judge(outcomes[place].given).isComplete
    }
}

extension Visit {
    /// The run that the path names.
    func openedRun() async throws -> PracticeDesk.Opened {
        guard let opened = try await practice.open(id("run"), at: now) else { throw HTTPError(.notFound) }
        return opened
    }
}
