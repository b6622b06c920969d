import TestKit
import Testing

@testable import Content

@Suite("Markdown")
struct MarkdownTests {
    private func html(_ text: String) -> String {
        Markdown.render(text, setting: Markdown.Setting(mediaFolder: "lop-10")).html
    }

    @Test(
        "plain constructs become plain tags",
        arguments: [
            ("Chào **em** và *bạn*", "<p>Chào <strong>em</strong> và <em>bạn</em></p>\n"),
            ("# Một", "<h2>Một</h2>\n"),
            ("###### Sáu", "<h6>Sáu</h6>\n"),
            ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
            ("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
            ("~~cũ~~", "<p><del>cũ</del></p>\n"),
            ("`a<b`", "<p><code>a&lt;b</code></p>\n"),
            ("a &amp; b &lt;c&gt; &unknown;", "<p>a &amp; b &lt;c&gt; &amp;unknown;</p>\n"),
            ("một  \nhai", "<p>một<br>\nhai</p>\n"),
            ("> lời", "<blockquote>\n<p>lời</p>\n</blockquote>\n"),
            ("- [x] xong\n- [ ] chưa", "<ul>\n<li>☑ xong</li>\n<li>☐ chưa</li>\n</ul>\n"),
        ])
    func plain(_ text: String, _ expected: String) {
        #expect(html(text) == expected)
    }

    @Test(
        "raw HTML is shown as text",
        arguments: [
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <b onclick=x>b</b>",
            "<svg><script>1</script></svg>", "<!-- x -->", "<div>\n\n*a*\n\n</div>",
        ])
    func rawHTML(_ text: String) {
        let tags = html(text).split(separator: "<").dropFirst(html(text).hasPrefix("<") ? 0 : 1).map {
            $0.prefix { $0 != ">" }
        }
        #expect(Set(tags).isSubset(of: ["p", "/p", "em", "/em"]), "\(html(text))")
    }

    @Test(
        "an address that could run code is no link",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", "javascript&colon;alert(1)", "java&#10;script:alert(1)",
            "java&Tab;script:alert(1)", "&#106;avascript:alert(1)", "\u{1}javascript:alert(1)", "vbscript:x",
            "data:text/html,x", "//evil.example", "/\\evil.example", "file:///etc/passwd", "https\u{200B}x:1",
            "javascript&unknown;alert(1)", "../khac", "/admin", "#a", "zwj&zwj;javascript:1", "JAVASCRIPT\u{AD}:1",
        ])
    func dangerousLink(_ address: String) {
        let rendering = Markdown.render("[bấm](<\(address)>)")
        #expect(!rendering.html.contains("href"), "\(rendering.html)")
        #expect(rendering.html.contains("bấm"))
        #expect(rendering.problems.count == 1)
    }

    @Test(
        "an allowed address keeps its place",
        arguments: [
            ("https://dichvucong.gov.vn/a?b=1&c=2", "https://dichvucong.gov.vn/a?b=1&amp;c=2"),
            ("mailto:a@b.vn", "mailto:a@b.vn"), ("tel:18001096", "tel:18001096"),
            ("10-3-an-toan.md", "/lessons/10-3-an-toan"), ("../lop-6/6-1-quanh-em.md", "/lessons/6-1-quanh-em"),
        ])
    func allowedLink(_ address: String, _ expected: String) {
        let rendering = Markdown.render("[bấm](\(address))")
        #expect(rendering.html == "<p><a href=\"\(expected)\">bấm</a></p>\n")
        #expect(rendering.problems.isEmpty)
    }

    @Test("a quote in an address cannot leave its attribute")
    func quoteInAddress() {
        #expect(html("[a](<https://x/\" onclick=\"y>)").contains("https://x/&quot;%20onclick=&quot;y\""))
    }

    @Test("a figure stands outside its paragraph, with its caption")
    func figure() {
        let rendering = Markdown.render(
            "![Sơ đồ \"một\"](so-do.svg \"Chú thích\")", setting: Markdown.Setting(mediaFolder: "lop-10"))
        #expect(
            rendering.html == "<figure class=\"figure\"><img src=\"/media/lop-10/so-do.svg\" alt=\"Sơ đồ "
                + "&quot;một&quot;\" loading=\"lazy\" decoding=\"async\"><figcaption>Chú thích</figcaption></figure>\n")
        #expect(rendering.images == ["so-do.svg"])
        #expect(rendering.problems.isEmpty)
    }

    @Test("a figure in the middle of words follows the paragraph")
    func figureInWords() {
        #expect(html("Xem ![a](b.svg) nhé").hasPrefix("<p>Xem  nhé</p>\n<figure"))
    }

    @Test(
        "a figure from elsewhere is refused",
        arguments: ["data:image/svg+xml,x", "https://x/a.png", "../a.svg", "/a.svg", "a.html", "a.svg.exe", "A B.svg"])
    func foreignFigure(_ source: String) {
        let rendering = Markdown.render("![mô tả](<\(source)>)", setting: Markdown.Setting(mediaFolder: "lop-10"))
        #expect(!rendering.html.contains("<img"))
        #expect(rendering.problems.count == 1)
    }

    @Test("a figure without a description is a problem")
    func missingAlternative() {
        let rendering = Markdown.render("![](a.svg)", setting: Markdown.Setting(mediaFolder: "lop-10"))
        #expect(rendering.problems == ["hình “a.svg” thiếu lời mô tả; hãy viết ![lời mô tả](a.svg)"])
    }

    @Test("without a folder no figure is shown")
    func noFolder() {
        #expect(!Markdown.render("![a](a.svg)").html.contains("<img"))
    }

    @Test("a table scrolls in a box that takes the focus")
    func table() {
        let table = html("| a | b |\n|---|---:|\n| 1 | 2 |")
        #expect(table.hasPrefix("<div class=\"tablewrap\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng\">"))
        #expect(table.contains("<th scope=\"col\" class=\"num\">b</th>"))
        #expect(table.contains("<td class=\"num\">2</td>"))
        #expect(table.hasSuffix("</table>\n</div>\n"))
    }

    @Test("fenced notes hold Markdown")
    func notes() {
        #expect(
            html("```note\n**a**\n```")
                == "<div class=\"notice\" role=\"note\"><div>\n<p><strong>a</strong></p>\n</div></div>\n")
        #expect(html("```warning\na\n```").contains("notice notice--warn"))
        #expect(html("```story\na\n\nb\n```") == "<blockquote class=\"story\">\n<p>a</p>\n<p>b</p>\n</blockquote>\n")
        #expect(html("```text\n**a**\n```") == "<pre><code>**a**\n</code></pre>\n")
    }

    @Test("an unknown fence is a problem, and a danger inside a note is found")
    func fences() {
        #expect(Markdown.render("```python\nx\n```").problems.count == 1)
        #expect(Markdown.render("```note\n[a](javascript:x)\n```").problems.count == 1)
    }

    @Test("a text over the limit is refused at once")
    func tooLong() {
        let rendering = Markdown.render(String(repeating: "a", count: Markdown.maximumBytes + 1))
        #expect(rendering.html.isEmpty)
        #expect(rendering.problems.count == 1)
    }

    @Test("whatever is written, only known tags and attributes come out", arguments: 0..<200)
    func onlyKnownTags(_ seed: Int) {
        let text = Self.noise(seed)
        let html = Markdown.render(text, setting: Markdown.Setting(mediaFolder: "lop-10")).html
        for tag in html.matches(of: /<\/?([a-z0-9]+)([^>]*)>/) {
            #expect(Self.tags.contains(String(tag.output.1)), "\(text)")
        }
        #expect(html.matches(of: /<(?!\/?[a-z])/).isEmpty, "\(text)")
        #expect(html.matches(of: /href="(?!https:|http:|mailto:|tel:|\/lessons\/)/).isEmpty, "\(text)")
        #expect(html.matches(of: /src="(?!\/media\/lop-10\/)/).isEmpty, "\(text)")
    }

    private static let tags: Set<String> = [
        "p", "em", "strong", "code", "pre", "del", "a", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "hr", "br",
        "blockquote", "figure", "figcaption", "img", "div", "table", "thead", "tbody", "tr", "th", "td",
    ]

    private static func noise(_ seed: Int) -> String {
        let parts = [
            "[a](", "](", ")", "![", "<", ">", "javascript:", "&colon;", "&#58;", "**", "`", "```note\n", "\n```\n",
            "\n", "- ", "| a | b |\n|---|---|\n", "<script>", "\"", "'", "https://", "x.svg", "# ", "&", ";", "data:",
            "\\", "\u{0}", "\u{202E}", "ệ", "<a href=", "<!--", "{{", "_", "~~", "1. ",
        ]
        var generator = Seeded(seed: seed)
        return (0..<40).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
    }
}
