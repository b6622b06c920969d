import Domain
import Foundation
import Logging
import Store
import Testing

@testable import Web

/// A room with its teacher and pupils at their own devices, and a server that can be started again.
final class LiveClass {
    let province: SmallProvince
    let clock = MovingClock()
    private(set) var app: AppEnvironment
    private(set) var site: Site
    private(set) var record: LiveQuizRecord
    /// Cookies stay with the devices when the server is started again.
    private var jars: [String: [String: String]] = [:]
    private var step = 0

    init(
        _ set: LiveSet = LiveDemo.choices(3), settings: LiveSettings = LiveSettings(entrance: .guests),
        classroom: Classroom? = nil, pupils: [Learner] = [], host: Account = SmallProvince.teacher
    ) async throws {
        province = try await SmallProvince()
        app = try await Self.start(province.store, province, clock)
        site = Site(app)
        try await province.store.registerLive(set)
        record = try await app.live.open(
            LiveOpening(
                host: host.id, classroom: classroom?.id, set: set,
                pupils: pupils.map { .init(learner: $0.id, name: $0.fullName) }, settings: settings), bits: 1,
            at: clock.now)
        let token = Token.fresh()
        try await province.store.openSession(
            tokenHash: Token.hash(token), account: host.id, csrfToken: "form-host", idleMs: 36_000_000, at: clock.now)
        jars["host"] = ["thao_session": token]
    }

    var pin: String { "\(record.pin.number)" }
    var room: String { "/live-quizzes/\(record.id.rawValue)" }

    /// As after `kill -9`: what was in memory is gone. The devices come back at once.
    func restart() async throws {
        app = try await Self.start(Store(path: province.store.path), province, clock)
        site = Site(app)
        _ = try await quiz()
    }

    /// The device of a pupil, or of the host.
    func device(_ name: String) -> Client {
        Client(site, cookies: jars[name] ?? [:])
    }

    func keep(_ name: String, _ client: Client) {
        jars[name] = client.jar
    }

    /// A device on which somebody signs in.
    func signIn(_ name: String, _ account: Account) async throws {
        let token = Token.fresh()
        try await province.store.openSession(
            tokenHash: Token.hash(token), account: account.id, csrfToken: "form-\(name)", idleMs: 36_000_000,
            at: clock.now)
        jars[name] = ["thao_session": token]
    }

    /// Comes in as a guest.
    @discardableResult
    func join(_ name: String) async throws -> Client.Answer {
        try await post(name, "/live/\(pin)/players", ["nickname": name])
    }

    /// A press of the teacher's on a page that is up to date.
    @discardableResult
    func press(_ order: String) async throws -> Client.Answer {
        let page = try await device("host").get("\(room)/remote")
        let step = page.body.value(ofField: "step")
        return try await device("host").post("\(room)/orders", ["csrf": page.csrf, "step": step, "order": order])
    }

    /// The printed place of the author's option in a choice.
    func printed(_ index: Int, at place: Int) async throws -> Int {
        let quiz = try await quiz()
        return try #require(quiz.sheet(at: place).options.firstIndex { $0.index == index })
    }

    /// Chooses the author's option.
    @discardableResult
    func answer(_ name: String, _ index: Int, at place: Int) async throws -> Client.Answer {
        try await post(
            name, "/live/\(pin)/answers", ["place": "\(place)", "q": "\(try await printed(index, at: place))"])
    }

    @discardableResult
    func post(_ name: String, _ path: String, _ fields: [String: String]) async throws -> Client.Answer {
        let client = device(name)
        let page = try await client.get("/live/\(pin)")
        let answer = try await client.post(path, fields.merging(["csrf": page.csrf]) { $1 })
        keep(name, client)
        return answer
    }

    /// The room as it stands.
    func quiz() async throws -> LiveQuiz {
        let room = try #require(try await app.live.room(record.id))
        return try await room.look(at: clock.now)
    }

    private static func start(
        _ store: Store, _ province: SmallProvince, _ clock: MovingClock
    ) async throws -> AppEnvironment {
        try await AppEnvironment(
            store: store, content: province.content, hasher: PasswordHasher(), clock: { clock.now },
            randomBytes: { Array(repeating: 7, count: $0) }, logger: Logger(label: "test"))
    }
}

extension String {
    /// What a hidden field of a page holds.
    func value(ofField name: String) -> String {
        guard let mark = range(of: "name=\"\(name)\" value=\"") else { return "" }
        return String(self[mark.upperBound...].prefix { $0 != "\"" })
    }
}

extension LiveQuiz {
    /// The board in words, for comparing.
    var boardText: [String] {
        standings.lines.map {
            "\($0.place) \($0.name) \($0.tally.points) \($0.tally.rightCount)/\($0.tally.askedCount)"
        }
    }
}
