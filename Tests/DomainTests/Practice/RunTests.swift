import Domain
import TestKit
import Testing

@Suite("A run on the simulated portal")
struct RunTests {
    private let start = PracticeDemo.start

    private func run(_ screens: any ScreenKind..., minutes: Int = 30) -> Run {
        Run(scenario: PracticeDemo.scenario(screens, minutes: minutes), seed: 1, startedAt: start)
    }

    private func code(_ text: String) -> [String] {
        [SheetField.Option.code(of: text)]
    }

    private func refusal(_ run: inout Run, _ command: PracticeCommand, at now: Instant? = nil) -> PracticeRefusal? {
        let before = (run.outcomes, run.failures, run.log, run.end)
        do throws(PracticeRefusal) {
            _ = try run.apply(command, at: now ?? start)
            return nil
        } catch {
            #expect(before == (run.outcomes, run.failures, run.log, run.end))
            return error
        }
    }

    @Test("a second try counts 70 percent, a third 40, then the step closes")
    func tries() throws {
        var run = run(PracticeDemo.attachments, PracticeDemo.rating)
        let right = PracticeDemo.attachments.rightAnswer()
        let first = try #require(right.keys.min())
        let wrong = right.merging([first: right.values.first { $0 != right[first] } ?? []]) { $1 }
        _ = try run.apply(.answer(step: "buoc-1", values: wrong), at: start)
        #expect(run.score == 25)
        #expect(refusal(&run, .answer(step: "buoc-1", values: wrong)) == .alreadySent)
        _ = try run.apply(.answer(step: "buoc-1", values: right), at: start)
        #expect(run.score == 35)
        #expect(run.deductions.first?.reasons == ["Tính theo lần làm thứ 2: được 70% số điểm."])
        #expect(run.deductions.map(\.points).reduce(run.score, +) == 100)
        #expect(run.currentStep?.id == "buoc-2")
    }

    @Test("after three tries the step closes with the best of them")
    func threeTries() throws {
        var run = run(PracticeDemo.choose, PracticeDemo.payment)
        _ = try run.apply(.answer(step: "buoc-1", values: ["choice": code("Hỏi lại")]), at: start)
        _ = try run.apply(.answer(step: "buoc-1", values: ["choice": code("Đọc mã")]), at: start)
        #expect(refusal(&run, .answer(step: "buoc-1", values: ["choice": code("Hỏi lại")])) == .alreadySent)
        let events = try run.apply(.answer(step: "buoc-1", values: ["choice": code("Cúp máy")]), at: start)
        #expect(events.last == .stepClosed(step: "buoc-1", earned: 25, of: 50))
        #expect(run.deductions.first?.reasons == ["Chưa đủ."])
        #expect(run.failures.map(\.error) == [PracticeDemo.otpError])
        _ = try run.apply(.answer(step: "buoc-2", values: PracticeDemo.payment.rightAnswer()), at: start)
        #expect(run.end == .finished)
        #expect(run.score == 75)
        #expect(!run.isPassed(threshold: 60))
    }

    @Test("a dialogue goes turn by turn, and what was said is said")
    func dialogue() throws {
        var run = run(PracticeDemo.dialogue, PracticeDemo.rating)
        let events = try run.apply(.answer(step: "buoc-1", values: ["turn-1": code("Không ạ")]), at: start)
        #expect(run.sheet(of: "buoc-1")?.fields.map(\.isSettled) == [true, false])
        guard case .continued = events.first else { return #expect(Bool(false), "the talk goes on") }
        #expect(refusal(&run, .answer(step: "buoc-1", values: ["turn-1": code("Không ạ")])) == .alreadySent)
        #expect(refusal(&run, .answer(step: "buoc-1", values: ["turn-1": code("Vâng ạ")])) == .alreadySent)
        #expect(run.failures.isEmpty)
        _ = try run.apply(.answer(step: "buoc-1", values: ["turn-2": code("Không ạ")]), at: start)
        #expect(run.currentStep?.id == "buoc-2")
        #expect(run.score == 50)
    }

    @Test("a blank, a hint and an unknown field cost nothing")
    func free() throws {
        var run = run(PracticeDemo.form, PracticeDemo.rating)
        let hint = try run.apply(.hint(step: "buoc-1"), at: start)
        #expect(hint == [.hintShown(step: "buoc-1", hint: "Gợi ý 1")])
        #expect(try run.apply(.hint(step: "buoc-1"), at: start) == [])
        _ = try run.apply(.answer(step: "buoc-1", values: ["so": ["16000"], "csrf": ["x"]]), at: start)
        #expect(run.outcomes[0].given == ["so": ["16000"]])
        #expect(run.outcomes[0].tries.isEmpty)
        _ = try run.apply(.answer(step: "buoc-1", values: PracticeDemo.form.rightAnswer()), at: start)
        #expect(run.score == 50)
        #expect(run.log.count == 3)
    }

    @Test("a step that is not open, or not there, changes nothing")
    func stale() throws {
        var run = run(PracticeDemo.rating, PracticeDemo.rating)
        let rated = ScreenAnswer(dictionaryLiteral: ("stars", ["5"]))
        #expect(refusal(&run, .answer(step: "buoc-9", values: rated)) == .unknownStep)
        #expect(refusal(&run, .answer(step: "buoc-2", values: rated)) == .notCurrentStep)
        _ = try run.apply(.answer(step: "buoc-1", values: rated), at: start)
        #expect(refusal(&run, .answer(step: "buoc-1", values: rated)) == .notCurrentStep)
        #expect(refusal(&run, .skip(step: "buoc-1")) == .notCurrentStep)
        _ = try run.apply(.skip(step: "buoc-2"), at: start)
        #expect(run.end == .finished)
        #expect(run.deductions.map(\.reasons) == [["Em đã bỏ qua bước này."]])
        #expect(refusal(&run, .leave) == .ended)
    }

    @Test("real-looking data, and too much of anything, is not stored")
    func realData() {
        var run = run(PracticeDemo.writing)
        for text in ["Số em 0912345678", "079203001234", "em@gmail.com"] {
            guard case .looksReal("text", _) = refusal(&run, .answer(step: "buoc-1", values: ["text": [text]])) else {
                return #expect(Bool(false), "\(text) was taken")
            }
        }
        let long = String(repeating: "a ", count: 3000)
        #expect(refusal(&run, .answer(step: "buoc-1", values: ["text": [long]])) == .tooMuch)
        #expect(refusal(&run, .answer(step: "buoc-1", values: ["text": Array(repeating: "a", count: 90)])) == .tooMuch)
        #expect(refusal(&run, .answer(step: "buoc-1", values: ["text": ["Nhân vật 000199000123"]])) == nil)
    }

    @Test("after the time limit nothing is taken and the run is out of time")
    func outOfTime() throws {
        var run = run(PracticeDemo.rating, PracticeDemo.rating, minutes: 10)
        let late = start + 600_001
        #expect(refusal(&run, .skip(step: "buoc-1"), at: late) == .timeIsOver)
        #expect(run.end(at: start + 600_000) == nil)
        #expect(run.end(at: late) == .outOfTime)
        let first = run.endIfOver(at: late)
        let second = run.endIfOver(at: late)
        #expect(first && !second)
        #expect(run.endedAt == start + 600_000)
        #expect(!run.isPassed(threshold: 0))
    }
}
