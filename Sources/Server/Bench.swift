import ArgumentParser
import Content
import Domain
import Foundation
import Reports
import Store
import Web

/// `thao bench`: what the benchmarks need from inside; not part of the contract.
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Dùng cho phép đo tốc độ.", discussion: "Used by make bench.", shouldDisplay: false,
        subcommands: [BenchContest.self, BenchSessions.self, BenchWaiting.self, BenchWorkbook.self])
}

/// Sessions and started attempts, each with two ready posts that answer one question differently.
struct BenchSessions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "sessions", abstract: "Phiên và bài làm để đo.")

    @Option var db: String
    @Option var count = 256
    @Option var content = "."

    private struct Line: Encodable {
        let cookie: String
        let path: String
        let answers: [String]
    }

    func run() async throws {
        let store = try Opening.store(db)
        defer { try? store.close() }
        let desk = BenchDesk(store: store, content: try Opening.content(content), now: Opening.now())
        for session in try await desk.sessions(count) {
            let path = "/attempts/\(session.attempt.rawValue)/answers"
            let bodies = ["0", "1"].map {
                "csrf=\(session.csrfToken)&position=1&sequence=SEQUENCE&response=\($0)"
            }
            try Terminal.put(
                json: Line(cookie: "thao_session=\(session.token)", path: path, answers: bodies))
        }
    }
}

/// Sessions of pupils who have a test before them and have not begun.
struct BenchWaiting: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "waiting", abstract: "Phiên chưa vào làm bài để đo.")

    @Option var db: String
    @Option var count = 3_000
    @Option var content = "."

    private struct Line: Encodable {
        let cookie: String
        let csrf: String
        let path: String
    }

    func run() async throws {
        let store = try Opening.store(db)
        defer { try? store.close() }
        let desk = BenchDesk(store: store, content: try Opening.content(content), now: Opening.now())
        for pupil in try await desk.waiting(count) {
            try Terminal.put(
                json: Line(
                    cookie: "thao_session=\(pupil.token)", csrf: pupil.csrfToken,
                    path: "/assignments/\(pupil.assignment.rawValue)/attempts"))
        }
    }
}

/// The workbook of 130,000 rows, with time and memory.
struct BenchWorkbook: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "workbook", abstract: "Sổ 130.000 dòng để đo.")

    @Option var rows = 130_000
    @Option var columns = 20
    @Option var out: String

    private struct Result: Encodable {
        let ms: Int
        let rssBeforeKB: Int
        let rssPeakKB: Int

        enum CodingKeys: String, CodingKey {
            case ms
            case rssBeforeKB = "rss_before_kb"
            case rssPeakKB = "rss_peak_kb"
        }
    }

    func run() async throws {
        let before = Self.memory("VmRSS:")
        let begun = ContinuousClock.now
        try StreamSample.write(rows: rows, to: out)
        let ms = Int((ContinuousClock.now - begun) / .milliseconds(1))
        try Terminal.put(json: Result(ms: ms, rssBeforeKB: before, rssPeakKB: Self.memory("VmHWM:")))
    }

    /// A line of this process's status, in kilobytes.
    static func memory(_ name: String) -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix(name) } ?? ""
        return line.split(whereSeparator: { $0 == " " || $0 == "\t" }).compactMap { Int($0) }.first ?? 0
    }
}
