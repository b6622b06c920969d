import Domain
import TestKit

/// Evidence in few words.
enum LiteracyFixture {
    static let entered = Day(number: 100)

    static func evidence(_ kind: Evidence.Kind, day: Int, isValid: Bool = true) -> Evidence {
        Evidence(id: Evidence.ID(1), learner: Learner.ID(1), kind: kind, day: Day(number: day), isValid: isValid)
    }

    static func lesson(_ minutes: Int, day: Int) -> Evidence {
        evidence(.activity(mode: .experiential, minutes: minutes), day: day)
    }

    static func test(_ hundredths: Int, right: Int = 3, asked: Int = 6, day: Int) -> Evidence {
        evidence(.knowledge(score: Points(hundredths: hundredths), safetyRight: right, safetyAsked: asked), day: day)
    }

    static func dossier(_ score: Int, critical: Bool = false, day: Int) -> Evidence {
        evidence(.dossier(score: score, criticalError: critical), day: day)
    }

    static func judge(_ evidence: [Evidence], isExempt: Bool = false, on day: Int = 200) -> Literacy {
        LiteracySettings.proposed.judge(
            evidence: evidence, enteredLevelOn: entered, isExempt: isExempt, on: Day(number: day))
    }

    /// A handful of proofs around every threshold.
    static func random(_ chance: inout Seeded) -> [Evidence] {
        (0..<Int.random(in: 0...18, using: &chance)).map { _ in
            let kind: Evidence.Kind =
                switch Int.random(in: 0..<5, using: &chance) {
                case 0: .activity(mode: .assembly, minutes: Int.random(in: 20...60, using: &chance))
                case 1:
                    .knowledge(
                        score: Points(hundredths: Int.random(in: 480...520, using: &chance)),
                        safetyRight: Int.random(in: 2...4, using: &chance), safetyAsked: 6)
                case 2:
                    .dossier(
                        score: Int.random(in: 58...62, using: &chance),
                        criticalError: Int.random(in: 0..<4, using: &chance) == 0)
                case 3: .observation(criteriaPassed: Int.random(in: 4...5, using: &chance))
                default: .certificate
                }
            return evidence(
                kind, day: Int.random(in: 80...210, using: &chance),
                isValid: Int.random(in: 0..<6, using: &chance) > 0)
        }
    }
}
