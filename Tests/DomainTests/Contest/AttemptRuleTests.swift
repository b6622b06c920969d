import Domain
import TestKit
import Testing

@Suite("Contest attempts")
struct AttemptRuleTests {
    private static let first = ContestDemo.day("2026-10-05").start

    /// A sitting on a day of October, handed in at an hour.
    private func sitting(_ number: Int, points: Int, durationMs: Int64, day: Int, hour: Int64 = 12) -> ContestSitting {
        let at = (ContestDemo.day("2026-10-01") + (day - 1)).start + hour * 3_600_000
        return ContestSitting(
            number: number, round: 0, startedAt: at,
            result: ContestResult(
                contestant: Contestant.ID(1), points: Points(hundredths: points * 100), durationMs: durationMs,
                submittedAt: at + durationMs))
    }

    private var four: [ContestSitting] {
        [
            sitting(1, points: 8, durationMs: 300_000, day: 5), sitting(2, points: 9, durationMs: 420_000, day: 6),
            sitting(3, points: 9, durationMs: 380_000, day: 7),
            sitting(4, points: 9, durationMs: 380_000, day: 8, hour: 7),
        ]
    }

    @Test("which sitting counts, whatever their order", arguments: 0..<24)
    func counted(seed: Int) {
        var chance = Seeded(seed: seed)
        let sittings = four.shuffled(using: &chance)
        #expect(AttemptRule(counted: .bestSpeed).counted(of: sittings)?.number == 3)
        #expect(AttemptRule(counted: .bestEarliest).counted(of: sittings)?.number == 2)
    }

    @Test("an open sitting is used and does not count")
    func unfinished() throws {
        let open = ContestSitting(number: 1, round: 0, startedAt: Self.first, result: nil)
        let rule = AttemptRule(perRound: 1)
        #expect(rule.counted(of: [open]) == nil)
        #expect(throws: SittingRefusal.noneLeftInRound(1)) {
            try rule.admit(previous: [open], round: 0, at: Self.first)
        }
        try rule.admit(previous: [open], round: 1, at: Self.first)
    }

    @Test("a sitting that an outage hit is replaced")
    func replaced() throws {
        let hit = ContestSitting(number: 1, round: 0, startedAt: Self.first, result: nil, isReplaced: true)
        try AttemptRule(maximum: 1, perDay: 1, perRound: 1).admit(previous: [hit], round: 0, at: Self.first)
    }

    @Test("the day ends at midnight in Vietnam")
    func day() throws {
        let rule = AttemptRule(perDay: 1, perRound: nil)
        let late = Self.first + 23 * 3_600_000
        let used = [ContestSitting(number: 1, round: 0, startedAt: late, result: nil)]
        #expect(throws: SittingRefusal.noneLeftToday(1)) {
            try rule.admit(previous: used, round: 0, at: late + 3_599_999)
        }
        try rule.admit(previous: used, round: 0, at: late + 3_600_000)
    }

    @Test("the limit of the whole contest holds over rounds and days")
    func maximum() {
        #expect(throws: SittingRefusal.noneLeft(4)) {
            try AttemptRule(maximum: 4, perRound: nil).admit(previous: four, round: 3, at: Self.first)
        }
    }

    @Test("duration: the server's, capped by the limit, with a grace")
    func timing() {
        let timing = ContestTiming(limitMs: 600_000)
        let begin = Self.first
        #expect(timing.durationMs(from: begin, to: begin + 398_010) == 398_010)
        #expect(timing.durationMs(from: begin, to: begin + 605_000) == 600_000)
        #expect(timing.durationMs(from: begin, to: begin + 605_001) == nil)
        #expect(timing.durationMs(from: begin, to: begin + -5) == 0)
        #expect(timing.deadline(from: begin, roundClosesAt: begin + 10) == begin + 10)
        #expect(timing.deadline(from: begin, roundClosesAt: begin + 900_000) == begin + 600_000)
    }

    @Test("the truth of a prediction is counted from the results of the round")
    func truth() {
        let results = ContestVectors.results
        #expect(PredictionTruth.participants.actual(of: results, fullMarks: ContestDemo.fullMarks) == 8)
        #expect(PredictionTruth.allRight.actual(of: results, fullMarks: ContestDemo.fullMarks) == 5)
    }

    @Test("a prediction is read kindly and never guessed", arguments: [("1250", 1250), (" 1.250 ", 1250), ("0", 0)])
    func prediction(text: String, number: Int) throws {
        #expect(try PredictionQuestion.read(text) == number)
    }

    @Test(
        "a prediction that is no number of people is refused with a sentence",
        arguments: [
            ("-5", PredictionRefusal.negative), ("1,5", .notANumber), ("1.5", .notANumber), ("", .notANumber),
            ("nhiều", .notANumber), ("1000000001", .tooLarge), ("99999999999999999999", .tooLarge),
        ])
    func badPrediction(text: String, refusal: PredictionRefusal) {
        #expect(throws: refusal) { try PredictionQuestion.read(text) }
        #expect(refusal.message.hasPrefix("Em") || refusal.message.hasPrefix("Số"))
    }

    @Test("rounds are added up, or the best of them")
    func overall() {
        let rounds = four.compactMap(\.result)
        #expect(OverallRule.sum.combined([]) == nil)
        #expect(OverallRule.sum.combined(rounds)?.points == Points(hundredths: 3500))
        #expect(OverallRule.sum.combined(rounds)?.durationMs == 1_480_000)
        #expect(OverallRule.best(2).combined(rounds)?.durationMs == 760_000)
        #expect(OverallRule.best(2).combined(rounds.reversed()) == OverallRule.best(2).combined(rounds))
        #expect(OverallRule.sum.combined(rounds)?.submittedAt == rounds[3].submittedAt)
    }
}
