import ArgumentParser
import Domain
import Foundation
import Store

/// `thao backup`: a copy of the database while the server runs.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Sao lưu cơ sở dữ liệu, cả khi máy chủ đang chạy.", discussion: "Online backup to a file.")

    @Option(help: "Tệp cơ sở dữ liệu.") var db: String
    @Option(help: "Tệp sao lưu.") var out: String

    func run() async throws {
        let store = try Opening.store(db)
        defer { try? store.close() }
        guard !FileManager.default.fileExists(atPath: out) else {
            throw Failure.problems("\(out): tệp đã có, chọn tên khác")
        }
        do {
            let progress = Progress("Sao lưu, MB")
            let lastHash = try await store.backup(to: out) { copied, total in
                progress.advance(to: min(copied, total) / 1_000_000, of: max(1, total / 1_000_000))
            }
            print(out)
            Terminal.say(
                "Mã băm của dòng nhật ký mới nhất: \(lastHash). Ghi lại để đối chiếu bằng thao verify --noted.")
        } catch let error as StoreError {
            throw Failure.unreachable("\(out): \(error.message)")
        }
    }
}

/// `thao restore`: puts a checked copy in place.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Phục hồi từ tệp sao lưu sau khi đã kiểm tra.",
        discussion: "Restores a backup that has passed its checks; stop the server first.")

    @Argument(help: "Tệp sao lưu.") var file: String
    @Option(help: "Tệp cơ sở dữ liệu sẽ thay thế.") var db: String

    func run() async throws {
        guard FileManager.default.fileExists(atPath: file) else {
            throw Failure.unreachable("\(file): không đọc được tệp; kiểm tra đường dẫn")
        }
        do {
            try Store.restore(from: file, to: db)
        } catch let error as StoreError where error == .unwritable || error == .diskFull {
            throw Failure.unreachable("\(db): \(error.message)")
        } catch StoreError.unreadable {
            throw Failure.unreachable("\(file): \(StoreError.unreadable.message)")
        } catch let error as StoreError {
            throw Failure.problems("\(file): \(error.message)")
        }
        print(db)
    }
}

/// `thao verify`: is everything as it was written?
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Kiểm tra toàn vẹn dữ liệu và chuỗi nhật ký.", discussion: "Checks the file and the audit chain.")

    @Option(help: "Tệp cơ sở dữ liệu.") var db: String
    @Option(help: "Mã băm nhật ký đã ghi lại lần trước; thiếu nó là có dòng bị cắt.") var noted: String?

    func run() async throws {
        let store = try Opening.store(db)
        defer { try? store.close() }
        let record = try await store.verify(noted: noted)
        for line in record.damage { print("\(db): tệp: \(line)") }
        for line in record.danglingRows { print("\(db): liên kết: \(line)") }
        if let number = record.firstBrokenAudit { print("\(db): nhật ký: dòng \(number) không khớp chuỗi băm") }
        if let hash = record.missingAuditHash { print("\(db): nhật ký: không còn dòng mang mã băm \(hash)") }
        guard record.isSound else {
            throw Failure.problems("Dữ liệu không toàn vẹn. Giữ nguyên tệp này và phục hồi từ bản sao lưu gần nhất.")
        }
        print("Toàn vẹn: \(record.auditCount) dòng nhật ký khớp chuỗi băm, mã băm cuối \(record.lastAuditHash).")
    }
}
