import Domain
import Store
import Testing

@testable import Web

@Suite("Questions of one's own")
struct OwnQuestionTests {
    @Test("a question is written, previewed as pupils see it, and stands in the list")
    func written() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let saved = try await client.post("/questions", lists: QuestionDesk.with([:]))
        #expect(saved.location == "/questions/1?done=questionSaved")
        let page = try await client.get("/questions/1")
        #expect(page.status == 200 && page.body.contains("dichvucong.gov.vn") && page.body.contains("Dùng được"))
        #expect(try await client.get("/questions").body.contains("Cổng nào là thật?"))
        #expect(try await client.get("/questions?q=cong+nao").body.contains("Cổng nào là thật?"))
        #expect(try await client.get("/questions?form=typed").body.contains("Không tìm thấy câu nào"))
    }

    @Test("the same form sent twice is one question")
    func twice() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        for _ in 0..<2 {
            #expect(
                try await client.post("/questions", lists: QuestionDesk.with([:])).location
                    == "/questions/1?done=questionSaved")
        }
        #expect(try await province.store.ownQuestions(of: SmallProvince.teacher.id).count == 1)
    }

    @Test("every kind is saved from its form, and can be asked", arguments: AnswerForm.allCases)
    func kinds(form: AnswerForm) async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let own: [String: [String]] =
            switch form {
            case .oneOf: ["right": ["2"]]
            case .severalOf: ["right": ["0", "2"]]
            case .judgements:
                ["truth.0": ["true"], "truth.1": ["false"], "truth.2": ["true"], "truth.3": ["false"], "right": []]
            case .typed: ["accepted": ["18001096\n1800 1096"], "numeric": ["1"], "lines": ["0"], "right": []]
            case .ranks: ["right": []]
            case .pairs:
                [
                    "target.0": ["giả"], "target.1": ["thật"], "target.2": ["giả"], "target.3": ["giả"],
                    "extras": ["1"], "extra.0": ["thử"], "right": [],
                ]
            }
        let fields = QuestionDesk.with(["shown": [form.rawValue], "form": [form.rawValue]]).merging(own) { $1 }
        let saved = try await client.post("/questions", lists: fields)
        #expect(saved.location == "/questions/1?done=questionSaved")
        let question = try #require(try await province.store.ownQuestion(.init(1))?.question)
        #expect(type(of: question.kind).form == form && question.kind.problems() == [])
        #expect(try await client.get("/questions/1").status == 200)
        #expect(try await client.get("/questions/1/form").status == 200)
    }

    @Test("a button that adds or moves a line keeps everything that was typed and saves nothing")
    func buttons() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        for button in ["line", "remove:0", "kind", "preview", "extra", "picture", "nonsense", "remove:99"] {
            let page = try await client.post("/questions", lists: QuestionDesk.with(["do": [button]]))
            #expect(page.status == 200, "\(button)")
            for kept in ["Cổng nào là thật?", "dichvucong.gov.vn", "congdichvu.com", "Tên miền gov.vn."] {
                #expect(page.body.contains(kept), "\(button): \(kept)")
            }
        }
        let more = try await client.post("/questions", lists: QuestionDesk.with(["do": ["line"]]))
        #expect(more.body.contains("name=\"line.4\"") && more.body.contains("name=\"lines\" value=\"5\""))
        let typed = try await client.post("/questions", lists: QuestionDesk.with(["form": ["typed"], "do": ["save"]]))
        #expect(typed.status == 200 && typed.body.contains("name=\"accepted\""))
        #expect(typed.body.contains(">dichvucong.gov.vn</textarea>"))
        #expect(try await province.store.ownQuestions(of: SmallProvince.teacher.id).count == 0)
    }

    @Test(
        "what is missing is said at the top and at its field, and nothing typed is lost",
        arguments: [
            ("stem", "", "Nhập nội dung câu hỏi", "stem"), ("right", "9", "Chọn phương án đúng", "key"),
            ("line.2", "dichvucong.gov.vn", "Phương án C trùng phương án B", "line.2"),
            ("level", "", "Chọn mức độ", "level"), ("area", "ND9", "Chọn nội dung ND1 đến ND6", "area"),
            ("until", "31/02/2027", "Nhập ngày, tháng, năm", "until"),
        ])
    func mistakes(field: String, value: String, message: String, place: String) async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let answer = try await client.post("/questions", lists: QuestionDesk.with([field: [value]]))
        #expect(answer.complains(message, at: place))
        #expect(answer.body.contains("congdichvu.com"))
        #expect(try await province.store.ownQuestions(of: SmallProvince.teacher.id).count == 0)
    }

    @Test("a draft is kept with what is missing, and says so")
    func draft() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let saved = try await client.post(
            "/questions", lists: QuestionDesk.with(["right": [], "do": ["draft"]]))
        #expect(saved.status == 303)
        let page = try await client.get("/questions/1")
        #expect(page.body.contains("Thiếu đáp án") && page.body.contains("Chưa hỏi học sinh được"))
        let offered = try await client.post(
            "/questions/1/offer", ["csrf": "form-201", "circle": "school"])
        #expect(offered.status == 409)
    }

    @Test("each changed save is a version, the history says what changed, and an old tab overwrites nothing")
    func versions() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        _ = try await client.post("/questions", lists: QuestionDesk.with([:]))
        let changed = QuestionDesk.with(["stem": ["Địa chỉ nào là thật?"], "right": ["0"]])
        #expect(try await client.post("/questions/1", lists: changed).status == 303)
        #expect(try await province.store.ownQuestion(.init(1))?.version == 2)
        let history = try await client.get("/questions/1/versions")
        #expect(history.body.contains("Bản 2") && history.body.contains("Bản 1"))
        #expect(history.body.contains("<del lang=\"vi\" class=\"lines\">Cổng nào là thật?</del>"))
        #expect(history.body.contains("<ins lang=\"vi\" class=\"lines\">A</ins>"))
        let stale = try await client.post("/questions/1", lists: QuestionDesk.with(["stem": ["Bản cũ"]]))
        #expect(stale.status == 422 && stale.body.contains("vừa được sửa ở trang khác"))
        #expect(try await province.store.ownQuestion(.init(1))?.writing.stem == "Địa chỉ nào là thật?")
    }

    @Test("what people type is shown as text, never as markup")
    func markup() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let evil = "<img src=x onerror=alert(1)>"
        _ = try await client.post(
            "/questions", lists: QuestionDesk.with(["stem": [evil], "line.0": [evil], "explanation": [evil]]))
        for path in ["/questions", "/questions/1", "/questions/1/form", "/question-exports"] {
            #expect(!(try await client.get(path).body.contains("<img src=x")), "\(path)")
        }
    }

    @Test("a copy begins a new question; of a stranger's it begins an empty one")
    func copies() async throws {
        let province = try await SmallProvince()
        let mine = try await province.addQuestion()
        let theirs = try await province.addQuestion(QuestionDesk.writing("Bí mật?"), by: SmallProvince.otherTeacher)
        let client = try await province.client(SmallProvince.teacher)
        let copy = try await client.get("/questions/new?from=\(mine.rawValue)")
        #expect(copy.body.contains("Cổng nào là thật?") && copy.body.contains("action=\"/questions\""))
        #expect(!(try await client.get("/questions/new?from=\(theirs.rawValue)").body.contains("Bí mật?")))
    }

    @Test("what is put away leaves the list and the live quiz, and comes back")
    func shelf() async throws {
        let province = try await SmallProvince()
        try await province.addQuestion()
        let client = try await province.client(SmallProvince.teacher)
        #expect(try await client.get("/live-quizzes/new?classroom=1").body.contains("Cổng nào là thật?"))
        _ = try await client.post("/questions/1/shelf", ["csrf": "form-201", "away": "1"])
        #expect(!(try await client.get("/questions").body.contains("Cổng nào là thật?")))
        #expect(try await client.get("/questions?state=putAway").body.contains("Cổng nào là thật?"))
        #expect(!(try await client.get("/live-quizzes/new?classroom=1").body.contains("Cổng nào là thật?")))
        _ = try await client.post("/questions/1/shelf", ["csrf": "form-201", "away": "0"])
        #expect(try await client.get("/questions").body.contains("Cổng nào là thật?"))
    }

    @Test("a room asks one's own question in the version with which it was opened")
    func live() async throws {
        let province = try await SmallProvince()
        try await province.addQuestion()
        let client = try await province.client(SmallProvince.teacher)
        let opened = try await client.post(
            "/live-quizzes",
            lists: [
                "csrf": ["form-201"], "classroom": ["1"], "source": ["own"], "question": ["own-1"],
                "pace": ["teacher"], "entrance": ["listAndGuests"], "late": ["1"],
            ])
        #expect(opened.status == 303)
        let room = try #require(opened.location)
        _ = try await client.post("/questions/1", lists: QuestionDesk.with(["stem": ["Câu đã sửa?"]]))
        #expect(try await province.store.ownQuestion(.init(1))?.version == 2)
        let remote = try await client.get("\(room)/remote")
        #expect(remote.body.contains("Cổng nào là thật?") && !remote.body.contains("Câu đã sửa?"))
    }
}
