import Domain
import Store
import Testing

@testable import Web

@Suite("Exam codes at the door")
struct ExamCodeTests {
    private struct Hall {
        let province: SmallProvince
        let clock = MovingClock()
        let site: Site
        let teacher: Client
        let pupil: Client

        init() async throws {
            province = try await SmallProvince()
            site = try await province.site(clock)
            teacher = try await province.client(SmallProvince.teacher, site)
            pupil = try await province.client(SmallProvince.pupil, site)
            let made = try await teacher.post(
                "/assignments/1/room/codes",
                ["csrf": "form-201", "shift": "Ca 1", "valid": "30", "reserves": "2"])
            #expect(made.location == "/assignments/1/room?done=codesMade")
        }

        var codes: [ExamCode] {
            get async throws { try await province.store.examCodes(of: SmallProvince.test1.id).map(\.code) }
        }

        func begin(_ code: String, by client: Client? = nil, csrf: String = "form-101") async throws -> Client.Answer {
            try await (client ?? pupil).post("/assignments/1/attempts", ["csrf": csrf, "code": code])
        }
    }

    @Test("the test asks for a code, takes it as it is typed, and then for no other at this device")
    func code() async throws {
        let hall = try await Hall()
        let code = try #require(try await hall.codes.first).text
        #expect(try await hall.pupil.get("/assignments/1/start").body.contains("Mã ca thi"))
        let wrong = "Mã ca thi chưa đúng. Em xem lại 6 ký tự thầy cô cho rồi nhập lại."
        for typed in ["", "AAAAAA", "K7M4P"] {
            let answer = try await hall.begin(typed)
            #expect(answer.status == 422 && answer.body.contains("Lỗi: </span>\(wrong)"))
        }
        let begun = try await hall.begin(code.spaced.lowercased())
        #expect(begun.status == 303 && begun.location?.hasPrefix("/attempts/") == true)
        #expect(try await hall.pupil.get(begun.location ?? "").status == 200)
        #expect(try await hall.begin("").location == begun.location)
    }

    @Test("another device needs a code of its own: a reserve, once")
    func device() async throws {
        let hall = try await Hall()
        let codes = try await hall.codes
        let path = try #require(try await hall.begin(codes[0].text.value).location)
        let token = Token.fresh()
        try await hall.province.store.openSession(
            tokenHash: Token.hash(token), account: SmallProvince.pupil.id, csrfToken: "other-device",
            idleMs: 3_600_000, at: SmallProvince.now)
        let device = Client(hall.site, cookies: ["thao_session": token])
        #expect(try await device.get(path).location == "/assignments/1/start")
        hall.clock.advance(minutes: 31)
        let expired = try await hall.begin(codes[0].text.value, by: device, csrf: "other-device")
        #expect(expired.status == 422 && expired.body.contains("Mã này đã hết hạn"))
        #expect(try await hall.begin(codes[1].text.value, by: device, csrf: "other-device").location == path)
        #expect(try await device.get(path).status == 200)
        let sheet = try await hall.teacher.get("/assignments/1/room/codes").body
        #expect(sheet.contains(codes[1].text.spaced) && sheet.contains("Nguyễn Văn An, 08:31"))
    }

    @Test("after six wrong codes the account waits, and a right one does not count")
    func guessing() async throws {
        let hall = try await Hall()
        let code = try #require(try await hall.codes.first).text.value
        for _ in 0..<6 { #expect(try await hall.begin("AAAAAA").status == 422) }
        let waits = try await hall.begin(code)
        #expect(waits.status == 422 && waits.body.contains("Chờ 5 phút rồi nhập lại"))
        hall.clock.advance(ms: 300_001)
        #expect(try await hall.begin(code).status == 303)
    }

    @Test("a room in which many guess waits as a whole")
    func roomLimit() throws {
        let gate = ExamCodeGate()
        let room = Assignment.ID(1)
        for number in 0..<200 { gate.countWrong(Account.ID(Int64(number)), room, at: SmallProvince.now) }
        #expect(throws: ExamCodeRefusal.wait(ms: 300_000)) {
            try gate.check(Account.ID(999), room, at: SmallProvince.now)
        }
        try gate.check(Account.ID(999), Assignment.ID(2), at: SmallProvince.now)
        try gate.check(Account.ID(999), room, at: SmallProvince.now + 300_000)
    }

    @Test("a pupil of another class cannot use a code up")
    func foreign() async throws {
        let hall = try await Hall()
        let reserve = try await hall.codes[1]
        let other = try await hall.province.client(SmallProvince.otherPupil, hall.site)
        #expect(try await hall.begin(reserve.text.value, by: other, csrf: "form-102").status == 404)
        #expect(try await hall.codes[1].usedBy == nil)
    }

    @Test("a code can be lifted, and the form says what is wrong with it")
    func lifting() async throws {
        let hall = try await Hall()
        let form = ["csrf": "form-201", "shift": "Ca 2", "valid": "30", "reserves": "2"]
        for (field, value, message) in [
            ("shift", "", "Nhập tên ca, nhiều nhất 40 ký tự"), ("valid", "7", "Chọn thời hạn của mã"),
            ("reserves", "51", "Số mã dự phòng từ 0 đến 50"),
        ] {
            let answer = try await hall.teacher.post(
                "/assignments/1/room/codes", form.merging([field: value]) { $1 })
            #expect(answer.complains(message, at: field))
        }
        let nothing = form.merging(["valid": "0", "reserves": "0"]) { $1 }
        #expect(
            try await hall.teacher.post("/assignments/1/room/codes", nothing)
                .complains("Nhập ít nhất 1 mã dự phòng", at: "reserves"))
        let lifted = try await hall.teacher.post("/assignments/1/room/code-lifting", ["csrf": "form-201"])
        #expect(lifted.location == "/assignments/1/room?done=codesLifted")
        #expect(try await hall.begin("").status == 303)
    }
}
