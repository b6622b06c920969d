/// A word that may not stand in a source file, and why.
struct ForbiddenWord: Sendable, CustomStringConvertible {
    let word: String
    let reason: String
    /// True when the word is also forbidden in comments.
    var inComments = false

    var description: String { word }

    /// True when the word stands alone in the line: `async` is not found in `asynchronous`, nor `Task` in `TaskKind`.
    fileprivate func stands(in line: Substring) -> Bool {
        line.ranges(of: word).contains { range in
            let before = line[..<range.lowerBound].last
            let after = line[range.upperBound...].first
            return !(continues(word.first) && continues(before)) && !(continues(word.last) && continues(after))
        }
    }

    private func continues(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
    }
}

/// Domain has no clock, no chance, no files, no waiting and no binary fractions.
let wordsForbiddenInDomain = [
    ForbiddenWord(word: "import", reason: "Domain imports nothing"),
    ForbiddenWord(word: "Date(", reason: "the clock is an argument"),
    ForbiddenWord(word: "Clock", reason: "the clock is an argument"),
    ForbiddenWord(word: ".random", reason: "chance is an argument"),
    ForbiddenWord(word: "SystemRandomNumberGenerator", reason: "chance is an argument"),
    ForbiddenWord(word: "shuffled()", reason: "chance is an argument"),
    ForbiddenWord(word: "randomElement()", reason: "chance is an argument"),
    ForbiddenWord(word: "UUID(", reason: "chance is an argument"),
    ForbiddenWord(word: "FileManager", reason: "files are read elsewhere"),
    ForbiddenWord(word: "print(", reason: "rules do not speak"),
    ForbiddenWord(word: "async", reason: "rules do not wait"),
    ForbiddenWord(word: "await", reason: "rules do not wait"),
    ForbiddenWord(word: "Task", reason: "rules do not wait"),
    ForbiddenWord(word: "class", reason: "rules are values"),
    ForbiddenWord(word: "Double", reason: "marks, rates and targets are whole numbers"),
    ForbiddenWord(word: "Float", reason: "marks, rates and targets are whole numbers"),
]

let wordsForbiddenEverywhere = [
    ForbiddenWord(word: "fatalError(", reason: "a request must not end the server"),
    ForbiddenWord(word: "try!", reason: "a request must not end the server"),
    ForbiddenWord(word: "@unchecked Sendable", reason: "values are Sendable by construction"),
    ForbiddenWord(word: "nonisolated(unsafe)", reason: "values are Sendable by construction"),
    ForbiddenWord(word: "Task.detached", reason: "concurrency is structured"),
    ForbiddenWord(word: "public ", reason: "nobody is outside the package"),
    ForbiddenWord(word: "open class", reason: "nobody is outside the package"),
    ForbiddenWord(word: "TODO", reason: "finish it or open an issue", inComments: true),
    ForbiddenWord(word: "FIXME", reason: "finish it or open an issue", inComments: true),
    ForbiddenWord(word: "XXX", reason: "finish it or open an issue", inComments: true),
]

/// One problem for each line and word.
func wordProblems(_ files: [SourceFile], _ words: [ForbiddenWord]) -> [String] {
    files.filter(\.isSwift).flatMap { file -> [String] in
        let code = file.code.split(separator: "\n", omittingEmptySubsequences: false)
        let text = file.lines
        return words.flatMap { word in
            (word.inComments ? text : code).enumerated().filter { word.stands(in: $0.element) }.map {
                "\(file.path):\($0.offset + 1): `\(word.word)` is forbidden: \(word.reason)"
            }
        }
    }
}
