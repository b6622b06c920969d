import ArgumentParser
import Domain
import Store
import Web

/// `thao contest verify --db thao.sqlite [--contest 3]`
struct ContestVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Tính lại kết quả cuộc thi từ câu trả lời đã lưu và kiểm tra chuỗi nhật ký.",
        discussion: "Recomputes every mark, counted result and rank of a contest from the stored answers with an "
            + "independent ranker, and checks the seals and the audit chain. Exits with 1 and names each place that "
            + "does not agree.")

    @Option(help: "Tệp cơ sở dữ liệu.") var db: String
    @Option(help: "Số của cuộc thi; không ghi là mọi cuộc thi đã công bố.") var contest: Int64?

    func run() async throws {
        let store = try Opening.store(db)
        defer { try? store.close() }
        let ids: [Contest.ID] =
            if let contest { [Identifier(contest)] } else { try await store.announcedContests().map(\.contest.id) }
        var isSound = true
        for id in ids {
            guard let report = try await ContestVerifier.check(id, in: store) else {
                throw Failure.problems("\(db): không có cuộc thi \(id.rawValue)")
            }
            for problem in report.problems { print("\(db): cuộc thi \(id.rawValue): \(problem)") }
            isSound = isSound && report.problems.isEmpty
            if report.problems.isEmpty {
                print(
                    "Cuộc thi \(id.rawValue), \(report.title): khớp \(report.sittingCount) bài thi, "
                        + "\(report.publicationCount) lần công bố, \(report.auditCount) dòng nhật ký.")
            }
        }
        guard isSound else {
            throw Failure.problems("Kết quả không khớp. Giữ nguyên tệp này và đối chiếu với bản sao lưu.")
        }
    }
}
