import Testing

@Suite("Forbidden words")
struct WordGateTests {
    @Test("Domain has no clock, chance, files or waiting")
    func domain() {
        #expect(wordProblems(Repository.sources.filter { $0.module == "Domain" }, wordsForbiddenInDomain) == [])
    }

    @Test("no source file has a word that ends the server or hides a race")
    func everywhere() {
        #expect(wordProblems(Repository.sources, wordsForbiddenEverywhere) == [])
    }

    @Test("every forbidden word is found", arguments: wordsForbiddenInDomain + wordsForbiddenEverywhere)
    func planted(word: ForbiddenWord) {
        let line = word.inComments ? "// \(word.word): later" : "    x = \(word.word) y"
        let file = SourceFile(path: "Sources/Domain/Quiz/A.swift", text: "\n\(line)\n")
        #expect(
            wordProblems([file], [word]) == [
                "Sources/Domain/Quiz/A.swift:2: `\(word.word)` is forbidden: \(word.reason)"
            ])
    }

    @Test(
        "a longer word, a comment and a string are no find",
        arguments: [
            "let asynchronous = 1", "// print(x), awaiting an async Task", "let a = \"Double\"", "let classroom = 2",
        ])
    func prose(line: String) {
        let file = SourceFile(path: "Sources/Domain/Quiz/A.swift", text: line)
        #expect(wordProblems([file], wordsForbiddenInDomain) == [])
    }
}
