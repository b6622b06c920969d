import Domain
import TestKit
import Testing

@Suite("Answer journal")
struct AnswersTests {
    @Test("arrival order and copies never change what counts", arguments: 0..<200)
    func arrival(seed: Int) {
        var chance = Seeded(seed: seed)
        let journal = (0..<30).map { _ in
            JournalEntry(
                position: Int.random(in: 1...5, using: &chance), sequence: Int.random(in: 1...12, using: &chance),
                response: QuestionKindsDemo.randomResponse(&chance),
                acceptedAt: Instant(ms: Int64.random(in: 0...3, using: &chance)))
        }
        let reference = Answers(journal)
        let copies = journal + journal.filter { $0.sequence % 2 == 0 }
        #expect(Answers(copies.shuffled(using: &chance)) == reference)
    }

    @Test("the highest sequence of a position wins, and a blank takes an answer back")
    func highest() {
        let answers = Answers([
            entry(1, 3, .choice(2)), entry(1, 1, .choice(0)), entry(2, 2, .choice(1)), entry(2, 4, .blank),
        ])
        #expect(answers[1] == .choice(2) && answers[2] == .blank && answers[9] == .blank)
        #expect(answers.answeredPositions == [1] && answers.lastSequence == 4)
    }

    private func entry(_ position: Int, _ sequence: Int, _ response: Response) -> JournalEntry {
        JournalEntry(position: position, sequence: sequence, response: response, acceptedAt: Instant(ms: 0))
    }
}
