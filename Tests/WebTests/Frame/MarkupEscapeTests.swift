import Mustache
import Testing

@testable import Web

@Suite("Escaping what people wrote")
struct MarkupEscapeTests {
    @Test(
        "signs of markup never pass",
        arguments: [
            ("<b>An & Bình</b>", "&lt;b&gt;An &amp; Bình&lt;/b&gt;"),
            ("\"'", "&quot;&#39;"),
            ("Nguyễn Ánh", "Nguyễn Ánh"),
            ("", ""),
            // A combining mark makes another character of the sign before it, but not for a browser.
            ("\"\u{301} onfocus=x", "&quot;\u{301} onfocus=x"),
            ("<\u{338}script", "&lt;\u{338}script"),
            ("\r\n\"", "\r\n&quot;"),
        ])
    func escaped(_ text: String, _ expected: String) {
        #expect(MarkupEscape().escapeText(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test("templates and the partials in them escape so")
    func templates() throws {
        let renderer = try PageRenderer(folder: Templates.folder, texts: Templates.texts)
        let html = try renderer.html(["value": "\"\u{301} x", "error": "<\u{338}b"], "field")
        let bytes = Array(html.utf8)
        #expect(bytes.contains(Array("value=\"&quot;".utf8)))
        #expect(bytes.contains(Array("&lt;".utf8)))
    }
}
