import Domain
import TestKit
import Testing

@Suite("Vietnamese text")
struct VietnameseTextTests {
    @Test(
        "folding leaves letters and digits of ASCII with single spaces",
        arguments: [
            ("Nguyễn Ánh", "nguyen anh"), ("Nguye\u{302}\u{303}n A\u{301}nh", "nguyen anh"), ("ĐẶNG Đình", "dang dinh"),
            ("Ðức", "duc"), ("  Hai\u{00A0} \t cách ", "hai cach"), ("“mã OTP”: 123456!", "ma otp 123456"),
            ("Y\u{200B}ên", "yen"), ("", ""), ("…", ""), ("中文 abc", "abc"), ("ŏ ĭ ñ", "o i n"), ("a\u{338}b", "b"),
        ])
    func folded(text: String, expected: String) {
        #expect(VietnameseText.folded(text) == expected)
    }

    @Test(
        "tidying leaves one line with single spaces and no invisible signs",
        arguments: [
            ("Lê  Ngọc\nChi ", "Lê Ngọc Chi"), ("Lê Ngọc Chi", "Lê Ngọc Chi"), (" ", ""), ("a\u{2028}b", "a b"),
            ("a\u{FEFF}b", "ab"), ("Hoa\u{300}", "Hoà"), ("–“x”", "–“x”"), ("a\u{85}b", "a b"), ("", ""),
        ])
    func tidy(text: String, expected: String) {
        #expect(VietnameseText.tidy(text) == expected)
        #expect(Array(VietnameseText.tidy(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test("the short way and the long way fold alike", arguments: 0..<200)
    func sameBothWays(seed: Int) {
        var generator = Seeded(seed: seed)
        let signs = Array("aăâđêôơưàằầèềìòồờùừỳạậẹệịọộợụựỵAĂÂĐÊÔƠƯ 019.,-“”ñčéü中\u{A0}")
        let text = String((0..<20).map { _ in signs[Int(generator.next() % UInt64(signs.count))] })
        // A combining mark at the end sends the whole text the long way.
        let long = VietnameseText.folded(text + " x\u{338}")
        #expect(VietnameseText.folded(text) == long)
        #expect(VietnameseText.tidy(VietnameseText.tidy(text)) == VietnameseText.tidy(text))
    }
}
