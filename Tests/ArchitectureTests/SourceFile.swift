import Foundation

/// A file of the repository as the gates see it: a path and a text, so that a test can plant a fault in one.
struct SourceFile: Hashable, Sendable {
    /// Relative to the root of the repository, for example `Sources/Domain/Quiz/Paper.swift`.
    let path: String
    let text: String
    /// Of a Swift file: the text with comments and the insides of string literals blanked, so that prose is not taken
    /// for code. Lines keep their numbers.
    let code: String

    init(path: String, text: String) {
        self.path = path
        self.text = text
        code = path.hasSuffix(".swift") ? codeOnly(text) : ""
    }

    var lines: [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The folder below `Sources`, or `nil` for a file elsewhere.
    var module: String? {
        let parts = path.split(separator: "/")
        return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
    }

    var isSwift: Bool { path.hasSuffix(".swift") }
    var isTemplate: Bool { path.hasSuffix(".mustache") }
    var isScript: Bool { path.hasSuffix(".js") }
    var isStylesheet: Bool { path.hasSuffix(".css") }

    /// One problem for each line of `text` in which `pattern` is found: `path:line: message`.
    func places(of pattern: Regex<some Any>, in text: String? = nil, _ message: (String) -> String) -> [String] {
        let lines = (text ?? self.text).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().flatMap { number, line in
            line.matches(of: pattern).map { "\(path):\(number + 1): \(message(String(line[$0.range])))" }
        }
    }
}

/// The files of the working tree that people wrote.
enum Repository {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let all: [SourceFile] =
        ["Sources", "Tests", "scripts", "docs", "Benchmarks"].flatMap(files(under:))
        + ["Package.swift", "Makefile", "README.md", "README.vi.md", "CHANGELOG.md"].compactMap(file(at:))

    static let sources = all.filter { $0.path.hasPrefix("Sources/") }

    private static func files(under folder: String) -> [SourceFile] {
        let names = FileManager.default.enumerator(
            atPath: root.appending(path: folder).resolvingSymlinksInPath().path)
        return (names?.compactMap { $0 as? String } ?? [])
            .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__pycache__" } }
            .sorted()
            .compactMap { file(at: "\(folder)/\($0)") }
    }

    /// `nil` for a folder and for what is not text, such as a font.
    private static func file(at path: String) -> SourceFile? {
        guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8) else { return nil }
        return SourceFile(path: path, text: text)
    }
}
