import Domain
import TestKit
import Testing

@Suite("Which attempt counts")
struct CountingTests {
    @Test(
        "best, last, first or the mean, of attempts in any order",
        arguments: [
            (Counting.best, [700, 850, 600], 850, 2), (.best, [850, 850], 850, 1), (.last, [700, 850, 600], 600, 3),
            (.first, [700, 850, 600], 700, 1), (.average, [700, 850, 600], 717, nil), (.average, [333, 334], 334, nil),
            (.average, [500], 500, 1), (.best, [0], 0, 1),
        ] as [(Counting, [Int], Int, Int?)])
    func table(rule: Counting, scores: [Int], expected: Int, number: Int?) throws {
        let attempts = scores.enumerated().map { AttemptSummary.demo($0 + 1, score: $1) }
        for order in [attempts, attempts.reversed()] {
            let result = try #require(rule.result(of: order))
            #expect(result.score == Points(hundredths: expected) && result.attempt?.number == number)
        }
    }

    @Test("an open attempt counts for nothing; the first one is waited for when it was opened again")
    func open() {
        let attempts = [AttemptSummary.demo(1, score: nil), .demo(2, score: 800), .demo(3, score: nil)]
        #expect(Counting.best.result(of: attempts)?.attempt?.number == 2)
        #expect(Counting.last.result(of: attempts)?.attempt?.number == 2)
        #expect(Counting.average.result(of: attempts)?.score == Points(hundredths: 800))
        #expect(Counting.first.result(of: attempts) == nil)
        for rule in Counting.allCases { #expect(rule.result(of: [AttemptSummary]()) == nil) }
    }

    @Test("what lateness costs is taken off before attempts are compared")
    func late() {
        let attempts = [
            AttemptSummary.demo(1, score: 700), .demo(2, score: 750, late: Lateness(ms: 1, deductionPercent: 10)),
        ]
        #expect(Counting.best.result(of: attempts)?.attempt?.number == 1)
        #expect(Counting.last.result(of: attempts)?.score == Points(hundredths: 675))
    }

    @Test("the best is never below the others, and the mean lies between the worst and the best", arguments: 0..<200)
    func laws(seed: Int) throws {
        var chance = Seeded(seed: seed)
        let attempts = (1...Int.random(in: 1...20, using: &chance)).map {
            AttemptSummary.demo($0, score: Int.random(in: 0...1000, using: &chance))
        }
        let scores = attempts.compactMap(\.score)
        let result = Dictionary(uniqueKeysWithValues: Counting.allCases.map { ($0, $0.result(of: attempts)?.score) })
        #expect(result[.best] == scores.max() && result[.first] == scores.first && result[.last] == scores.last)
        let mean = try #require(Counting.average.result(of: attempts)).score
        #expect(try #require(scores.min()) <= mean && mean <= (try #require(scores.max())))
        // Within half a hundredth of the exact mean.
        #expect(abs(2 * (mean.hundredths * scores.count - scores.total.hundredths)) <= scores.count)
        #expect(try #require(Counting.best.result(of: attempts.shuffled(using: &chance))).score == scores.max())
    }

    @Test(
        "a deduction is rounded half up and never goes below nothing",
        arguments: [
            (800, 0, 800), (800, 10, 720), (825, 10, 743), (5, 10, 5), (4, 50, 2), (3, 50, 2), (1, 50, 1),
            (1000, 100, 0), (0, 30, 0), (700, 150, 0),
        ])
    func deduction(score: Int, percent: Int, expected: Int) {
        #expect(Points(hundredths: score).less(percent: percent) == Points(hundredths: expected))
    }
}

extension AttemptSummary {
    /// An attempt that was handed in with so many hundredths; `nil` for an open one.
    static func demo(_ number: Int, score: Int?, late: Lateness = .none) -> AttemptSummary {
        let start = AttemptTests.opening + Int64(number) * AttemptTests.minute
        return AttemptSummary(
            id: Attempt.ID(Int64(number)), number: number, startedAt: start, deadline: start + 45 * AttemptTests.minute,
            submittedAt: score == nil ? nil : start + AttemptTests.minute, score: score.map(Points.init(hundredths:)),
            maximum: Points(hundredths: 1000), reopenReason: nil, lateness: late)
    }
}
