import Domain
import TestKit
import Testing

@Suite("Laws of runs")
struct RunLawTests {
    /// Right, critical, torn and invented answers, for the open step and for others.
    private func command(_ run: Run, _ chance: inout Seeded) -> PracticeCommand {
        let steps = run.cast.steps
        let step =
            Int.random(in: 0..<4, using: &chance) == 0
            ? steps[Int.random(in: 0..<steps.count, using: &chance)] : run.currentStep ?? steps[0]
        switch Int.random(in: 0..<20, using: &chance) {
        case 0: return .hint(step: step.id)
        case 1: return .skip(step: step.id)
        case 2 where Int.random(in: 0..<6, using: &chance) == 0: return .leave
        case 3: return .answer(step: "không-có", values: [:])
        case 4...6: return .answer(step: step.id, values: step.screen.rightAnswer())
        case 7...8:
            return .answer(step: step.id, values: step.screen.criticalAnswers().randomElement(using: &chance) ?? [:])
        default: return .answer(step: step.id, values: torn(run, step, &chance))
        }
    }

    /// Some fields of the sheet with some of their options, or with nonsense.
    private func torn(_ run: Run, _ step: Step, _ chance: inout Seeded) -> ScreenAnswer {
        let words = ["", "0", "1", "5", "khai sinh", "MP-261123-0412", "23/11/2026", "😀", "482913", "0912345678", "-1"]
        var answer: ScreenAnswer = [:]
        for field in run.sheet(of: step.id)?.fields ?? [] where Int.random(in: 0..<5, using: &chance) > 0 {
            let known = field.options.map(\.value)
            let pool = known.isEmpty || Int.random(in: 0..<8, using: &chance) == 0 ? words : known
            answer[field.name] = [pool.randomElement(using: &chance) ?? ""]
        }
        return answer
    }

    @Test(
        "random commands keep the score in 0...100, are explained to the point, and replay to the same",
        arguments: 0..<200)
    func random(_ seed: Int) throws {
        var chance = Seeded(seed: seed)
        let scenario = PracticeDemo.scenario()
        var run = Run(scenario: scenario, seed: UInt64(seed), startedAt: PracticeDemo.start)
        var now = PracticeDemo.start
        for _ in 0..<Int.random(in: 1...120, using: &chance) {
            now = now + Int64.random(in: 0...40_000, using: &chance)
            let (outcomes, log) = (run.outcomes, run.log)
            do throws(PracticeRefusal) {
                _ = try run.apply(command(run, &chance), at: now)
            } catch {
                #expect(!error.message.isEmpty)
                #expect(run.outcomes == outcomes && run.log == log)
            }
            #expect((0...100).contains(run.score))
            #expect(run.deductions.map(\.points).reduce(run.score, +) == 100)
            #expect(run.deductions.allSatisfy { !$0.reasons.isEmpty })
            #expect(run.outcomes.allSatisfy { $0.tries.count <= 3 })
        }
        let again = try Run.replay(scenario: scenario, seed: UInt64(seed), startedAt: PracticeDemo.start, log: run.log)
        #expect(again.outcomes == run.outcomes)
        #expect(again.failures == run.failures)
        #expect(again.end == run.end && again.endedAt == run.endedAt)
        #expect(again.score == run.score && again.log == run.log)
    }

    @Test("a seed chooses the person, and every person is chosen")
    func people() {
        let scenario = PracticeDemo.scenario()
        #expect(Set((0..<50).map { scenario.castIndex(seed: $0) }) == [0, 1])
    }

    @Test("an author who breaks a rule is told")
    func problems() {
        let good = PracticeDemo.scenario()
        func changed(_ casts: [Cast], band: Lesson.Band = .b2, isDossier: Bool = false) -> [String] {
            Scenario(
                id: "mp-99", contentHash: "", title: "", grades: 8...9, band: band, isDossier: isDossier,
                timeLimitMinutes: 30, lesson: nil, status: .draft, checkedOn: PracticeDemo.day(1), facts: [],
                casts: casts
            ).problems()
        }
        func cast(_ person: [String: String], _ steps: [Step]? = nil) -> Cast {
            Cast(person: person, intro: "", closing: "", steps: steps ?? good.casts[0].steps)
        }
        #expect(changed([cast(PracticeDemo.person)]) == [])
        #expect(changed([]).count == 1)
        #expect(changed(good.casts, band: .b3).count == 1)
        #expect(changed([cast(["name": "A"])]).count == 1)
        #expect(changed([cast(["name": "A", "id_number": "079203001234"])]).count == 2)
        #expect(changed([cast(PracticeDemo.person), cast(["name": "A", "id_number": "000199000123"])]).count == 1)
        #expect(changed([cast(PracticeDemo.person, Array(good.casts[0].steps.dropLast()))]).count == 1)
        #expect(changed([cast(PracticeDemo.person, [good.casts[0].steps[0]])], isDossier: true).count == 2)
    }
}
