import Testing

@Suite("Template names")
struct TemplateGateTests {
    @Test("templates use only names that pages declare, and every page has its template")
    func tree() {
        #expect(templateNameProblems(Repository.sources) == [])
    }

    private let page = SourceFile(
        path: "Sources/Web/Quiz/AttemptPage.swift",
        text: "struct AttemptPage: Sendable {\n    let title: String\n    let rows: [Row]\n}\n")

    private func template(_ text: String) -> SourceFile {
        SourceFile(path: "Sources/Web/Templates/Quiz/AttemptPage.mustache", text: text)
    }

    @Test(
        "names that the page has are fine",
        arguments: [
            "{{title}}", "{{#rows}}{{title}}{{.}}{{/rows}}", "{{^rows}}{{/rows}}", "{{{title}}}", "{{empty(rows)}}",
        ])
    func fine(text: String) {
        #expect(templateNameProblems([page, template(text)]) == [])
    }

    @Test("a misspelt name is reported", arguments: ["{{titel}}", "{{#row}}", "{{title.short}}", "{{count(lines)}}"])
    func misspelt(text: String) {
        #expect(templateNameProblems([page, template(text)]).count == 1)
    }

    @Test("a missing partial, a page without a template and a template without a page are reported")
    func missing() {
        #expect(templateNameProblems([page, template("{{>Frame/none}}")]).count == 1)
        #expect(templateNameProblems([page]) == ["Quiz/AttemptPage: a page without a template"])
        #expect(templateNameProblems([template("")]) == ["Quiz/AttemptPage: a template without a page"])
    }
}
