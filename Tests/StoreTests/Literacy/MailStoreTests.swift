import Domain
import Testing

@testable import Store

@Suite("Letters in the database")
struct MailStoreTests {
    /// Three days after the schools' day.
    private static let now = Day(year: 2026, month: 11, day: 13)!.start + 8 * 3_600_000

    private static func store() async throws -> Store {
        let store = try await Fixture.store()
        try await store.setMailAddresses(
            [Fixture.upper.id: "vanthu@lamgiang.vn", Fixture.commune.id: "xa@hoabinh.vn"], by: Fixture.officer.id,
            at: Fixture.now)
        return store
    }

    @Test("are queued once for units with an address whose step is open")
    func queued() async throws {
        let store = try await Self.store()
        #expect(try await store.queueReminders(at: Self.now) == 2)
        #expect(try await store.queueReminders(at: Self.now + 60_000) == 0)
        let mail = try await store.waitingMail(at: Self.now)
        #expect(mail.map(\.address) == ["vanthu@lamgiang.vn", "xa@hoabinh.vn"])
        #expect(mail[0].subject == "Trường chốt số liệu: đã quá hạn 10/11/2026")
        try await store.markSeason(
            .reviewed, of: Fixture.commune.id, year: 2026, note: "", by: Fixture.officer.id, at: Self.now)
        #expect(try await store.queueReminders(at: Self.now + 3 * 86_400_000) == 0)
    }

    @Test("that fail wait longer each time, are given up after five, and can be sent again by hand")
    func failed() async throws {
        let store = try await Self.store()
        try await store.queueReminders(at: Self.now)
        var now = Self.now
        for tries in 1...5 {
            let mail = try #require(try await store.waitingMail(at: now).first { $0.unit == Fixture.upper.id })
            #expect(mail.tries == tries - 1)
            try await store.noteMailFailed(mail, "550 no such user", at: now)
            #expect(try await !store.waitingMail(at: now).contains { $0.id == mail.id })
            now = now + 2 * 86_400_000
        }
        let letter = try #require(try await store.recentMail().first { $0.unit == Fixture.upper.id })
        #expect(letter.nextTryAt == nil && letter.sentAt == nil && letter.failure == "550 no such user")
        try await store.retryMail(letter.id, at: now)
        #expect(try await store.waitingMail(at: now).contains { $0.id == letter.id })
        try await store.noteMailSent(letter.id, at: now)
        let sent = try #require(try await store.recentMail().first { $0.id == letter.id })
        #expect(sent.sentAt == now && sent.failure == nil && sent.nextTryAt == nil)
    }
}
