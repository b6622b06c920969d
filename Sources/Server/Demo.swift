import ArgumentParser
import Content
import Domain
import Foundation
import Store
import Web

/// `thao demo`: a deterministic, invented province.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tạo tỉnh mẫu hư cấu để dùng thử và đo tốc độ.",
        discussion: "Creates the invented demo province; the same scale, seed and day give the same province.")

    @Option(help: "Tệp cơ sở dữ liệu mới.") var db: String
    @Option(help: "school (12 trường) hoặc province (480 trường).") var scale = DemoScale.school
    @Option(help: "Hạt giống ngẫu nhiên.") var seed: UInt64 = 1
    @Option(help: "Thư mục chứa lessons/ và quizzes/.") var content = "."
    @Option(help: ArgumentHelp("Ngày làm mốc, dd/MM/yyyy.", visibility: .hidden)) var today: String?
    @Flag(help: "Chỉ in danh sách đăng nhập, mỗi dòng một người, cách nhau bằng tab.") var signIns = false

    func run() async throws {
        let isNew = !FileManager.default.fileExists(atPath: db)
        let store = try Opening.store(db, mustExist: false)
        if isNew || !signIns { try await create(store) }
        let people = try await DemoSignIns(store, at: Opening.now())
        Terminal.put(signIns ? people.table : people.text)
        try store.close()
    }

    private func create(_ store: Store) async throws {
        guard try await store.isEmpty() else {
            throw Failure.problems("Tệp \(db) đã có dữ liệu. Chọn tên tệp khác hoặc xóa tệp cũ rồi chạy lại.")
        }
        let day = today.flatMap { Day(text: $0) } ?? Opening.now().day
        let library = try Opening.content(content)
        let hasher = PasswordHasher()
        let secrets = DemoSecrets(
            passwordHash: try await hasher.hash(DemoSecrets.password), pinHash: try await hasher.hash(DemoSecrets.pin))
        let province = DemoProvince(scale: scale, seed: seed, today: day, secrets: secrets)
        let source = try DemoSource(library, today: day)
        let history = try DemoHistory(
            province, source: source, scale: scale, seed: seed, advance: Progress("Lịch sử các lớp").advance)
        try await store.load(
            BulkLoad(
                province, history, outreach: DemoOutreach(province, source: source, seed: seed),
                feedback: DemoFeedback(province, surveys: library.surveys, seed: seed), library), on: day,
            at: Opening.now(),
            advance: Progress("Tính phổ cập các trường").advance)
        var year = DemoYear(store, province, seed: seed, today: day)
        try await year.record(advance: Progress("Sổ ghi các trường").advance)
        try await DemoPractice(province, history, content: library, seed: seed).play(in: store, at: Opening.now())
        var contests = DemoContests(store, province, scale: scale, seed: seed)
        try await contests?.hold()
        try await store.foldLog()
        Terminal.say(
            "Đã tạo tỉnh Sông Lam: \(province.units.schools.count) trường, \(province.learners.count) học sinh.")
    }
}
