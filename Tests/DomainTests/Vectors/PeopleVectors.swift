import Foundation
import Testing

/// The vectors of the specification that speak of people and coverage.
struct PeopleVectors: Decodable {
    struct CoverageCase: Decodable, Sendable, CustomTestStringConvertible {
        let reached: Int
        let population: Int
        let percentTenths: Int
        let reached80: Bool
        let missingTo80: Int
        let missingTo100: Int

        var testDescription: String { "\(reached)/\(population)" }
    }

    struct TenthCase: Decodable, Sendable {
        let hundredths: Int
        let tenths: Int
    }

    let coverage: [CoverageCase]
    let sortNames: [String]
    let roundToTenth: [TenthCase]

    static let all: PeopleVectors = {
        let data = try? Data(contentsOf: folder.appending(path: "test-vectors.json"))
        return try! JSONDecoder().decode(PeopleVectors.self, from: data!)
    }()

    /// The list of indicators of the digital competence framework.
    static let competenceCodes: [String] = {
        let text = try! String(contentsOf: folder.appending(path: "nls-codes.txt"), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).map(String.init)
    }()

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
}
