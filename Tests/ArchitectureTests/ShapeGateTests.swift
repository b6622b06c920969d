import Testing

@Suite("Sizes and names")
struct ShapeGateTests {
    @Test("no Swift file is longer than 300 lines")
    func length() {
        let long = longFiles(Repository.all)
        if !long.isEmpty { print("Files over \(Shape.aimedFile) lines:\n  " + long.joined(separator: "\n  ")) }
        #expect(lengthProblems(Repository.all) == [])
    }

    @Test("no function of the sources is longer than a screen")
    func functions() {
        #expect(functionProblems(Repository.sources) == [])
    }

    @Test("no file or folder has a name that says nothing")
    func names() {
        #expect(nameProblems(Repository.sources) == [])
    }

    @Test("every folder of Domain is a feature word")
    func folders() {
        #expect(folderProblems(Repository.sources) == [])
    }

    @Test("what another module sees is explained")
    func documentation() {
        #expect(documentationProblems(Repository.sources) == [])
    }

    @Test("a file of 301 lines is reported, one of 300 is not")
    func plantedLength() {
        let at = SourceFile(path: "Sources/Web/A.swift", text: String(repeating: "x\n", count: 300))
        let over = SourceFile(path: "Sources/Web/B.swift", text: String(repeating: "x\n", count: 301))
        #expect(lengthProblems([at, over]) == ["Sources/Web/B.swift: 301 lines, at most 300"])
        #expect(longFiles([at, over]) == ["301 Sources/Web/B.swift", "300 Sources/Web/A.swift"])
    }

    @Test("a body of 41 lines is reported with the line of its function, one of 40 is not", arguments: [40, 41])
    func plantedFunction(count: Int) {
        let body = String(repeating: "        step(\"}\")  // }\n", count: count)
        let text = "struct A {\n    func walk(\n        far: Int\n    ) -> Int {\n\(body)    }\n    let b = 1\n}\n"
        let problems = functionProblems([SourceFile(path: "Sources/Web/A.swift", text: text)])
        let length = count + 2
        #expect(problems == ["Sources/Web/A.swift:2: a body of \(length) lines, at most 40"])
    }

    @Test("a protocol's function has no body")
    func protocolFunction() {
        let requirement = "protocol A {\n    func walk() -> Int\n" + String(repeating: "    // a\n", count: 60) + "}\n"
        #expect(functionProblems([SourceFile(path: "Sources/Web/A.swift", text: requirement)]) == [])
    }

    @Test(
        "an empty word is reported wherever it stands in a name",
        arguments: [
            "Sources/Web/Utils/A.swift", "Sources/Web/Quiz/QuizManager.swift", "Sources/Store/AnswerService.swift",
            "Sources/Domain/Core/A.swift", "Sources/Web/Quiz/QuizDTO.swift",
        ])
    func plantedName(path: String) {
        #expect(nameProblems([SourceFile(path: path, text: "")]).count == 1)
    }

    @Test("a word inside a word is no find")
    func innocentName() {
        #expect(nameProblems([SourceFile(path: "Sources/Domain/Quiz/Score.swift", text: "")]) == [])
    }

    @Test("a new folder of Domain is reported")
    func plantedFolder() {
        let file = SourceFile(path: "Sources/Domain/Things/A.swift", text: "")
        #expect(folderProblems([file]) == ["Sources/Domain/Things/A.swift: `Things` is no feature word"])
    }

    @Test("a type without a word of explanation is reported")
    func plantedSilence() {
        let text = "import Foundation\n\n@frozen\npackage struct A {}\n\n/// B.\n@frozen\npackage struct B {}\n"
        #expect(
            documentationProblems([SourceFile(path: "Sources/Web/A.swift", text: text)])
                == ["Sources/Web/A.swift:4: say what it means in a doc comment"])
    }
}
