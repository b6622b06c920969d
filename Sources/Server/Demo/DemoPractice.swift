import Content
import Domain
import Store

/// Practice of two classes: pupils whose skill the teacher has seen play a dossier to its end, by the same commands as on
/// the page; some others try a task that proves nothing. No proof comes earlier than those that are there.
struct DemoPractice {
    fileprivate struct Game {
        let learner: Learner.ID
        let scenario: Scenario
        let seed: UInt64
        let start: Instant
        /// On these steps the hint is opened first.
        let hints: Set<Int>
        /// On this step the first critical error is committed, if it has one.
        let mistake: Int?
    }

    private let games: [Game]
    private let versions: [ContentVersion]

    init(_ province: DemoProvince, _ history: DemoHistory, content: ContentLibrary, seed: UInt64) {
        var chance = DemoChance(seed: seed, label: "practice")
        let yesterday = province.today + -1
        let seen = history.proofs.map(\.evidence).filter {
            $0.kind == .observation(criteriaPassed: 5) && $0.day <= yesterday
        }
        let able = Set(seen.map(\.learner))
        var games: [Game] = []
        for grade in [10, 11] {
            guard let room = province.classes.first(where: { $0.classroom.grade == grade && $0.isFirst }) else {
                continue
            }
            let fitting = content.scenarios.filter { $0.status == .approved && $0.grades.contains(grade) }
            guard let dossier = fitting.first(where: \.isDossier), let task = fitting.first(where: { !$0.isDossier })
            else { continue }
            for pupil in room.pupils where chance.happens(percent: 70) {
                let isAble = able.contains(pupil.id)
                games.append(
                    Game(
                        learner: pupil.id, scenario: isAble ? dossier : task, seed: UInt64(chance.below(1_000_000)),
                        start: yesterday.start + Int64(chance.number(in: 480...1260)) * 60_000,
                        hints: Set((0..<12).filter { _ in chance.happens(percent: 14) }),
                        mistake: !isAble && chance.happens(percent: 40) ? chance.below(4) : nil))
            }
        }
        self.games = games
        versions = content.scenarioVersions
    }

    func play(in store: Store, at now: Instant) async throws {
        try await store.registerContent(versions, at: now)
        for game in games {
            let id = try await store.startPractice(
                game.scenario, learner: game.learner, seed: game.seed, at: game.start)
            try await store.changePractice(id, of: game.scenario, at: game.start + 20 * 60_000) { run in
                try game.play(&run)
            }
        }
    }
}

extension DemoPractice.Game {
    /// Every step as its right answer says, half a minute each.
    fileprivate func play(_ run: inout Run) throws {
        var at = start
        for place in 0..<60 {
            guard let step = run.currentStep, let number = run.currentPlace else { return }
            at = at + Int64(25 + place % 3 * 8) * 1000
            if hints.contains(number), !step.hint.isEmpty { _ = try run.apply(.hint(step: step.id), at: at) }
            if number == mistake, run.failures.isEmpty, let wrong = step.screen.criticalAnswers().first {
                _ = try run.apply(.answer(step: step.id, values: wrong), at: at)
            }
            guard run.currentStep?.id == step.id else { continue }
            _ = try run.apply(.answer(step: step.id, values: step.screen.rightAnswer()), at: at + 5000)
        }
    }
}
