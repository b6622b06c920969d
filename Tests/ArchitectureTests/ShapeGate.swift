/// Sizes that keep a file readable (STYLE.md 12 of the project's rules: aim under 150 lines, fail at 300).
enum Shape {
    static let longestFile = 300
    static let aimedFile = 150
    static let longestFunction = 40
}

func lengthProblems(_ files: [SourceFile]) -> [String] {
    files.filter { $0.isSwift && lineCount($0) > Shape.longestFile }
        .map { "\($0.path): \(lineCount($0)) lines, at most \(Shape.longestFile)" }
}

/// Files over the length we aim at, longest first; printed, not failed.
func longFiles(_ files: [SourceFile]) -> [String] {
    files.filter { $0.isSwift && lineCount($0) > Shape.aimedFile }
        .sorted { lineCount($0) > lineCount($1) }
        .map { "\(lineCount($0)) \($0.path)" }
}

private func lineCount(_ file: SourceFile) -> Int {
    file.text.count { $0.isNewline }
}

/// Functions and initialisers whose body is longer than a screen.
func functionProblems(_ files: [SourceFile]) -> [String] {
    files.filter(\.isSwift).flatMap { file -> [String] in
        let code = file.code.split(separator: "\n", omittingEmptySubsequences: false)
        return code.indices.compactMap { start in
            guard code[start].contains(/\b(func\s+[\w<=>+\-]+|init[?]?)\s*[(<]/), !code[start].contains(/\.init\(/),
                let length = bodyLength(code[start...]), length > Shape.longestFunction
            else { return nil }
            return "\(file.path):\(start + 1): a body of \(length) lines, at most \(Shape.longestFunction)"
        }
    }
}

/// Lines between the braces of the declaration that begins on the first line; `nil` when it has no body.
private func bodyLength(_ lines: ArraySlice<Substring>) -> Int? {
    var braces = 0
    var parentheses = 0
    for (offset, line) in lines.enumerated() {
        for character in line {
            switch character {
            case "(": parentheses += 1
            case ")": parentheses -= 1
            case "{": braces += 1
            case "}": braces -= 1
            default: continue
            }
            if character == "}", braces == 0, parentheses == 0 { return max(0, offset - 1) }
            if braces < 0 { return nil }
        }
        if braces == 0, parentheses == 0, !continues(lines.dropFirst(offset + 1).first) { return nil }
    }
    return nil
}

/// A signature goes on when the next line opens the body or adds a clause.
private func continues(_ line: Substring?) -> Bool {
    guard let line = line?.drop(while: \.isWhitespace) else { return false }
    return ["{", "->", "where", "throws", "async", ")"].contains { line.hasPrefix($0) }
}

/// Names that say nothing about what a thing is for; read word by word in every folder and file name.
let emptyWords: Set<String> = [
    "Utils", "Util", "Utilities", "Helper", "Helpers", "Extensions", "Common", "Core", "Manager", "Managers",
    "Service", "Services", "Base", "Impl", "DTO", "Misc", "Stuff",
]

func nameProblems(_ files: [SourceFile]) -> [String] {
    files.filter { $0.isSwift || $0.isTemplate || $0.isScript }.flatMap { file in
        words(in: file.path).filter(emptyWords.contains)
            .map { "\(file.path): `\($0)` says nothing; name it by its role" }
    }
}

private func words(in path: String) -> [String] {
    path.matches(of: /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/).map { String($0.output).capitalizedFirst }
}

extension String {
    fileprivate var capitalizedFirst: String {
        prefix(1).uppercased() + dropFirst()
    }
}

/// The feature words; a folder of Domain is one of them. Adding one is a decision.
let featureWords: Set<String> = [
    "Accounts", "Organisation", "Lesson", "Practice", "Question", "Quiz", "LiveQuiz", "Contest", "Jury", "Literacy",
    "Outreach", "Document", "Feedback", "Audit", "Measure",
]

func folderProblems(_ files: [SourceFile]) -> [String] {
    files.filter { $0.module == "Domain" }.compactMap { file in
        let parts = file.path.split(separator: "/")
        guard parts.count > 3, !featureWords.contains(String(parts[2])) else { return nil }
        return "\(file.path): `\(parts[2])` is no feature word"
    }
}

/// A type, function or constant that another module sees says what it means.
func documentationProblems(_ files: [SourceFile]) -> [String] {
    files.filter { $0.isSwift && $0.module != nil }.flatMap { file -> [String] in
        let lines = file.lines
        return lines.indices.compactMap { at in
            guard lines[at].hasPrefix("package "), !lines[at].hasPrefix("package import "),
                !lines[at].hasPrefix("package extension ")
            else { return nil }
            let before = lines[..<at].last { !$0.hasPrefix("@") }
            return before?.hasPrefix("///") == true ? nil : "\(file.path):\(at + 1): say what it means in a doc comment"
        }
    }
}
