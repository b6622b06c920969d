import Domain
import Foundation
import Logging
import Store
import Testing

@testable import Web

@Suite("Letters")
struct MailTests {
    /// A mail program that writes what it gets beside itself.
    private struct Program {
        let folder: URL
        var path: String { folder.appending(path: "sendmail").path }
        var letter: String? { try? String(contentsOf: folder.appending(path: "letter"), encoding: .utf8) }

        init(_ script: String) throws {
            folder = FileManager.default.temporaryDirectory.appending(path: "mail-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data("#!/bin/sh\ncd '\(folder.path)'\n\(script)\n".utf8).write(to: URL(filePath: path))
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        }
    }

    /// 08:00 on 23 November 2026: communes are late, the department is not asked yet.
    private static func app(_ province: SmallProvince, _ program: String) async throws -> AppEnvironment {
        try await province.store.setMailAddresses(
            [SmallProvince.upper1.id: "vanthu@leloi.vn"], by: SmallProvince.administrator.id, at: SmallProvince.now)
        return try await AppEnvironment(
            store: province.store, shelf: ContentShelf(province.content), hasher: PasswordHasher(),
            clock: { SmallProvince.now }, randomBytes: { Array(repeating: 7, count: $0) },
            logger: Logger(label: "test"), mailer: Mailer(program: program, sender: "thao@sogd.vn"))
    }

    private static let soon = Day(year: 2026, month: 11, day: 9)!.start + 8 * 3_600_000

    @Test("go through the mail program with words that nobody can take for a header")
    func sent() async throws {
        let province = try await SmallProvince()
        let program = try Program("echo \"$@\" > arguments; cat > letter")
        let app = try await Self.app(province, program.path)
        await Housekeeping(app: app).round(at: Day(year: 2026, month: 11, day: 9)!.start + 6 * 3_600_000)
        #expect(program.letter == nil, "not before seven")
        await Housekeeping(app: app).round(at: Self.soon)
        let letter = try #require(program.letter)
        #expect(letter.hasPrefix("From: thao@sogd.vn\nTo: vanthu@leloi.vn\nSubject: =?UTF-8?B?"))
        #expect(letter.utf8.allSatisfy { $0 < 128 })
        let body = try #require(letter.components(separatedBy: "\n\n").dropFirst().first?.replacing("\n", with: ""))
        let text = String(decoding: try #require(Data(base64Encoded: body)), as: UTF8.self)
        #expect(text.contains("Kính gửi Trường THPT Lê Lợi") && text.contains("hạn 10/11/2026"))
        #expect(try await province.store.recentMail().map(\.sentAt) == [Self.soon])
        let site = Site(app)
        let admin = try await province.client(SmallProvince.administrator, site)
        let page = try await admin.get("/settings/mail").body
        #expect(page.contains("Đang bật") && page.contains("Đã gửi") && page.contains("3 trường chưa có địa chỉ"))
    }

    @Test("that fail are shown with what the program said, and sent again by hand")
    func failed() async throws {
        let province = try await SmallProvince()
        let program = try Program("echo 'khong gui duoc <x>' >&2; exit 75")
        let app = try await Self.app(province, program.path)
        await Housekeeping(app: app).round(at: Self.soon)
        let letter = try #require(try await province.store.recentMail().first)
        #expect(letter.failure == "khong gui duoc <x>" && letter.tries == 1 && letter.sentAt == nil)
        let admin = try await province.client(SmallProvince.administrator, Site(app))
        #expect(try await admin.get("/settings/mail").body.contains("Lần thử 1: khong gui duoc &lt;x&gt;"))
        await #expect(throws: Mailer.Failure.self) {
            try await Mailer(program: "/no/such/program", sender: "a@b.vn")!.send(letter, at: Self.soon)
        }
        #expect(Mailer(program: "/bin/true", sender: "a@b.vn\nX: y") == nil)
    }

    @Test("are off unless the server was started with a program, and addresses are checked line by line")
    func off() async throws {
        let province = try await SmallProvince()
        let admin = try await province.client(SmallProvince.administrator)
        #expect(try await admin.get("/settings/mail").body.contains("Đang tắt"))
        let bad = try await admin.post(
            "/settings/mail", ["csrf": "form-206", "addresses": "THPT01 vanthu@truong.vn\nX99 a@b.vn"])
        #expect(bad.complains("Dòng 2: viết mã đơn vị, dấu cách rồi địa chỉ thư", at: "addresses"))
        let odd = try await admin.post("/settings/mail", ["csrf": "form-206", "addresses": "THPT01 -oQ/tmp@x"])
        #expect(odd.complains("Dòng 1: địa chỉ thư chưa đúng", at: "addresses"))
        _ = try await admin.post("/settings/mail", ["csrf": "form-206", "addresses": "thpt01, vanthu@truong.vn\r\n"])
        #expect(try await province.store.mailAddresses() == [SmallProvince.upper1.id: "vanthu@truong.vn"])
        await Housekeeping(app: try await Self.quiet(province)).round(at: Self.soon)
        #expect(try await province.store.recentMail().isEmpty)
    }

    private static func quiet(_ province: SmallProvince) async throws -> AppEnvironment {
        try await AppEnvironment(
            store: province.store, content: province.content, hasher: PasswordHasher(), clock: { SmallProvince.now },
            randomBytes: { Array(repeating: 7, count: $0) }, logger: Logger(label: "test"))
    }
}
