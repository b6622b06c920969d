import Domain
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

@Suite("Bringing in questions")
struct QuestionImportTests {
    private static let good = "Câu 1. Cổng nào là thật?\nA. m\nB. n\nC. p\nD. q\nĐáp án: B\n"
    private static let keyless = "Câu 2. Việc nào đúng?\nA. m\nB. n\nC. p\nD. q\n"
    private static let form = [
        "csrf": "form-201", "format": "auto", "level": "TH", "area": "ND3", "first": "8", "last": "10",
    ]

    private static func paste(_ client: Client, _ text: String) async throws -> Client.Answer {
        try await client.post("/question-imports", form.merging(["text": text]) { $1 })
    }

    private static func take(_ client: Client, _ fields: [String: String] = [:]) async throws -> Client.Answer {
        try await client.post(
            "/question-imports/1/application", ["csrf": "form-201"].merging(fields) { $1 })
    }

    private static func count(_ province: SmallProvince) async throws -> Int {
        try await province.store.ownQuestions(of: SmallProvince.teacher.id).count
    }

    @Test("pasted text is shown first, taken in on the second word, and not twice")
    func twoSteps() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        #expect(try await Self.paste(client, Self.good).location == "/question-imports/1")
        let preview = try await client.get("/question-imports/1")
        #expect(preview.body.contains("Cổng nào là thật?") && preview.body.contains("Nhập 1 câu"))
        #expect(try await Self.count(province) == 0)
        for _ in 0..<2 { #expect(try await Self.take(client).location == "/question-imports/1") }
        #expect(try await Self.count(province) == 1)
        let taken = try await client.get("/question-imports/1").body
        #expect(taken.contains("Tệp có 1 câu: 1 câu đã nhập, 0 câu thầy cô đã bỏ."))
        let question = try #require(try await province.store.ownQuestion(.init(1)))
        #expect(question.writing.level == .understand && question.writing.contentArea == .nd3)
        #expect(question.writing.firstGrade == 8 && question.writing.lastGrade == 10)
    }

    @Test("a question without a key holds back the file until it is mended, dropped or chosen as a draft")
    func keyless() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        _ = try await Self.paste(client, Self.good + Self.keyless)
        let preview = try await client.get("/question-imports/1").body
        #expect(preview.contains("Thiếu đáp án") && preview.contains("không có đáp án") && preview.contains("dòng 7"))
        let refused = try await Self.take(client)
        #expect(refused.status == 422 && refused.body.contains("Còn 1 câu chưa xong."))
        #expect(try await Self.count(province) == 0)
        #expect(try await Self.take(client, ["drafts": "1"]).status == 303)
        let states = try await province.store.ownQuestions(of: SmallProvince.teacher.id).questions.map(\.state)
        #expect(states.sorted { $0.rawValue < $1.rawValue } == [.lacksKey, .ready])
        #expect(!(try await client.get("/live-quizzes/new?classroom=1").body.contains("Việc nào đúng?")))
    }

    @Test("a question is mended in place: the editor holds what was read, and the preview what was saved")
    func mended() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        _ = try await Self.paste(client, Self.good + Self.keyless)
        let editor = try await client.get("/question-imports/1/items/2").body
        #expect(editor.contains("Việc nào đúng?") && editor.contains("không có đáp án"))
        let fields = QuestionDesk.with(["stem": ["Việc nào đúng nhất?"], "right": ["2"]])
        #expect(
            try await client.post("/question-imports/1/items/2", lists: fields).location
                == "/question-imports/1#cau-2")
        #expect(try await client.get("/question-imports/1").body.contains("Việc nào đúng nhất?"))
        #expect(try await Self.take(client).status == 303)
        #expect(try await Self.count(province) == 2)
        #expect(try await client.get("/question-imports/1/items/2").status == 404)
    }

    @Test("a mistake in the editor of a file's question is said there, and nothing is lost")
    func mistaken() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        _ = try await Self.paste(client, Self.good)
        let answer = try await client.post(
            "/question-imports/1/items/1", lists: QuestionDesk.with(["stem": [""]]))
        #expect(answer.complains("Nhập nội dung câu hỏi", at: "stem") && answer.body.contains("congdichvu.com"))
    }

    @Test("a question is dropped and taken back; the count says so")
    func dropped() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        _ = try await Self.paste(client, Self.good + Self.keyless)
        _ = try await client.post("/question-imports/1/items/2/omission", ["csrf": "form-201", "drop": "1"])
        #expect(try await client.get("/question-imports/1").body.contains("Tệp có 2 câu: nhập 1, bỏ 1."))
        _ = try await client.post("/question-imports/1/items/2/omission", ["csrf": "form-201", "drop": "0"])
        #expect(try await client.get("/question-imports/1").body.contains("Tệp có 2 câu: nhập 2, bỏ 0."))
    }

    @Test("pasted text can be mended as text and read again")
    func again() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        _ = try await Self.paste(client, Self.keyless)
        let page = try await client.get("/question-imports/new?from=1").body
        #expect(page.contains("Việc nào đúng?"))
        let stranger = try await province.client(SmallProvince.otherTeacher)
        #expect(!(try await stranger.get("/question-imports/new?from=1").body.contains("Việc nào đúng?")))
    }

    @Test(
        "what is no file of questions is refused with what to do, and the text is kept",
        arguments: [
            ("", "Dán câu hỏi vào ô này, hoặc chọn một tệp"), ("Chào thầy cô", "Không tìm thấy câu hỏi nào."),
        ])
    func refused(text: String, message: String) async throws {
        let province = try await SmallProvince()
        let answer = try await Self.paste(try await province.client(SmallProvince.teacher), text)
        #expect(answer.complains(message, at: "text") && answer.body.contains(">\(text)</textarea>"))
    }

    @Test(
        "a file is read by its bytes, whatever form it has",
        arguments: [
            ("cau.gift", "::Một:: Cổng nào? {=gov.vn ~com ~net ~org}\n"),
            ("cau.txt", "Cổng nào?\nA. com\nB. gov.vn\nC. net\nD. org\nANSWER: B\n"),
            ("cau.csv", "STT,Phần,Nội dung câu hỏi,A,B,C,D,Đáp án\n1,I,Cổng nào?,com,gov.vn,net,org,B\n"),
            (
                "cau.xml",
                """
                <?xml version="1.0"?><quiz><question type="multichoice"><name><text>Một</text></name>\
                <questiontext format="plain_text"><text>Cổng nào?</text></questiontext><single>true</single>\
                <answer fraction="0"><text>com</text></answer><answer fraction="100"><text>gov.vn</text></answer>\
                </question></quiz>
                """
            ),
        ])
    func files(name: String, text: String) async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let (headers, body) = Multipart.form(Self.form, file: Array(text.utf8), name: name)
        #expect(try await client.send(.post, "/question-imports", headers, body).location == "/question-imports/1")
        #expect(try await client.get("/question-imports/1").body.contains("Cổng nào?"))
        #expect(try await Self.take(client).status == 303)
        let question = try #require(try await province.store.ownQuestion(.init(1))?.question)
        #expect(question.kind.keyText() == ["gov.vn"])
    }

    @Test("what leaves comes back as it was", arguments: ["text", "gift", "moodle-xml", "xlsx", "qti"])
    func roundTrip(format: String) async throws {
        let province = try await SmallProvince()
        try await province.addQuestion()
        let client = try await province.client(SmallProvince.teacher)
        let page = try await client.get("/question-exports")
        #expect(
            page.body.contains("href=\"/question-exports/\(format)\"") && page.body.contains("Tệp giữ được mọi thứ."))
        let id = try #require(try await province.store.ownQuestion(.init(1)))
        let file = try await bytes(client, "/question-exports/\(format)?ids=\(id.id.rawValue)")
        let (headers, body) = Multipart.form(Self.form, file: file, name: "cau-hoi")
        #expect(try await client.send(.post, "/question-imports", headers, body).location == "/question-imports/1")
        #expect(try await Self.take(client).status == 303)
        let again = try #require(try await province.store.ownQuestion(.init(2)))
        #expect(again.writing.stem == id.writing.stem && again.writing.lines == id.writing.lines)
    }

    @Test("the page says what a form cannot hold, and what is not finished stays")
    func losses() async throws {
        let province = try await SmallProvince()
        try await province.addQuestion(QuestionDesk.writing("Thiếu?", correct: nil))
        var ordering = QuestionWriting(Ordering(items: ["Một", "Hai", "Ba"]), stem: "Xếp các bước.")
        ordering.level = .apply
        ordering.contentArea = .nd2
        try await province.addQuestion(ordering)
        let client = try await province.client(SmallProvince.teacher)
        let page = try await client.get("/question-exports").body
        #expect(page.contains("1 câu chưa xong") && page.contains("mẫu đề không có dạng câu hỏi này"))
        #expect(try await client.get("/question-exports/none").status == 404)
        let stranger = try await province.client(SmallProvince.otherTeacher)
        #expect(try await stranger.get("/question-exports/gift?ids=1,2").status == 404)
    }

    private func bytes(_ client: Client, _ path: String) async throws -> [UInt8] {
        let answer = try await client.get(path)
        #expect(answer.status == 200)
        return answer.bytes
    }
}
