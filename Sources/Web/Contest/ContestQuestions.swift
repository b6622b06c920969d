import Content
import Domain

/// The questions of a contest: those of its trial are kept out of its papers.
struct ContestQuestions: Sendable {
    let content: ContentLibrary

    /// The paper of the trial, the same questions for all of a grade.
    ///
    /// - Throws: `AttemptRefusal.notATest`, `DrawRefusal`.
    func trialPaper(of contest: Contest, grade: Int) throws -> Paper {
        guard let trial = contest.settings.trial else { throw ContestEntryRefusal.noTrial }
        return try blueprint(contest).draw(
            from: content.questions, grade: grade, on: trial.opensAt.day, seed: contest.trialSeed(grade: grade))
    }

    /// A paper of the contest itself.
    ///
    /// - Throws: `AttemptRefusal.notATest`, `DrawRefusal`.
    func paper(of contest: Contest, grade: Int, on day: Day, seed: UInt64) throws -> Paper {
        var bank = content.questions
        if contest.settings.trial != nil {
            let tried = Set(try trialPaper(of: contest, grade: grade).items.map(\.question))
            bank.removeAll { tried.contains($0.id) }
        }
        return try blueprint(contest).draw(from: bank, grade: grade, on: day, seed: seed)
    }

    /// Grades for which the bank has too few questions to set some apart.
    func gradesWithoutTrial(_ contest: Contest) -> [Int] {
        guard contest.settings.trial != nil else { return [] }
        let day = contest.settings.rounds.first?.opensAt.day ?? Day(number: 0)
        let grades = Set(contest.settings.groups.flatMap { Array($0.grades) }).sorted()
        return grades.filter { (try? paper(of: contest, grade: $0, on: day, seed: 0)) == nil }
    }

    private func blueprint(_ contest: Contest) throws -> Blueprint {
        guard let blueprint = content.blueprint(contest.settings.paper.blueprint) else {
            throw AttemptRefusal.notATest
        }
        return blueprint
    }
}
