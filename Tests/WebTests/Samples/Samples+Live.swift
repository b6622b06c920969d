import Content
import Domain

@testable import Web

extension Samples {
    /// A live quiz: every part that the pages can show, made from rooms that were played.
    static let live: [SamplePage] =
        [
            SamplePage(
                name: "live-pin", template: "LiveQuiz/LivePINPage",
                page: LivePINPage(
                    frame: bareFrame("Vào phòng đố vui"),
                    pin: Field(
                        "482916", error: "Không có phòng nào mang mã này. Em xem lại 6 chữ số trên màn chiếu."),
                    isSignedIn: false)),
            SamplePage(name: "live-entrance", template: "LiveQuiz/LiveEntrancePage", page: entrance(own: false)),
            SamplePage(name: "live-entrance-own", template: "LiveQuiz/LiveEntrancePage", page: entrance(own: true)),
            SamplePage(
                name: "live-entrance-signin", template: "LiveQuiz/LiveEntrancePage",
                page: entrance(own: false, takesPIN: false)),
            SamplePage(
                name: "live-quizzes", template: "LiveQuiz/LiveQuizzesPage",
                page: LiveQuizzesPage(teacherFrame("Đố vui trực tiếp"), [LiveSample.record])),
            SamplePage(
                name: "live-quizzes-empty", template: "LiveQuiz/LiveQuizzesPage",
                page: LiveQuizzesPage(teacherFrame("Đố vui trực tiếp"), [])),
            SamplePage(name: "live-start", template: "LiveQuiz/LiveStartPage", page: start),
            SamplePage(
                name: "live-report", template: "LiveQuiz/LiveReportPage",
                page: LiveReportPage(
                    teacherFrame("Báo cáo đố vui"), LiveSample.record, LiveSample.room(at: .ended),
                    recording: recording)),
        ] + LiveSample.Moment.allCases.flatMap(screens)

    private static func screens(_ moment: LiveSample.Moment) -> [SamplePage] {
        let room = LiveSample.room(at: moment)
        let host = room.hostView(room.scene)
        let refusal = moment == .lobby ? LiveRefusal.pressedElsewhere.message : nil
        let pages: [SamplePage] = [
            SamplePage(
                name: "live-projector-\(moment)", template: "LiveQuiz/LiveProjectorPage",
                page: LiveProjectorPage(
                    bareFrame("Đố vui an toàn"), room, host, origin: "https://thao.example", refusal: refusal,
                    at: LiveSample.now)),
            SamplePage(
                name: "live-remote-\(moment)", template: "LiveQuiz/LiveRemotePage",
                page: LiveRemotePage(teacherFrame("Đố vui an toàn"), room, host, refusal: refusal, at: LiveSample.now)),
        ]
        let players = (1...3).compactMap { number -> SamplePage? in
            guard let view = room.pupilView(of: LivePlayer.ID(Int64(number)), room.scene, at: LiveSample.now) else {
                return nil
            }
            return SamplePage(
                name: "live-play-\(moment)-\(number)", template: "LiveQuiz/LivePlayPage",
                page: LivePlayPage(bareFrame("Đố vui"), room, view, refusal: nil, at: LiveSample.now))
        }
        return pages + players
    }

    private static func entrance(own: Bool, takesPIN: Bool = true) -> LiveEntrancePage {
        let room = LiveSample.room(at: .lobby)
        return LiveEntrancePage(
            bareFrame("Vào phòng đố vui"), room, own: own ? room.roster.entries.first : nil, takesPIN: takesPIN,
            nickname: "ngu", learner: "", team: "", refusal: own ? nil : NicknameRefusal.notNice.message)
    }

    private static let recording: LiveReportPage.Recording = {
        var problems = FormProblems()
        problems.add("minutes", "Số phút từ 1 đến 180")
        let record = LiveClassRecord(
            room: LiveQuiz.ID(1), title: "Đố vui an toàn", day: SmallProvince.today, mode: .informatics, minutes: 15,
            result: LiveClassResult(lines: [.init(learner: Learner.ID(1), played: .init(asked: 5, right: 4))]))
        return .init(
            SmallProvince.class1, record, LiveRecordDraft(record, LiveSample.room(at: .ended), LiveSample.record),
            problems)
    }()

    private static let start: LiveStartPage = {
        var problems = FormProblems()
        problems.add("seconds", "Thời gian mỗi câu từ 5 đến 120 giây")
        var draft = LiveStartDraft(classrooms: [SmallProvince.class1], query: { _ in "" })
        draft.seconds = "4"
        return LiveStartPage(
            teacherFrame("Mở phòng đố vui"), draft, problems, classrooms: [SmallProvince.class1], content: .empty,
            others: UsableQuestions(own: [shared, pictured].compactMap(\.question), shared: []),
            at: LiveSample.now)
    }()
}

/// A room of five pupils, stopped at a moment.
enum LiveSample {
    enum Moment: CaseIterable {
        case lobby, asking, revealed, several, skipped, board, ended, running
    }

    static let now = SmallProvince.now + 25_000
    private static let host = Account.ID(201)
    private static let settings = LiveSettings(rewardsStreaks: true, teams: ["Sen", "Trúc"])
    private static let pupils = [
        (1, "Nguyễn Minh Anh"), (2, "Trần Gia Bảo"), (3, "Lê Nhật Minh"), (4, "Phạm Quỳnh Chi"),
    ]

    static let record = LiveQuizRecord(
        id: LiveQuiz.ID(1), pin: LivePIN(text: "482916")!,
        opening: LiveOpening(
            host: host, classroom: Classroom.ID(1), set: LiveDemo.set(), pupils: [], settings: settings),
        openedAt: SmallProvince.now, endedAt: now)

    static func room(at moment: Moment) -> LiveQuiz {
        let pace = moment == .running ? LiveSettings(pace: .pupil) : settings
        var room = LiveQuiz(
            id: LiveQuiz.ID(1), pin: record.pin, host: host, set: LiveDemo.set(),
            roster: LiveRoster(pupils.map { (Learner.ID(Int64($0.0)), $0.1) }), settings: pace)
        for number in 1...3 { room.take(.join(entrance: .learner(id: Learner.ID(Int64(number)), team: nil))) }
        room.take(.join(entrance: .guest(nickname: "Khoai Lang", token: "t", team: nil)))
        if moment == .lobby { return room }
        room.press(.start)
        if moment == .running {
            room.take(.proceed(player: LivePlayer.ID(1), place: 0))
            room.take(.answer(player: LivePlayer.ID(1), place: 0, response: .choice(1)))
            room.take(.proceed(player: LivePlayer.ID(2), place: 0))
            return room
        }
        room.take(.answer(player: LivePlayer.ID(1), place: 0, response: .choice(1)))
        if moment == .asking { return room }
        room.take(.answer(player: LivePlayer.ID(2), place: 0, response: .choice(2)))
        room.press(.reveal(place: 0))
        if moment == .revealed { return room }
        room.press(.open(place: 2))
        if moment == .skipped {
            room.press(.skip(place: 2))
            return room
        }
        room.take(.answer(player: LivePlayer.ID(2), place: 2, response: .judgements([true, true, true, nil])))
        room.press(.reveal(place: 2))
        if moment == .board {
            room.press(.showBoard)
            return room
        }
        room.press(.open(place: 1))
        if moment == .several { return room }
        room.press(.reveal(place: 1))
        room.press(.end)
        return room
    }
}

extension LiveQuiz {
    fileprivate mutating func take(_ command: LiveCommand) {
        _ = try? apply(command, at: SmallProvince.now + 20_000)
    }

    fileprivate mutating func press(_ order: LiveOrder) {
        take(.host(by: host, step: step, order: order))
    }
}
