import Domain
import Foundation
import Testing

@testable import Store

@Suite("A teacher's questions in the database")
struct OwnQuestionStoreTests {
    static let wording: @Sendable (Question) throws -> QuestionVersion = { question in
        QuestionVersion(
            question: question.id, contentHash: question.contentHash, contentArea: question.contentArea,
            isSafety: question.isSafety, body: "{\"stem\":\"\(question.stem)\"}")
    }

    static func writing(_ stem: String, correct: Int = 1) -> QuestionWriting {
        var writing = QuestionWriting(
            SingleChoice(options: ["Một", "Hai", "Ba", "Bốn"], correct: correct), stem: stem)
        writing.level = .recognise
        writing.contentArea = .nd2
        return writing
    }

    private static func add(
        _ store: Store, _ writings: [QuestionWriting], key: String? = nil, by account: Account = Fixture.teacher
    ) async throws -> [OwnQuestion.ID] {
        try await store.addQuestions(
            writings, formKey: key, by: account.id, of: account.unit, at: Fixture.now, wording: wording)
    }

    @Test("a question comes back as it was typed, with its first version and its wording for tests")
    func added() async throws {
        let store = try await Fixture.store()
        let id = try #require(try await Self.add(store, [Self.writing("Cổng nào?")]).first)
        let question = try #require(try await store.ownQuestion(id))
        #expect(question.writing == Self.writing("Cổng nào?"))
        #expect(question.state == .ready && question.version == 1 && question.owner == Fixture.teacher.id)
        #expect(question.unitName == Fixture.upper.name && question.ownerName == Fixture.teacher.fullName)
        #expect(try await store.versions(of: id).map(\.number) == [1])
        let wording = try await store.questionVersion("own-\(id.rawValue)", contentHash: question.contentHash)
        #expect(wording?.contentArea == .nd2)
        #expect(try await store.ownQuestion(.init(99)) == nil)
    }

    @Test("the same form sent twice adds one question")
    func twice() async throws {
        let store = try await Fixture.store()
        let first = try await Self.add(store, [Self.writing("Cổng nào?")], key: "k")
        let second = try await Self.add(store, [Self.writing("Cổng nào?")], key: "k")
        #expect(first == second)
        #expect(try await store.ownQuestions(of: Fixture.teacher.id).count == 1)
    }

    @Test("every changed save is a version; the old wording stays for who answered it, and the same makes none")
    func versions() async throws {
        let store = try await Fixture.store()
        let id = try #require(try await Self.add(store, [Self.writing("Cổng nào?")]).first)
        let old = try #require(try await store.ownQuestion(id))
        func change(_ writing: QuestionWriting) async throws -> Int {
            try await store.changeQuestion(
                id, to: writing, by: Fixture.teacher.id, at: Fixture.now + 1, wording: Self.wording)
        }
        #expect(try await change(Self.writing("Cổng  nào? ")) == 1)
        #expect(try await change(Self.writing("Cổng nào?", correct: 2)) == 2)
        let versions = try await store.versions(of: id)
        #expect(versions.map(\.number) == [2, 1])
        #expect(versions[1].writing == old.writing && versions[1].contentHash == old.contentHash)
        let new = try #require(try await store.ownQuestion(id))
        #expect(new.contentHash != old.contentHash)
        for hash in [old.contentHash, new.contentHash] {
            #expect(try await store.questionVersion(new.questionID, contentHash: hash) != nil)
        }
    }

    @Test("an unfinished question is kept, and no test can be bound to it")
    func draft() async throws {
        let store = try await Fixture.store()
        var writing = Self.writing("Cổng nào?")
        writing.lines[1].isRight = nil
        let id = try #require(try await Self.add(store, [writing]).first)
        let question = try #require(try await store.ownQuestion(id))
        #expect(question.state == .lacksKey && question.question == nil)
        #expect(try await store.questionVersion(question.questionID, contentHash: question.contentHash) == nil)
    }

    @Test("the list finds words with or without marks, and filters by what is asked")
    func list() async throws {
        let store = try await Fixture.store()
        var other = Self.writing("Mật khẩu thế nào là mạnh?")
        other.contentArea = .nd3
        other.level = .apply
        _ = try await Self.add(store, [Self.writing("Địa chỉ của Cổng?"), other])
        func stems(_ filter: OwnQuestionFilter) async throws -> [String] {
            try await store.ownQuestions(of: Fixture.teacher.id, filter).questions.map(\.writing.stem)
        }
        #expect(try await stems(.init(QuestionFilter(words: "dia chi"))) == ["Địa chỉ của Cổng?"])
        #expect(try await stems(.init(QuestionFilter(words: "Mật khẩu"))) == [other.stem])
        #expect(try await stems(.init(QuestionFilter(words: "100%_"))) == [])
        #expect(try await stems(.init(QuestionFilter(contentArea: .nd3))) == [other.stem])
        #expect(try await stems(.init(QuestionFilter(level: .recognise))) == ["Địa chỉ của Cổng?"])
        #expect(try await stems(.init(QuestionFilter(form: .typed))) == [])
        #expect(try await stems(.init(state: .ready)).count == 2)
        #expect(try await store.ownQuestions(of: Fixture.officer.id).count == 0)
        let page = try await store.ownQuestions(of: Fixture.teacher.id, limit: 1, offset: 1)
        #expect(page.count == 2 && page.questions.map(\.writing.stem) == ["Địa chỉ của Cổng?"])
    }

    @Test("what is shared is the version that was accepted, within its circle, and the log tells of it")
    func sharing() async throws {
        let store = try await Fixture.store()
        let id = try #require(try await Self.add(store, [Self.writing("Cổng nào?")]).first)
        func change(_ change: @escaping @Sendable (inout OwnQuestion) throws -> Void) async throws {
            try await store.changeSharing(
                of: id, .questionOffered, detail: "school", by: Fixture.teacher.id, at: Fixture.now, change)
        }
        try await change { try $0.offer(to: .school) }
        #expect(try await store.questionsOffered(toSchool: Fixture.upper.id).map(\.id) == [id])
        #expect(try await store.questionsOffered(toSchool: Fixture.lower.id) == [])
        #expect(try await store.questionsOfferedToDepartment() == [])
        try await change { try $0.accept(version: 1) }
        _ = try await store.changeQuestion(
            id, to: Self.writing("Cổng mới nào?"), by: Fixture.teacher.id, at: Fixture.now + 1, wording: Self.wording)
        let shared = try await store.sharedQuestions(with: Fixture.officer.id, of: Fixture.upper.id)
        #expect(shared.map(\.writing.stem) == ["Cổng nào?"] && shared.map(\.version) == [1])
        #expect(try await store.sharedQuestions(with: Fixture.officer.id, of: Fixture.lower.id) == [])
        #expect(try await store.sharedQuestions(with: Fixture.teacher.id, of: Fixture.upper.id) == [])
        #expect(try await store.auditEntries().filter { $0.entry.action == .questionOffered }.count == 2)
        try await change { $0.putAway(true) }
        #expect(try await store.sharedQuestions(with: Fixture.officer.id, of: Fixture.upper.id) == [])
        #expect(try await store.ownQuestions(of: Fixture.teacher.id).count == 0)
        #expect(try await store.ownQuestions(of: Fixture.teacher.id, .init(state: .putAway)).count == 1)
    }

    @Test("a refused change of the sharing changes nothing and is not logged")
    func refused() async throws {
        let store = try await Fixture.store()
        let id = try #require(try await Self.add(store, [Self.writing("Cổng nào?")]).first)
        await #expect(throws: QuestionSharing.Refused.nothingOffered) {
            try await store.changeSharing(
                of: id, .questionAccepted, by: Fixture.officer.id, at: Fixture.now
            ) { try $0.accept(version: 1) }
        }
        #expect(try await store.auditEntries().filter { $0.entry.action == .questionAccepted }.isEmpty)
    }

    @Test("a file is taken in once, all of it, however often the button is pressed")
    func imports() async throws {
        let store = try await Fixture.store()
        let items = ["Một?", "Hai?"].map { PendingQuestions.Item(line: 1, writing: Self.writing($0)) }
        let pending = PendingQuestions(name: "de.docx", text: "", items: items, faults: [])
        let id = try await store.addImport(pending, by: Fixture.teacher.id, at: Fixture.now)
        #expect(try await store.questionImport(id)?.pending == pending)
        #expect(try await store.openImports(of: Fixture.teacher.id).map(\.id) == [id])
        func take() async throws -> Int {
            try await store.takeImport(
                id, withDrafts: false, despiteFaults: false, by: Fixture.teacher.id, of: Fixture.upper.id,
                at: Fixture.now, wording: Self.wording)
        }
        #expect(try await take() == 2)
        #expect(try await take() == 2)
        #expect(try await store.ownQuestions(of: Fixture.teacher.id).count == 2)
        #expect(try await store.openImports(of: Fixture.teacher.id) == [])
        await #expect(throws: PendingQuestions.Refused.alreadyTaken) {
            try await store.changeImport(id) { $0.items[0].isDropped = true }
        }
    }

    @Test("one question without a key holds back the whole file, and nothing is written")
    func allOrNone() async throws {
        let store = try await Fixture.store()
        var keyless = Self.writing("Hai?")
        keyless.lines[1].isRight = nil
        let items = [Self.writing("Một?"), keyless].map { PendingQuestions.Item(line: 1, writing: $0) }
        let pending = PendingQuestions(name: "", text: "", items: items, faults: [])
        let id = try await store.addImport(pending, by: Fixture.teacher.id, at: Fixture.now)
        await #expect(throws: PendingQuestions.Refused.unfinished(count: 1)) {
            _ = try await store.takeImport(
                id, withDrafts: false, despiteFaults: false, by: Fixture.teacher.id, of: Fixture.upper.id,
                at: Fixture.now, wording: Self.wording)
        }
        #expect(try await store.ownQuestions(of: Fixture.teacher.id).count == 0)
        #expect(try await store.questionImport(id)?.takenAt == nil)
    }

    @Test("a picture is kept once under the hash of its bytes")
    func pictures() async throws {
        let store = try await Fixture.store()
        func add() async throws -> String {
            try await store.addPicture(
                .init([1, 2, 3]), mediaType: "image/png", width: 3, height: 2, by: Fixture.teacher.id, at: Fixture.now)
        }
        let id = try await add()
        #expect(try await add() == id && id.count == 64)
        #expect(try await store.picture(id)?.bytes == .init([1, 2, 3]))
        #expect(try await store.pictureSize(id)?.width == 3)
        #expect(try await store.picture("none") == nil)
    }
}
