import Content
import Domain
import Foundation
import Store
import Testing

@testable import Web

@Suite("Chosen questions, groups and several classes")
struct FixedPaperPageTests {
    private func post(
        _ client: Client, _ fields: [String: [String]]
    ) async throws -> Client.Answer {
        let usual = [
            "csrf": "form-201", "title": "Ôn tập", "opensDay": "23/11/2026", "opensTime": "07:30",
            "closesDay": "25/11/2026", "closesTime": "20:00", "timeLimit": "15", "reveal": "afterClose",
        ]
        return try await client.post(
            "/classrooms/1/assignments", lists: usual.mapValues { [$0] }.merging(fields) { $1 })
    }

    @Test("ticked questions become a paper, the same for all, that can be given again")
    func chosen() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let questions = province.content.questions.filter { $0.isDrawable(grade: 10, on: SmallProvince.today) }
        let wanted = questions.prefix(4).map(\.id)
        let answer = try await post(client, ["work": ["own"], "question": Array(wanted)])
        let place = try #require(answer.location?.split(separator: "?").first?.split(separator: "/").last)
        let sitting = try await Sitting(of: Identifier(try #require(Int64(place))), in: province)
        #expect(Set(try await sitting.questions.values.map(\.id)) == Set(wanted))
        let page = try await sitting.client.get(sitting.path)
        #expect(page.status == 200 && page.body.contains("0/4 câu"))
        _ = try await sitting.submit()
        #expect(try await sitting.client.get(sitting.path + "/result").body.contains("Quy về thang 10: 0,00 điểm."))
        let form = try await client.get("/classrooms/1/assignments/new").body
        #expect(form.contains("Ôn tập (4 câu)"))
        let paper = try #require(try await province.store.fixedPapers(by: SmallProvince.teacher.id).first)
        #expect(try await post(client, ["work": ["paper:\(paper.id.rawValue)"], "periods": ["2"]]).status == 303)
        let other = try await province.client(SmallProvince.otherTeacher)
        #expect(try await !other.get("/classrooms/2/assignments/new").body.contains("Ôn tập (4 câu)"))
    }

    @Test("chosen questions, the teacher's own among them, are printed under several codes and entered")
    func printed() async throws {
        let province = try await SmallProvince()
        let own = try await province.addQuestion()
        let client = try await province.client(SmallProvince.teacher)
        let bank = province.content.questions.filter {
            $0.passage == nil && $0.kind is SingleChoice && $0.isDrawable(grade: 10, on: SmallProvince.today)
        }
        let wanted = ["own-\(own.rawValue)"] + bank.prefix(3).map(\.id)
        #expect(try await post(client, ["work": ["own"], "question": wanted]).status == 303)
        let paper = try #require(try await province.store.fixedPapers(by: SmallProvince.teacher.id).first)
        let list = try await client.get("/classrooms/1/printed-tests").body
        #expect(list.contains("<option lang=\"vi\" value=\"paper:\(paper.id.rawValue)\">Ôn tập (4 câu)</option>"))
        let fields = ["csrf": "form-201", "title": "Ôn tập", "codeCount": "2", "timeLimit": "15"]
        let made = try await client.post(
            "/classrooms/1/printed-tests", fields.merging(["blueprint": "paper:\(paper.id.rawValue)"]) { $1 })
        let href = try #require(made.location?.split(separator: "?").first.map(String.init))
        for code in ["101", "102"] {
            let sheet = try await client.get("\(href)/papers/\(code)").body
            #expect(sheet.contains("Cổng nào là thật?") && sheet.components(separatedBy: "Câu ").count > 4)
        }
        let test = try #require(try await province.store.printedTest(PrintedTest.ID(1)))
        #expect(test.maximum == Points(hundredths: 1000) && !test.provesKnowledge)
        // Another teacher's paper is no choice.
        let other = try await province.client(SmallProvince.otherTeacher)
        let refused = try await other.post(
            "/classrooms/2/printed-tests",
            ["csrf": "form-202", "title": "x", "codeCount": "1", "timeLimit": "15"]
                .merging(["blueprint": "paper:\(paper.id.rawValue)"]) { $1 })
        #expect(refused.status == 422)
    }

    @Test("a group is made once and then chosen")
    func groups() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let made = try await client.post(
            "/classrooms/1/groups", ["csrf": "form-201", "name": "Cần <b>ôn</b>", "learner": "1"])
        #expect(made.location == "/classrooms/1/groups?done=groupSaved")
        let list = try await client.get("/classrooms/1/groups").body
        #expect(list.contains("Cần &lt;b&gt;ôn&lt;/b&gt;") && list.contains("1 em: Nguyễn Văn An"))
        #expect(try await client.get("/classrooms/1/assignments/new").body.contains("(1 em)"))
        let answer = try await post(client, ["work": ["test:PC"], "audience": ["groups"], "group": ["1"]])
        #expect(answer.status == 303)
        let mine = try await province.store.assignments(for: SmallProvince.an.id).map(\.assignment)
        #expect(mine.contains { $0.isForSomePupils && $0.title == "Ôn tập" })
        for (fields, message) in [
            (["name": "", "learner": "1"], "Nhập tên nhóm"), (["name": "Tổ 2"], "Chọn ít nhất một em cho nhóm"),
            (["name": "cần <b>ôn</b>", "learner": "1"], "Lớp đã có nhóm"),
        ] {
            let refused = try await client.post("/classrooms/1/groups", fields.merging(["csrf": "form-201"]) { $1 })
            #expect(refused.status == 422 && refused.body.contains(message))
        }
        let changed = try await client.post(
            "/classrooms/1/groups/1", ["csrf": "form-201", "name": "Tổ 1", "learner": "1"])
        #expect(changed.status == 303)
        #expect(try await client.post("/classrooms/1/groups/1/deletion", ["csrf": "form-201"]).status == 303)
        #expect(try await client.get("/classrooms/1/groups/1").status == 404)
        let kept = try await province.store.assignments(for: SmallProvince.an.id).map(\.assignment.title)
        #expect(kept.contains("Ôn tập"))
    }
}
