import Domain
import TestKit
import Testing

@Suite("Kinds of screens")
struct ScreenKindTests {
    @Test("the demo has every kind, without problems")
    func demo() {
        #expect(Set(PracticeDemo.screens.map { type(of: $0).key }) == Set(ScreenKinds.all.map { $0.key }))
        for screen in PracticeDemo.screens { #expect(screen.problems() == []) }
        #expect(PracticeDemo.scenario().problems() == [])
    }

    @Test("the right answer earns all, and each critical answer its error", arguments: PracticeDemo.screens.indices)
    func judged(_ place: Int) {
        let screen = PracticeDemo.screens[place]
        #expect(screen.judge(screen.rightAnswer()).isRight)
        for answer in screen.criticalAnswers() {
            let judgement = screen.judge(answer)
            #expect(!judgement.criticals.isEmpty)
            #expect(judgement.isComplete)
            #expect(!judgement.isRight)
        }
        #expect(!screen.judge([:]).isComplete)
    }

    @Test("a sheet is the same for the same seed and shuffled by others", arguments: 0..<50)
    func sheets(_ seed: UInt64) {
        for screen in PracticeDemo.screens {
            #expect(screen.sheet(seed: seed, given: [:]) == screen.sheet(seed: seed, given: [:]))
        }
        let orders = Set((0..<50).map { PracticeDemo.order.sheet(seed: $0, given: [:]).fields.map(\.name) })
        #expect(orders.count > 20)
    }

    @Test("several choices: each wrong tick takes one right tick away")
    func several() {
        let codes = PracticeDemo.several.options.map { SheetField.Option.code(of: $0.text) }
        func share(_ places: Int...) -> Int { PracticeDemo.several.judge(["choice": places.map { codes[$0] }]).share }
        #expect(share(0, 1) == 1000)
        #expect(share(0) == 500)
        #expect(share(0, 2) == 0)
        #expect(share(0, 1, 2) == 500)
    }

    @Test("neighbours that follow one another count in an order")
    func order() {
        let names = PracticeDemo.order.items.map { "item-" + SheetField.Option.code(of: $0) }
        func share(_ ranks: [Int]) -> Int {
            PracticeDemo.order.judge(Dictionary(uniqueKeysWithValues: zip(names, ranks.map { [String($0)] }))).share
        }
        #expect(share([1, 2, 3, 4, 5]) == 1000)
        #expect(share([5, 1, 2, 3, 4]) == 750)
        #expect(share([5, 4, 3, 2, 1]) == 0)
        #expect(!PracticeDemo.order.judge([names[0]: ["1"], names[1]: ["1"]]).isComplete)
    }

    @Test("words are found without diacritics; no word that matches is no result")
    func search() {
        func fields(_ query: String) -> [SheetField] {
            PracticeDemo.search.sheet(seed: 1, given: ["query": [query]]).fields
        }
        #expect(fields("KHAI sinh").last?.options.map(\.text) == ["Đăng ký khai sinh (TL-1, UBND xã)"])
        #expect(fields("dang ky").last?.options.count == 2)
        #expect(fields("zzz").map(\.name) == ["query"])
        #expect(!PracticeDemo.search.judge(["query": ["zzz"]]).isComplete)
    }

    @Test(
        "a form reads what pupils type",
        arguments: [
            ("ten", "trần  thị thử", true), ("ten", "TRAN THI THU", false), ("so", "16.000", true),
            ("so", "16 000", true), ("so", "1600", false), ("ngay", "2026-11-23", true), ("ngay", "23/11/2026", true),
            ("ngay", "24/11/2026", false),
        ])
    func typed(_ field: String, _ text: String, _ isRight: Bool) {
        let answer = PracticeDemo.form.rightAnswer().merging([field: [text]]) { $1 }
        let judgement = PracticeDemo.form.judge(answer)
        #expect(judgement.isRight == isRight)
        #expect(judgement.faults.map(\.field) == (isRight ? [] : [field]))
    }

    @Test("what cannot be read, or is blank, is no try")
    func unreadable() {
        for (field, text) in [("so", "mười"), ("ngay", "hôm nay"), ("ngay", "31/02/2026"), ("ten", " ")] {
            let answer = PracticeDemo.form.rightAnswer().merging([field: [text]]) { $1 }
            #expect(PracticeDemo.form.judge(answer).isComplete == false)
        }
    }

    @Test("giving the code to somebody else is a critical error even when the portal got it too")
    func lure() {
        let answer = PracticeDemo.signIn.rightAnswer().merging(["lure": ["ma la 482 913"]]) { $1 }
        #expect(PracticeDemo.signIn.judge(answer).criticals == [PracticeDemo.otpError])
    }

    @Test("a due date skips the weekend and the holidays")
    func due() {
        #expect(PracticeDemo.track.rightAnswer() == ["due": ["2026-12-01"]])
        #expect(WorkingDays().due(from: PracticeDemo.day(27), count: 1) == PracticeDemo.day(30))
        #expect(WorkingDays().count(from: PracticeDemo.day(20), to: PracticeDemo.day(24)) == 2)
    }

    @Test("a dossier moves as FACTS.md §5 says, and no other way")
    func states() {
        let moves = DossierState.allCases.map { state in state.next.map(\.code).sorted() }
        #expect(moves == [[2, 3, 7], [4, 7], [], [5, 6, 7, 8, 9], [4, 7, 8], [4, 8], [], [], [10], []])
        let broken = Track(
            code: "MP",
            history: [
                .init(state: .newlyRegistered, on: PracticeDemo.day(24)),
                .init(state: .processed, on: PracticeDemo.day(23)),
            ],
            due: nil, fields: PracticeDemo.formFields)
        #expect(broken.problems().count == 2)
    }
}
