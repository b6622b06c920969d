import Domain
import TestKit
import Testing

@Suite("Literacy rule")
struct LiteracyRuleTests {
    typealias Fixture = LiteracyFixture

    @Test("the four conditions together make a learner reach the standard, on the day of the last")
    func reached() {
        let literacy = Fixture.judge([
            Fixture.lesson(45, day: 110), Fixture.test(500, day: 120), Fixture.dossier(60, day: 130),
            Fixture.lesson(45, day: 140),
        ])
        #expect(literacy.reachedOn == Day(number: 140))
        #expect(literacy.missing == [])
    }

    @Test(
        "each condition can be the missing one",
        arguments: [
            (parts(minutes: 89), [1]),
            (parts(score: 499), [2]),
            (parts(score: 1000, right: 2), [2]),
            (parts(right: 0, asked: 0), [2]),
            (parts(dossier: 59), [3]),
            (parts(dossier: 99, isCritical: true), [3]),
            (parts(dossierDay: 99), [4]),
            (parts(dossierDay: 201), [3]),
            ([], [1, 2, 3]),
        ] as [([Evidence], [Int])])
    func missing(evidence: [Evidence], conditions: [Int]) {
        let literacy = Fixture.judge(evidence)
        #expect(literacy.missing.map(\.rawValue) == conditions)
        #expect(literacy.reachedOn == nil)
    }

    @Test("a struck proof counts for nothing")
    func struck() {
        let struck = Fixture.evidence(.observation(criteriaPassed: 5), day: 120, isValid: false)
        #expect(!Fixture.judge([struck]).skillPassed)
    }

    @Test("a certificate stands for the activity and a sheet for the dossier")
    func substitutes() {
        let literacy = Fixture.judge([
            Fixture.evidence(.certificate, day: 90), Fixture.test(500, day: 120),
            Fixture.evidence(.observation(criteriaPassed: 5), day: 125),
        ])
        #expect(literacy.reachedOn == Day(number: 125))
    }

    @Test("an exception counts only where the settings say so")
    func exempt() {
        let literacy = Fixture.judge([], isExempt: true)
        let proposed = LiteracySettings.proposed
        let generous = LiteracySettings(
            version: 2, minimumMinutes: 90, knowledgePass: proposed.knowledgePass, safetyPassPercent: 50, skillPass: 60,
            countsExempt: true, countsContinuingEducation: false)
        #expect(proposed.tally(literacy) == Coverage(population: 1, exempt: 1))
        #expect(generous.tally(literacy) == Coverage(population: 1, reached: 1, exempt: 1))
    }

    @Test("the order of the evidence never changes the result", arguments: 0..<200)
    func orderNeverMatters(seed: Int) {
        var chance = Seeded(seed: seed)
        let evidence = Fixture.random(&chance)
        #expect(Fixture.judge(evidence) == Fixture.judge(evidence.shuffled(using: &chance)))
    }

    @Test("one more proof never takes anything away", arguments: 0..<200)
    func monotone(seed: Int) {
        var chance = Seeded(seed: seed)
        let evidence = Fixture.random(&chance)
        let before = Fixture.judge(evidence)
        let after = Fixture.judge(evidence + Fixture.random(&chance))
        #expect(LiteracyCondition.allCases.allSatisfy { !$0.holds(in: before) || $0.holds(in: after) })
        if let day = before.reachedOn { #expect(after.reachedOn.map { $0 <= day } == true) }
    }

    @Test("the day of reaching is the first on which all four hold", arguments: 0..<200)
    func reachedOn(seed: Int) {
        var chance = Seeded(seed: seed)
        let evidence = Fixture.random(&chance)
        let first = (60...200).first { Self.slowlyReached(evidence, on: $0) }
        #expect(Fixture.judge(evidence).reachedOn == first.map(Day.init(number:)))
    }

    /// The three proofs, all good unless told otherwise.
    private static func parts(
        minutes: Int = 90, score: Int = 500, right: Int = 3, asked: Int = 6, dossier: Int = 60,
        isCritical: Bool = false, dossierDay: Int = 130
    ) -> [Evidence] {
        [
            Fixture.lesson(minutes, day: 110), Fixture.test(score, right: right, asked: asked, day: 120),
            Fixture.dossier(dossier, critical: isCritical, day: dossierDay),
        ]
    }

    /// The rule again, written for one day at a time.
    private static func slowlyReached(_ evidence: [Evidence], on day: Int) -> Bool {
        var minutes = 0
        var hasCertificate = false, knows = false, can = false
        for proof in evidence where proof.isValid && proof.day.number <= day {
            let isOfThisLevel = proof.day.number >= 100
            switch proof.kind {
            case .activity(_, let spent): minutes += spent
            case .certificate: hasCertificate = true
            case .knowledge(let score, let right, let asked):
                if isOfThisLevel && score.hundredths >= 500 && asked > 0 && 2 * right >= asked { knows = true }
            case .dossier(let score, let criticalError):
                if isOfThisLevel && score >= 60 && !criticalError { can = true }
            case .observation(let passed):
                if isOfThisLevel && passed == 5 { can = true }
            }
        }
        return (minutes >= 90 || hasCertificate) && knows && can
    }
}
