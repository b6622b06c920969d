import Domain
import TestKit
import Testing

@Suite("Proofs of repeated knowledge tests")
struct KnowledgeResultTests {
    private let settings = LiteracySettings.proposed

    @Test("where the first counts, only the first is a proof")
    func first() {
        #expect(Counting.first.proof(handingIn: result(1, 300), earlier: []) != nil)
        #expect(Counting.first.proof(handingIn: result(2, 900), earlier: [result(1, 300)]) == nil)
    }

    @Test("where the mean counts, a proof is the mean at that moment")
    func average() {
        let proof = Counting.average.proof(handingIn: result(2, 900, safety: 6), earlier: [result(1, 300, safety: 1)])
        #expect(proof == .knowledge(score: Points(hundredths: 600), safetyRight: 7, safetyAsked: 12))
    }

    @Test("a test that is not out of ten is brought to the scale of ten once, half up")
    func scale() {
        let odd = KnowledgeResult(
            number: 1, score: Points(hundredths: 200), maximum: Points(hundredths: 300), safetyRight: 1, safetyAsked: 1)
        #expect(
            Counting.best.proof(handingIn: odd, earlier: [])
                == .knowledge(score: Points(hundredths: 667), safetyRight: 1, safetyAsked: 1))
    }

    @Test("whoever has reached the standard keeps it, whatever counts and whatever comes later", arguments: 0..<300)
    func reachedStays(seed: Int) {
        var chance = Seeded(seed: seed)
        let rule = Counting.allCases[seed % Counting.allCases.count]
        var earlier: [KnowledgeResult] = []
        var evidence: [Evidence] = []
        var hadPassed = false
        for number in 1...Int.random(in: 2...8, using: &chance) {
            let result = result(
                number, Int.random(in: 0...1000, using: &chance), safety: Int.random(in: 0...6, using: &chance))
            if let kind = rule.proof(handingIn: result, earlier: earlier) {
                evidence.append(proof(kind, number))
            }
            earlier.append(result)
            let passes = passed(evidence)
            #expect(passes || !hadPassed, "\(rule), attempt \(number)")
            hadPassed = passes
        }
        #expect(hadPassed == expected(rule, earlier))
    }

    /// Said again, from the results alone.
    private func expected(_ rule: Counting, _ results: [KnowledgeResult]) -> Bool {
        func passes(_ some: ArraySlice<KnowledgeResult>) -> Bool {
            let score = some.map(\.score).total.hundredths
            let (right, asked) = (some.map(\.safetyRight).reduce(0, +), some.map(\.safetyAsked).reduce(0, +))
            let mean = (2 * score + some.count) / (2 * some.count)
            return mean >= settings.knowledgePass.hundredths && right * 2 >= asked
        }
        return switch rule {
        case .best, .last: results.indices.contains { passes(results[$0...$0]) }
        case .first: passes(results[0...0])
        case .average: results.indices.contains { passes(results[0...$0]) }
        }
    }

    private func passed(_ evidence: [Evidence]) -> Bool {
        let day = Day(number: 20_800)
        return settings.judge(evidence: evidence, enteredLevelOn: Day(number: 20_000), isExempt: false, on: day)
            .knowledgePassed
    }

    private func proof(_ kind: Evidence.Kind, _ number: Int) -> Evidence {
        Evidence(
            id: Evidence.ID(Int64(number)), learner: Learner.ID(7), kind: kind, day: Day(number: 20_780), isValid: true)
    }

    private func result(_ number: Int, _ score: Int, safety: Int = 6) -> KnowledgeResult {
        KnowledgeResult(
            number: number, score: Points(hundredths: score), maximum: Points(hundredths: 1000), safetyRight: safety,
            safetyAsked: 6)
    }
}
