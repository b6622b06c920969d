import Domain
import Foundation

@testable import Content

/// Reads a text as the page where it is pasted does.
func imported(_ text: String) -> QuestionImport {
    QuestionReader.read(Data(text.utf8), name: "cau-hoi.txt", format: .text)
}

/// A question in one line, for tables of cases: kind, stem, options or answers, key.
func summary(_ question: ImportedQuestion) -> String {
    switch question.kind {
    case let kind as SingleChoice:
        "\(question.stem) ? \(kind.options.joined(separator: " / ")) = \(kind.correct)"
    case let kind as MultipleChoice:
        "\(question.stem) ? \(kind.options.joined(separator: " / ")) = \(kind.correct)"
    case let kind as TrueFalseCluster:
        "\(question.stem) ? \(kind.statements.joined(separator: " / ")) = "
            + kind.correct.map { $0 ? "Đ" : "S" }.joined()
    case let kind as ShortAnswer:
        "\(question.stem) = \(kind.accepted.joined(separator: " / "))" + (kind.isNumeric ? " #" : "")
    default: "?"
    }
}

extension QuestionImport {
    /// Every question in one line, then every problem.
    var summaries: [String] {
        questions.map(summary) + problems.map { "! \($0.line) \($0.message)" }
    }
}

/// The key of the only question; its problems when there is none.
func key(_ text: String) -> String {
    let result = imported(text)
    guard result.questions.count == 1, result.problems.isEmpty, let question = result.questions.first else {
        return result.problems.map(\.message).joined(separator: "\n")
    }
    return summary(question).split(separator: " = ").last.map(String.init) ?? ""
}
