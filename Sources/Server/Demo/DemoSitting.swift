import Domain
import Store

extension DemoSource {
    /// A pupil sits a test online: a paper is drawn by the rules, answered by ability and marked by the rules.
    func sitting(
        _ id: Attempt.ID, of test: Assignment, _ blueprint: Blueprint, _ pupil: Learner, grade: Int, ability: Int,
        day: Day, _ chance: inout DemoChance
    ) throws -> BulkLoad.Sitting {
        let seed = Attempt.seed(assignment: test.id, learner: pupil.id, number: 1)
        let paper = try blueprint.draw(from: questions, grade: grade, on: today, seed: seed)
        let started = min(day, today + -1).start + Int64(chance.number(in: 450...1140)) * 60_000
        var entries: [JournalEntry] = []
        var at = started
        for item in paper.items {
            guard let question = byID[item.question] else { continue }
            at = at + Int64(chance.number(in: 12...70)) * 1000
            let response = DemoAnswers.response(to: question.kind, ability: ability, &chance)
            entries.append(
                JournalEntry(position: item.position, sequence: item.position, response: response, acceptedAt: at))
        }
        let attempt = Attempt(
            id: id, assignment: test.id, learner: pupil.id, number: 1, paper: paper, startedAt: started,
            deadline: started + blueprint.timeLimitMs, submittedAt: at + 20_000, answers: Answers(entries))
        return BulkLoad.Sitting(attempt: attempt, marked: try paper.marked(attempt.answers, questions: byID))
    }
}

extension BulkLoad.Sitting {
    /// The day on which it was handed in.
    var day: Day {
        (attempt.submittedAt ?? attempt.deadline).day
    }
}
