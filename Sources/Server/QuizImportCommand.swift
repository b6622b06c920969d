import ArgumentParser
import Content
import Domain
import Foundation

/// `thao quiz import FILE`
struct QuizImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Đọc câu hỏi từ tệp của giáo viên: văn bản, Word, Excel và các dạng trao đổi.",
        discussion: "Reads a teacher's questions; prints them and every problem as JSON; exit code 1 on problems.")

    @Argument(help: "Tệp câu hỏi.") var file: String
    @Option(help: "Dạng tệp: \(ImportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: ImportFormat = .auto

    private struct Outcome: Encodable {
        let questions: [ImportedQuestionJSON]
        let problems: [Remark]
        let notices: [Remark]
    }

    private struct Remark: Encodable {
        let line: Int
        let message: String

        init(_ remark: ImportRemark) {
            line = remark.line
            message = remark.message
        }
    }

    func run() async throws {
        let result = QuestionReader.read(try Reading.data(file), name: file, format: format)
        let questions = result.questions.enumerated().map { ImportedQuestionJSON(id: "q\($0 + 1)", question: $1) }
        try Terminal.put(
            json: Outcome(
                questions: questions, problems: result.problems.map(Remark.init),
                notices: result.notices.map(Remark.init)))
        if !result.problems.isEmpty {
            throw Failure.problems(result.problems.map { "\(file): \($0.line): \($0.message)" }.joined(separator: "\n"))
        }
    }
}

extension ImportFormat: ExpressibleByArgument {}
