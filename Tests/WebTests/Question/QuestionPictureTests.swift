import Domain
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

@Suite("Pictures of questions on the pages")
struct QuestionPictureTests {
    /// A PNG of one red pixel.
    private static let png =
        Array(
            Data(
                base64Encoded:
                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC")
                ?? Data())

    private static func add(
        _ client: Client, _ file: [UInt8], _ fields: [String: String] = [:]
    ) async throws -> Client.Answer {
        let plain = QuestionDesk.with(["do": ["picture"]]).mapValues { $0.first ?? "" }.merging(fields) { $1 }
        let (headers, body) = Multipart.form(plain, file: file, name: "hinh.png")
        return try await client.send(.post, "/questions", headers, body)
    }

    /// The name of the only picture of a page.
    private static func picture(_ page: Client.Answer) throws -> String {
        let mark = try #require(page.body.range(of: "name=\"picture\" value=\""))
        return String(page.body[mark.upperBound...].prefix { $0 != "\"" })
    }

    @Test("a picture is kept at once, asks for its words, and is shown to who answers")
    func added() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let page = try await Self.add(client, Self.png)
        #expect(page.status == 200)
        let id = try Self.picture(page)
        let without = try await client.post("/questions", lists: QuestionDesk.with(["picture": [id]]))
        #expect(without.complains("Ghi hình 1 vẽ gì cho em không nhìn thấy hình", at: "alternative.0"))
        let saved = try await client.post(
            "/questions", lists: QuestionDesk.with(["picture": [id], "alternative.0": ["Một chấm đỏ"]]))
        #expect(saved.status == 303)
        #expect(
            try await client.get("/questions/1").body.contains(
                "<img src=\"/pictures/\(id)\" alt=\"Một chấm đỏ\" width=\"1\" height=\"1\""))
        let file = try await Client(province.site).get("/pictures/\(id)")
        #expect(file.status == 200 && file.headers[.contentType] == "image/png")
        #expect(file.headers[.cacheControl]?.contains("immutable") == true)
        #expect(file.headers[.xContentTypeOptions] == "nosniff")
        let question = try #require(try await province.store.ownQuestion(.init(1))?.question)
        #expect(question.pictures.map(\.alternative) == ["Một chấm đỏ"])
    }

    @Test("what is no picture is refused with a kind sentence, and everything typed stays")
    func refused() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        for file in ["<svg onload=alert(1)>", "GIF89a", "MZ\u{90}"].map({ Array($0.utf8) }) {
            let page = try await Self.add(client, file)
            #expect(page.complains("Hình cần ở dạng JPG hoặc PNG.", at: "picture"))
            #expect(page.body.contains("congdichvu.com") && !page.body.contains("/pictures/"))
        }
    }

    @Test("a picture that nobody brought is not shown", arguments: ["none", "../x", "%00"])
    func unknown(id: String) async throws {
        let province = try await SmallProvince()
        #expect(try await Client(province.site).get("/pictures/\(id)").status == 404)
        let client = try await province.client(SmallProvince.teacher)
        let page = try await client.post(
            "/questions", lists: QuestionDesk.with(["picture": [id], "do": ["preview"]]))
        #expect(page.status == 200 && !page.body.contains("/pictures/"))
    }

    @Test("a room shows the picture, its telephones too")
    func live() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let id = try Self.picture(try await Self.add(client, Self.png))
        _ = try await client.post(
            "/questions", lists: QuestionDesk.with(["picture": [id], "alternative.0": ["Một chấm đỏ"]]))
        let opened = try await client.post(
            "/live-quizzes",
            lists: [
                "csrf": ["form-201"], "classroom": ["1"], "source": ["own"], "question": ["own-1"],
                "pace": ["teacher"], "entrance": ["listAndGuests"], "late": ["1"],
            ])
        let room = try #require(opened.location)
        _ = try await client.post("\(room)/orders", ["csrf": "form-201", "step": "0", "order": "start"])
        let projector = try await client.get(room)
        #expect(projector.body.contains("/pictures/\(id)"))
    }

    @Test("pictures leave with Moodle XML and QTI and come back with the file", arguments: ["moodle", "qti"])
    func exported(format: String) async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let id = try Self.picture(try await Self.add(client, Self.png))
        _ = try await client.post(
            "/questions", lists: QuestionDesk.with(["picture": [id], "alternative.0": ["Một chấm đỏ"]]))
        let name = try #require(QuestionExportFormat.allCases.first { $0.rawValue.lowercased().hasPrefix(format) })
        let page = try await client.get("/question-exports").body
        // Text, Excel and GIFT cannot hold it and say so; the other two hold it.
        #expect(page.components(separatedBy: "hình không có trong tệp").count - 1 == 3)
        let file = try await client.get("/question-exports/\(name.rawValue)")
        #expect(file.status == 200)
        let form = ["csrf": "form-201", "format": "auto", "level": "TH", "area": "ND3", "first": "8", "last": "10"]
        let (headers, body) = Multipart.form(
            form, file: file.bytes, name: format == "qti" ? "cau.zip" : "cau.xml")
        #expect(try await client.send(.post, "/question-imports", headers, body).location == "/question-imports/1")
        let back = try #require(try await province.store.questionImport(.init(1))).pending.items.map(\.writing)
        #expect(back.map(\.stem) == ["Cổng nào là thật?"])
        #expect(back[0].pictures.map(\.alternative) == ["Một chấm đỏ"] && back[0].pictures[0].width == 1)
    }

    @Test("a picture that never came into a question is gone some days later, the others stay")
    func forgotten() async throws {
        let live = try await LiveClass()
        let id = try await live.province.store.addPicture(
            Data(Self.png), mediaType: "image/png", width: 1, height: 1, by: SmallProvince.teacher.id,
            at: live.clock.now)
        var writing = QuestionDesk.writing()
        let held = try await live.province.store.addPicture(
            Data([1]), mediaType: "image/png", width: 1, height: 1, by: SmallProvince.teacher.id, at: live.clock.now)
        writing.pictures = [QuestionPicture(id: held, width: 1, height: 1, alternative: "một nút")]
        try await live.province.addQuestion(writing)
        await Housekeeping(app: live.app).round(at: live.clock.now)
        #expect(try await live.device("x").get("/pictures/\(id)").status == 200)
        await Housekeeping(app: live.app).round(at: live.clock.now + 9 * 24 * 3_600_000)
        #expect(try await live.device("x").get("/pictures/\(id)").status == 404)
        #expect(try await live.device("x").get("/pictures/\(held)").status == 200)
    }
}
