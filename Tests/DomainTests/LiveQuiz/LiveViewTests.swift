import Domain
import TestKit
import Testing

@Suite("Screens of a room")
struct LiveViewTests {
    /// The same question with another key; an ordering has none.
    private func other(_ kind: any QuestionKind) -> any QuestionKind {
        let keys: [String: Response] = [
            SingleChoice.key: .choice(3), MultipleChoice.key: .indexes([1]), TrueFalseCluster.key: .judgements("SSSS"),
            ShortAnswer.key: .text("99"), Matching.key: .indexes([2, 0]),
        ]
        return keys[type(of: kind).key].flatMap { (kind as? any KeyedKind)?.rekeyed($0) } ?? kind
    }

    @Test(
        "while a question is open no screen depends on its key or explanation", arguments: 0..<6,
        [LiveSettings.Pace.teacher, .pupil])
    func keyless(at: Int, pace: LiveSettings.Pace) throws {
        let kind = QuestionKindsDemo.all[at]
        let rooms = try [kind, other(kind)].enumerated().map { number, kind in
            let demo = Question.demo("q", kind)
            let question = Question(
                id: "q", contentHash: "h", stem: demo.stem, kind: kind, contentArea: .nd2, level: .recognise,
                isSafety: false, grades: 6...12, explanation: "Vì \(number)", source: "", checkedOn: demo.checkedOn,
                validUntil: nil, isApproved: true)
            let set = LiveSet(title: "Thử", items: [.init(question: question, seconds: 20)])
            var room = LiveDemo.room(set: set, settings: LiveSettings(pace: pace, rewardsSpeed: true))
            let ids = try ["An", "Vy"].map { try room.join(LiveDemo.guest($0)) }
            try room.press(.start, at: 1)
            if pace == .pupil {
                for id in ids { _ = try room.apply(.proceed(player: id, place: 0), at: LiveQuiz.second(2)) }
            } else {
                try room.answer(ids[0], 0, QuestionKindsDemo.rightResponses[at], at: 3)
            }
            return room
        }
        let (a, b) = (rooms[0], rooms[1])
        #expect(a.projectorView(a.scene) == b.projectorView(b.scene))
        #expect(a.hostView(a.scene) == b.hostView(b.scene))
        for player in a.players {
            let view = a.pupilView(of: player.id, a.scene, at: LiveQuiz.second(4))
            #expect(view == b.pupilView(of: player.id, b.scene, at: LiveQuiz.second(4)))
            #expect(view?.outcome == nil)
        }
    }

    @Test("a reveal shows how many chose what, and each pupil how it went")
    func reveal() throws {
        var room = LiveDemo.room(settings: LiveSettings(shufflesOptions: false))
        let ids = try (1...4).map { try room.join(LiveDemo.guest("Bạn \($0)")) }
        try room.press(.start, at: 0)
        for (id, choice) in zip(ids, [1, 1, 3]) { try room.answer(id, 0, .choice(choice), at: 1) }
        #expect(room.projectorView(room.scene).answeredCount == 3)
        try room.press(.reveal(place: 0), at: 2)
        let reveal = try #require(room.projectorView(room.scene).reveal)
        #expect(
            reveal.counts.map(\.count) == [0, 2, 0, 1] && reveal.counts.map(\.isRight) == [false, true, false, false])
        #expect(reveal.keyTexts == ["Hai"] && reveal.explanation == "Vì thế." && reveal.rightCount == 2)
        let views = ids.compactMap { room.pupilView(of: $0, room.scene, at: LiveQuiz.second(3)) }
        #expect(views.map { $0.outcome?.isRight } == [true, true, false, false])
        #expect(views.map { $0.outcome?.isBlank } == [false, false, false, true])
        #expect(views.map { $0.standing?.place } == [1, 1, 3, 3])
        #expect(views[2].response == .choice(3) && views[3].response == nil)
        #expect(room.pupilView(of: LivePlayer.ID(9), room.scene, at: LiveQuiz.second(3)) == nil)
    }

    @Test("answers name printed places, and every screen prints the same order", arguments: 0..<6)
    func printed(place: Int) throws {
        let room = LiveDemo.room()
        let right = QuestionKindsDemo.rightResponses[place]
        let printed = try #require(room.sheet(at: place).printedResponse(author: right))
        #expect(room.authorResponse(at: place, printed: printed) == right)
        #expect(room.sheet(at: place) == LiveDemo.room().sheet(at: place))
        #expect(room.authorResponse(at: 6, printed: printed) == nil)
        #expect(room.authorResponse(at: 0, printed: .choice(9)) == nil)
    }

    @Test("an answer is news for one pupil and the teacher; a question is news for all")
    func audiences() throws {
        var room = LiveDemo.room()
        let an = try room.join(LiveDemo.guest("An"))
        #expect(try room.press(.start, at: 1).map(\.audience) == [.everyone])
        #expect(try room.answer(an, 0, .choice(1), at: 2).map(\.audience) == [.player(an)])
        #expect(try room.press(.lock, at: 3).map(\.audience) == [.host])
    }

    @Test("over many rooms every order of an ordering comes up, so the print says nothing")
    func orders() {
        let orders = Set((1...200).map { LiveDemo.room($0).sheet(at: 4).options.map(\.text) })
        #expect(orders.count == 6)
    }
}
