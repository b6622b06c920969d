import Content
import Domain
import Foundation
import Store
import Testing

@testable import Web

@Suite("After a live quiz")
struct LiveRecordTests {
    /// An plays two questions of the list's room, right and wrong; a guest plays along.
    private func played(ends: Bool = true) async throws -> LiveClass {
        let room = try await LiveClass(
            LiveDemo.choices(2), settings: LiveSettings(entrance: .listAndGuests), classroom: SmallProvince.class1,
            pupils: [SmallProvince.an])
        try await room.signIn("an", SmallProvince.pupil)
        try await room.post("an", "/live/\(room.pin)/players", ["learner": "1"])
        try await room.join("Na")
        try await room.press("start")
        try await room.answer("an", 1, at: 0)
        try await room.press("reveal:0")
        try await room.press("open:1")
        try await room.answer("an", 0, at: 1)
        try await room.press("reveal:1")
        if ends { try await room.press("end") }
        return room
    }

    private func record(_ room: LiveClass, _ fields: [String: String]) async throws -> Client.Answer {
        try await room.device("host").post("\(room.room)/class-record", fields.merging(["csrf": "form-host"]) { $1 })
    }

    @Test("the teacher writes the results into the class, once, and they stand in the gradebook")
    func recording() async throws {
        let room = try await played()
        let report = try await room.device("host").get("\(room.room)/report").body
        #expect(report.contains("Ghi kết quả vào lớp 10A1"))
        for _ in 0..<2 {
            let answer = try await record(room, ["mode": "informatics", "minutes": "15"])
            #expect(answer.status == 303)
        }
        let evidence = try await room.province.store.literacy(of: SmallProvince.an.id, on: SmallProvince.today)?
            .evidence
        #expect(evidence?.map(\.evidence.kind) == [.activity(mode: .informatics, minutes: 15)])
        #expect(try await room.device("host").get("\(room.room)/report").body.contains("Đã ghi vào lớp 10A1"))
        let book = try await room.device("host").get("/classrooms/1/gradebook").body
        #expect(book.contains("Đố vui") && book.contains("<td class=\"n\">5,0</td>"))
        #expect(!book.contains("Na"), "a guest is nobody of the class")
    }

    @Test("without mode or minutes nothing is recorded, and the fields say so")
    func problems() async throws {
        let room = try await played()
        #expect(try await record(room, ["minutes": "15"]).complains("Chọn hình thức tổ chức", at: "mode"))
        #expect(
            try await record(room, ["mode": "informatics", "minutes": "0"]).complains(
                "Số phút từ 1 đến 180", at: "minutes"))
        #expect(try await room.province.store.liveRecord(of: room.record.id) == nil)
    }

    @Test("a room that runs, or has no class, cannot be recorded")
    func refused() async throws {
        let fields = ["mode": "informatics", "minutes": "15"]
        #expect(try await record(played(ends: false), fields).status == 404)
        let guests = try await LiveClass(LiveDemo.choices(1))
        try await guests.press("end")
        #expect(try await record(guests, fields).status == 404)
    }

    @Test("a pupil gets a room of what that pupil missed, at the pupil's own pace")
    func pupilReview() async throws {
        let room = try await played()
        let answer = try await room.device("host").post(
            "\(room.room)/reviews", ["csrf": "form-host", "player": "1"])
        let id = try #require(answer.location?.split(separator: "/").last.flatMap { Int64($0) })
        let found = try #require(try await room.province.store.liveQuiz(LiveQuiz.ID(id)))
        #expect(found.record.opening.items.map(\.question) == ["c1"])
        #expect(found.record.opening.pupils.map(\.learner) == [SmallProvince.an.id])
        #expect(found.record.opening.settings.pace == .pupil && found.record.opening.settings.entrance == .list)
        let guest = try await room.device("host").post(
            "\(room.room)/reviews", ["csrf": "form-host", "player": "2"])
        #expect(guest.status == 404)
    }

    @Test("a room that nobody ended is ended by itself after six hours of silence")
    func forgotten() async throws {
        let room = try await played(ends: false)
        room.clock.advance(minutes: 5 * 60)
        await Housekeeping(app: room.app).round(at: room.clock.now)
        #expect(try await room.quiz().phase != .ended)
        room.clock.advance(minutes: 2 * 60)
        await Housekeeping(app: room.app).round(at: room.clock.now)
        #expect(try await room.quiz().phase == .ended)
        #expect(try await room.province.store.runningLiveQuizzes().isEmpty)
    }

    @Test("single questions have their own seconds, wrong ones come back at their field")
    func seconds() async throws {
        let province = try await SmallProvince()
        let teacher = try await province.client(SmallProvince.teacher)
        let usable = province.content.questions.filter { $0.isDrawable(grade: 10, on: SmallProvince.today) }.prefix(2)
        let (a, b) = (usable[usable.startIndex].id, usable[usable.startIndex + 1].id)
        let form = [
            "csrf": ["form-201"], "classroom": ["1"], "source": ["own"], "pace": ["teacher"],
            "entrance": ["listAndGuests"], "question": [a, b], "seconds": ["30"],
        ]
        let wrong = try await teacher.post("/live-quizzes", lists: form.merging(["seconds-\(a)": ["3"]]) { $1 })
        #expect(wrong.complains("Thời gian của câu này từ 5 đến 120 giây", at: "seconds-\(a)"))
        let answer = try await teacher.post("/live-quizzes", lists: form.merging(["seconds-\(a)": ["75"]]) { $1 })
        #expect(answer.location == "/live-quizzes/1")
        let items = try #require(try await province.store.liveQuiz(LiveQuiz.ID(1))?.record.opening.items)
        #expect(Dictionary(uniqueKeysWithValues: items.map { ($0.question, $0.seconds) }) == [a: 75, b: 30])
    }

    @Test("a set can be drawn first and then changed")
    func drawing() async throws {
        let province = try await SmallProvince()
        let teacher = try await province.client(SmallProvince.teacher)
        let page = try await teacher.post(
            "/live-quizzes",
            [
                "csrf": "form-201", "classroom": "1", "source": "Q5", "pace": "teacher",
                "entrance": "listAndGuests", "draw": "1",
            ])
        let count = try #require(province.content.blueprint("Q5")?.questionCount)
        let ticked = page.body.components(separatedBy: "name=\"question\"").dropFirst().count {
            $0.prefix { $0 != ">" }.contains(" checked")
        }
        #expect(page.status == 200 && ticked == count)
        #expect(page.body.contains("name=\"source\" value=\"own\" checked"))
    }
}
