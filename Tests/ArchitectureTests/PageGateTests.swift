import Testing

@Suite("Templates, scripts and style sheets")
struct PageGateTests {
    @Test("templates carry no style, script or unescaped text")
    func templates() {
        #expect(templateProblems(Repository.sources) == [])
    }

    @Test("scripts are small modules that never write HTML")
    func scripts() {
        #expect(scriptProblems(Repository.sources) == [])
    }

    @Test("style sheets load nothing from elsewhere")
    func stylesheets() {
        #expect(stylesheetProblems(Repository.sources) == [])
    }

    @Test(
        "a planted fault in a template is reported",
        arguments: [
            #"<p style="color:red">"#, "<style>p{}</style>", "<script>alert(1)</script>",
            #"<script type="module">x()</script>"#, #"<button onclick="go()">"#, #"<img onerror='x'>"#,
            #"<a href="javascript:x()">"#, "{{{answer}}}", "{{& answer }}",
        ])
    func plantedTemplate(line: String) {
        let file = SourceFile(path: "Sources/Web/Templates/quiz.mustache", text: "<main>\n\(line)\n</main>\n")
        let problems = templateProblems([file])
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("Sources/Web/Templates/quiz.mustache:2: ") == true)
    }

    @Test(
        "a script of our own and rendered Markdown are fine",
        arguments: [
            #"<script type="module" src="/a.js"></script>"#, "{{{screenHTML}}}", "{{name}}", "<p class=\"style\">",
            "{{#lesson}}{{{screenHTML}}}{{/lesson}}",
        ])
    func fineTemplate(line: String) {
        #expect(templateProblems([SourceFile(path: "Sources/Web/Templates/a.mustache", text: line)]) == [])
    }

    @Test(
        "a planted fault in a script is reported",
        arguments: [
            "a.innerHTML = b", "document.write(b)", "eval(b)", "window.thao = 1", "fetch('https://a.example/b')",
        ])
    func plantedScript(line: String) {
        #expect(scriptProblems([SourceFile(path: "Sources/Web/Public/a.js", text: line)]).count == 1)
    }

    @Test("a script of 100 lines is reported, one of 99 is not", arguments: [99, 100])
    func plantedLength(count: Int) {
        let file = SourceFile(path: "Sources/Web/Public/a.js", text: String(repeating: "a();\n", count: count))
        #expect(scriptProblems([file]).count == (count < 100 ? 0 : 1))
    }

    @Test(
        "a planted fault in a style sheet is reported",
        arguments: ["@import \"a.css\";", "a { background: url(https://a.example/b.png) }", "#menu { color: red }"])
    func plantedStylesheet(line: String) {
        #expect(stylesheetProblems([SourceFile(path: "Sources/Web/Public/a.css", text: line)]).count == 1)
    }
}
