import Domain
import NIOCore
import Store
import Testing

@testable import Web

@Suite("Guards of a live quiz")
struct LiveGuardTests {
    @Test("only the account that opened a room drives it and sees its screens")
    func host() async throws {
        let room = try await LiveClass()
        try await room.join("Na")
        for account in [SmallProvince.otherTeacher, SmallProvince.manager, SmallProvince.pupil, SmallProvince.officer] {
            try await room.signIn("other", account)
            let other = room.device("other")
            for path in ["", "/remote", "/events", "/report", "/workbook"] {
                #expect(try await other.get(room.room + path).status == 404, "\(account.userName) \(path)")
            }
            let order = ["csrf": "form-other", "step": "0", "order": "start"]
            #expect(try await other.post("\(room.room)/orders", order).status == 404)
        }
        #expect(try await Client(room.site).get(room.room).status == 303)
        #expect(try await room.quiz().phase == .lobby)
        let live = try #require(try await room.app.live.room(room.record.id))
        await #expect(throws: LiveRefusal.notHost) {
            try await live.take(
                .host(by: SmallProvince.otherTeacher.id, step: 0, order: .start), at: room.clock.now)
        }
    }

    @Test("two devices that press at once go on once")
    func twoDevices() async throws {
        let room = try await LiveClass()
        let press = ["csrf": "form-host", "step": "0", "order": "start"]
        #expect(try await room.device("host").post("\(room.room)/orders", press).status == 303)
        #expect(try await room.device("host").post("\(room.room)/orders", press).status == 303)
        let other = ["csrf": "form-host", "step": "0", "order": "lock", "from": "remote"]
        let refused = try await room.device("host").post("\(room.room)/orders", other)
        #expect(refused.status == 409 && refused.body.contains("Thiết bị khác của thầy cô vừa bấm trước"))
        #expect(try await room.quiz().step == 1)
    }

    @Test("no byte that a pupil gets before the time depends on the key, whatever the kind", arguments: 0..<6)
    func keys(place: Int) async throws {
        var sent: [[String]] = []
        for turn in 0..<2 {
            let room = try await LiveClass(
                LiveDemo.set(turn: turn, explanation: turn == 0 ? "Vì thế này." : "Vì thế kia."))
            var bytes: [String] = []
            for name in ["Na", "Bi"] { bytes.append(try await room.join(name).body) }
            let live = try #require(try await room.app.live.room(room.record.id))
            let (stream, _) = await live.listen(as: .player(LivePlayer.ID(1)))
            bytes.append(try await room.device("Na").get("/live/\(room.pin)").body)
            try await room.press(place == 0 ? "start" : "open:\(place)")
            bytes.append(try await room.device("Na").get("/live/\(room.pin)").body)
            let fields = ["place": "\(place)", "q": "0", "q.0": "0", "q.1": "1", "q.2": "2", "q.3": "3"]
            bytes.append(try await room.post("Na", "/live/\(room.pin)/answers", fields).body)
            bytes.append(try await room.device("Na").get("/live/\(room.pin)").body)
            bytes.append(try await room.device("Na").get("/live/\(room.pin)/events").body)
            await live.stopListening(.player(LivePlayer.ID(1)), 1)
            for await event in stream { bytes.append(String(buffer: event)) }
            sent.append(bytes.map { $0.replacing(/[0-9a-f]{64}/, with: "token") })
            // The search works: once it is revealed, the explanation is there.
            try await room.press("reveal:\(place)")
            #expect(
                try await room.device("Bi").get("/live/\(room.pin)").body.contains(
                    "Vì thế \(turn == 0 ? "này" : "kia")"))
        }
        #expect(sent[0] == sent[1])
        #expect(!sent[0].joined().contains("Vì thế"))
    }

    @Test("a device that guesses PINs has to wait; another one at the same address does not")
    func guessing() async throws {
        let room = try await LiveClass()
        let guesser = Client(room.site)
        let csrf = try await guesser.get("/live").csrf
        for number in 0..<PINGate.deviceLimit {
            let answer = try await guesser.post("/live", ["csrf": csrf, "pin": "\(100_000 + number)"])
            #expect(answer.status == 422 && answer.body.contains("Không có phòng nào mang mã này"))
        }
        let blocked = try await guesser.post("/live", ["csrf": csrf, "pin": room.pin])
        #expect(blocked.status == 422 && blocked.body.contains("Em đã nhập sai nhiều lần"))
        #expect(try await guesser.get("/live/\(room.pin)").status == 303)
        let other = Client(room.site)
        let token = try await other.get("/live").csrf
        #expect(
            try await other.post("/live", ["csrf": token, "pin": room.record.pin.text]).location == "/live/\(room.pin)")
        room.clock.advance(ms: PINGate.windowMs + 1)
        #expect(try await guesser.get("/live/\(room.pin)").status == 200)
    }

    @Test("without a cookie, guesses are counted together")
    func cookieless() async throws {
        let room = try await LiveClass()
        for number in 0..<PINGate.unknownLimit {
            _ = try await Client(room.site).get("/live/\(100_000 + number)")
        }
        #expect(try await Client(room.site).get("/live/\(room.pin)").location == "/live?unknown")
        #expect(try await room.join("Na").status != 500)
    }

    @Test(
        "bad nicknames never come to the projector",
        arguments: [
            "<b>Na</b>", "\"onload=alert(1)", "Na\u{202E}iB", "N\u{200B}a", "ngu", "n.g.u", "0901234567", "", "  ",
            String(repeating: "a", count: 5000), "{{csrf}}", "Nguyễn Văn An",
        ])
    func nicknames(name: String) async throws {
        let room = try await LiveClass(
            settings: LiveSettings(), classroom: SmallProvince.class1, pupils: [SmallProvince.an])
        let answer = try await room.post("x", "/live/\(room.pin)/players", ["nickname": name])
        #expect(answer.status == 422)
        #expect(!answer.body.contains("<b>Na</b>"))
        #expect(try await room.quiz().players.isEmpty)
    }

    @Test("forms that no page sends are refused and change nothing")
    func badForms() async throws {
        let room = try await LiveClass()
        try await room.join("Na")
        try await room.press("start")
        let path = "/live/\(room.pin)/answers"
        for fields in [["place": "9"], ["place": "-1"], ["place": "x"], [:], ["place": "0", "q": "7"]] {
            #expect(try await room.post("Na", path, fields).status == 400, "\(fields)")
        }
        #expect(try await room.post("Na", path, ["place": "0"]).status == 409)
        #expect(try await room.post("Bi", path, ["place": "0", "q": "1"]).location == "/live/\(room.pin)")
        #expect(try await room.quiz().answeredCount(at: 0) == 0)
        for order in ["", "open", "open:-1", "open:x", "drop"] {
            let press = ["csrf": "form-host", "step": "1", "order": order]
            #expect(try await room.device("host").post("\(room.room)/orders", press).status == 400, "\(order)")
        }
    }
}
