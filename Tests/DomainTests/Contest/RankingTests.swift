import Domain
import TestKit
import Testing

@Suite("Ranking")
struct RankingTests {
    @Test("the vectors of the specification", arguments: RankingProfile.named)
    func vectors(_ profile: RankingProfile) {
        let ranking = Ranking(ContestVectors.results, by: profile, fullMarks: ContestDemo.fullMarks)
        let expected = ContestVectors.all.ranking.expected[profile.key] ?? []
        #expect(!expected.isEmpty)
        #expect(ranking.places.map(\.rank) == expected.map(\.number))
        #expect(ranking.places.map { ContestVectors.name($0.result.contestant) } == expected.map(\.name))
    }

    @Test("the rank is one more than the number of better results, compared one by one", arguments: 0..<200)
    func slow(seed: Int) {
        let results = ContestDemo.results(seed: seed)
        let profile = ContestDemo.profile(seed: seed)
        let ranking = Ranking(results, by: profile, fullMarks: ContestDemo.fullMarks)
        let slow = SlowRanking.ranks(results, profile, ContestDemo.fullMarks)
        #expect(Dictionary(uniqueKeysWithValues: ranking.places.map { ($0.result.contestant, $0.rank) }) == slow)
        #expect(Recount.ranks(of: results, by: profile, fullMarks: ContestDemo.fullMarks) == slow)
        #expect(zip(ranking.ranks, ranking.ranks.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test("does not depend on the order of arrival", arguments: 0..<200)
    func arrival(seed: Int) {
        var chance = Seeded(seed: seed)
        let results = ContestDemo.results(seed: seed)
        let profile = ContestDemo.profile(seed: seed)
        let again = Ranking(results.shuffled(using: &chance), by: profile, fullMarks: ContestDemo.fullMarks)
        #expect(again.places == Ranking(results, by: profile, fullMarks: ContestDemo.fullMarks).places)
    }

    @Test("a better result never gets a worse rank", arguments: 0..<200)
    func monotone(seed: Int) {
        var results = ContestDemo.results(seed: seed, count: 20)
        let profile = RankingProfile.named[seed % RankingProfile.named.count]
        let index = seed % results.count
        let before = rank(of: results[index].contestant, results, profile)
        results[index].points = ContestDemo.fullMarks
        results[index].durationMs -= 1
        results[index].submittedAt = Instant(ms: results[index].submittedAt.ms - 1)
        results[index].predictionDelta = 0
        let after = rank(of: results[index].contestant, results, profile)
        #expect((after ?? 0) <= before ?? .max)
    }

    @Test("the part of a school is ranked as if it stood alone", arguments: 0..<200)
    func parts(seed: Int) {
        let results = ContestDemo.results(seed: seed)
        let profile = ContestDemo.profile(seed: seed)
        let ranking = Ranking(results, by: profile, fullMarks: ContestDemo.fullMarks)
        let inside = ranking.ranks(within: results.indices.map { Int32($0 % 3) }, partCount: 3)
        for part in 0..<3 {
            let own = results.indices.filter { $0 % 3 == part }.map { results[$0] }
            let alone = Ranking(own, by: profile, fullMarks: ContestDemo.fullMarks)
            let places = ranking.order.indices.filter { Int(ranking.order[$0]) % 3 == part }
            #expect(places.map { inside[$0] } == alone.ranks)
        }
    }

    @Test("zero, one and only equal contestants")
    func few() {
        #expect(ContestDemo.ranking(points: []).places.isEmpty)
        #expect(ContestDemo.ranking(points: [700]).ranks == [1])
        #expect(ContestDemo.ranking(points: [500, 500, 500]).ranks == [1, 1, 1])
        #expect(ContestDemo.ranking(points: [500, 900, 900, 100]).ranks == [1, 1, 3, 4])
    }

    @Test("equals are listed by the name that is given, never parted by it")
    func names() {
        let ranking = ContestDemo.ranking(points: [900, 1000, 900, 900])
        let names: [Int64: String] = [1: "C", 2: "Z", 3: "A", 4: "B"]
        let places = ranking.places { names[$0.rawValue] ?? "" }
        #expect(places.map(\.result.contestant.rawValue) == [2, 3, 4, 1])
        #expect(places.map(\.rank) == [1, 2, 2, 2])
    }

    @Test("values at the ends of their range keep their order")
    func extremes() {
        var results = [0, 1, 2, 3].map { ContestDemo.result(Int64($0), points: 1000) }
        results[0].predictionDelta = ContestResult.delta(prediction: .min, actual: .max)
        results[1].predictionDelta = nil
        results[2].predictionDelta = ContestResult.delta(prediction: 1_000_000_000, actual: 1200)
        results[3].predictionDelta = ContestResult.delta(prediction: -5, actual: 1200)
        let ranking = Ranking(results, by: .predict, fullMarks: ContestDemo.fullMarks)
        #expect(ranking.places.map(\.result.contestant.rawValue) == [3, 2, 0, 1])
        #expect(ranking.ranks == [1, 2, 3, 4])
        #expect(results[3].predictionDelta == 1205)
    }

    private func rank(of contestant: Contestant.ID, _ results: [ContestResult], _ profile: RankingProfile) -> Int? {
        Ranking(results, by: profile, fullMarks: ContestDemo.fullMarks).places
            .first { $0.result.contestant == contestant }?.rank
    }
}

/// A ranking that only counts: slow, and with no code of the real one.
enum SlowRanking {
    static func ranks(
        _ results: [ContestResult], _ profile: RankingProfile, _ fullMarks: Points
    ) -> [Contestant.ID: Int] {
        let placed = results.filter { !profile.onlyFullMarks || $0.points == fullMarks }
        return Dictionary(
            uniqueKeysWithValues: placed.map { result in
                (result.contestant, 1 + placed.count { isBetter($0, result, profile) })
            })
    }

    private static func isBetter(_ a: ContestResult, _ b: ContestResult, _ profile: RankingProfile) -> Bool {
        for criterion in profile.criteria {
            if criterion == .points, a.points != b.points { return a.points > b.points }
            if criterion == .duration, a.durationMs != b.durationMs { return a.durationMs < b.durationMs }
            if criterion == .submittedAt, a.submittedAt != b.submittedAt { return a.submittedAt < b.submittedAt }
            if criterion == .wholeClusters, a.wholeClusters != b.wholeClusters {
                return a.wholeClusters > b.wholeClusters
            }
            if criterion == .predictionDelta, a.predictionDelta != b.predictionDelta {
                guard let mine = a.predictionDelta else { return false }
                guard let other = b.predictionDelta else { return true }
                return mine < other
            }
        }
        return false
    }
}
