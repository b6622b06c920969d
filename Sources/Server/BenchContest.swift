import ArgumentParser
import Domain
import Foundation
import Store

/// The ranking of a contest from the database, with time and memory.
struct BenchContest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "contest", abstract: "Xếp hạng cuộc thi để đo.")

    @Option var db: String
    @Option var contest: Int64 = 1

    private struct Result: Encodable {
        let ms: Int
        let ranked: Int
        let rssPeakKB: Int

        enum CodingKeys: String, CodingKey {
            case ms
            case ranked
            case rssPeakKB = "rss_peak_kb"
        }
    }

    func run() async throws {
        let store = try Opening.store(db)
        defer { try? store.close() }
        let begun = ContinuousClock.now
        let outcome = try await store.contestOutcome(Identifier(contest))
        let ms = Int((ContinuousClock.now - begun) / .milliseconds(1))
        let ranked = outcome?.groups.map(\.ranking.count).reduce(0, +) ?? 0
        try Terminal.put(json: Result(ms: ms, ranked: ranked, rssPeakKB: BenchWorkbook.memory("VmHWM:")))
    }
}
