import Domain
import Foundation
import NIOPosix

/// Hands letters to the mail program of the machine (`sendmail -t -i`), which knows the way. Off unless the server was
/// started with its path.
package struct Mailer: Sendable {
    /// The program, such as `/usr/sbin/sendmail`.
    package let program: String
    /// Who letters come from.
    package let sender: String

    /// - Returns: `nil` for a sender that is no plain address.
    package init?(program: String, sender: String) {
        guard MailAddress.isGood(sender) else { return nil }
        self.program = program
        self.sender = sender
    }

    /// A letter takes no longer than this.
    private static let patience = Duration.seconds(30)

    /// Why a letter did not go out, for the page of letters.
    struct Failure: Error {
        let text: String
    }

    /// The letter as the program reads it: everything that is not ASCII is encoded, so that no word of it can be a header.
    func message(_ mail: MailRecord, at now: Instant) -> String {
        let subject = Data(mail.subject.utf8).base64EncodedString()
        let body = Data(mail.body.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
        return """
            From: \(sender)
            To: \(mail.address)
            Subject: =?UTF-8?B?\(subject)?=
            Message-ID: <thao.\(mail.id.rawValue).\(mail.queuedAt.ms)@\(sender.split(separator: "@").last ?? "localhost")>
            Auto-Submitted: auto-generated
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: base64

            \(body)

            """
    }

    /// Runs the program and waits for it, away from the threads that answer pages.
    ///
    /// - Throws: `Failure` with what it said, when it is not there, fails or does not end.
    func send(_ mail: MailRecord, at now: Instant) async throws {
        guard MailAddress.isGood(mail.address) else { throw Failure(text: "Địa chỉ không dùng được") }
        let message = Data(self.message(mail, at: now).utf8)
        let program = program
        try await NIOThreadPool.singleton.runIfActive { try Self.run(program, message) }
    }

    /// The letter comes to the program from a file, so that one that ends early breaks no pipe.
    private static func run(_ program: String, _ message: Data) throws {
        let folder = FileManager.default.temporaryDirectory
        let letter = folder.appending(path: "thao-mail-\(UUID().uuidString)")
        let answer = folder.appending(path: "thao-mail-\(UUID().uuidString)")
        defer { for file in [letter, answer] { try? FileManager.default.removeItem(at: file) } }
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["-t", "-i"]
        do {
            try message.write(to: letter)
            try Data().write(to: answer)
            process.standardInput = try FileHandle(forReadingFrom: letter)
            process.standardError = try FileHandle(forWritingTo: answer)
            process.standardOutput = FileHandle.nullDevice
            try process.run()
        } catch {
            throw Failure(text: "Không chạy được chương trình gửi thư")
        }
        let deadline = ContinuousClock.now + patience
        while process.isRunning, ContinuousClock.now < deadline { Thread.sleep(forTimeInterval: 0.02) }
        if process.isRunning {
            process.terminate()
            throw Failure(text: "Chương trình gửi thư không trả lời")
        }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            let said = (try? Data(contentsOf: answer)) ?? Data()
            let text = String(decoding: said.prefix(200), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
            throw Failure(text: text.isEmpty ? "Chương trình gửi thư báo lỗi \(process.terminationStatus)" : text)
        }
    }
}
