import Domain
import Foundation
import Testing

@testable import Content

@Suite("The scenarios of this repository")
struct ScenarioPlayTests {
    private static let start = Instant(ms: 1_795_000_000_000)

    /// A seed that chooses each of the people.
    private static func seeds(_ scenario: Scenario) -> [UInt64] {
        scenario.casts.indices.compactMap { place in
            (0..<1000).first { scenario.castIndex(seed: $0) == place }
        }
    }

    @Test("they have no problems", arguments: ScenarioLibrary.names)
    func sound(_ name: String) throws {
        let found = ScenarioLibrary.read(try ScenarioLibrary.text(name), name)
        #expect(found.findings.map { "\($0.fullPlace): \($0.message)" } == [])
        #expect(found.entry != nil)
    }

    @Test("right answers bring 100 points and no critical error", arguments: ScenarioLibrary.names)
    func fullScore(_ name: String) throws {
        let scenario = try #require(try ScenarioLibrary.scenario(name))
        for seed in Self.seeds(scenario) {
            var run = Run(scenario: scenario, seed: seed, startedAt: Self.start)
            while let step = run.currentStep {
                _ = try run.apply(.answer(step: step.id, values: step.screen.rightAnswer()), at: Self.start)
            }
            #expect(run.score == 100)
            #expect(run.deductions == [])
            #expect(run.isPassed(threshold: 100))
            let again = try Run.replay(scenario: scenario, seed: seed, startedAt: Self.start, log: run.log)
            #expect(again.outcomes == run.outcomes)
        }
    }

    @Test("a sheet never tells the key, and right answers fit it", arguments: ScenarioLibrary.names)
    func sheets(_ name: String) throws {
        let scenario = try #require(try ScenarioLibrary.scenario(name))
        for step in scenario.casts.flatMap(\.steps) {
            let right = step.screen.rightAnswer()
            let sheet = step.screen.sheet(seed: 5, given: right)
            #expect(Set(right.keys).isSubset(of: Set(sheet.fields.map(\.name))))
            #expect(sheet == step.screen.sheet(seed: 5, given: right))
            for field in sheet.fields where !field.options.isEmpty {
                #expect(Set(right[field.name] ?? []).isSubset(of: Set(field.options.map(\.value))))
            }
            #expect(!sheet.words(of: right).isEmpty)
            #expect(!step.screen.keyText().isEmpty)
        }
    }

    @Test(
        "each way to a critical error fails the run, and every declared error has a way",
        arguments: ScenarioLibrary.names)
    func criticals(_ name: String) throws {
        let scenario = try #require(try ScenarioLibrary.scenario(name))
        for seed in Self.seeds(scenario) {
            let cast = scenario.casts[scenario.castIndex(seed: seed)]
            for step in cast.steps {
                for answer in step.screen.criticalAnswers() {
                    let run = try Self.played(scenario, seed, until: step.id, then: answer)
                    #expect(!run.failures.isEmpty, "\(step.id): \(answer)")
                    #expect(!run.isPassed(threshold: 0))
                    #expect(run.end == .finished)
                }
            }
        }
    }

    /// Right answers up to a step, one other answer there, then right answers again.
    private static func played(
        _ scenario: Scenario, _ seed: UInt64, until id: Step.ID, then answer: ScreenAnswer
    ) throws -> Run {
        var run = Run(scenario: scenario, seed: seed, startedAt: start)
        while let step = run.currentStep {
            if step.id == id, run.failures.isEmpty {
                _ = try run.apply(.answer(step: id, values: answer), at: start)
                if run.failures.isEmpty { break }
            }
            if run.currentStep?.id == step.id {
                _ = try run.apply(.answer(step: step.id, values: step.screen.rightAnswer()), at: start)
            }
        }
        return run
    }
}
