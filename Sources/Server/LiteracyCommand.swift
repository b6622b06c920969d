import ArgumentParser
import Content
import Domain
import Store

/// `thao literacy`: the literacy rule on the command line.
struct LiteracyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "literacy", abstract: "Kết quả phổ cập.", discussion: "The literacy rule.",
        subcommands: [LiteracyExplain.self])
}

/// `thao literacy explain --db F --student CODE`
struct LiteracyExplain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Vì sao một học sinh đạt hay chưa đạt phổ cập.",
        discussion: "Which of the four conditions hold for a pupil, with the evidence.")

    @Option(help: "Tệp cơ sở dữ liệu.") var db: String
    @Option(help: "Mã định danh của học sinh.") var student: String
    @Option(help: "Thư mục chứa lessons/ và quizzes/, để ghi tên bài học.") var content = "."

    func run() async throws {
        let store = try Opening.store(db)
        defer { try? store.close() }
        let today = Opening.now().day
        guard let record = try await store.literacy(studentCode: student, on: today) else {
            throw Failure.problems("--student: không có học sinh mã \(student)")
        }
        print("\(record.learner.fullName) · \(record.learner.studentCode) · lớp \(record.classroom?.name ?? "-")")
        let state = LearnerState(record.literacy, hasEvidence: record.evidence.contains { $0.evidence.isValid })
        print("Kết quả: \(state.title) (quy định phiên bản \(record.settings.version))")
        for condition in LiteracyCondition.allCases {
            let holds = condition.holds(in: record.literacy)
            print("\(condition.rawValue). \(condition.title): \(holds ? "đạt" : "chưa đạt")")
            if holds { continue }
            let evidence = record.evidence.map(\.evidence)
            print("   \(condition.explanation(record.settings, record.literacy, evidence, on: today))")
        }
        if let reason = record.exemptReason { print("Đặc cách: \(reason)") }
        printEvidence(record)
    }

    private func printEvidence(_ record: LiteracyRecord) {
        // Without the lessons at hand their numbers have to do.
        let library = try? Opening.content(content)
        print("Minh chứng:")
        for line in record.evidence {
            let subject = line.subjectTitle { library?.lesson($0)?.outline.numberedTitle }
            let struck = line.struckReason.map { " (đã hủy: \($0))" } ?? ""
            let parts = [line.evidence.day.text, line.evidence.kind.title, line.evidence.kind.detail, subject]
            print("  \(parts.filter { !$0.isEmpty }.joined(separator: " · "))\(struck)")
        }
        if record.evidence.isEmpty { print("  chưa có") }
    }
}
