import Domain
import Store
import Testing

@testable import Web

@Suite("Contest pages")
struct ContestFlowTests {
    @Test("from the preset to a board that everybody can read and a place that explains itself")
    func whole() async throws {
        let contest = try await ContestSite()
        let stranger = Client(contest.site)
        #expect(try await stranger.get("/contests/\(contest.id)").status == 404, "a draft is nobody's business")
        try await contest.published()
        let rules = try await stranger.get("/contests/\(contest.id)").body
        #expect(
            rules.contains("Điểm cao hơn xếp trên.") && rules.contains("Vòng trực tuyến: từ 09:00 thứ Hai, 23/11/2026"))
        let board = try await stranger.get("/contests/\(contest.id)/board")
        #expect(board.status == 200 && board.body.contains("N. V. An") && !board.body.contains("Nguyễn Văn An"))
        let mine = try await contest.an.get("/my-contests/\(contest.id)").body
        #expect(mine.contains("Hạng 1, giải Nhất") && mine.contains("thí sinh duy nhất được xếp hạng"))
        let code = try #require(mine.firstMatch(of: /verification\/([0-9A-Z-]{14})/)?.1)
        let genuine = try await stranger.get("/verification/\(code)").body
        #expect(genuine.contains("Kết quả này đúng như đã công bố.") && genuine.contains("N. V. An"))
        #expect(
            try await stranger.get("/verification?code=\(code.lowercased().replacing("-", with: ""))").location
                == "/verification/\(code)")
        #expect(try await stranger.get("/verification/ABCD").status == 404)
    }

    @Test("the board is served from memory until a step changes it")
    func boardCache() async throws {
        let contest = try await ContestSite()
        try await contest.published()
        let stranger = Client(contest.site)
        _ = try await stranger.get("/contests/\(contest.id)/board")
        let statements = try await contest.province.store.countingStatements {
            let again = try await stranger.get("/contests/\(contest.id)/board")
            #expect(again.status == 200)
        }
        #expect(statements == 0)
        _ = try await contest.step("remark", ["reason": "Xem lại đáp án"])
        _ = try await contest.step("publish")
        #expect(try await stranger.get("/contests/\(contest.id)/board").body.contains("Kết quả dự kiến, lần 2"))
    }

    @Test("a name leaves the board as soon as its consent is taken back")
    func withdrawnConsent() async throws {
        let contest = try await ContestSite()
        try await contest.published()
        let manager = try await contest.manager
        let consents = "/schools/THPT01/contests/\(contest.id)/consents"
        _ = try await manager.post(consents, ["csrf": "form-203", "learner": "1", "consent": "1"])
        _ = try await contest.step("remark", ["reason": "Xem lại đáp án"])
        _ = try await contest.step("publish")
        let stranger = Client(contest.site)
        let board = "/contests/\(contest.id)/board"
        #expect(try await stranger.get(board).body.contains("Nguyễn Văn An"))
        let requests = "/schools/THPT01/data-requests"
        let asked = try await manager.post(
            requests,
            [
                "csrf": "form-203", "key": "k", "kind": "withdraw", "code": SmallProvince.an.studentCode,
                "askedBy": "mẹ của em", "askedOn": contest.clock.now.day.text, "note": "",
            ])
        #expect(asked.status == 303)
        let answered = try await manager.post(
            "\(requests)/1/answer", ["csrf": "form-203", "answer": "Đã làm", "decision": "grant"])
        #expect(answered.status == 303)
        let after = try await stranger.get(board).body
        #expect(after.contains("N. V. An") && !after.contains("Nguyễn Văn An"))
    }

    @Test(
        "what is wrong with the settings is said at the field",
        arguments: [
            ("title", "", "Nhập tên cuộc thi"), ("blueprint", "XX", "Chọn ma trận đề"),
            ("timeLimit", "0", "Thời gian làm bài từ 1 đến 240 phút"),
            ("perDay", "0", "Nhập số từ 1 đến 1000, hoặc để trống nếu không giới hạn"),
            ("registrationDay", "31/02/2026", "Nhập ngày chốt danh sách, ví dụ 30/09/2026"),
            ("prize-nhat", "-1", "Giải Nhất: nhập số giải từ 0"), ("filingDays", "0", "Số ngày làm việc từ 1 đến 60"),
            ("policy", "LUCK", "Chọn cách xét giải khi bằng nhau"),
            ("prediction", "", "Câu hỏi phụ: cách xếp hạng này cần câu dự đoán và cách xác định số đúng."),
        ])
    func mistakes(field: String, value: String, message: String) async throws {
        let contest = try await ContestSite()
        let answer = try await contest.save([field: [value]])
        #expect(answer.status == 422 && answer.body.contains(message), "\(field)")
    }

    @Test("an announced contest wants a reason for a change")
    func reasons() async throws {
        let contest = try await ContestSite()
        _ = try await contest.step("announce")
        #expect(try await contest.save(["title": ["Khác"]]).status == 422)
        #expect(try await contest.save(["title": ["Khác"], "reason": ["Sai tên"]]).status == 303)
        #expect(try await contest.officer.get("/contests/\(contest.id)/desk").body.contains("Phiên bản 2 của thể lệ"))
    }

    @Test("a step that cannot be taken says why and changes nothing", arguments: ["open", "publish", "make-official"])
    func refusedSteps(step: String) async throws {
        let contest = try await ContestSite()
        let page = try await contest.officer.get("/contests/\(contest.id)/steps/\(step)")
        #expect(page.body.contains("đang ở bước “Nháp”"))
        #expect(try await contest.step(step).status == 409)
        #expect(try await contest.officer.get("/contests/\(contest.id)/steps/fly").status == 404)
    }

    @Test(
        "a prediction is asked for before a sitting, and read kindly", arguments: ["", "-5", "nhiều", "1.000.000.001"])
    func predictions(typed: String) async throws {
        let contest = try await ContestSite()
        _ = try await contest.step("announce")
        _ = try await contest.an.post("/my-contests/\(contest.id)/registration", ["csrf": "form-101"])
        contest.move(hours: 1)
        _ = try await contest.step("open")
        let answer = try await contest.an.post(
            "/my-contests/\(contest.id)/sittings", ["csrf": "form-101", "prediction": typed])
        #expect(answer.status == 422 && answer.body.contains("prediction-e"))
    }

    @Test("two devices go on with one sitting; the usual page of a test leads to the contest")
    func twoDevices() async throws {
        let contest = try await ContestSite()
        _ = try await contest.step("announce")
        _ = try await contest.an.post("/my-contests/\(contest.id)/registration", ["csrf": "form-101"])
        contest.move(hours: 1)
        _ = try await contest.step("open")
        let fields = ["csrf": "form-101", "prediction": "1.250"]
        let first = try await contest.an.post("/my-contests/\(contest.id)/sittings", fields).location
        let second = try await contest.an.post("/my-contests/\(contest.id)/sittings", fields).location
        #expect(first != nil && first == second)
        let attempt = try #require(Int64(first?.split(separator: "/").last ?? ""))
        let record = try #require(try await contest.province.store.attempt(Identifier(attempt)))
        let usual = "/assignments/\(record.assignment.id.rawValue)"
        #expect(try await contest.an.get("\(usual)/start").location == "/my-contests/\(contest.id)")
        let teacher = try await contest.client(SmallProvince.teacher)
        #expect(try await teacher.post("\(usual)/closure", ["csrf": "form-201"]).status == 409)
        #expect(try await contest.an.get(first ?? "").status == 200)
    }

    @Test("a school names its own pupils only, and takes one off the list again")
    func schoolList() async throws {
        let contest = try await ContestSite()
        _ = try await contest.step("announce")
        let path = "/schools/THPT01/contests/\(contest.id)"
        let manager = try await contest.manager
        #expect(try await manager.get(path).body.contains("Đưa vào danh sách"))
        let other = try await manager.post(path, ["csrf": "form-203", "classroom": "1", "learner": "2"])
        #expect(other.status == 422 && other.body.contains("Không thấy học sinh này trong danh sách đang học."))
        #expect(try await manager.post(path, ["csrf": "form-203", "classroom": "1"]).status == 422)
        let taken = try await manager.post(
            path, ["csrf": "form-203", "classroom": "1", "learner": "1", "consent": "1"])
        #expect(taken.status == 303)
        #expect(try await manager.get(path).body.contains("Công bố họ tên"))
        #expect(try await manager.post("\(path)/withdrawals", ["csrf": "form-203", "learner": "2"]).status == 404)
        #expect(try await manager.post("\(path)/withdrawals", ["csrf": "form-203", "learner": "1"]).status == 303)
        #expect(try await contest.province.store.contestants(of: Identifier(contest.id)).isEmpty)
    }

    @Test("an exclusion shows what it changes before it is confirmed, and can be undone")
    func exclusion() async throws {
        let contest = try await ContestSite()
        try await contest.published()
        let person = try #require(try await contest.province.store.contestants(of: Identifier(contest.id)).first)
        let path = "/contests/\(contest.id)/contestants/\(person.contestant.id.rawValue)"
        let officer = try await contest.officer
        #expect(try await officer.get("\(path)/exclusion").body.contains("1 em xuống hoặc mất giải"))
        #expect(try await officer.post("\(path)/exclusion", ["csrf": "form-205", "cause": "violation"]).status == 422)
        let done = try await officer.post(
            "\(path)/exclusion", ["csrf": "form-205", "cause": "violation", "reason": "Làm hộ"])
        #expect(done.location == "/contests/\(contest.id)/ranking?done=excluded")
        let ranking = try await officer.get("/contests/\(contest.id)/ranking").body
        #expect(ranking.contains("Vi phạm quy chế · ") && ranking.contains("<p class=\"small\" lang=\"vi\">Làm hộ</p>"))
        #expect(
            try await officer.post("\(path)/readmission", ["csrf": "form-205", "reason": "Nhầm"]).status == 303)
        #expect(try await officer.get("/contests/\(contest.id)/contestants/999/exclusion").status == 404)
    }

    @Test("an appeal goes from the pupil to the organiser and back")
    func appeals() async throws {
        let contest = try await ContestSite()
        try await contest.published()
        let an = try await contest.an
        let path = "/my-contests/\(contest.id)/appeals"
        #expect(try await an.post(path, ["csrf": "form-101", "reason": "score", "text": " "]).status == 422)
        #expect(
            try await an.post(path, ["csrf": "form-101", "reason": "score", "text": "Câu 4 <b>đúng</b>"]).status == 303)
        let officer = try await contest.officer
        let page = try await officer.get("/contests/\(contest.id)/appeals").body
        #expect(page.contains("Câu 4 &lt;b&gt;đúng&lt;/b&gt;") && !page.contains("<b>đúng</b>"))
        let decide = "/contests/\(contest.id)/appeals/1"
        let vague = ["csrf": "form-205", "outcome": "adjusted", "difference": "nhiều", "reason": "Thiếu điểm"]
        #expect(try await officer.post(decide, vague).status == 422)
        #expect(
            try await officer.post(decide, vague.merging(["difference": "-0,25"]) { $1 }).location
                == "/contests/\(contest.id)/appeals?done=appealDecided")
        #expect(
            try await an.get("/my-contests/\(contest.id)").body.contains(
                "<b>Điều chỉnh (−0,25 điểm)</b>: <span lang=\"vi\">Thiếu điểm</span>"))
    }

    @Test("a correction shows its effect first and is made while marking only")
    func correction() async throws {
        let contest = try await ContestSite()
        try await contest.published()
        let officer = try await contest.officer
        let path = "/contests/\(contest.id)/corrections"
        let question = try #require(try await contest.province.store.contestQuestions(of: Identifier(contest.id)).first)
        #expect(try await officer.get("\(path)?question=\(question.question)").body.contains("Đáp án hiện tại"))
        let fields = ["csrf": "form-205", "question": question.question, "policy": "RESCALE", "reason": "Câu hỏi sai"]
        #expect(try await officer.post(path, fields.merging(["reason": ""]) { $1 }).status == 422)
        let preview = try await officer.post(path, fields)
        #expect(preview.status == 200 && preview.body.contains("Không thay đổi điểm, hạng và giải của thí sinh nào."))
        let confirmed = fields.merging(["confirm": "1"]) { $1 }
        #expect(try await officer.post(path, confirmed).status == 409)
        _ = try await contest.step("remark", ["reason": "Câu hỏi sai"])
        #expect(try await officer.post(path, confirmed).location == "\(path)?done=keyCorrected")
        let decided = try await officer.get(path).body
        #expect(
            decided.contains("Bỏ câu này, quy đổi điểm các câu còn lại · ")
                && decided.contains("<p class=\"small\" lang=\"vi\">Câu hỏi sai</p>"))
    }
}
