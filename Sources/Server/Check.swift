import ArgumentParser
import Content

/// `thao check`: every problem of the content, all at once.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Kiểm tra bài học, dữ kiện và câu hỏi.", discussion: "Reports every problem of the content at once.")

    @Option(help: "Thư mục chứa lessons/ và quizzes/.") var content = "."
    @Option(help: "Liệt kê nơi dùng một dữ kiện, ví dụ f3-7.") var uses: String?

    func run() async throws {
        let library = try Opening.content(content)
        if let uses {
            guard library.fact(uses) != nil else {
                throw Failure.problems("lessons/facts.yml: \(uses): không có dữ kiện này; kiểm tra lại mã")
            }
            for usage in library.usages(ofFact: uses) { print(usage) }
            return
        }
        for problem in library.problems { print(problem) }
        let counted =
            "\(library.lessons.count) bài học, \(library.facts.count) dữ kiện, \(library.questions.count) câu hỏi"
        guard library.errors.isEmpty else {
            throw Failure.problems("\(counted): \(library.errors.count) chỗ cần sửa")
        }
        Terminal.say("\(counted): không có lỗi")
    }
}
