import Domain
import Store
import Testing

@testable import Web

@Suite("A live quiz loses nobody")
struct LiveFaultTests {
    /// One step of the game that every test here plays.
    private enum Step: CaseIterable {
        case joinNa, joinBi, start, answerNa, late, answerBi, time, answerLate, reveal, board, open, answerBiAgain
        case skip, openLast, answerNaLast, revealLast, end
    }

    private func take(_ step: Step, _ room: LiveClass) async throws {
        switch step {
        case .joinNa: try await room.join("Na")
        case .joinBi: try await room.join("Bi")
        case .start: try await room.press("start")
        case .answerNa: try await room.answer("Na", 1, at: 0)
        case .late: try await room.join("Tí")
        case .answerBi: try await room.answer("Bi", 3, at: 0)
        case .time: try await room.press("time:0")
        case .answerLate: try await room.answer("Tí", 1, at: 0)
        case .reveal: try await room.press("reveal:0")
        case .board: try await room.press("board")
        case .open: try await room.press("open:1")
        case .answerBiAgain: try await room.answer("Bi", 1, at: 1)
        case .skip: try await room.press("skip:1")
        case .openLast: try await room.press("open:2")
        case .answerNaLast: try await room.answer("Na", 1, at: 2)
        case .revealLast: try await room.press("reveal:2")
        case .end: try await room.press("end")
        }
    }

    /// The whole game; a fault may come after one of its steps.
    private func play(
        _ fault: (at: Step, what: (LiveClass) async throws -> Void)? = nil
    ) async throws -> (board: [String], cells: [[LiveResult.Cell?]]) {
        let room = try await LiveClass(
            LiveDemo.choices(3), settings: LiveSettings(entrance: .guests, rewardsSpeed: true))
        for step in Step.allCases {
            room.clock.advance(ms: 1_500)
            try await take(step, room)
            if let fault, fault.at == step { try await fault.what(room) }
        }
        let quiz = try await room.quiz()
        return (quiz.boardText, quiz.result.rows.map(\.cells))
    }

    @Test("a step whose acknowledgement was lost is sent again and counts once", arguments: Step.allCases)
    private func cut(step: Step) async throws {
        let plain = try await play()
        let again = try await play((step, { try await take(step, $0) }))
        #expect(again.board == plain.board && again.cells == plain.cells)
    }

    @Test("a server killed after any step goes on where it was", arguments: Step.allCases)
    private func restart(step: Step) async throws {
        let plain = try await play()
        let again = try await play((step, { try await $0.restart() }))
        #expect(again.board == plain.board && again.cells == plain.cells)
    }

    @Test("the time in which the server was away counts against nobody")
    func away() async throws {
        let room = try await LiveClass(settings: LiveSettings(entrance: .guests, rewardsSpeed: true))
        try await room.join("Na")
        try await room.press("start")
        room.clock.advance(minutes: 5)
        try await room.restart()
        #expect(try await room.device("Na").get("/live/\(room.pin)").body.contains("Câu hỏi c0"))
        #expect(try await room.answer("Na", 1, at: 0).status == 303)
        try await room.press("reveal:0")
        #expect(try await room.quiz().standings.lines.first?.tally.points == 1000)
    }

    @Test("only the time in which it was away, as far as the pulse tells")
    func pulse() async throws {
        let room = try await LiveClass(settings: LiveSettings(entrance: .guests, rewardsSpeed: true))
        try await room.join("Na")
        try await room.press("start")
        room.clock.advance(ms: 10_000)
        await room.app.live.pulse(at: room.clock.now)
        room.clock.advance(minutes: 5)
        try await room.restart()
        try await room.answer("Na", 1, at: 0)
        try await room.press("reveal:0")
        #expect(try await room.quiz().standings.lines.first?.tally.points == 750)
    }

    @Test("the board computed again from the stored commands is the one that was shown")
    func recomputed() async throws {
        let room = try await LiveClass(
            settings: LiveSettings(entrance: .guests, rewardsSpeed: true, rewardsStreaks: true))
        for step in Step.allCases {
            room.clock.advance(ms: 900)
            try await take(step, room)
        }
        let shown = try await room.quiz()
        let stored = try #require(try await room.province.store.liveQuiz(room.record.id))
        let questions = Dictionary(uniqueKeysWithValues: shown.set.items.map { ($0.question.id, $0.question) })
        let again = LiveQuiz.replay(try #require(stored.record.room(questions)), log: stored.log)
        #expect(again.refused.isEmpty)
        #expect(again.room.boardText == shown.boardText)
        #expect(again.room.result == shown.result)
    }

    @Test("an answer that could not be stored counts for nobody, and the room goes on from what is stored")
    func storeFails() async throws {
        let room = try await LiveClass()
        try await room.join("Na")
        try await room.press("start")
        // Another program writes to the same log: this one no longer knows what stands there.
        let known = try await room.quiz().log.count
        let entry = LiveEntry(
            command: .join(entrance: .guest(nickname: "Bi", token: "t", team: nil)), at: room.clock.now)
        try await room.province.store.appendLive([entry], after: known, to: room.record.id)
        let refused = try await room.answer("Na", 1, at: 0)
        #expect(refused.status == 503)
        let quiz = try await room.quiz()
        #expect(quiz.players.map(\.name) == ["Na", "Bi"] && quiz.answeredCount(at: 0) == 0)
        #expect(try await room.answer("Na", 1, at: 0).status == 303)
        #expect(try await room.quiz().answeredCount(at: 0) == 1)
    }

    @Test("answers of a whole school at once are all stored, once each")
    func crowd() async throws {
        let room = try await LiveClass()
        let live = try #require(try await room.app.live.room(room.record.id))
        let now = room.clock.now
        let count: Int64 = 600
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...count {
                group.addTask {
                    try await live.take(
                        .join(entrance: .guest(nickname: "Bạn \(number)", token: "\(number)", team: nil)), at: now)
                }
            }
            try await group.waitForAll()
        }
        try await live.take(.host(by: SmallProvince.teacher.id, step: 0, order: .start), at: now)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...count {
                for _ in 0..<2 {
                    group.addTask {
                        try await live.take(
                            .answer(player: LivePlayer.ID(number), place: 0, response: .choice(1)), at: now)
                    }
                }
            }
            try await group.waitForAll()
        }
        let stored = try #require(try await room.province.store.liveQuiz(room.record.id))
        #expect(stored.log.count == Int(count) * 2 + 1)
        #expect(stored.log == (try await room.quiz()).log)
    }
}
