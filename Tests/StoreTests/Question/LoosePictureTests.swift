import Domain
import Foundation
import Testing

@testable import Store

@Suite("Pictures that no question holds")
struct LoosePictureTests {
    private static let day: Int64 = 24 * 3_600_000

    private func picture(_ store: Store, _ name: String, at now: Instant = Fixture.now) async throws -> String {
        try await store.addPicture(
            Data(name.utf8), mediaType: "image/png", width: 1, height: 1, by: Fixture.teacher.id, at: now)
    }

    private func writing(_ pictures: [String]) -> QuestionWriting {
        var writing = OwnQuestionStoreTests.writing("Nút nào?")
        writing.pictures = pictures.map { QuestionPicture(id: $0, width: 1, height: 1, alternative: "một nút") }
        return writing
    }

    private func keep(_ store: Store, _ pictures: [String]) async throws -> OwnQuestion.ID {
        try await store.addQuestions(
            [writing(pictures)], formKey: nil, by: Fixture.teacher.id, of: Fixture.upper.id, at: Fixture.now,
            wording: OwnQuestionStoreTests.wording)[0]
    }

    @Test("they go after some days; what any version of a question shows stays for good")
    func loose() async throws {
        let store = try await Fixture.store()
        let (held, old, loose) = (
            try await picture(store, "giữ"), try await picture(store, "bản cũ"), try await picture(store, "thừa")
        )
        let id = try await keep(store, [held, old])
        _ = try await store.changeQuestion(
            id, to: writing([held]), by: Fixture.teacher.id, at: Fixture.now, wording: OwnQuestionStoreTests.wording)
        #expect(try await store.forgetLoosePictures(at: Fixture.now + 7 * Self.day) == 0)
        #expect(try await store.pictureSize(loose) != nil)
        #expect(try await store.forgetLoosePictures(at: Fixture.now + 8 * Self.day + 1) == 1)
        #expect(try await store.pictureSize(loose) == nil)
        #expect(Set(try await store.pictures([held, old, loose]).keys) == [held, old])
    }

    @Test("a file that waits to be taken in keeps its pictures as long as it waits")
    func pending() async throws {
        let store = try await Fixture.store()
        let id = try await picture(store, "của tệp")
        let pending = PendingQuestions(
            name: "de.docx", text: "", items: [.init(line: 1, writing: writing([id]))], faults: [])
        let file = try await store.addImport(pending, by: Fixture.teacher.id, at: Fixture.now)
        #expect(Store.loosePictureMs > Store.importKeptMs)
        let late = Fixture.now + (Store.importKeptMs - 1)
        #expect(try await store.forgetLoosePictures(at: late) == 0)
        _ = try await store.takeImport(
            file, withDrafts: false, despiteFaults: false, by: Fixture.teacher.id, of: Fixture.upper.id, at: late,
            wording: OwnQuestionStoreTests.wording)
        #expect(try await store.forgetLoosePictures(at: late + 400 * Self.day) == 0)
        #expect(try await store.pictureSize(id) != nil)
    }

    @Test("a picture that is brought again is as new: the editor that it stands in may still be open")
    func again() async throws {
        let store = try await Fixture.store()
        let id = try await picture(store, "hai lần")
        let later = Fixture.now + 8 * Self.day
        #expect(try await picture(store, "hai lần", at: later) == id)
        #expect(try await store.forgetLoosePictures(at: later + 1) == 0)
        #expect(try await store.forgetLoosePictures(at: later + 8 * Self.day + 1) == 1)
    }

    @Test("what questions held before it was counted stays")
    func migrated() async throws {
        let store = try await Fixture.store()
        let (held, loose) = (try await picture(store, "giữ"), try await picture(store, "thừa"))
        _ = try await keep(store, [held])
        try await store.write { connection in
            try connection.run(Past.nothingHeld)
            try connection.run(Past.countHeld)
        }
        #expect(try await store.forgetLoosePictures(at: Fixture.now + 30 * Self.day) == 1)
        #expect(Set(try await store.pictures([held, loose]).keys) == [held])
    }

    enum Past: String, SQLStatement, CaseIterable {
        case nothingHeld = "UPDATE question_picture SET is_held = 0"
        case countHeld

        var sql: String { self == .countHeld ? Migration0014.countHeld : rawValue }
    }
}
