import ArgumentParser
import Content
import Domain
import Foundation

/// `thao quiz`: the rules of tests on the command line.
struct QuizCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quiz", abstract: "Nhập câu hỏi, chấm bài và trộn đề.",
        discussion: "Imports questions, marks responses and shuffles papers.",
        subcommands: [QuizImport.self, QuizMark.self, QuizPaper.self, QuizStats.self])
}

/// `thao quiz mark QUESTIONS RESPONSES.json`
struct QuizMark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark", abstract: "Chấm các câu trả lời theo đúng quy tắc của hệ thống.",
        discussion: "Marks responses; prints a list of points in hundredths.")

    @Argument(help: "Câu hỏi: YAML của ngân hàng hoặc JSON của quiz import.") var questions: String
    @Argument(help: "Câu trả lời: {\"mã câu\": câu trả lời}.") var responses: String

    private struct Line: Encodable {
        let id: String
        let hundredths: Int
        let maxHundredths: Int

        enum CodingKeys: String, CodingKey {
            case id
            case hundredths
            case maxHundredths = "max_hundredths"
        }
    }

    func run() async throws {
        let list = try Questions.read(questions)
        let given: [String: Response]
        do {
            given = try JSONDecoder().decode([String: Response].self, from: Reading.data(responses))
        } catch let error as DecodingError {
            throw Failure.problems("\(responses): không phải JSON câu trả lời hợp lệ; \(error.place)")
        }
        for id in given.keys.sorted() where !list.contains(where: { $0.id == id }) {
            Terminal.say("\(responses): \(id): không có câu hỏi này; bỏ qua")
        }
        try Terminal.put(
            json: list.map { question in
                let maximum = type(of: question.kind).usualPoints
                let points = question.kind.mark(given[question.id] ?? .blank).points(of: maximum)
                return Line(id: question.id, hundredths: points.hundredths, maxHundredths: maximum.hundredths)
            })
    }
}

/// `thao quiz paper --exam ID --code 101 QUESTIONS`
struct QuizPaper: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "paper", abstract: "Trộn một mã đề.",
        discussion: "Shuffles one paper; the same exam and code always give the same order.")

    @Option(help: "Mã kỳ kiểm tra.") var exam: String
    @Option(help: "Mã đề, ví dụ 101.") var code: String
    @Argument(help: "Câu hỏi: YAML của ngân hàng hoặc JSON của quiz import.") var questions: String

    private struct Sheet: Encodable {
        struct Entry: Encodable {
            let id: String
            let options: [Int]
        }

        let code: String
        let questions: [Entry]
    }

    func run() async throws {
        let paper = PrintedPaper(exam: exam, code: code, questions: try Questions.read(questions))
        try Terminal.put(
            json: Sheet(code: code, questions: paper.entries.map { .init(id: $0.question, options: $0.options) }))
    }
}

/// Questions named on the command line.
private enum Questions {
    /// - Throws: `Failure` 1 when a question cannot be used, 3 when the file cannot be read.
    static func read(_ path: String) throws -> [Question] {
        let list: QuestionList
        do {
            list = try QuestionList(Reading.data(path), on: Opening.now().day)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure.problems(
                "\(path): không phải YAML hoặc JSON hợp lệ; hãy kiểm tra dấu cách đầu dòng và dấu ngoặc")
        }
        guard list.problems.isEmpty else {
            throw Failure.problems(list.problems.map { "\(path): \($0)" }.joined(separator: "\n"))
        }
        return list.questions
    }
}

/// Files named on the command line.
enum Reading {
    /// - Throws: `Failure` 3.
    static func data(_ path: String) throws -> Data {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure.unreachable("\(path): không đọc được tệp; kiểm tra đường dẫn và quyền đọc")
        }
        return data
    }
}

extension DecodingError {
    /// Where in the JSON, in words.
    fileprivate var place: String {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
            .dataCorrupted(let context):
            context.codingPath.isEmpty
                ? "ở đầu tệp" : "tại \(context.codingPath.map(\.stringValue).joined(separator: "."))"
        @unknown default: ""
        }
    }
}
