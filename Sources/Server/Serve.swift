import ArgumentParser
import Content
import Domain
import Foundation
import Logging
import Store
import Web

/// `thao serve`: the web server.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Chạy máy chủ web.", discussion: "Runs the web server until it is told to stop.")

    @Option(help: "Cổng lắng nghe.") var port = 8080
    @Option(help: "Địa chỉ lắng nghe; để 127.0.0.1 khi có proxy phía trước.") var host = "127.0.0.1"
    @Option(help: "Tệp cơ sở dữ liệu.") var db = "var/thao.sqlite"
    @Option(help: "Thư mục chứa lessons/ và quizzes/.") var content = "."

    @Option(help: "Chương trình gửi thư như /usr/sbin/sendmail; bỏ trống thì không gửi thư nhắc.") var sendmail: String?
    @Option(help: "Địa chỉ đứng tên gửi thư nhắc.") var mailFrom: String?

    @Flag(help: "Cookie chỉ đi qua HTTPS (khi có proxy TLS phía trước).") var tls = false
    @Flag(help: ArgumentHelp("Ghi Server-Timing vào mọi trả lời.", visibility: .hidden)) var timings = false

    func validate() throws {
        guard (1...65_535).contains(port) else { throw ValidationError("--port: chọn một số từ 1 đến 65535") }
        guard let sendmail else { return }
        guard FileManager.default.isExecutableFile(atPath: sendmail) else {
            throw ValidationError("--sendmail: không có chương trình chạy được tại \(sendmail)")
        }
        guard mailer != nil else {
            throw ValidationError("--mail-from: cho một địa chỉ thư, ví dụ thao@sogd.vn")
        }
    }

    /// `nil` when letters are off.
    private var mailer: Mailer? {
        sendmail.flatMap { Mailer(program: $0, sender: mailFrom ?? "") }
    }

    func run() async throws {
        async let files = SiteFiles.read()
        let store = try Opening.store(db)
        if try await !store.hasAdministrator() {
            Terminal.say(
                "\(db): chưa có người quản trị nên chưa ai đăng nhập được. Tạo bằng: thao admin create --db \(db) "
                    + "--unit-name \"Sở …\" --user quantri")
        }
        var logger = Logger(label: "thao")
        logger.logLevel = .notice
        let app = try await AppEnvironment(
            store: store, shelf: try shelf(store), hasher: PasswordHasher(), clock: Opening.now,
            randomBytes: Opening.randomBytes, logger: logger, showsTimings: timings, usesTLS: tls,
            mailer: mailer, files: try await files)
        do {
            try await Web.serve(app, host: host, port: port) { [host] port in
                Terminal.put("Thạo đang chạy tại http://\(host):\(port)\n")
            }
        } catch {
            throw Failure.unreachable("Không mở được cổng \(port) (\(error)). Chọn cổng khác bằng --port.")
        }
    }

    /// The lessons and questions are read while the port is opened; a folder that is not there is told before.
    private func shelf(_ store: Store) throws -> ContentShelf {
        try Opening.checkContent(content)
        return ContentShelf { [content] in
            do {
                let library = try Opening.content(content)
                try await store.registerQuestions(library.questionVersions(), at: Opening.now())
                try await LessonRegister.refresh(library, in: store, at: Opening.now())
                return library
            } catch {
                Terminal.say("Không đọc được bài học và câu hỏi trong \(content): \(error)")
                Foundation.exit(3)
            }
        }
    }
}
