import Domain
import Foundation
import Store
import Testing

@testable import Web

@Suite("Questions of a test and marking anew")
struct RegradePageTests {
    /// An has handed in a test whose first question was answered wrong, with an option that can be accepted too.
    private struct Case {
        let sitting: Sitting
        let teacher: Client
        let question: Question
        /// The author's index of what An chose.
        let chosen: Int

        static let questions = "/assignments/1/questions"
        var path: String { "\(Self.questions)/\(question.id)" }

        init() async throws {
            let sitting = try await Sitting(in: SmallProvince())
            let question = try #require(try await sitting.questions[1])
            let kind = try #require(question.kind as? SingleChoice)
            let seed = try #require(try await sitting.record.attempt.paper.items.first?.sheetSeed)
            let place = try #require(kind.sheet(seed: seed).options.firstIndex { $0.index != kind.correct })
            chosen = kind.sheet(seed: seed).options[place].index
            _ = try await sitting.send("\(place)", to: 1, sequence: 1)
            self.sitting = sitting
            self.question = question
            teacher = try await sitting.province.client(SmallProvince.teacher, sitting.province.site(sitting.clock))
        }

        func post(_ fields: [String: String]) async throws -> Client.Answer {
            let form = ["csrf": "form-201", "reason": "Câu có <b>hai</b> đáp án"]
            return try await teacher.post(path + "/regrades", form.merging(fields) { $1 })
        }

        var score: Int? {
            get async throws { try await sitting.record.score?.hundredths }
        }
    }

    @Test("the page shows text, key and explanation, and no figure below thirty answers")
    func report() async throws {
        let found = try await Case()
        _ = try await found.sitting.submit()
        let page = try await found.teacher.get(Case.questions)
        #expect(page.status == 200 && page.body.contains("chưa đủ dữ liệu") && !page.body.contains("Độ khó 0"))
        #expect(page.body.components(separatedBy: "<article class=\"q\"").count == 29)
        #expect(try await found.teacher.get("/assignments/1").body.contains(Case.questions))
        #expect(try await found.teacher.get(Case.questions + "/none").status == 404)
    }

    @Test("first a comparison that saves nothing, then the marks, and the pupil reads why")
    func flow() async throws {
        let found = try await Case()
        _ = try await found.sitting.submit()
        let before = try #require(try await found.score)
        let fields = ["policy": "ACCEPT_ALSO", "answer": "\(found.chosen)", "step": "0"]
        let preview = try await found.post(fields)
        #expect(preview.status == 200 && preview.body.contains("+0,25") && preview.body.contains("name=\"confirm\""))
        #expect(preview.body.contains("Câu có &lt;b&gt;hai&lt;/b&gt; đáp án"))
        #expect(try await found.score == before)
        let applied = try await found.post(fields.merging(["confirm": "1"]) { $1 })
        #expect(applied.status == 303 && applied.location?.hasPrefix(Case.questions) == true)
        #expect(try await found.score == before + 25)
        let again = try await found.post(fields.merging(["confirm": "1"]) { $1 })
        #expect(again.status == 303)
        #expect(try await found.score == before + 25)
        let result = try await found.sitting.client.get(found.sitting.path + "/result").body
        #expect(result.contains("Bài này đã được chấm lại") && result.contains("Câu có &lt;b&gt;hai&lt;/b&gt; đáp án"))
        let score = Points(hundredths: before + 25).text
        #expect(result.contains("Điểm bây giờ: \(score)."))
        #expect(result.contains("cũng được tính đúng"), "explanations are shown after handing in")
    }

    @Test("points for all and a dropped question look right on the result", arguments: ["AWARD_ALL", "RESCALE"])
    func policies(policy: String) async throws {
        let found = try await Case()
        _ = try await found.sitting.submit()
        let applied = try await found.post(["policy": policy, "step": "0", "confirm": "1"])
        #expect(applied.status == 303)
        let result = try await found.sitting.client.get(found.sitting.path + "/result").body
        #expect(result.contains(policy == "AWARD_ALL" ? "Được đủ điểm" : "Câu đã bỏ"))
        #expect(result.contains("<small>/10 điểm</small>"))
    }

    @Test("what is missing or impossible comes back at its field")
    func problems() async throws {
        let found = try await Case()
        _ = try await found.sitting.submit()
        let right = try #require((found.question.kind as? SingleChoice)?.correct)
        #expect(try await found.post([:]).complains("Chọn cách chấm lại câu này", at: "policy"))
        #expect(
            try await found.post(["policy": "AWARD_ALL", "reason": " "]).complains(
                "Ghi lý do chấm lại để học sinh và tổ chuyên môn cùng biết.", at: "reason"))
        #expect(
            try await found.post(["policy": "ACCEPT_ALSO", "answer": "\(right)"]).complains(
                "Đáp án này đang được tính là đúng rồi. Hãy chọn đáp án khác.", at: "answer"))
        #expect(try await found.post(["policy": "ACCEPT_ALSO", "answer": "99"]).status == 422)
        #expect(try await found.sitting.province.store.sittings(of: Identifier(1))?.regrades.isEmpty == true)
    }

    @Test("taking back is compared first, needs a reason and happens once")
    func undo() async throws {
        let found = try await Case()
        _ = try await found.sitting.submit()
        let before = try await found.score
        _ = try await found.post(["policy": "AWARD_ALL", "step": "0", "confirm": "1"])
        found.sitting.clock.advance(minutes: 5)
        let path = "/assignments/1/regrades/1/undo"
        let form = ["csrf": "form-201", "reason": "Đáp án vẫn đúng", "step": "1"]
        #expect(try await found.teacher.post(path, form.merging(["reason": ""]) { $1 }).status == 422)
        let preview = try await found.teacher.post(path, form)
        #expect(preview.status == 200 && preview.body.contains("-0,25"))
        for _ in 0..<2 {
            #expect(try await found.teacher.post(path, form.merging(["confirm": "1"]) { $1 }).status == 303)
            #expect(try await found.score == before)
        }
        let result = try await found.sitting.client.get(found.sitting.path + "/result").body
        #expect(result.contains("Đã hủy: Đáp án vẫn đúng"))
    }

    @Test("two teachers at once: the second sees the comparison anew")
    func together() async throws {
        let found = try await Case()
        _ = try await found.sitting.submit()
        _ = try await found.post(["policy": "AWARD_ALL", "step": "0", "confirm": "1"])
        let late = try await found.post(["policy": "RESCALE", "step": "0", "confirm": "1"])
        #expect(late.status == 409 && late.body.contains("Vừa có một quyết định chấm lại khác"))
        #expect(late.body.contains("name=\"step\" value=\"1\""))
        #expect(try await found.sitting.province.store.sittings(of: Identifier(1))?.regrades.count == 1)
    }

    @Test("an open attempt goes on, shows no decision, and is marked with it")
    func open() async throws {
        let found = try await Case()
        #expect(try await found.post(["policy": "AWARD_ALL", "step": "0"]).body.contains("1 em đang làm bài"))
        _ = try await found.post(["policy": "AWARD_ALL", "step": "0", "confirm": "1"])
        let page = try await found.sitting.client.get(found.sitting.path)
        #expect(page.status == 200 && !page.body.contains("chấm lại"))
        _ = try await found.sitting.submit()
        #expect(try await found.score == 25)
    }
}
