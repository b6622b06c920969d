import Content
import Domain
import Store

/// Starts sittings of contests: brings together what the database keeps, what the files ask and what the rules decide.
struct ContestSittingDesk: Sendable {
    let content: ContentLibrary
    let store: Store

    /// Begins a sitting, or goes on with the open one.
    ///
    /// - Throws: `ContestEntryRefusal`, `SittingRefusal`, `AttemptRefusal`, `DrawRefusal`.
    func start(
        _ contest: Contest.ID, by learner: Learner.ID, prediction: Int?, at now: Instant
    ) async throws -> Attempt.ID {
        let questions = ContestQuestions(content: content)
        return try await store.startSitting(of: contest, by: learner, prediction: prediction, at: now) { known in
            if let open = known.start.previous.first(where: { !$0.isOver(at: now) }) { return .resume(open.id) }
            if known.start.isPaused { throw AttemptRefusal.paused }
            let sittings = known.sittings.enumerated().map { $1.asRule(number: $0 + 1) }
            try known.contest.settings.attempts.admit(previous: sittings, round: known.round, at: now)
            let admission = try known.start.assignment.admitContestant(
                previous: known.start.previous, extraMs: known.start.extraMs, at: now)
            let seed = Attempt.seed(
                assignment: known.start.assignment.id, learner: learner, number: admission.number)
            let paper = try questions.paper(of: known.contest, grade: known.start.grade, on: now.day, seed: seed)
            return .begin(admission, paper)
        }
    }

    /// Begins a sitting of the trial, or goes on with the open one.
    ///
    /// - Throws: `ContestEntryRefusal`, `AttemptRefusal`, `DrawRefusal`.
    func startTrial(_ contest: Contest.ID, by learner: Learner.ID, at now: Instant) async throws -> Attempt.ID {
        let questions = ContestQuestions(content: content)
        return try await store.startTrial(of: contest, by: learner, at: now) { contest, start in
            if let open = start.previous.first(where: { !$0.isOver(at: now) }) { return .resume(open.id) }
            let admission = try start.assignment.admitContestant(
                previous: start.previous, extraMs: start.extraMs, at: now)
            return .begin(admission, try questions.trialPaper(of: contest, grade: start.grade))
        }
    }
}
