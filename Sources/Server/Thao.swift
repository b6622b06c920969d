import ArgumentParser
import Domain
import Foundation

/// The program: a list of sub-commands and the exit codes of the command line's contract.
@main
struct Thao: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "thao",
        abstract: "Thạo: học, luyện, kiểm tra và báo cáo kỹ năng dùng dịch vụ công trực tuyến.",
        discussion: "Digital-literacy training, tests and reports for the schools of a province.",
        subcommands: [
            Serve.self, Check.self, Demo.self, AdminCommand.self, RosterCommand.self, QuizCommand.self,
            ContestCommand.self, LiteracyCommand.self, ReportCommand.self, Backup.self, Restore.self, Verify.self,
            Bench.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            leave(error)
        }
    }

    /// 0 done, 1 the input has problems, 2 wrong usage, 3 cannot reach or read something.
    private static func leave(_ error: any Error) -> Never {
        if let failure = error as? Failure {
            Terminal.say(failure.message)
            Foundation.exit(failure.code)
        }
        let code = exitCode(for: error)
        if code == .success {
            print(fullMessage(for: error))
            Foundation.exit(0)
        }
        if code == .validationFailure {
            Terminal.say(fullMessage(for: error))
            Foundation.exit(2)
        }
        Terminal.say((error as? any Refusal)?.message ?? "Không làm được: \(error)")
        Foundation.exit(3)
    }
}

/// Why a command ends without having done its work.
struct Failure: Error {
    let code: Int32
    let message: String

    /// The input has problems, already printed or in the message.
    static func problems(_ message: String) -> Failure {
        Failure(code: 1, message: message)
    }

    /// A file or database cannot be reached or read.
    static func unreachable(_ message: String) -> Failure {
        Failure(code: 3, message: message)
    }
}
