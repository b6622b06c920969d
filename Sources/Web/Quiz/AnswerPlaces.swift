import Domain
import Store
import Synchronization

/// Knows in which order the options of running tests are printed, so that a saved answer, which names printed places,
/// costs no look into the tables. A paper never changes, so nothing here grows old.
final class AnswerPlaces: Sendable {
    /// A question of a running test: how it was printed, and the kind that knows what can be read as an answer.
    struct Place: Sendable {
        /// Without its texts.
        let sheet: Sheet
        /// `nil` when the question is no longer known.
        let kind: (any QuestionKind)?
    }

    /// About 4 KB each.
    private static let capacity = 8192
    /// By attempt, in the order of positions.
    private let known = Mutex<[Attempt.ID: [Place]]>([:])

    /// What stands at a position, or `nil` when the attempt is not known here; then `learn` is to be called.
    ///
    /// - Throws: `AttemptRefusal.unknownPosition`.
    func place(_ attempt: Attempt.ID, _ position: Int) throws -> Place? {
        guard let places = known.withLock({ $0[attempt] }) else { return nil }
        guard places.indices.contains(position - 1) else { throw AttemptRefusal.unknownPosition }
        return places[position - 1]
    }

    /// Notes the order of every question of an attempt.
    func learn(_ attempt: Attempt, _ questions: [Question.ID: Question]) {
        let places = attempt.paper.items.sorted { $0.position < $1.position }.map { item in
            let kind = questions[item.question]?.kind
            let sheet = kind.map { Self.bare($0.sheet(seed: item.sheetSeed)) } ?? Sheet(kind: "", options: [])
            return Place(sheet: sheet, kind: kind)
        }
        known.withLock { known in
            if known.count >= Self.capacity { known.removeAll() }
            known[attempt.id] = places
        }
    }

    private static func bare(_ sheet: Sheet) -> Sheet {
        Sheet(
            kind: "", options: sheet.options.map { Sheet.Option(index: $0.index, text: "") },
            targets: sheet.targets.map { Sheet.Option(index: $0.index, text: "") })
    }
}
