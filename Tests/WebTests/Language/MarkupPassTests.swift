import Testing

@testable import Web

@Suite("English pass")
struct MarkupPassTests {
    private func english(_ page: String, _ pairs: [(vi: String, en: String)]) -> String {
        let catalogue = TextCatalogue(pairs)
        let bytes = MarkupPass.english(Array(page.utf8)) { catalogue.translation(of: $0).text }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("a page of which nothing is known stays as it is, byte for byte", arguments: Samples.all.indices)
    func unknown(index: Int) async throws {
        let sample = Samples.all[index]
        let renderer = try PageRenderer(folder: Templates.folder, texts: Templates.texts)
        let html = try renderer.html(sample.page, sample.template)
        let pass = MarkupPass.english(Array(html.utf8)) { $0 }
        let back = String(decoding: pass, as: UTF8.self).replacing("<html lang=\"en\"", with: "<html lang=\"vi\"")
        #expect(back == html)
    }

    @Test("a translation cannot break a page: tags stay the same whatever it says", arguments: Samples.all.indices)
    func hostile(index: Int) async throws {
        let sample = Samples.all[index]
        let renderer = try PageRenderer(folder: Templates.folder, texts: Templates.texts)
        let html = try renderer.html(sample.page, sample.template)
        let pass = MarkupPass.english(Array(html.utf8)) { _ in "</p><script>\"'>&lt;" }
        let signs = Set("<>\"'".utf8)
        #expect(pass.filter(signs.contains) == html.utf8.filter(signs.contains))
    }

    @Test(
        "text and spoken attributes are put into English",
        arguments: [
            ("<p> Đăng\n nhập </p>", "<p> Sign in </p>"),
            ("<html lang=\"vi\"><title>Đăng nhập</title>", "<html lang=\"en\"><title>Sign in</title>"),
            ("<a aria-label=\"Đăng nhập\" title='Đăng nhập'>x</a>", "<a aria-label=\"Sign in\" title='Sign in'>x</a>"),
            ("<input type=\"submit\" value=\"Đăng nhập\">", "<input type=\"submit\" value=\"Sign in\">"),
            (
                "<input placeholder=\"Đăng nhập\" value=\"Đăng nhập\">",
                "<input placeholder=\"Sign in\" value=\"Đăng nhập\">"
            ),
            ("<button value=\"Đăng nhập\">Đăng nhập</button>", "<button value=\"Đăng nhập\">Sign in</button>"),
            ("<p>An &amp; B&#39;s</p>", "<p>A &lt;b&gt; &amp; &quot;c&quot;</p>"),
            ("<optgroup label=\"Đăng nhập\">", "<optgroup label=\"Sign in\">"),
        ])
    func texts(page: String, expected: String) {
        #expect(english(page, [("Đăng nhập", "Sign in"), ("An & B's", "A <b> & \"c\"")]) == expected)
    }

    @Test(
        "what names its own language, what people typed and what is no text stays",
        arguments: [
            "<div lang=\"vi\"><div>Ngày</div>Ngày</div>", "<p lang=\"hmn\" title=\"Ngày\">Ngày<b>Ngày</b></p>",
            "<textarea title=\"x\">Ngày</textarea>", "<!-- Ngày --><!doctype html>",
            "<p class=\"Ngày\" data-a='Ngày'></p>",
            "<p title=Ngày>", "<p>Ngày &hellip;</p>", "<", "<p title=\"Ngày", "a < b",
        ])
    func untouched(page: String) {
        #expect(english(page, [("Ngày", "Day"), ("Ngày …", "Day")]) == page)
    }

    @Test("after an element of its own language, the page goes on in English")
    func resumed() {
        let page = "<li lang=\"vi\">Ngày<input lang=\"vi\"><br></li><img lang=\"vi\" alt=\"Ngày\"><li>Ngày</li>"
        #expect(english(page, [("Ngày", "Day")]) == page.replacing("<li>Ngày", with: "<li>Day"))
    }
}
