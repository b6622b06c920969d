import Testing

@testable import Content

@Suite("HTML made plain")
struct HTMLReaderTests {
    @Test(
        "text, lists, tables and code",
        arguments: [
            ("a &lt; b &amp;&amp; c", "a < b && c"), ("<p>Một</p>\n<p>Hai</p>", "Một\nHai"),
            ("a<br>b<br/>c", "a\nb\nc"),
            ("  a \n  b  ", "a b"), ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
            ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a | b\nc | d"),
            ("<pre>if a:\n    b</pre>", "if a:\n    b"), ("x<sup>2</sup> + H<sub>2</sub>O", "x² + H₂O"),
            ("x<sup>ab</sup>", "x^(ab)"), ("&ldquo;t&ecirc;n&rdquo;&nbsp;&hellip; &#7879; &#x1EC7;", "“tên” … ệ ệ"),
            ("&khongco; & &;", "&khongco; & &;"), ("a < b > c <3", "a < b > c <3"),
            ("<!-- kín -->a<![CDATA[x]]>b", "ab"),
            ("a<script>alert('</p>')</script>b<style>p{}</style>c", "abc"), ("<a title=\"a>b\">c</a>", "c"),
            ("<b", "<b"), ("Hoa\u{300} e\u{302}\u{301}", "Hoà ế"), ("<div><div>a</div></div>b", "a\nb"), ("", ""),
        ])
    func texts(html: String, text: String) {
        #expect(HTMLReader.flow(html).text == text)
    }

    @Test("pictures and what is lost are named")
    func others() {
        let flow = HTMLReader.flow("<img alt='ổ &amp; khoá' src=\"a b.png\"><math><mi>x</mi></math><audio></audio>")
        #expect(flow.pictures == [TextFlow.Picture(address: "a b.png", alternative: "ổ & khoá")])
        #expect(flow.lost == ["công thức toán", "âm thanh"])
    }
}
