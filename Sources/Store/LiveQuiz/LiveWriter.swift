import Domain
import GRDB

/// Commands of one room on their way to its log.
struct LiveRows: Sendable {
    let room: LiveQuiz.ID
    /// How many entries the room has before these.
    let known: Int
    let entries: [LiveEntry]
}

extension LiveRows {
    /// Entries follow one another without a gap: what was decided on a command that was not stored is refused, and so is
    /// what another program decided.
    func append(_ connection: Connection) throws -> Result<Void, any Error> {
        let last = try connection.value(LiveStatement.lastSequence, [room], as: Int.self) ?? 0
        guard last == known else { return .failure(StoreError.busy) }
        for (index, entry) in entries.enumerated() {
            try connection.run(
                LiveStatement.append, [room, known + index + 1, try LiveText.text(entry.command), entry.at])
            guard case .host(_, _, let order) = entry.command else { continue }
            if order == .end { try connection.run(LiveStatement.end, [entry.at, room]) }
            if order == .reopen { try connection.run(LiveStatement.end, [nil, room]) }
        }
        return .success(())
    }
}
