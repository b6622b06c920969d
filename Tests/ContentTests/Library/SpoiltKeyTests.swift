import Testing
import Yams

@testable import Content

@Suite("A file with one spoilt key")
struct SpoiltKeyTests {
    /// A YAML text inside a file of the fixture: all of it, or what stands between two lines.
    struct Part: Sendable, CustomTestStringConvertible {
        let file: String
        let from: String
        let to: String
        /// Keys that may be left out wherever they stand.
        let optional: Set<String>

        var testDescription: String { from.isEmpty ? file : "\(file): \(from)" }
    }

    static let parts = [
        Part(
            file: LibraryFixture.lessonFile, from: "---\n", to: "\n---",
            optional: ["core", "kntt_lesson", "activity", "blueprint", "media", "facts", "legal_basis", "valid_until"]),
        Part(file: LibraryFixture.lessonFile, from: "```checkpoint\n", to: "\n```", optional: ["explanation"]),
        Part(
            file: LibraryFixture.quizFile, from: "", to: "",
            optional: ["safety", "difficulty", "explanation", "title"]),
        Part(file: LibraryFixture.factsFile, from: "", to: "", optional: []),
        Part(file: LibraryFixture.blueprintFile, from: "", to: "", optional: ["minimum_safety", "cells"]),
    ]

    @Test("a key that is missing is reported", arguments: parts)
    func removed(_ part: Part) throws {
        try spoil(part) { _, _ in
            []
        } _: { path, problems in
            guard !part.optional.contains(path.last ?? "") else { return }
            #expect(problems.contains { $0.file == part.file && !$0.message.isEmpty }, "\(path)")
        }
    }

    @Test("a key that is renamed is reported", arguments: parts)
    func renamed(_ part: Part) throws {
        try spoil(part) { key, value in
            [(SpoiltTree.renamed(key), value)]
        } _: { path, problems in
            #expect(problems.contains { $0.file == part.file && $0.line > 0 }, "\(path)")
        }
    }

    @Test("a value of the wrong type is reported", arguments: parts)
    func mistyped(_ part: Part) throws {
        try spoil(part) { key, _ in
            [(key, SpoiltTree.mapping(at: key))]
        } _: { path, problems in
            #expect(problems.contains { $0.file == part.file && $0.line > 0 }, "\(path)")
        }
    }

    @Test("a sound file has no problem after it was taken apart and put together", arguments: parts)
    func sound(_ part: Part) throws {
        try spoil(part) { key, value in
            [(key, value)]
        } _: { path, problems in
            #expect(problems.isEmpty, "\(path): \(problems)")
        }
    }

    private func spoil(
        _ part: Part, _ change: (Node, Node) -> [(Node, Node)], _ check: ([String], [ContentProblem]) -> Void
    ) throws {
        let whole = try #require(LibraryFixture().files[part.file])
        let start = part.from.isEmpty ? whole.startIndex : try #require(whole.firstRange(of: part.from)).upperBound
        let end =
            part.to.isEmpty ? whole.endIndex : try #require(whole[start...].firstRange(of: part.to)).lowerBound
        let tree = try #require(try Yams.compose(yaml: String(whole[start..<end])))
        for path in SpoiltTree.keys(tree) {
            let spoilt = SpoiltTree.changed(tree, path[...], change)
            let text = try Yams.serialize(node: spoilt, allowUnicode: true)
            var fixture = LibraryFixture()
            let tail = part.to.isEmpty ? "" : String(whole[end...].dropFirst())
            fixture.files[part.file] = whole[..<start] + text + tail
            check(path, try fixture.load().problems)
        }
    }
}
