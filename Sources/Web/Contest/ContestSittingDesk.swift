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
        let content = content
        return try await store.startSitting(of: contest, by: learner, prediction: prediction, at: now) { known in
            if let open = known.start.previous.first(where: { !$0.isOver(at: now) }) { return .resume(open.id) }
            let sittings = known.sittings.enumerated().map { $1.asRule(number: $0 + 1) }
            try known.contest.settings.attempts.admit(previous: sittings, round: known.round, at: now)
            let admission = try known.start.assignment.admitContestant(
                previous: known.start.previous, extraMs: known.start.extraMs, at: now)
            guard let blueprint = content.blueprint(known.contest.settings.paper.blueprint) else {
                throw AttemptRefusal.notATest
            }
            let seed = Attempt.seed(
                assignment: known.start.assignment.id, learner: learner, number: admission.number)
            let paper = try blueprint.draw(
                from: content.questions, grade: known.start.grade, on: now.day, seed: seed)
            return .begin(admission, paper)
        }
    }
}
