import Foundation
import Testing

/// The parts of `Vectors/test-vectors.json` that speak of questions and papers.
struct QuizVectors: Decodable {
    struct TrueFalse: Decodable, Sendable, CustomTestStringConvertible {
        let key: String
        let answer: String
        let hundredths: Int

        var testDescription: String { "\(key)/\(answer)" }
    }

    struct Paper: Decodable, Sendable {
        let part1Right: Int
        let tfRightCounts: [Int]
        let part3Right: Int
        let part3PointHundredths: Int
        let hundredths: Int
    }

    struct Rounding: Decodable, Sendable {
        let hundredths: Int
        let tenths: Int
    }

    struct Shuffle: Decodable, Sendable, CustomTestStringConvertible {
        let seedString: String
        let fnv1a64: String
        let first3: [String]
        let perm10: [Int]
        let perm4: String

        var testDescription: String { seedString }
    }

    let trueFalse: [TrueFalse]
    let paper: [Paper]
    let roundToTenth: [Rounding]
    let shuffle: [Shuffle]

    static let all: QuizVectors = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Vectors/test-vectors.json")
        do {
            return try JSONDecoder().decode(QuizVectors.self, from: Data(contentsOf: file))
        } catch {
            preconditionFailure("\(file.path()): \(error)")
        }
    }()
}
