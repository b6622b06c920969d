import Domain
import GRDB

/// An evidence's kind as the columns that hold it.
struct EvidenceColumns {
    var kind: String
    var mode: DeliveryMode?
    var minutes = 0
    var score = 0
    var safetyRight = 0
    var safetyAsked = 0
    var criticalError = false
    var criteriaPassed = 0

    init(_ evidence: Evidence.Kind) {
        switch evidence {
        case .activity(let mode, let minutes):
            kind = "activity"
            self.mode = mode
            self.minutes = minutes
        case .knowledge(let score, let right, let asked):
            kind = "knowledge"
            self.score = score.hundredths
            safetyRight = right
            safetyAsked = asked
        case .dossier(let score, let criticalError):
            kind = "dossier"
            self.score = score * 100
            self.criticalError = criticalError
        case .observation(let criteriaPassed):
            kind = "observation"
            self.criteriaPassed = criteriaPassed
        case .certificate:
            kind = "certificate"
        }
    }
}

extension Evidence {
    /// Twelve columns: id, learner, kind, mode, minutes, score, safety right, asked, critical, criteria, day, valid.
    init(_ row: Row, at index: Int) throws {
        self.init(
            id: row[index], learner: row[index + 1], kind: try Kind(row, at: index + 2), day: row[index + 10],
            isValid: row[index + 11])
    }
}

extension Evidence.Kind {
    fileprivate init(_ row: Row, at index: Int) throws {
        switch row[index] as String {
        case "activity": self = .activity(mode: row[index + 1], minutes: row[index + 2])
        case "knowledge":
            self = .knowledge(score: row[index + 3], safetyRight: row[index + 4], safetyAsked: row[index + 5])
        case "dossier": self = .dossier(score: (row[index + 3] as Int) / 100, criticalError: row[index + 6])
        case "observation": self = .observation(criteriaPassed: row[index + 7])
        case "certificate": self = .certificate
        default: throw StoreError.corrupt
        }
    }
}
