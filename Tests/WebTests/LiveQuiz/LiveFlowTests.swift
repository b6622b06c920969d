import Domain
import Testing

@testable import Web

@Suite("Playing a live quiz")
struct LiveFlowTests {
    @Test("a teacher opens a room in one form, and is led to the projector")
    func opening() async throws {
        let province = try await SmallProvince()
        let teacher = try await province.client(SmallProvince.teacher)
        let form = try await teacher.get("/live-quizzes/new")
        #expect(form.status == 200 && form.body.contains("Lớp 10A1"))
        let answer = try await teacher.post(
            "/live-quizzes",
            ["csrf": form.csrf, "classroom": "1", "source": "Q5", "pace": "teacher", "entrance": "listAndGuests"])
        #expect(answer.location == "/live-quizzes/1")
        let projector = try await teacher.get("/live-quizzes/1")
        #expect(projector.status == 200 && projector.body.contains("Mã QR vào phòng"))
        #expect(try await teacher.get("/live-quizzes").body.contains("/live-quizzes/1"))
    }

    @Test(
        "what is wrong with the form is said at the field",
        arguments: [
            (["source": "nope"], "source", "Chọn bộ câu hỏi"),
            (["source": "own"], "source", "Chọn ít nhất một câu hỏi ở danh sách bên dưới"),
            (["seconds": "4"], "seconds", "Thời gian mỗi câu từ 5 đến 120 giây"),
            (["teams": "Sen"], "teams", "Chia từ 2 đến 8 đội"),
        ])
    func wrongForm(change: [String: String], field: String, message: String) async throws {
        let province = try await SmallProvince()
        let teacher = try await province.client(SmallProvince.teacher)
        let fields = [
            "csrf": "form-201", "classroom": "1", "source": "Q5", "pace": "teacher", "entrance": "listAndGuests",
        ].merging(change) { $1 }
        #expect(try await teacher.post("/live-quizzes", fields).complains(message, at: field))
    }

    @Test("a whole game from the waiting room to the podium, the report and the workbook")
    func game() async throws {
        let room = try await LiveClass(LiveDemo.choices(2))
        for name in ["Na", "Bi", "Tí"] { #expect(try await room.join(name).status == 303) }
        #expect(try await room.device("host").get(room.room).body.contains("Na"))
        #expect(try await room.press("start").status == 303)
        #expect(try await room.device("Na").get("/live/\(room.pin)").body.contains("Câu hỏi c0"))
        try await room.answer("Na", 1, at: 0)
        try await room.answer("Bi", 0, at: 0)
        #expect(try await room.device("Na").get("/live/\(room.pin)").body.contains("Đã nhận câu trả lời"))
        let remote = try await room.device("host").get("\(room.room)/remote").body
        #expect(remote.contains("2/3 em đã trả lời") && remote.contains("<li lang=\"vi\">Tí</li>"))
        try await room.press("reveal:0")
        #expect(try await room.device("Na").get("/live/\(room.pin)").body.contains("Đúng rồi!"))
        #expect(try await room.device("Bi").get("/live/\(room.pin)").body.contains("Chưa đúng"))
        #expect(try await room.device("Tí").get("/live/\(room.pin)").body.contains("Em chưa kịp trả lời"))
        try await room.press("board")
        try await room.press("open:1")
        try await room.answer("Tí", 1, at: 1)
        try await room.press("reveal:1")
        try await room.press("end")
        let podium = try await room.device("host").get(room.room).body
        #expect(podium.contains("Nhất") && podium.contains("Na") && !podium.contains("Bi</span>"))
        #expect(try await room.device("Bi").get("/live/\(room.pin)").body.contains("Hạng 3/3"))
        let report = try await room.device("host").get("\(room.room)/report")
        #expect(report.status == 200 && report.body.contains("Nên dạy lại"))
        #expect(try await room.device("host").get("\(room.room)/workbook").status == 200)
        let review = try await room.device("host").post("\(room.room)/reviews", ["csrf": "form-host"])
        #expect(review.location == "/live-quizzes/2")
    }

    @Test("a question of every kind is answered with its plain form", arguments: LiveDemo.right.indices)
    func kinds(place: Int) async throws {
        let room = try await LiveClass(LiveDemo.set())
        try await room.join("Na")
        if place == 0 { try await room.press("start") } else { try await room.press("open:\(place)") }
        let page = try await room.device("Na").get("/live/\(room.pin)").body
        #expect(page.contains("Câu hỏi k\(place)"))
        let sheet = try await room.quiz().sheet(at: place)
        let printed = try #require(sheet.printedResponse(author: LiveDemo.right[place]))
        var lists: [String: [String]] = ["place": ["\(place)"], "csrf": [page.value(ofField: "csrf")]]
        switch printed {
        case .choice(let at): lists["q"] = ["\(at)"]
        case .indexes(let places) where sheet.kind == "multiple_choice": lists["q"] = places.map(String.init)
        case .indexes(let places) where sheet.kind == "ordering":
            for (rank, at) in places.enumerated() { lists["q.\(at)"] = ["\(rank)"] }
        case .indexes(let places): for (line, at) in places.enumerated() { lists["q.\(line)"] = ["\(at)"] }
        case .judgements(let judgements):
            for (line, judgement) in judgements.enumerated() {
                lists["q.\(line)"] = [judgement == true ? "true" : "false"]
            }
        case .text(let text): lists["q"] = [text]
        case .texts, .blank: break
        }
        #expect(try await room.device("Na").post("/live/\(room.pin)/answers", lists: lists).status == 303)
        try await room.press("reveal:\(place)")
        #expect(try await room.device("Na").get("/live/\(room.pin)").body.contains("Đúng rồi!"))
    }

    @Test("at the pupils' pace each goes on alone and sees the answer after their own")
    func ownPace() async throws {
        let room = try await LiveClass(LiveDemo.choices(2), settings: LiveSettings(pace: .pupil, entrance: .guests))
        try await room.join("Na")
        try await room.press("start")
        #expect(try await room.device("Na").get("/live/\(room.pin)").body.contains("Bắt đầu"))
        try await room.post("Na", "/live/\(room.pin)/openings", ["place": "0"])
        #expect(try await room.device("Na").get("/live/\(room.pin)").body.contains("Câu hỏi c0"))
        try await room.answer("Na", 1, at: 0)
        let after = try await room.device("Na").get("/live/\(room.pin)").body
        #expect(after.contains("Đúng rồi!") && after.contains("Câu tiếp theo"))
        try await room.post("Na", "/live/\(room.pin)/openings", ["place": "1"])
        room.clock.advance(ms: 22_000)
        #expect(try await room.device("Na").get("/live/\(room.pin)").body.contains("Em chưa kịp trả lời"))
    }

    @Test("a pupil of the list comes in with the session, another with the PIN of the card")
    func list() async throws {
        let room = try await LiveClass(
            settings: LiveSettings(entrance: .list), classroom: SmallProvince.class3,
            pupils: [SmallProvince.an, SmallProvince.chi])
        try await room.signIn("an", SmallProvince.pupil)
        #expect(try await room.device("an").get("/live/\(room.pin)").body.contains("Nguyễn Văn An"))
        #expect(try await room.post("an", "/live/\(room.pin)/players", ["learner": "1"]).status == 303)
        try await room.province.give(SmallProvince.youngPupil, "482913", .pin)
        let wrong = try await room.post("chi", "/live/\(room.pin)/players", ["learner": "3", "secret": "1"])
        #expect(wrong.status == 422 && wrong.body.contains("Tên hoặc mã PIN chưa đúng"))
        #expect(
            try await room.post("chi", "/live/\(room.pin)/players", ["learner": "3", "secret": "482913"]).status == 303)
        #expect(try await room.post("khach", "/live/\(room.pin)/players", ["nickname": "Na"]).status == 422)
        #expect(try await room.quiz().players.map(\.learner) == [SmallProvince.an.id, SmallProvince.chi.id])
        // Another telephone of the same pupil is the same player.
        try await room.signIn("an-2", SmallProvince.pupil)
        try await room.press("start")
        #expect(try await room.device("an-2").get("/live/\(room.pin)").body.contains("Câu hỏi c0"))
    }

    @Test("a name taken off may come back under another one")
    func removal() async throws {
        let room = try await LiveClass()
        try await room.join("Tên xấu")
        try await room.press("remove:1")
        #expect(try await room.device("Tên xấu").get("/live/\(room.pin)").status == 422)
        #expect(try await !room.device("host").get(room.room).body.contains("Tên xấu"))
        #expect(try await room.post("Tên xấu", "/live/\(room.pin)/players", ["nickname": "Na"]).status == 303)
        #expect(try await room.quiz().players.map(\.name) == ["Na"])
    }
}
