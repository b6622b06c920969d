import Domain
import Store
import Testing

@testable import Web

@Suite("Room of a test")
struct RoomTests {
    @Test("the board says where a pupil is, and after 45 silent seconds that nothing was heard")
    func board() async throws {
        let room = try await RoomSitting()
        #expect(try await room.sign(position: 7).status == 200)
        _ = try await room.answer("1", sequence: 1)
        let live = try await room.board
        #expect(live.contains("Câu 7") && live.contains("1/28") && live.contains("45:00") && live.contains("08:00:00"))
        room.clock.advance(ms: 45_000)
        #expect(try await room.board.contains("Câu 7"))
        room.clock.advance(ms: 1)
        let silent = try await room.board
        #expect(silent.contains("Mất tín hiệu từ 08:00") && !silent.contains("Câu 7"))
        _ = try await room.pupil.post(room.path + "/submission", ["csrf": "form-101"])
        #expect(try await room.board.contains("Đã nộp"))
    }

    @Test("a sign of life costs no statement while its room is known, and answers nothing new with nothing")
    func cheap() async throws {
        let room = try await RoomSitting()
        let first = try await room.sign()
        let version = RoomSitting.version(first.body)
        #expect(!version.isEmpty)
        let count = try await room.province.store.countingStatements {
            for _ in 0..<5 {
                let status = try await room.sign(version: version).status
                #expect(status == 204)
            }
        }
        #expect(count == 0)
    }

    @Test("a message is on the pupil's page at the next sign of life, and escaped")
    func message() async throws {
        let room = try await RoomSitting()
        let version = RoomSitting.version(try await room.sign().body)
        #expect(try await room.act("messages", ["message": ""]).complains("Nhập lời nhắn", at: "message"))
        let sent = try await room.act("messages", ["message": "<b>Còn 10 phút</b>"])
        #expect(sent.location == "/assignments/1/room?done=messageSent")
        let told = try await room.sign(version: version)
        #expect(told.status == 200 && told.body.contains("Thầy cô nhắn lúc 08:00:"))
        #expect(told.body.contains("&lt;b&gt;Còn 10 phút") && !told.body.contains("<b>Còn"))
        let page = try await room.pupil.get(room.path)
        #expect(page.body.contains("&lt;b&gt;Còn 10 phút"))
        #expect(try await room.board.contains("Nhắn cả phòng: &lt;b&gt;Còn 10 phút"))
    }

    @Test("a pause hides the questions, keeps answers waiting and stops the clock; going on gives all of it back")
    func pause() async throws {
        let room = try await RoomSitting()
        room.clock.advance(minutes: 5)
        #expect(try await room.act("pauses", ["why": "Mất điện"]).location == "/assignments/1/room?done=roomPaused")
        room.clock.advance(minutes: 41)
        let told = try await room.sign()
        #expect(told.body.contains("data-paused") && told.body.contains("data-seconds=\"2400\""))
        let refused = try await room.answer("1", sequence: 1)
        #expect(refused.status == 423 && refused.body.contains("Thầy cô đang tạm dừng bài"))
        let page = try await room.pupil.get(room.path)
        #expect(page.status == 200 && page.body.contains("đứng lại ở 40:00") && !page.body.contains("id=\"q1\""))
        let submitted = try await room.pupil.post(room.path + "/submission", ["csrf": "form-101"])
        #expect(submitted.location == room.path)
        #expect(try await room.board.contains("Tạm dừng từ 08:05"))
        #expect(try await room.act("resumption").location == "/assignments/1/room?done=roomResumed")
        #expect(try await room.answer("1", sequence: 1).status == 200)
        #expect(try await room.pupil.get(room.path).body.contains("40:00"))
        #expect(try await room.board.contains("Cho làm tiếp sau 41 phút"))
    }

    @Test("who has not begun waits while the room is paused, and the home page keeps the test")
    func pausedStart() async throws {
        let room = try await RoomSitting()
        let store = room.province.store
        _ = try await room.pupil.post(room.path + "/submission", ["csrf": "form-101"])
        try await store.reopenAttempt(
            room.attempt, reason: "Nộp nhầm", forMs: 600_000, by: SmallProvince.teacher.id, at: room.clock.now)
        _ = try await room.act("pauses")
        room.clock.advance(minutes: 50)
        #expect(try await room.pupil.get("/").body.contains(room.path))
        let other = try await room.province.client(SmallProvince.otherPupil, room.site)
        try await store.pauseRoom(
            SmallProvince.test2.id, text: "", by: SmallProvince.otherTeacher.id, at: SmallProvince.now)
        let start = try await other.get("/assignments/2/start").body
        #expect(start.contains("Em chờ thầy cô cho làm rồi tải lại trang này") && !start.contains("Bắt đầu làm bài"))
        #expect(try await other.post("/assignments/2/attempts", ["csrf": "form-102"]).status == 423)
    }

    @Test("time for all needs a reason, moves the clock of the page, and is written down")
    func extend() async throws {
        let room = try await RoomSitting()
        let reason = "Nhập lý do, lý do được ghi vào biên bản"
        #expect(try await room.act("extensions", ["minutes": "10"]).complains(reason, at: "reason"))
        let wrong = try await room.act("extensions", ["minutes": "500", "reason": "Mạng chậm"])
        #expect(wrong.complains("Chọn số phút từ 1 đến 120", at: "minutes"))
        _ = try await room.act("extensions", ["minutes": "10", "reason": "Mạng chậm"])
        #expect(try await room.sign().body.contains("data-seconds=\"3300\""))
        #expect(try await room.board.contains("Thêm 10 phút cho cả phòng: Mạng chậm"))
        let closed = try await room.teacher.post("/assignments/1/closure", ["csrf": "form-201"])
        #expect(closed.status == 303)
        #expect(try await room.act("extensions", ["minutes": "5", "reason": "Muộn"]).status == 409)
    }

    @Test("leaving the page is shown as information, once however often it is told, and not during a pause")
    func absences() async throws {
        let room = try await RoomSitting()
        room.clock.advance(minutes: 1)
        for _ in 0..<3 { _ = try await room.sign(away: ["111:4000", "222:15400", "333:2999", "x:9", "4:999999999"]) }
        #expect(try await room.board.contains("2 lần, lâu nhất 15 giây"))
        _ = try await room.act("pauses")
        _ = try await room.sign(away: ["555:9000"])
        #expect(try await room.board.contains("2 lần, lâu nhất 15 giây"))
        let start = try await room.province.client(SmallProvince.otherPupil, room.site).get("/assignments/2/start")
        #expect(start.body.contains("Nếu em rời trang làm bài từ 3 giây"))
    }

    @Test("another pupil's attempt hears nothing and tells nothing")
    func foreign() async throws {
        let room = try await RoomSitting()
        let other = try await room.province.client(SmallProvince.otherPupil, room.site)
        #expect(try await room.sign(by: other, csrf: "form-102").status == 404)
        #expect(try await room.sign(csrf: "stolen").status == 403)
        let stranger = try await room.province.client(SmallProvince.otherTeacher, room.site)
        for path in ["", "/codes", "/minutes", "/signatures"] {
            #expect(try await stranger.get("/assignments/1/room\(path)").status == 404)
        }
    }

    @Test("a test handed in at another device is over on this page too")
    func over() async throws {
        let room = try await RoomSitting()
        let version = RoomSitting.version(try await room.sign().body)
        _ = try await room.pupil.post(room.path + "/submission", ["csrf": "form-101"])
        room.clock.advance(ms: 2_000)
        #expect(try await room.sign(version: version).body.contains("data-over"))
    }

    @Test("minutes call nobody absent who can still begin")
    func minutesBeforeTheEnd() async throws {
        let province = try await SmallProvince()
        let teacher = try await province.client(SmallProvince.teacher, try await province.site(MovingClock()))
        let during = try await teacher.get("/assignments/1/room/minutes").body
        #expect(during.contains("Chưa vào làm: Nguyễn Văn An.") && during.contains("1 em chưa vào làm"))
        _ = try await teacher.post("/assignments/1/closure", ["csrf": "form-201"])
        let after = try await teacher.get("/assignments/1/room/minutes").body
        #expect(after.contains("Vắng: Nguyễn Văn An.") && after.contains("1 em vắng"))
    }

    @Test("minutes and the list to sign tell what the log tells")
    func papers() async throws {
        let room = try await RoomSitting()
        _ = try await room.act("pauses", ["why": "Mất điện"])
        room.clock.advance(minutes: 3)
        _ = try await room.act("resumption")
        _ = try await room.act("notes", ["note": "Máy số 12 hỏng"])
        _ = try await room.teacher.post(
            "/assignments/1/extra-times",
            ["csrf": "form-201", "learner": "1", "minutes": "15", "reason": "Đổi máy"])
        _ = try await room.pupil.post(room.path + "/submission", ["csrf": "form-101"])
        let minutes = try await room.teacher.get("/assignments/1/room/minutes").body
        for text in [
            "BIÊN BẢN COI KIỂM TRA", "Tạm dừng bài: Mất điện", "Cho làm tiếp sau 3 phút", "Sự việc: Máy số 12 hỏng",
            "Thêm 15 phút cho Nguyễn Văn An: Đổi máy", "1 em trong danh sách, 1 em dự, 0 em vắng, 1 em đã nộp bài",
        ] { #expect(minutes.contains(text), "\(text)") }
        let list = try await room.teacher.get("/assignments/1/room/signatures").body
        #expect(list.contains("Nguyễn Văn An") && list.contains("01/03/2011"))
        #expect(list.contains("08:00") && list.contains("08:03") && list.contains("+15 phút"))
    }
}
