import Domain
import Testing

@Suite("Short answers")
struct ShortAnswerTests {
    @Test(
        "numbers are compared as exact decimals",
        arguments: [
            ("0,5", true), ("0,50", true), ("0.5", true), ("0.50", true), (" 0,5 ", true), ("00,5", true),
            (".5", false), (",5", false), ("0.500", false), ("0,500", true), ("0,51", false), ("-0,5", false),
            ("", false),
            ("0,5 kg", false), ("1/2", false), ("0,5,0", false), ("5", false), ("0.", false),
        ])
    func numbers(typed: String, isRight: Bool) {
        #expect(ShortAnswer(accepted: ["0,5"], isNumeric: true).mark(.text(typed)).isRight == isRight)
    }

    @Test("every minus sign is a minus", arguments: ["-3", "\u{2212}3", "\u{2013}3", "- 3", "\u{FF0D}3", "-3,0"])
    func minus(typed: String) {
        #expect(ShortAnswer(accepted: ["−3"], isNumeric: true).mark(.text(typed)) == .full)
    }

    @Test("a dot before three digits is ambiguous: no points, and the pupil is told", arguments: ["1.000", "-1.000"])
    func ambiguous(typed: String) {
        let kind = ShortAnswer(accepted: ["1000", "1", "-1"], isNumeric: true)
        #expect(kind.mark(.text(typed)) == .none)
        #expect(kind.objection(to: .text(typed))?.contains("hai cách") == true)
    }

    @Test("a dot before one or two digits counts, with a notice")
    func notice() {
        let kind = ShortAnswer(accepted: ["1,5"], isNumeric: true)
        #expect(kind.mark(.text("1.5")) == .full && kind.objection(to: .text("1.5")) == nil)
        #expect(
            kind.notice(on: .text("1.5")) == "Hệ thống hiểu là 1,5. Em nên dùng dấu phẩy cho phần thập phân.")
        #expect(kind.notice(on: .text("1,5")) == nil)
    }

    @Test("groups of digits may be parted by spaces", arguments: ["18001096", "1800 1096", "1800\u{A0}10 96"])
    func groups(typed: String) {
        #expect(ShortAnswer(accepted: ["18001096"], isNumeric: true).mark(.text(typed)) == .full)
    }

    @Test(
        "the tolerance is exact at its edge",
        arguments: [
            ("9,95", true), ("10,05", true), ("9,949", false), ("10,051", false), ("10,050000000000001", false),
        ])
    func tolerance(typed: String, isRight: Bool) {
        let kind = ShortAnswer(accepted: ["10"], isNumeric: true, tolerance: ExactDecimal(units: 5, scale: 2))
        #expect(kind.mark(.text(typed)).isRight == isRight)
    }

    @Test("a number with too many digits is unreadable, not a crash")
    func long() {
        let kind = ShortAnswer(accepted: ["1"], isNumeric: true)
        let typed = Response.text(String(repeating: "9", count: 4000))
        #expect(kind.mark(typed) == .none && kind.objection(to: typed) != nil)
    }

    @Test(
        "texts are compared without case, spaces, Unicode spelling and the place of the tone",
        arguments: [
            ("  MÃ   khóa ", true), ("mã khoá", true), ("ma\u{303} kho\u{301}a", true), ("ma khoa", false),
            ("mã khoa", false), ("mã\u{200B} khóa", true), ("", false),
        ])
    func texts(typed: String, isRight: Bool) {
        #expect(ShortAnswer(accepted: ["Mã khóa"], isNumeric: false).mark(.text(typed)).isRight == isRight)
    }

    @Test("diacritics are ignored only when the item says so", arguments: ["căn cước", "can cuoc", "CĂN CƯỚC"])
    func diacritics(typed: String) {
        let kind = ShortAnswer(accepted: ["Căn cước"], isNumeric: false, ignoresDiacritics: true)
        #expect(kind.mark(.text(typed)) == .full)
        #expect(kind.mark(.text("căn cứ")) == .none)
    }

    @Test("a decimal is written as it is read", arguments: ["0", "12.5", "-0.05", "0.000000000000000001", "1800"])
    func decimals(text: String) {
        #expect(ExactDecimal(text: text)?.text == text)
    }
}
