import Content
import Domain
import Store

/// Starts and marks attempts: brings together what the database keeps, what the files ask and what the rules decide.
struct AttemptDesk: Sendable {
    let content: ContentLibrary
    let store: Store
    let places: AnswerPlaces

    init(app: AppEnvironment) {
        self.init(content: app.content, store: app.store, places: app.places)
    }

    init(content: ContentLibrary, store: Store, places: AnswerPlaces = AnswerPlaces()) {
        self.content = content
        self.store = store
        self.places = places
    }

    var shelf: QuestionShelf { QuestionShelf(content: content, store: store) }

    /// Begins an attempt, or goes on with the open one; `nil` when the test is not the pupil's.
    ///
    /// - Throws: `AttemptRefusal`, `DrawRefusal`.
    func start(
        _ assignment: Assignment.ID, by learner: Learner.ID, on device: DeviceTag? = nil, at now: Instant
    ) async throws -> Attempt.ID? {
        let content = content
        return try await store.startAttempt(of: assignment, by: learner, on: device, at: now) { start in
            if let open = start.previous.first(where: { !$0.isOver(at: now) }) { return .resume(open.id) }
            if start.isPaused { throw AttemptRefusal.paused }
            let admission = try start.assignment.admit(previous: start.previous, extraMs: start.extraMs, at: now)
            let seed = Attempt.seed(assignment: assignment, learner: learner, number: admission.number)
            let paper = try Self.paper(for: start, content, on: now.day, seed: seed)
            return .begin(admission, paper)
        }
    }

    private static func paper(
        for start: AttemptStart, _ content: ContentLibrary, on day: Day, seed: UInt64
    ) throws -> Paper {
        let rules = start.assignment.rules
        if let fixed = start.fixed { return fixed.paper(rules: rules, seed: seed) }
        guard case .test(let code) = start.assignment.work, let blueprint = content.blueprint(code) else {
            throw AttemptRefusal.notATest
        }
        return try blueprint.draw(from: content.questions, grade: start.grade, on: day, seed: seed, rules: rules)
    }

    /// An attempt with the questions it asks; handed in first when its time is over. `nil` when there is none.
    func open(_ id: Attempt.ID, at now: Instant) async throws -> (AttemptRecord, [Question.ID: Question])? {
        guard let record = try await store.attempt(id) else { return nil }
        let questions = try await shelf.questions(of: record.attempt.paper)
        guard record.attempt.submittedAt == nil, record.attempt.isOver(at: now) else { return (record, questions) }
        let submitted = try await submit(record, questions, at: now)
        return submitted.map { ($0, questions) }
    }

    /// Hands an attempt in and marks it; one that is handed in already stays as it is.
    func submit(_ id: Attempt.ID, at now: Instant) async throws -> AttemptRecord? {
        guard let record = try await store.attempt(id) else { return nil }
        return try await submit(record, try await shelf.questions(of: record.attempt.paper), at: now)
    }

    private func submit(
        _ record: AttemptRecord, _ questions: [Question.ID: Question], at now: Instant
    ) async throws -> AttemptRecord? {
        try await store.submitAttempt(record.attempt.id, by: record.attempt.learner, at: now) { record in
            try record.attempt.paper.marked(
                record.attempt.answers, questions: questions, regrades: record.regrades.holding)
        }
    }
}
