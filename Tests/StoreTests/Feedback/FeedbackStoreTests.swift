import Domain
import Testing

@testable import Store

@Suite("Feedback in the database")
struct FeedbackStoreTests {
    private static let pupil = Account(
        id: Fixture.account(of: Fixture.an), unit: Fixture.upper.id, userName: "an", fullName: Fixture.an.fullName,
        learner: Fixture.an.id, mustChangePassword: false)

    private func send(
        _ store: Store, _ key: String, to unit: Unit = Fixture.upper, by account: Account = pupil,
        at now: Instant = Fixture.now
    ) async throws -> FeedbackRemark.ID {
        try await store.sendFeedback(
            try ModeratedText("Bài khó quá \(key)", limit: 100), topic: .content, to: unit.id, by: account,
            formKey: key, at: now)
    }

    @Test("a remark reaches its addressee with who sent it, once however often the form is sent")
    func send() async throws {
        let store = try await Fixture.store()
        let first = try await send(store, "1")
        #expect(try await send(store, "1") == first)
        let inbox = try await store.feedback(to: Fixture.upper.id)
        #expect(inbox.map(\.remark.id) == [first])
        #expect(inbox[0].author.title(isInSchool: true) == "Nguyễn Văn An, lớp 10A1")
        #expect(inbox[0].author.title(isInSchool: false) == "Học sinh lớp 10, THPT Lam Giang")
        #expect(try await store.feedback(to: Fixture.department.id).isEmpty)
        #expect(try await store.feedback(first, to: Fixture.department.id) == nil)
        #expect(try await store.feedback(by: Self.pupil.id).map(\.id) == [first])
    }

    @Test("an account sends so many a day")
    func limit() async throws {
        let store = try await Fixture.store()
        for number in 1...FeedbackRule.dayLimit { _ = try await send(store, "\(number)") }
        await #expect(throws: FeedbackRefusal.tooMany) { try await send(store, "6") }
        _ = try await send(store, "6", at: Fixture.now + 24 * 3_600_000)
        _ = try await send(store, "7", by: Fixture.teacher)
    }

    @Test("an answer is read by whoever asked; by all only when it is published; its time stays when it is put better")
    func answer() async throws {
        let store = try await Fixture.store()
        let id = try await send(store, "1")
        await #expect(throws: StoreError.missing) {
            try await store.answerFeedback(
                id, to: Fixture.department.id, try ModeratedText("Có", limit: 9), publicQuestion: nil,
                by: Fixture.officer.id, at: Fixture.now)
        }
        for (hours, question) in [(1, nil), (2, "Bài khó?")] as [(Int64, String?)] {
            try await store.answerFeedback(
                id, to: Fixture.upper.id, try ModeratedText("Xem phần \(hours)", limit: 20),
                publicQuestion: try question.map { try ModeratedText($0, limit: 20) }, by: Fixture.teacher.id,
                at: Fixture.now + hours * 3_600_000)
            let published = try await store.publishedFeedback(of: Fixture.upper.id)
            #expect(published.map(\.answer?.publicQuestion) == (question == nil ? [] : [question]))
        }
        let own = try #require(try await store.feedback(by: Self.pupil.id).first)
        #expect(own.answer?.text == "Xem phần 2" && own.answer?.answeredAt == Fixture.now + 3_600_000)
        #expect(try await store.feedback(to: Fixture.upper.id)[0].answeredBy == "Nguyễn Thị Lan")
    }

    @Test("what waits ten working days is overdue, and the figures say answered of received")
    func figures() async throws {
        let store = try await Fixture.store()
        // Monday 9/11; ten working days later is Monday 23/11.
        let late = Fixture.now + -14 * 24 * 3_600_000
        let id = try await send(store, "1", at: late + -24 * 3_600_000)
        _ = try await send(store, "2", at: late)
        var standing = try await store.feedbackStandings(since: Fixture.began.start, on: Fixture.today)[
            Fixture.upper.id]
        #expect(standing?.count == FeedbackCount(received: 2) && standing?.overdue == 1)
        try await store.answerFeedback(
            id, to: Fixture.upper.id, try ModeratedText("Đã sửa", limit: 9), publicQuestion: nil,
            by: Fixture.teacher.id, at: Fixture.now)
        standing = try await store.feedbackStandings(since: Fixture.began.start, on: Fixture.today)[Fixture.upper.id]
        #expect(standing?.count == FeedbackCount(received: 2, answered: 1) && standing?.overdue == 0)
        let tomorrow = try await store.feedbackStandings(since: Fixture.began.start, on: Fixture.today + 1)
        #expect(tomorrow[Fixture.upper.id]?.overdue == 1)
        for (unit, expected) in [
            (Fixture.department, [FeedbackTopic.content: FeedbackCount(received: 2, answered: 1)]),
            (Fixture.commune, [:]),
        ] {
            let record = try #require(try await store.coverage(of: unit.id, reportYear: 2026, on: Fixture.today))
            #expect(try await store.withFeedback(record).feedback == expected)
        }
        let past = try #require(
            try await store.coverage(of: Fixture.upper.id, reportYear: 2026, cutoff: Fixture.today + -1))
        #expect(try await store.withFeedback(past).feedback == [.content: FeedbackCount(received: 2)])
    }
}

@Suite("Surveys in the database")
struct SurveyStoreTests {
    private static let survey = Survey(
        id: "ks", title: "Khảo sát", intro: "", grades: 6...12, afterLessons: 2,
        questions: [
            Survey.Question(id: "a", text: "A?", options: ["1", "2", "3"]),
            Survey.Question(id: "b", text: "B?", options: ["1", "2"]),
        ])

    @Test("a pupil counts once before and once after; classes and schools are summed, nobody is linked to a choice")
    func once() async throws {
        let store = try await Fixture.store()
        let survey = Self.survey
        let year = Fixture.year
        var isNew: [Bool] = []
        for learner in [Fixture.an, Fixture.an, Fixture.binh, Fixture.giang, Fixture.hai] {
            isNew.append(
                try await store.answerSurvey(
                    survey, stage: .before, choices: ["a": 2, "b": 0], of: learner.id, at: Fixture.now))
        }
        #expect(isNew == [true, false, true, true, true])
        try await store.answerSurvey(
            survey, stage: .after, choices: ["a": 0, "b": 0], of: Fixture.an.id, at: Fixture.now)
        #expect(try await store.surveyStages("ks", of: Fixture.an.id, in: year) == [.before, .after])
        #expect(try await store.surveyStages("ks", of: Fixture.an.id, in: SchoolYear(firstYear: 2027)) == [])
        let room = try await store.surveyCounts("ks", ofClassroom: Fixture.lop10A1.id)
        #expect(room.count(.before, "a", 2) == 2 && room.count(.after, "a", 0) == 1)
        #expect(room.total(.before, survey.questions[1]) == 2)
        let school = try await store.surveyCounts("ks", of: [Fixture.upper.id], in: year)
        #expect(school.count(.before, "a", 2) == 3)
        let all = try await store.surveyCounts("ks", of: [Fixture.upper.id, Fixture.lower.id], in: year)
        #expect(all.count(.before, "a", 2) == 4)
        #expect(try await store.surveyCounts("other", of: [Fixture.upper.id], in: year) == SurveyCounts())
    }
}
