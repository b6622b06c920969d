import Domain
import Store
import Synchronization

/// Knows in which order the options of running tests are printed, so that a saved answer, which names printed places,
/// costs no look into the tables. A paper never changes, so nothing here grows old.
final class AnswerPlaces: Sendable {
    /// About 4 KB each.
    private static let capacity = 8192
    /// By attempt, in the order of positions; sheets without their texts.
    private let known = Mutex<[Attempt.ID: [Sheet]]>([:])

    /// The sheet of a position, or `nil` when the attempt is not known here; then `learn` is to be called.
    ///
    /// - Throws: `AttemptRefusal.unknownPosition`.
    func sheet(_ attempt: Attempt.ID, _ position: Int) throws -> Sheet? {
        guard let sheets = known.withLock({ $0[attempt] }) else { return nil }
        guard sheets.indices.contains(position - 1) else { throw AttemptRefusal.unknownPosition }
        return sheets[position - 1]
    }

    /// Notes the order of every question of an attempt.
    func learn(_ attempt: Attempt, _ questions: [Question.ID: Question]) {
        let sheets = attempt.paper.items.sorted { $0.position < $1.position }.map { item in
            questions[item.question].map { Self.bare($0.kind.sheet(seed: item.sheetSeed)) }
                ?? Sheet(kind: "", options: [])
        }
        known.withLock { known in
            if known.count >= Self.capacity { known.removeAll() }
            known[attempt.id] = sheets
        }
    }

    private static func bare(_ sheet: Sheet) -> Sheet {
        Sheet(
            kind: "", options: sheet.options.map { Sheet.Option(index: $0.index, text: "") },
            targets: sheet.targets.map { Sheet.Option(index: $0.index, text: "") })
    }
}
