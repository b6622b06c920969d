import Domain
import Testing

@testable import Store

@Suite("Lessons in the store")
struct LessonStoreTests {
    @Test("a lesson goes on where it was left, and going back loses nothing")
    func progress() async throws {
        let store = try await Fixture.store()
        for step in [1, 4, 2] {
            try await store.saveLessonStep(
                step, of: 9, lesson: "10-3-an-toan", contentHash: "h", learner: Fixture.an.id, at: Fixture.now)
        }
        let record = try await store.lesson("10-3-an-toan", of: Fixture.an.id)
        #expect(record.progress?.step == 4 && record.progress?.stepCount == 9 && record.progress?.finishedAt == nil)
        #expect(try await store.lesson("10-2", of: Fixture.an.id).progress == nil)
    }

    @Test("a finished lesson is recorded once as an activity")
    func finish() async throws {
        let store = try await Fixture.store()
        #expect(try await store.finish("10-2"))
        #expect(try await store.finish("10-2") == false)
        #expect(try await store.finish("10-3"))
        let record = try #require(try await store.literacy(of: Fixture.an.id, on: Fixture.today))
        #expect(record.literacy.hasTakenPart)
        #expect(record.evidence.map(\.subject) == ["lesson:10-2", "lesson:10-3"])
    }

    @Test("the last answer to a checkpoint counts, with its tries")
    func checkpoints() async throws {
        let store = try await Fixture.store()
        for (response, isRight) in [(Response.choice(0), false), (.choice(2), true)] {
            try await store.answerCheckpoint(
                "c1", of: "10-2", area: .nd2, response: response, isRight: isRight, learner: Fixture.an.id,
                at: Fixture.now)
        }
        let answer = try await store.lesson("10-2", of: Fixture.an.id).answers["c1"]
        #expect(answer?.tries == 2 && answer?.isRight == true && answer?.response == "2")
    }

    @Test("a pupil's first page holds class, work, lessons and standing")
    func home() async throws {
        let store = try await Fixture.store()
        _ = try await store.finish("10-2")
        let home = try #require(try await store.learnerHome(Fixture.an.id, on: Fixture.today))
        #expect(home.classroom == Fixture.lop10A1 && home.teachers.map(\.fullName) == ["Nguyễn Thị Lan"])
        #expect(home.assignments.map(\.assignment) == [Fixture.test])
        #expect(home.progress["10-2"]?.finishedAt == Fixture.now && home.settings == .proposed)
        #expect(try await store.learnerHome(Learner.ID(99), on: Fixture.today) == nil)
    }
}

extension Store {
    fileprivate func finish(_ lesson: Lesson.ID) async throws -> Bool {
        try await finishLesson(
            lesson, contentHash: "h", stepCount: 9, minutes: 45, mode: .selfStudy, learner: Fixture.an.id,
            at: Fixture.now)
    }
}
