import Domain
import TestKit

/// Rooms for tests.
enum LiveDemo {
    static let start = Instant(ms: 1_795_000_000_000)
    static let host = Account.ID(7)
    static let roster = LiveRoster([
        (Learner.ID(11), "Nguyễn Thị Minh Anh"), (Learner.ID(12), "Trần Gia Bảo"), (Learner.ID(13), "Lê Nhật Minh"),
        (Learner.ID(14), "Phạm Quỳnh Anh"),
    ])

    /// One question of every kind, 20 s each.
    static let kinds = LiveSet(
        title: "An toàn khi dùng VNeID",
        items: QuestionKindsDemo.all.enumerated().map { .init(question: .demo("q\($0)", $1), seconds: 20) })

    /// Single choices whose right answer is B.
    static func choices(_ count: Int, seconds: Int = 20) -> LiveSet {
        LiveSet(
            title: "Đố vui",
            items: (0..<count).map { .init(question: .demo("c\($0)", SingleChoice.demo()), seconds: seconds) })
    }

    static func room(
        _ number: Int64 = 1, set: LiveSet = kinds, settings: LiveSettings = LiveSettings()
    ) -> LiveQuiz {
        LiveQuiz(
            id: LiveQuiz.ID(number), pin: LivePIN(text: "482916")!, host: host, set: set, roster: roster,
            settings: settings)
    }

    static func guest(_ name: String, team: Int? = nil) -> LiveEntrance {
        .guest(nickname: name, token: "token-\(name)", team: team)
    }
}

extension LiveQuiz {
    /// Seconds after the start of the tests.
    static func second(_ seconds: Int) -> Instant {
        LiveDemo.start + Int64(seconds) * 1000
    }

    /// A press of the teacher on a page that is up to date.
    @discardableResult
    mutating func press(_ order: LiveOrder, at seconds: Int) throws(LiveRefusal) -> [LiveEvent] {
        try apply(.host(by: LiveDemo.host, step: step, order: order), at: Self.second(seconds))
    }

    @discardableResult
    mutating func join(_ entrance: LiveEntrance, at seconds: Int = 0) throws(LiveRefusal) -> LivePlayer.ID {
        _ = try apply(.join(entrance: entrance), at: Self.second(seconds))
        return player(as: entrance.person)!.id
    }

    @discardableResult
    mutating func answer(
        _ player: LivePlayer.ID, _ place: Int, _ response: Response, at seconds: Int
    ) throws(LiveRefusal) -> [LiveEvent] {
        try apply(.answer(player: player, place: place, response: response), at: Self.second(seconds))
    }

    func points(_ player: LivePlayer.ID) -> Int? {
        standings[player]?.tally.points
    }
}
