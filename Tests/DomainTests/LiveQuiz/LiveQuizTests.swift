import Domain
import TestKit
import Testing

@Suite("A live room")
struct LiveQuizTests {
    @Test("a class plays every kind of question, and only shown answers count")
    func wholeGame() throws {
        var room = LiveDemo.room()
        let an = try room.join(.learner(id: Learner.ID(11), team: nil))
        let vy = try room.join(LiveDemo.guest("Cẩm Vy"))
        try room.press(.start, at: 10)
        for place in LiveDemo.kinds.items.indices {
            #expect(room.phase == .asking(place))
            let second = 20 + place * 10
            try room.answer(an, place, QuestionKindsDemo.rightResponses[place], at: second)
            #expect(room.points(an) == place * 1000)
            #expect(room.hostView(room.scene).missing.map(\.player) == [vy])
            try room.press(.reveal(place: place), at: second + 1)
            #expect(room.points(an) == (place + 1) * 1000)
            try room.press(.showBoard, at: second + 2)
            if let next = room.nextPlace { try room.press(.open(place: next), at: second + 3) }
        }
        try room.press(.end, at: 400)
        let view = room.projectorView(room.scene)
        #expect(view.stage == .podium && view.podium.map(\.name) == ["Minh Anh"])
        #expect(room.standings[vy]?.place == 2)
        #expect(room.result.rows.map { $0.cells.count } == [6, 6])
        #expect(room.result.absent.map(\.shownName) == ["Quỳnh Anh", "Gia Bảo", "Nhật Minh"])
    }

    @Test("an answer is taken once; sent again it is the one that is there, also after the end")
    func once() throws {
        var room = LiveDemo.room()
        let an = try room.join(LiveDemo.guest("An"))
        try room.press(.start, at: 1)
        #expect(try room.answer(an, 0, .choice(2), at: 2).map(\.kind) == [.answered(an, place: 0)])
        #expect(try room.answer(an, 0, .choice(2), at: 3) == [])
        #expect(throws: LiveRefusal.alreadyAnswered) { try room.answer(an, 0, .choice(1), at: 3) }
        try room.press(.reveal(place: 0), at: 4)
        try room.press(.end, at: 5)
        #expect(try room.answer(an, 0, .choice(2), at: 6) == [])
        #expect(room.log.count == 5 && room.points(an) == 0)
    }

    @Test("the server's time decides, with one second for the network")
    func time() throws {
        var room = LiveDemo.room()
        let (an, vy) = (try room.join(LiveDemo.guest("An")), try room.join(LiveDemo.guest("Vy")))
        try room.press(.start, at: 10)
        #expect(room.deadline == LiveQuiz.second(30) && room.closesAt == LiveQuiz.second(31))
        try room.answer(an, 0, .choice(1), at: 31)
        #expect(throws: LiveRefusal.timeIsOver) { try room.answer(vy, 0, .choice(1), at: 32) }
        try room.press(.addTime(place: 0), at: 32)
        #expect(room.deadline == LiveQuiz.second(45))
        #expect(try room.apply(.timeIsUp(place: 0), at: LiveQuiz.second(31)) == [])
        try room.answer(vy, 0, .choice(1), at: 45)
        #expect(try room.apply(.timeIsUp(place: 0), at: LiveQuiz.second(46)).map(\.kind) == [.revealed(place: 0)])
        #expect(room.points(an) == 1000 && room.points(vy) == 1000)
    }

    @Test("two devices of the teacher that press at once go on once")
    func twoDevices() throws {
        var room = LiveDemo.room()
        try room.press(.start, at: 1)
        let step = room.step
        let reveal = LiveCommand.host(by: LiveDemo.host, step: step, order: .reveal(place: 0))
        #expect(try room.apply(reveal, at: LiveQuiz.second(2)).count == 1)
        #expect(try room.apply(reveal, at: LiveQuiz.second(2)) == [])
        #expect(throws: LiveRefusal.pressedElsewhere) {
            try room.apply(
                .host(by: LiveDemo.host, step: step, order: .addTime(place: 0)), at: LiveQuiz.second(2))
        }
        #expect(throws: LiveRefusal.notHost) {
            try room.apply(.host(by: Account.ID(8), step: step + 1, order: .end), at: LiveQuiz.second(2))
        }
        #expect(room.step == 2)
    }

    @Test("a skipped and a hidden question count for nobody, and a shown one counts again")
    func skipAndHide() throws {
        var room = LiveDemo.room(set: LiveDemo.choices(4))
        let an = try room.join(LiveDemo.guest("An"))
        try room.press(.start, at: 1)
        try room.answer(an, 0, .choice(1), at: 2)
        try room.press(.skip(place: 0), at: 3)
        #expect(room.points(an) == 0 && room.projectorView(room.scene).reveal == nil)
        try room.press(.hide(place: 1), at: 4)
        #expect(room.nextPlace == 2 && room.questionCount == 2)
        #expect(throws: LiveRefusal.cannotOpen) { try room.press(.open(place: 1), at: 5) }
        try room.press(.open(place: 2), at: 5)
        #expect(room.projectorView(room.scene).question?.number == 1)
        try room.answer(an, 2, .choice(1), at: 6)
        try room.press(.reveal(place: 2), at: 7)
        #expect(room.points(an) == 1000)
        try room.press(.hide(place: 2), at: 8)
        #expect(room.points(an) == 0)
        try room.press(.show(place: 2), at: 9)
        #expect(room.points(an) == 1000)
        try room.press(.open(place: 3), at: 10)
        try room.press(.hide(place: 3), at: 11)
        #expect(room.phase == .skipped(3))
    }

    @Test("a room that was ended goes on where it was, with the time that was left")
    func reopen() throws {
        var room = LiveDemo.room(settings: LiveSettings(rewardsSpeed: true))
        let (an, vy) = (try room.join(LiveDemo.guest("An")), try room.join(LiveDemo.guest("Vy")))
        try room.press(.start, at: 0)
        try room.answer(an, 0, .choice(1), at: 5)
        try room.press(.end, at: 6)
        #expect(throws: LiveRefusal.ended) { try room.answer(vy, 0, .choice(1), at: 7) }
        #expect(throws: LiveRefusal.ended) { try room.join(LiveDemo.guest("Mới"), at: 7) }
        try room.press(.reopen, at: 606)
        #expect(room.phase == .asking(0) && room.deadline == LiveQuiz.second(620))
        try room.answer(vy, 0, .choice(1), at: 610)
        try room.press(.reveal(place: 0), at: 611)
        #expect(room.points(an) == 875 && room.points(vy) == 750)
        #expect(throws: LiveRefusal.notEnded) { try room.press(.reopen, at: 612) }
    }

    @Test("a server that was away takes nobody's time")
    func resumed() throws {
        var room = LiveDemo.room(settings: LiveSettings(rewardsSpeed: true))
        let (an, vy) = (try room.join(LiveDemo.guest("An")), try room.join(LiveDemo.guest("Vy")))
        try room.press(.start, at: 0)
        try room.answer(an, 0, .choice(1), at: 4)
        room = LiveQuiz.replay(LiveDemo.room(settings: room.settings), log: room.log).room
        #expect(
            try room.apply(.resumed(since: LiveQuiz.second(2)), at: LiveQuiz.second(34)).map(\.kind) == [.resumed])
        #expect(room.deadline == LiveQuiz.second(50))
        try room.answer(vy, 0, .choice(1), at: 34)
        try room.press(.reveal(place: 0), at: 35)
        #expect(room.points(an) == 900 && room.points(vy) == 900)
    }

    @Test("at the pupils' pace everybody goes through the set in order, in their own time")
    func ownPace() throws {
        var room = LiveDemo.room(set: LiveDemo.choices(3), settings: LiveSettings(pace: .pupil, rewardsSpeed: true))
        let (an, vy) = (try room.join(LiveDemo.guest("An")), try room.join(LiveDemo.guest("Vy")))
        func go(_ player: LivePlayer.ID, _ place: Int, at seconds: Int) throws -> Int {
            try room.apply(.proceed(player: player, place: place), at: LiveQuiz.second(seconds)).count
        }
        #expect(throws: LiveRefusal.notStarted) { try go(an, 0, at: 0) }
        try room.press(.start, at: 1)
        #expect(throws: LiveRefusal.otherPace) { try room.press(.open(place: 0), at: 1) }
        #expect(try go(an, 0, at: 10) == 1)
        #expect(try go(an, 0, at: 12) == 0)
        #expect(throws: LiveRefusal.notYourTurn) { try go(an, 1, at: 12) }
        #expect(throws: LiveRefusal.notOpen) { try room.answer(vy, 0, .choice(1), at: 12) }
        let before = try #require(room.pupilView(of: an, room.scene, at: LiveQuiz.second(12)))
        #expect(before.outcome == nil && before.question?.deadline == LiveQuiz.second(30))
        try room.answer(an, 0, .choice(1), at: 14)
        let after = try #require(room.pupilView(of: an, room.scene, at: LiveQuiz.second(14)))
        #expect(after.outcome?.points == 900 && after.nextPlace == 1)
        #expect(try go(vy, 0, at: 15) == 1)
        #expect(try go(vy, 1, at: 37) == 1)
        #expect(room.points(an) == 900 && room.points(vy) == 0)
        #expect(room.result.items.map(\.askedCount) == [2, 1, 0])
    }

    @Test("a room is its commands: stored commands that a rule refuses now are set aside, not the room")
    func replay() throws {
        var room = LiveDemo.room()
        let an = try room.join(LiveDemo.guest("An"))
        try room.press(.start, at: 1)
        try room.answer(an, 0, .choice(1), at: 2)
        try room.press(.reveal(place: 0), at: 3)
        let odd = LiveEntry(command: .join(entrance: LiveDemo.guest("<b>")), at: LiveQuiz.second(0))
        let replayed = LiveQuiz.replay(LiveDemo.room(), log: [odd] + room.log)
        #expect(replayed.refused.map(\.refusal) == [.name(.markup)])
        #expect(replayed.room.standings == room.standings && replayed.room.log == room.log)
    }

    @Test("a set with an impossible time, twice the same question or no question is told to its maker")
    func problems() {
        #expect(LiveDemo.kinds.problems() == [])
        #expect(LiveSet(title: " ", items: []).problems().count == 2)
        let question = Question.demo("a", SingleChoice.demo(correct: 9))
        let set = LiveSet(title: "Thử", items: [(4), 121].map { .init(question: question, seconds: $0) })
        #expect(set.problems().count == 5)
        #expect(LiveSet(title: "Thử", questions: LiveDemo.kinds.items.map(\.question)).problems() == [])
        #expect(LiveSettings(teams: ["Đỏ", "Đỏ"]).problems().count == 1)
        #expect(LiveSettings(teams: ["Đỏ"]).problems().count == 1)
        #expect(LiveSettings(teams: ["Đỏ", "Xanh"]).problems() == [])
    }
}
