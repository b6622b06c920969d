import Domain
import Testing

@testable import Content

@Suite("Key terms on a screen")
struct KeyTermMarkingTests {
    private static let terms = [
        Lesson.KeyTerm(term: "Dịch vụ công", meaning: "Việc của cơ quan nhà nước."),
        Lesson.KeyTerm(term: "Dịch vụ công trực tuyến", meaning: "Làm trên mạng."),
        Lesson.KeyTerm(term: "OTP", meaning: "Mã <một> lần."),
    ]

    private func marked(_ html: String, language: String = "vi") -> String {
        KeyTermMarking(Self.terms, language: language).marked(html)
    }

    @Test("the first mention is a link to its meaning, which stands at the end with a way back")
    func first() {
        let html = marked("<p>Mã otp và OTP.</p>\n")
        #expect(
            html == "<p>Mã <a class=\"keyterm\" id=\"w3\" href=\"#t3\">otp</a> và OTP.</p>\n"
                + "<aside class=\"gloss\" id=\"t3\" tabindex=\"-1\" aria-label=\"Giải nghĩa: OTP\">"
                + "<p><strong>OTP</strong> Mã &lt;một&gt; lần.</p>"
                + "<a class=\"btn btn--plain btn--sm\" href=\"#w3\">Đóng</a></aside>\n")
        #expect(marked("<p>OTP</p>", language: "en").contains(">Close</a>"))
    }

    @Test("the longest term wins, over the end of a line too")
    func longest() {
        let html = marked("<p>Các dịch vụ công trực\ntuyến là dịch vụ công.</p>")
        #expect(html.contains("href=\"#t2\">dịch vụ công trực\ntuyến</a>"))
        #expect(html.contains("href=\"#t1\">dịch vụ công</a>."))
    }

    @Test(
        "nothing is linked inside words, links, code and headings",
        arguments: [
            "<p>OTPs, xOTP, ơOTP, OTP2</p>", "<p><a href=\"/x\">OTP</a></p>", "<p><code>OTP</code></p>",
            "<h3>OTP</h3>", "<pre><code>OTP</code></pre>", "<img src=\"/media/a.svg\" alt=\"OTP\">", "",
        ])
    func barred(html: String) {
        #expect(marked(html) == html)
    }

    @Test("text for searching has no markup and no entities")
    func plain() {
        #expect(
            PlainText.of("<p>Mã <strong>OTP</strong>&nbsp;&amp; &lt;b&gt;</p>\n<ul><li>một</li><li>hai</li></ul>")
                == "Mã OTP&nbsp;& <b> một hai")
        #expect(PlainText.of("<p>3 &amp;lt; 4</p>") == "3 &lt; 4")
    }
}
