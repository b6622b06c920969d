import Content
import Domain
import Foundation
import Store
import Testing

@testable import Web

@Suite("Finding and ticking questions for a test or a room")
struct QuestionPickerTests {
    private static let work: [String: [String]] = [
        "csrf": ["form-201"], "title": ["Ôn tập"], "work": ["own"], "opensDay": ["23/11/2026"],
        "opensTime": ["07:30"], "closesDay": ["25/11/2026"], "closesTime": ["20:00"], "timeLimit": ["15"],
        "reveal": ["afterClose"],
    ]
    private static let room: [String: [String]] = [
        "csrf": ["form-201"], "classroom": ["1"], "source": ["own"], "pace": ["teacher"],
        "entrance": ["listAndGuests"],
    ]
    private static let places = [("/classrooms/1/assignments", work), ("/live-quizzes", room)]

    /// The values of the boxes of a page, ticked ones apart.
    private static func boxes(_ page: Client.Answer) -> (ticked: [String], others: [String]) {
        let inputs = page.body.components(separatedBy: "name=\"question\" value=\"").dropFirst()
        let boxes = inputs.map {
            (value: $0.prefix { $0 != "\"" }, isTicked: $0.prefix { $0 != ">" }.contains(" checked"))
        }
        return (
            boxes.filter(\.isTicked).map { String($0.value) }, boxes.filter { !$0.isTicked }.map { String($0.value) }
        )
    }

    private static func usable(_ province: SmallProvince) -> [Question] {
        province.content.questions.filter { $0.isDrawable(grade: 10, on: SmallProvince.today) }
    }

    @Test("a search narrows the list, keeps what is ticked and changes nothing", arguments: places.indices)
    func search(index: Int) async throws {
        let (path, fields) = Self.places[index]
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let usable = Self.usable(province).filter { $0.passage == nil }
        let ticked = try #require(usable.first { $0.contentArea == .nd1 }).id
        let wanted = QuestionFilter(words: "mật khẩu", form: .oneOf, contentArea: .nd3)
        let expected = usable.filter(wanted.matches).map(\.id)
        #expect(!expected.isEmpty && expected.count < usable.count)
        let page = try await client.post(
            path,
            lists: fields.merging([
                "question": [ticked], "find": ["mat khau"], "kind": ["oneOf"], "area": ["ND3"], "level": [""],
                "list": ["1"],
            ]) { $1 })
        #expect(page.status == 200)
        let boxes = Self.boxes(page)
        #expect(boxes.ticked == [ticked] && Set(boxes.others) == Set(expected))
        #expect(page.body.contains("value=\"mat khau\"") && page.body.contains("\(expected.count) câu · đã chọn 1 câu"))
        #expect(page.body.contains("formaction=\"\(path)#chon\""))
        #expect(try await province.store.fixedPapers(by: SmallProvince.teacher.id).isEmpty)
        #expect(try await province.store.liveQuiz(LiveQuiz.ID(1)) == nil)
    }

    @Test("words that stand nowhere are said to, and what is ticked is still there", arguments: places.indices)
    func nothing(index: Int) async throws {
        let (path, fields) = Self.places[index]
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let ticked = try #require(Self.usable(province).first { $0.passage == nil }).id
        let page = try await client.post(
            path, lists: fields.merging(["question": [ticked], "find": ["<b>xyz"], "list": ["1"]]) { $1 })
        #expect(Self.boxes(page) == ([ticked], []))
        #expect(page.body.contains("Chưa có câu nào hợp") && page.body.contains("value=\"&lt;b&gt;xyz\""))
    }

    @Test("whoever searches the list of a test chooses from it, whatever stood there before")
    func chooses() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let page = try await client.post(
            "/classrooms/1/assignments", lists: Self.work.merging(["work": ["test:PC"], "list": ["1"]]) { $1 })
        #expect(page.body.contains("<option value=\"own\" selected>"))
        #expect(page.body.contains("value=\"Ôn tập\""))
    }

    @Test("a text is ticked with all its questions: the test asks them side by side")
    func passageInTest() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let group = try #require(Self.usable(province).picks.first { $0.count > 1 })
        let other = try #require(Self.usable(province).first { $0.passage == nil })
        let form = try await client.get("/classrooms/1/assignments/new")
        #expect(form.body.contains("Ngữ liệu chung · \(group.count) câu đi cùng nhau"))
        #expect(Self.boxes(form).others.contains(group[0].pickID))
        let answer = try await client.post(
            "/classrooms/1/assignments",
            lists: Self.work.merging(["question": [group[0].pickID, other.id]]) { $1 })
        let place = try #require(answer.location?.split(separator: "?").first?.split(separator: "/").last)
        let sitting = try await Sitting(of: Identifier(try #require(Int64(place))), in: province)
        let asked = try await sitting.questions.sorted { $0.key < $1.key }.map(\.value.id)
        #expect(Set(asked) == Set(group.map(\.id) + [other.id]))
        let first = try #require(asked.firstIndex(of: group[0].id))
        #expect(Array(asked[first...].prefix(group.count)) == group.map(\.id))
    }

    @Test("a text is ticked with all its questions: the room asks them one after the other, with time to read")
    func passageInRoom() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let group = try #require(Self.usable(province).picks.first { $0.count > 1 })
        let opened = try await client.post(
            "/live-quizzes", lists: Self.room.merging(["question": [group[0].pickID], "late": ["1"]]) { $1 })
        #expect(opened.location == "/live-quizzes/1")
        let items = try #require(try await province.store.liveQuiz(LiveQuiz.ID(1))?.record.opening.items)
        #expect(items.map(\.question) == group.map(\.id) && items.allSatisfy { $0.seconds >= 60 })
    }

    @Test("the projector and the telephones show the text while its question is open")
    func passageOnScreens() async throws {
        let group = try #require(Self.usable(try await SmallProvince()).picks.first { $0.count > 1 })
        let text = MarkupEscape().escapeText(try #require(group[0].passage?.paragraphs.first))
        let live = try await LiveClass(LiveSet(title: "Đọc", questions: group))
        try await live.join("Na")
        #expect(try await !live.device("Na").get("/live/\(live.pin)").body.contains(text))
        try await live.press("start")
        #expect(try await live.device("host").get(live.room).body.contains(text))
        #expect(try await live.device("Na").get("/live/\(live.pin)").body.contains(text))
    }
}
