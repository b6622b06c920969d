import Domain
import Foundation
import Testing

/// The parts of `Vectors/test-vectors.json` that speak of contests.
struct ContestVectors: Decodable {
    struct Ranking: Decodable {
        struct Result: Decodable {
            let id: String
            let right: Int
            let durationMs: Int64
            let submittedAt: String
            let prediction: Int
        }

        let actual: Int
        let results: [Result]
        let expected: [String: [Named]]
    }

    /// `[1, "TS04"]` or `["THPT A", 820]`.
    struct Named: Decodable, Hashable, Sendable {
        let name: String
        let number: Int

        init(from decoder: any Decoder) throws {
            var values = try decoder.unkeyedContainer()
            if let number = try? values.decode(Int.self) {
                self.number = number
                name = try values.decode(String.self)
            } else {
                name = try values.decode(String.self)
                number = try values.decode(Int.self)
            }
        }
    }

    struct Hamilton: Decodable {
        let population: [Named]
        let seats20: [Named]
        let seats20min1: [Named]
    }

    struct Caps: Decodable, Sendable, CustomTestStringConvertible {
        let contestants: Int
        let total: Int
        let top3: Int
        let first: Int

        var testDescription: String { "\(contestants)" }
    }

    struct Jury: Decodable, Sendable, CustomTestStringConvertible {
        let work: String
        let marks: [Int]
        let meanHundredths: Int
        let trimmedHundredths: Int
        let spread: Int

        var testDescription: String { work }
    }

    let ranking: Ranking
    let hamilton: Hamilton
    let prizeCapsTT17: [Caps]
    let jury: [Jury]

    static let all: ContestVectors = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Vectors/test-vectors.json")
        do {
            return try JSONDecoder().decode(ContestVectors.self, from: Data(contentsOf: file))
        } catch {
            preconditionFailure("\(file.path()): \(error)")
        }
    }()

    /// TS01 … TS08, numbered 1 … 8.
    static let results: [ContestResult] = all.ranking.results.map { result in
        ContestResult(
            contestant: Contestant.ID(Int64(result.id.suffix(2)) ?? 0), points: Points(hundredths: result.right * 100),
            durationMs: result.durationMs, submittedAt: instant(result.submittedAt),
            predictionDelta: ContestResult.delta(prediction: result.prediction, actual: all.ranking.actual))
    }

    static func name(_ contestant: Contestant.ID) -> String {
        "TS0\(contestant.rawValue)"
    }

    /// Reads `2026-10-05T19:30:12.120`.
    private static func instant(_ text: String) -> Instant {
        let numbers = text.split { "T:.".contains($0) }
        let ms = numbers.dropFirst().compactMap { Int64($0) }
        return (Day(text: String(numbers[0])) ?? Day(number: 0)).start
            + (ms[0] * 3_600_000 + ms[1] * 60_000 + ms[2] * 1000 + ms[3])
    }
}
