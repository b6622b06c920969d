import Content
import Domain
import Foundation
import Store

/// What most commands open first: the database, the content, the clock.
enum Opening {
    /// - Throws: `Failure` 3 when the file is not a database of ours or cannot be read.
    static func store(_ path: String, mustExist: Bool = true) throws -> Store {
        if mustExist, !FileManager.default.fileExists(atPath: path) {
            throw Failure.unreachable(
                "Không thấy tệp cơ sở dữ liệu \(path). Tạo mới bằng: thao admin create --db \(path) --unit-name \"Sở …\" "
                    + "--user quantri; để dùng thử: thao demo --db \(path)")
        }
        do {
            return try Store(path: path)
        } catch let error as StoreError {
            throw Failure.unreachable("\(path): \(error.message)")
        } catch {
            throw Failure.unreachable("\(path): không mở được; kiểm tra đường dẫn và quyền đọc ghi")
        }
    }

    /// The lessons and questions below a folder.
    static func content(_ folder: String) throws -> ContentLibrary {
        try checkContent(folder)
        let root = URL(filePath: folder)
        return ContentLibrary.load(lessons: lessons(folder), quizzes: root.appending(path: "quizzes"), on: now().day)
    }

    /// - Throws: `Failure` 3 when there are no lessons below the folder.
    static func checkContent(_ folder: String) throws {
        guard FileManager.default.fileExists(atPath: lessons(folder).path) else {
            throw Failure.unreachable(
                "Không thấy thư mục lessons/ trong \(URL(filePath: folder).path). Chỉ ra bằng --content.")
        }
    }

    static func lessons(_ folder: String) -> URL {
        URL(filePath: folder).appending(path: "lessons")
    }

    /// The server's clock.
    @Sendable static func now() -> Instant {
        Instant(ms: Int64(Date().timeIntervalSince1970 * 1000))
    }

    /// Bytes from the operating system's generator.
    @Sendable static func randomBytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
}
