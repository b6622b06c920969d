import Domain
import TestKit
import Testing

@Suite("Looking for words in lessons")
struct LessonQueryTests {
    private static let text =
        "Hãy hình dung mỗi mã OTP là một chữ ký. Đăng nhập xong, em đừng đọc mã ấy cho ai; má em cũng không."

    @Test(
        "whatever is typed becomes at most eight harmless words",
        arguments: [
            ("Đăng nhập", ["dang", "nhap"]), ("  MÃ   otp ", ["ma", "otp"]), ("hoà", ["hoa"]), ("", []), ("   ", []),
            ("\"* OR NEAR(a b)", ["or", "near", "a", "b"]), ("'; DROP TABLE x --", ["drop", "table", "x"]),
            ("title:otp^2", ["title", "otp", "2"]), ("🙂 Ω 漢字", []), ("\u{0}\u{7}", []),
            ("a b c d e f g h i k", ["a", "b", "c", "d", "e", "f", "g", "h"]),
        ])
    func words(typed: String, words: [String]) {
        #expect(LessonQuery(typed).words == words)
        #expect(LessonQuery(typed).isEmpty == words.isEmpty)
    }

    @Test("a text of thousands of characters is cut", arguments: ["đ", "a ", "\u{301}"])
    func long(part: String) {
        let query = LessonQuery(String(repeating: part, count: 9000))
        #expect(query.text.count <= 100 && query.words.count <= 8)
    }

    @Test("random characters give words of ASCII letters and digits only", arguments: 0..<200)
    func chance(seed: Int) {
        var chance = Seeded(seed: seed)
        let scalars = (0..<40).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &chance)) }
        let query = LessonQuery(String(String.UnicodeScalarView(scalars)))
        #expect(query.words.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } })
        let pieces = LessonSnippet(of: Self.text, for: query).pieces
        #expect(pieces.filter { $0.text != " …" && $0.text != "… " }.map(\.text).joined().isEmpty == pieces.isEmpty)
    }

    @Test("diacritics that were typed are meant, others are not")
    func marks() {
        #expect(LessonQuery("mã otp").isWritten(in: Self.text))
        #expect(LessonQuery("ma otp").isWritten(in: Self.text))
        #expect(!LessonQuery("mà").isWritten(in: Self.text))
        #expect(LessonQuery("hoà").isWritten(in: "Tỉnh Hòa Bắc"))
        #expect(LessonQuery("đăng nh").isWritten(in: Self.text))
    }

    @Test("the snippet marks what was looked for, with its own diacritics")
    func snippet() {
        #expect(hits("dang nhap") == ["Đăng nhập"])
        #expect(hits("MÃ OTP") == ["mã OTP", "mã"])
        #expect(hits("ma") == ["mã", "mã", "má"])
        #expect(hits("nhạ") == ["nhập"].filter { _ in false })
        #expect(hits("không có từ nào") == ["không"])
        #expect(LessonSnippet(of: Self.text, for: LessonQuery("otp")).pieces.map(\.text).joined().contains("mã OTP là"))
    }

    @Test("a long text is cut around what was found, and nothing is lost between the pieces")
    func window() {
        let long = (0..<80).map { "tiếng\($0)" }.joined(separator: " ") + " mã OTP " + Self.text
        let pieces = LessonSnippet(of: long, for: LessonQuery("ma otp"), length: 12).pieces
        let text = pieces.map(\.text).joined()
        #expect(text.hasPrefix("… tiếng") && text.hasSuffix(" …") && text.contains("mã OTP"))
        #expect(long.contains(text.dropFirst(2).dropLast(2)))
        #expect(LessonSnippet(of: "", for: LessonQuery("a")).pieces.isEmpty)
    }

    private func hits(_ typed: String) -> [String] {
        LessonSnippet(of: Self.text, for: LessonQuery(typed)).pieces.filter(\.isHit).map(\.text)
    }
}

@Suite("Learning paths")
struct LearningPathTests {
    @Test("a session is finished when all of its lessons are")
    func finished() {
        let sessions = [["a"], ["b", "c"], ["d"]].map {
            LearningPath.Session(title: "", minutes: 45, lessons: $0, after: "")
        }
        let path = LearningPath(
            id: "p", title: "", summary: "", grades: 10...12, sessions: sessions,
            closing: LearningPath.Closing(blueprint: "PC", minutes: 45, text: ""))
        #expect(path.finishedSessions { ["a", "b"].contains($0) } == 1)
        #expect(path.finishedSessions { _ in true } == 3)
        #expect(path.finishedSessions { _ in false } == 0)
    }
}
