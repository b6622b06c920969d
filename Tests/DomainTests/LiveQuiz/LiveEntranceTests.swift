import Domain
import TestKit
import Testing

@Suite("Coming into a room")
struct LiveEntranceTests {
    @Test("a PIN has six digits, is read with spaces, and is not one that is in use")
    func pin() {
        #expect(LivePIN(text: " 482 916 ")?.text == "482 916")
        #expect(LivePIN(text: "100004")?.text == "100 004")
        for text in ["", "48291", "4829161", "048291", "48291a", "４８２９１６", "-82916"] {
            #expect(LivePIN(text: text) == nil)
        }
        var taken: Set<LivePIN> = []
        for seed in 0..<500 {
            let pin = LivePIN.free(bits: UInt64(seed % 7), taken: taken)
            #expect(pin.map { taken.insert($0).inserted } == true || seed >= 400)
        }
    }

    @Test("the list shows the shortest names that differ")
    func roster() {
        let roster = LiveRoster([
            (Learner.ID(1), "Nguyễn Thị Minh Anh"), (Learner.ID(2), "Trần Thị Minh Anh"), (Learner.ID(3), "Y Moan"),
            (Learner.ID(4), "Lê Văn Bình"), (Learner.ID(5), "Lê Văn Bình"), (Learner.ID(5), "Lê Văn Bình"),
            (Learner.ID(6), "An"),
        ])
        #expect(
            roster.entries.map(\.shownName) == [
                "An", "Nguyễn Thị Minh Anh", "Trần Thị Minh Anh", "Lê Văn Bình", "Lê Văn Bình (2)", "Y Moan",
            ])
        #expect(roster.entry(of: Learner.ID(3))?.fullName == "Y Moan" && roster.entry(of: Learner.ID(9)) == nil)
    }

    @Test("the same pupil on another telephone, and the same guest after a reload, come back with their points")
    func comeBack() throws {
        var room = LiveDemo.room(set: LiveDemo.choices(2))
        let an = try room.join(.learner(id: Learner.ID(11), team: nil))
        let vy = try room.join(LiveDemo.guest("Vy"))
        try room.press(.start, at: 1)
        for player in [an, vy] { try room.answer(player, 0, .choice(1), at: 2) }
        try room.press(.reveal(place: 0), at: 3)
        try room.press(.lock, at: 4)
        #expect(try room.join(.learner(id: Learner.ID(11), team: nil), at: 5) == an)
        #expect(try room.join(.guest(nickname: "Tên khác", token: "token-Vy", team: nil), at: 5) == vy)
        #expect(room.points(an) == 1000 && room.points(vy) == 1000 && room.players.count == 2)
        #expect(room.player(vy)?.name == "Vy")
        #expect(throws: LiveRefusal.locked) { try room.join(LiveDemo.guest("Mới"), at: 6) }
        try room.press(.unlock, at: 7)
        #expect(try room.join(LiveDemo.guest("Mới"), at: 8) == LivePlayer.ID(3))
    }

    @Test("who may come in is the teacher's choice")
    func entrances() throws {
        var listed = LiveDemo.room(settings: LiveSettings(entrance: .list, allowsLateJoin: false))
        #expect(throws: LiveRefusal.guestsOff) { try listed.join(LiveDemo.guest("An")) }
        #expect(throws: LiveRefusal.notOnList) { try listed.join(.learner(id: Learner.ID(99), team: nil)) }
        try listed.join(.learner(id: Learner.ID(12), team: nil))
        try listed.press(.start, at: 1)
        #expect(throws: LiveRefusal.lateJoinOff) { try listed.join(.learner(id: Learner.ID(13), team: nil), at: 2) }
        var open = LiveDemo.room(settings: LiveSettings(entrance: .guests))
        #expect(throws: LiveRefusal.notOnList) { try open.join(.learner(id: Learner.ID(12), team: nil)) }
        #expect(try open.join(LiveDemo.guest("Gia Bảo")) == LivePlayer.ID(1))
    }

    @Test("nobody plays under a name that is taken or stands on the list, however it is spelt")
    func names() throws {
        var room = LiveDemo.room()
        try room.join(LiveDemo.guest("Hòa"))
        for name in ["hoà", " HÒA ", "Minh Anh", "TRẦN GIA BẢO"] {
            #expect(throws: LiveRefusal.name(.taken)) { try room.join(LiveDemo.guest(name)) }
        }
        #expect(room.players.count == 1)
    }

    @Test("a name that was taken off leaves the board; the guest comes back with another one and keeps the points")
    func removal() throws {
        var room = LiveDemo.room(set: LiveDemo.choices(3))
        let odd = try room.join(.guest(nickname: "Tên lạ", token: "t", team: nil))
        let an = try room.join(.learner(id: Learner.ID(11), team: nil))
        try room.press(.start, at: 1)
        try room.answer(odd, 0, .choice(1), at: 2)
        try room.press(.remove(player: odd), at: 3)
        try room.press(.remove(player: an), at: 3)
        try room.press(.reveal(place: 0), at: 4)
        #expect(room.standings.lines == [] && room.projectorView(room.scene).reveal?.answeredCount == 0)
        #expect(throws: LiveRefusal.removed) { try room.join(.guest(nickname: "tên lạ", token: "t", team: nil), at: 5) }
        #expect(throws: LiveRefusal.name(.taken)) {
            try room.join(.guest(nickname: "Tên lạ", token: "u", team: nil), at: 5)
        }
        #expect(throws: LiveRefusal.removed) { try room.join(.learner(id: Learner.ID(11), team: nil), at: 5) }
        #expect(try room.join(.guest(nickname: "Bình", token: "t", team: nil), at: 6) == odd)
        #expect(room.points(odd) == 1000 && room.player(odd)?.name == "Bình")
        try room.press(.readmit(player: an), at: 7)
        #expect(room.points(an) == 0)
    }

    @Test("pupils without a wish go to the smallest team, and the mean decides")
    func teams() throws {
        var room = LiveDemo.room(set: LiveDemo.choices(1), settings: LiveSettings(teams: ["Đỏ", "Xanh"]))
        let ids = try ["A1", "A2", "A3", "A4"].map { try room.join(LiveDemo.guest($0)) }
        #expect(ids.map { room.player($0)?.team } == [0, 1, 0, 1])
        let last = try room.join(LiveDemo.guest("A5", team: 1))
        #expect(throws: LiveRefusal.unknownTeam) { try room.join(LiveDemo.guest("A6", team: 2)) }
        try room.press(.start, at: 1)
        for player in [ids[0], ids[1], last] { try room.answer(player, 0, .choice(1), at: 2) }
        try room.press(.reveal(place: 0), at: 3)
        let lines = room.teamLines(room.standings)
        #expect(lines.map(\.name) == ["Xanh", "Đỏ"] && lines.map(\.place) == [1, 2])
        #expect(lines.map(\.meanPoints) == [666, 500] && lines.map(\.memberCount) == [3, 2])
    }
}
