import Domain
import TestKit
import Testing

@Suite("User names and secrets")
struct SecretTests {
    @Test(
        "staff are named after their name",
        arguments: [("Nguyễn Văn An", "an.nv"), ("Đặng Hữu Đạt", "dat.dh"), ("Chơ", "cho"), ("", ""), ("Lê Ý", "y.l")])
    func staff(name: String, userName: String) {
        #expect(SignInName.staff(name) == userName)
        #expect(SignInName.normalised(userName) == userName)
    }

    @Test("a name that is taken gets a number")
    func unique() {
        #expect(SignInName.unique("an.nv", taken: []) == "an.nv")
        #expect(SignInName.unique("an.nv", taken: ["an.nv", "an.nv2"]) == "an.nv3")
    }

    @Test("what is typed is read kindly", arguments: [(" An.NV ", "an.nv"), ("ân.nv", "an.nv"), ("HS 0791", "hs0791")])
    func normalised(typed: String, name: String) {
        #expect(SignInName.normalised(typed) == name)
        #expect(SignInName.learner(studentCode: "0791ABC") == "0791abc")
    }

    @Test("a first password has eight plain characters", arguments: 0..<200)
    func firstPassword(seed: Int) {
        var chance = Seeded(seed: seed)
        let bytes = (0..<8).map { _ in UInt8.random(in: 0...255, using: &chance) }
        let password = FirstPassword.password(bytes: bytes)
        #expect(password.count == 8)
        #expect(password.allSatisfy { !"0Oo1lI".contains($0) && $0.isASCII })
        let pin = FirstPassword.pin(bytes: bytes)
        #expect(pin.count == 6)
        #expect(pin.allSatisfy { $0.isASCII && $0.isNumber })
    }

    @Test("each character of a password is equally likely: 40 bits")
    func bits() {
        let characters = (0...255).flatMap { Array(FirstPassword.password(bytes: [UInt8($0)])) }
        let counts = Dictionary(grouping: characters) { $0 }.values.map(\.count)
        #expect(counts == Array(repeating: 8, count: 32))
    }

    @Test(
        "weak passwords are refused with a reason",
        arguments: [
            ("1234567", PasswordRefusal.tooShort), ("12345678", .tooCommon), ("Mật khẩu", .tooCommon),
            ("aaaaaaaaaa", .tooCommon), ("an.nv2026x", .containsUserName), ("Hom-nay-dep", .sameAsBefore),
            (String(repeating: "abc", count: 60), .tooLong),
        ])
    func refusals(password: String, refusal: PasswordRefusal) {
        #expect(throws: refusal) {
            try PasswordRule.check(password, userName: "an.nv", current: "Hom-nay-dep")
        }
    }

    @Test("a good password is taken", arguments: ["Con mèo béo", "hoa-phuong-do", "k7m2p9xw"])
    func accepted(password: String) {
        #expect(throws: Never.self) { try PasswordRule.check(password, userName: "an.nv") }
    }

    @Test("one password has one spelling")
    func spelling() {
        #expect(Array(PasswordRule.normalised("me\u{300}o").utf8) == Array("mèo".utf8))
    }
}
