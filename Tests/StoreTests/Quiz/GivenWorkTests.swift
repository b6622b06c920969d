import Domain
import Testing

@testable import Store

@Suite("Work for several classes, and papers of chosen questions")
struct GivenWorkTests {
    private func order(_ work: Assignment.Work, pupils: [Learner.ID]? = nil) -> AssignmentOrder {
        AssignmentOrder(
            title: "Ôn tập", work: work, opensAt: Fixture.now, closesAt: Fixture.now + 86_400_000,
            timeLimitMs: 900_000, pupils: pupils)
    }

    private static let items = Fixture.questions.prefix(3).map {
        FixedPaper.Item(question: $0.question, contentHash: $0.contentHash, kind: SingleChoice.key)
    }

    @Test("each class has an assignment of its own, and a form sent twice gives once")
    func severalClasses() async throws {
        let store = try await Fixture.store()
        let classes = [Fixture.lop10A1.id, Fixture.lop10A2.id]
        let order = order(.test(blueprint: "PC"))
        let given = try await store.giveWork(order, to: classes, by: Fixture.teacher.id, at: Fixture.now)
        #expect(given.count == 2 && Set(given).count == 2)
        let again = try await store.giveWork(order, to: classes, by: Fixture.teacher.id, at: Fixture.now + 1000)
        #expect(again == given)
        #expect(try await store.assignments(for: Fixture.giang.id).map(\.assignment.id) == [given[1]])
    }

    @Test("a paper is kept once, and whoever is given it is asked its questions")
    func fixedPaper() async throws {
        let store = try await Fixture.store()
        var ids: Set<FixedPaper.ID> = []
        for _ in 0..<2 {
            ids.insert(
                try await store.createFixedPaper(
                    title: "Ôn tập", items: Self.items, by: Fixture.teacher.id, at: Fixture.now))
        }
        let id = try #require(ids.first)
        #expect(ids.count == 1)
        let paper = try #require(try await store.fixedPaper(id))
        #expect(paper.items == Self.items)
        #expect(try await store.fixedPapers(by: Fixture.teacher.id) == [paper])
        #expect(try await store.fixedPapers(by: Fixture.officer.id) == [])
        let given = try await store.giveWork(
            order(.fixed(id)), to: [Fixture.lop10A1.id], by: Fixture.teacher.id, at: Fixture.now)
        #expect(try await store.assignment(given[0])?.work == .fixed(id))
        for learner in [Fixture.an, Fixture.binh] {
            let attempt = try await store.startAttempt(of: given[0], by: learner.id, at: Fixture.now) { start in
                let admission = try start.assignment.admit(previous: start.previous, at: Fixture.now)
                let fixed = try #require(start.fixed)
                return .begin(admission, fixed.paper(rules: start.assignment.rules, seed: UInt64(learner.id.rawValue)))
            }
            let asked = try await store.attempt(#require(attempt))?.attempt.paper.items.map(\.question)
            #expect(Set(asked ?? []) == Set(Self.items.map(\.question)))
        }
    }

    @Test("a group is renamed, filled anew and deleted, within its class and its pupils only")
    func groups() async throws {
        let store = try await Fixture.store()
        func create(_ name: String, _ members: [Learner]) async throws -> PupilGroup.ID {
            try await store.createPupilGroup(
                in: Fixture.lop10A1.id, name: name, members: members.map(\.id), by: Fixture.teacher.id, at: Fixture.now)
        }
        let id = try await create("Tổ 1", [Fixture.binh, Fixture.an, Fixture.giang])
        #expect(try await create(" Tổ  1", [Fixture.an, Fixture.binh]) == id)
        await #expect(throws: PupilGroupRefusal.nameTaken("Tổ 1")) { _ = try await create("TỔ 1", [Fixture.chi]) }
        var groups = try await store.pupilGroups(of: Fixture.lop10A1.id)
        #expect(groups.map(\.members) == [[Fixture.an.id, Fixture.binh.id]])
        #expect(try await store.pupilGroups(of: Fixture.lop10A2.id) == [])
        try await store.changePupilGroup(
            id, in: Fixture.lop10A1.id, name: "tổ 1", members: [Fixture.chi.id], by: Fixture.teacher.id,
            at: Fixture.now)
        groups = try await store.pupilGroups(of: Fixture.lop10A1.id)
        #expect(groups.map(\.name) == ["tổ 1"] && groups.map(\.members) == [[Fixture.chi.id]])
        await #expect(throws: StoreError.missing) {
            try await store.deletePupilGroup(id, in: Fixture.lop10A2.id, by: Fixture.teacher.id, at: Fixture.now)
        }
        try await store.deletePupilGroup(id, in: Fixture.lop10A1.id, by: Fixture.teacher.id, at: Fixture.now)
        #expect(try await store.pupilGroups(of: Fixture.lop10A1.id) == [])
    }
}
