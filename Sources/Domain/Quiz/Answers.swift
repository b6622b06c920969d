/// One line of the answer journal: a response as it was accepted, never changed afterwards.
package struct JournalEntry: Hashable, Codable, Sendable {
    /// The question's place in the paper, 1-based.
    package let position: Int
    /// Grows with every answer of an attempt; sent again with the same number when a connection was lost.
    package let sequence: Int
    package let response: Response
    /// On the server's clock.
    package let acceptedAt: Instant

    package init(position: Int, sequence: Int, response: Response, acceptedAt: Instant) {
        self.position = position
        self.sequence = sequence
        self.response = response
        self.acceptedAt = acceptedAt
    }
}

/// What a pupil answered: the fold of the journal. The highest sequence of a position wins, whatever order the entries
/// arrive in and however often (ARCHITECTURE.md, "The hot path").
package struct Answers: Hashable, Sendable {
    private var latest: [Int: JournalEntry] = [:]

    package init(_ entries: some Sequence<JournalEntry> = []) {
        for entry in entries { take(entry) }
    }

    /// Adds an entry; an older one or a copy changes nothing.
    package mutating func take(_ entry: JournalEntry) {
        if let known = latest[entry.position], !Self.replaces(known, entry) { return }
        latest[entry.position] = entry
    }

    /// The response that counts; a blank when there is none.
    package subscript(position: Int) -> Response {
        latest[position]?.response ?? .blank
    }

    /// The journal line that counts for a position, with its time; `nil` when it was never answered.
    package func entry(at position: Int) -> JournalEntry? {
        latest[position]
    }

    /// Positions with an answer that is not blank, in order.
    package var answeredPositions: [Int] {
        latest.filter { !$0.value.response.isBlank }.keys.sorted()
    }

    /// The highest sequence seen, 0 for none: a page goes on counting from here.
    package var lastSequence: Int {
        latest.values.map(\.sequence).max() ?? 0
    }

    /// Equal sequences come only from two pages with one number; then time and text decide, so that arrival does not.
    private static func replaces(_ known: JournalEntry, _ entry: JournalEntry) -> Bool {
        (known.sequence, known.acceptedAt.ms, "\(known.response)")
            < (entry.sequence, entry.acceptedAt.ms, "\(entry.response)")
    }
}
