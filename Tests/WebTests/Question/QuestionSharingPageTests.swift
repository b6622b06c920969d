import Domain
import Store
import Testing

@testable import Web

@Suite("Sharing questions with review")
struct QuestionSharingPageTests {
    private static func offer(_ province: SmallProvince, to circle: String) async throws {
        try await province.addQuestion()
        let client = try await province.client(SmallProvince.teacher)
        let answer = try await client.post("/questions/1/offer", ["csrf": "form-201", "circle": circle])
        #expect(answer.location == "/questions/1?done=questionOffered")
    }

    @Test("offered to the school: its manager accepts, colleagues use it, other schools do not")
    func school() async throws {
        let province = try await SmallProvince()
        try await Self.offer(province, to: "school")
        let manager = try await province.client(SmallProvince.manager)
        #expect(try await manager.get("/question-reviews").body.contains("Cổng nào là thật?"))
        let fields = ["csrf": "form-203", "version": "1", "decision": "accept"]
        #expect(try await manager.post("/question-reviews/1", fields).status == 303)
        #expect(try await manager.get("/shared-questions/1").status == 200)
        #expect(try await manager.get("/questions/1").status == 404)
        let stranger = try await province.client(SmallProvince.otherTeacher)
        #expect(try await stranger.get("/shared-questions/1").status == 404)
        #expect(!(try await stranger.get("/shared-questions").body.contains("Cổng nào là thật?")))
        let log = try await province.store.auditEntries().map(\.entry.action)
        #expect(log.contains(.questionOffered) && log.contains(.questionAccepted))
    }

    @Test("offered to the department: an officer accepts, and a teacher of another school asks it")
    func department() async throws {
        let province = try await SmallProvince()
        try await Self.offer(province, to: "department")
        let manager = try await province.client(SmallProvince.manager)
        #expect(try await manager.get("/question-reviews/1").status == 404)
        let offered = ["csrf": "form-203", "version": "1", "decision": "accept"]
        #expect(try await manager.post("/question-reviews/1", offered).status == 404)
        let officer = try await province.client(SmallProvince.officer)
        #expect(try await officer.get("/question-reviews").body.contains("Cổng nào là thật?"))
        let fields = ["csrf": "form-205", "version": "1", "decision": "accept"]
        #expect(try await officer.post("/question-reviews/1", fields).status == 303)
        let stranger = try await province.client(SmallProvince.otherTeacher)
        #expect(try await stranger.get("/shared-questions").body.contains("Cổng nào là thật?"))
        #expect(try await stranger.get("/live-quizzes/new?classroom=2").body.contains("value=\"own-1\""))
        #expect(try await stranger.get("/questions/new?from=1").body.contains("Cổng nào là thật?"))
        #expect(
            try await stranger.post("/questions/1", lists: QuestionDesk.with([:], account: SmallProvince.otherTeacher))
                .status == 404)
    }

    @Test("given back with a reason that its author reads; without a reason it is not given back")
    func returned() async throws {
        let province = try await SmallProvince()
        try await Self.offer(province, to: "school")
        let manager = try await province.client(SmallProvince.manager)
        var fields = ["csrf": "form-203", "version": "1", "decision": "return", "reason": " "]
        let again = try await manager.post("/question-reviews/1", fields)
        #expect(again.complains("Ghi lý do trả lại để tác giả biết cần sửa gì.", at: "reason"))
        fields["reason"] = "Thiếu <b>nguồn</b>"
        #expect(
            try await manager.post("/question-reviews/1", fields).location == "/question-reviews?done=questionReturned")
        let author = try await province.client(SmallProvince.teacher)
        #expect(try await author.get("/questions/1").body.contains("Thiếu &lt;b&gt;nguồn&lt;/b&gt;"))
        #expect(
            try await province.store.sharedQuestions(with: SmallProvince.manager.id, of: SmallProvince.upper1.id)
                .isEmpty)
    }

    @Test("a version that came after the one that was read is not accepted unread")
    func reread() async throws {
        let province = try await SmallProvince()
        try await Self.offer(province, to: "school")
        let author = try await province.client(SmallProvince.teacher)
        _ = try await author.post("/questions/1/offer/end", ["csrf": "form-201"])
        _ = try await author.post("/questions/1", lists: QuestionDesk.with(["stem": ["Câu mới?"]]))
        _ = try await author.post("/questions/1/offer", ["csrf": "form-201", "circle": "school"])
        let manager = try await province.client(SmallProvince.manager)
        let fields = ["csrf": "form-203", "version": "1", "decision": "accept"]
        #expect(try await manager.post("/question-reviews/1", fields).status == 409)
        #expect(try await province.store.ownQuestion(.init(1))?.sharing.accepted == nil)
    }

    @Test("an offer that moved from the school to the department while its manager read it is not accepted by them")
    func moved() async throws {
        let province = try await SmallProvince()
        try await Self.offer(province, to: "school")
        let author = try await province.client(SmallProvince.teacher)
        _ = try await author.post("/questions/1/offer/end", ["csrf": "form-201"])
        _ = try await author.post("/questions/1/offer", ["csrf": "form-201", "circle": "department"])
        let manager = try await province.client(SmallProvince.manager)
        let fields = ["csrf": "form-203", "version": "1", "decision": "accept"]
        #expect(try await manager.post("/question-reviews/1", fields).status == 404)
        #expect(try await province.store.ownQuestion(.init(1))?.sharing.accepted == nil)
    }

    @Test("the department has no school: its officers share with the province, whatever their form says")
    func officer() async throws {
        let province = try await SmallProvince()
        try await province.addQuestion(by: SmallProvince.officer)
        let officer = try await province.client(SmallProvince.officer)
        let page = try await officer.get("/questions/1").body
        #expect(page.contains("value=\"department\"") && !page.contains("value=\"school\""))
        #expect(try await officer.post("/questions/1/offer", ["csrf": "form-205", "circle": "school"]).status == 400)
        #expect(
            try await officer.post("/questions/1/offer", ["csrf": "form-205", "circle": "department"]).status == 303)
    }

    @Test("who may do what with a question that was offered to the school", arguments: SmallProvince.roles.indices)
    func roles(index: Int) async throws {
        let province = try await SmallProvince()
        try await province.offerQuestion(by: SmallProvince.teacher)
        try await province.offerQuestion(by: SmallProvince.otherTeacher)
        let (role, account) = SmallProvince.roles[index]
        let client = try await province.client(account)
        let isReviewer = role == .schoolManager || role == .departmentOfficer
        let isSchool = role == .schoolManager
        let isAuthor = role == .teacher
        #expect(try await client.get("/questions/1").status == (isAuthor ? 200 : 404))
        #expect(try await client.get("/questions/2").status == 404)
        #expect(try await client.get("/question-imports/1").status == (isAuthor ? 200 : 404))
        #expect(try await client.get("/question-imports/2").status == 404)
        #expect(try await client.get("/question-reviews").status == (isReviewer ? 200 : 404))
        #expect(try await client.get("/question-reviews/1").status == (isSchool ? 200 : 404))
        #expect(try await client.get("/question-reviews/2").status == 404)
        let fields = ["csrf": "form-\(account.id.rawValue)", "version": "1", "decision": "accept"]
        #expect(try await client.post("/question-reviews/2", fields).status == 404)
        #expect(try await client.post("/question-reviews/1", fields).status == (isSchool ? 303 : 404))
        let accepted = try await province.store.ownQuestion(.init(1))?.sharing.accepted
        #expect(accepted == (isSchool ? .init(circle: .school, version: 1) : nil))
        #expect(try await client.get("/questions").status == (isReviewer || isAuthor ? 200 : 404))
    }
}
