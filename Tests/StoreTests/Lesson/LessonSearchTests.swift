import Domain
import TestKit
import Testing

@testable import Store

@Suite("Search over lessons in the store")
struct LessonSearchTests {
    private static let pages = [
        LessonSearchPage(lesson: "10-3", screen: 0, title: "an toan", body: "giu ma otp"),
        LessonSearchPage(lesson: "10-3", screen: 2, title: "ma otp la chu ky", body: "khong doc ma otp cho ai"),
        LessonSearchPage(lesson: "10-2", screen: 1, title: "thoi han", body: "dem ngay lam viec, ma ho so va otp"),
        LessonSearchPage(lesson: "6-1", screen: 1, title: "dich vu cong", body: "khai sinh"),
    ]

    private func store() async throws -> Store {
        let store = try Store.temporary()
        try await store.rebuildLessonSearch(Self.pages, digest: "a")
        return store
    }

    @Test("words side by side and in titles come first; the last word may be cut")
    func ranked() async throws {
        let store = try await store()
        let hits = try await store.searchLessons(["ma", "otp"])
        #expect(hits.first == LessonHit(lesson: "10-3", screen: 2))
        #expect(hits.last == LessonHit(lesson: "10-2", screen: 1) && hits.count == 3)
        #expect(try await store.searchLessons(["kha"]).map(\.lesson) == ["6-1"])
        #expect(try await store.searchLessons(["kha", "sinh"]).isEmpty)
        #expect(try await store.searchLessons(["ma", "otp"], limit: 1).count == 1)
    }

    @Test(
        "no word is a command",
        arguments: [
            ["or"], ["and"], ["not"], ["near"], ["ma", "not", "otp"], ["\""], ["*"], ["title:otp"], ["a\" OR \"b"],
            ["(", ")"], ["-"], ["^ma"], ["{title}"], [""], [], ["mã"], ["'"], ["\u{0}"],
        ])
    func harmless(words: [String]) async throws {
        #expect(try await store().searchLessons(words).count <= Self.pages.count)
    }

    @Test("random characters never break the index", arguments: 0..<40)
    func chance(seed: Int) async throws {
        var chance = Seeded(seed: seed)
        let words = (0..<4).map { _ in
            String((0..<6).map { _ in Character(Unicode.Scalar(UInt8.random(in: 32...126, using: &chance))) })
        }
        _ = try await store().searchLessons(words)
    }

    @Test("the index is made anew as a whole, and says of what")
    func rebuilt() async throws {
        let store = try await store()
        #expect(try await store.lessonSearchDigest() == "a")
        try await store.rebuildLessonSearch([Self.pages[3]], digest: "b")
        #expect(try await store.searchLessons(["otp"]).isEmpty)
        #expect(try await store.lessonSearchDigest() == "b")
        #expect(try await Store.temporary().lessonSearchDigest() == nil)
    }

    @Test("wordings are kept, newest first, and progress knows the version it was read in")
    func versions() async throws {
        let store = try await Fixture.store()
        for (version, hash) in [(1, "h1"), (2, "h2")] {
            let wording = ContentVersion(kind: .lesson, id: "10-3", contentHash: hash, version: version, body: hash)
            try await store.registerContent([wording], at: Fixture.now + Int64(version))
        }
        #expect(try await store.contentVersions(of: "10-3", kind: .lesson).map(\.version) == [2, 1])
        #expect(try await store.contentVersions(of: "10-3", kind: .scenario).isEmpty)
        for (hash, version) in [("h1", 1), ("unknown", nil)] as [(String, Int?)] {
            try await store.saveLessonStep(
                1, of: 9, lesson: "10-3", contentHash: hash, learner: Fixture.an.id, at: Fixture.now)
            #expect(try await store.lesson("10-3", of: Fixture.an.id).readVersion == version)
        }
    }
}
