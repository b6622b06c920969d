/// The pupils who may come in by tapping their name, with the names that the room shows.
package struct LiveRoster: Hashable, Sendable {
    /// One name to tap.
    package struct Entry: Hashable, Sendable {
        package let learner: Learner.ID
        /// Họ và tên, as the list has it.
        package let fullName: String
        /// What the projector shows: the shortest end of the name that nobody else in the list has.
        package let shownName: String
    }

    /// In the order of a list of names (ASSESSMENT.md §8).
    package let entries: [Entry]
    private let places: [Learner.ID: Int]
    /// What a guest may not be called: the whole names and the shown ones.
    let nameKeys: Set<String>

    package static let empty = LiveRoster([])

    /// - Parameter learners: pairs of a pupil and the full name; a pupil who comes twice counts once.
    package init(_ learners: [(Learner.ID, String)]) {
        var seen: Set<Learner.ID> = []
        let sorted = learners.filter { seen.insert($0.0).inserted }.map { ($0.0, VietnameseName($0.1)) }
            .map { (id: $0.0, name: $0.1, key: $0.1.sortKey) }.sorted { ($0.key, $0.id) < ($1.key, $1.id) }
        let shown = Self.shownNames(sorted.map(\.name))
        entries = zip(sorted, shown).map { Entry(learner: $0.id, fullName: $0.name.text, shownName: $1) }
        places = Dictionary(uniqueKeysWithValues: zip(entries.map(\.learner), 0...))
        nameKeys = Set(entries.flatMap { [$0.fullName, $0.shownName].map { VietnameseName($0).matchKey } })
    }

    package func entry(of learner: Learner.ID) -> Entry? {
        places[learner].map { entries[$0] }
    }

    /// Two words mostly ("Minh Anh"), more where two pupils would look alike; twins of the whole name are numbered.
    private static func shownNames(_ names: [VietnameseName]) -> [String] {
        let words = names.map { $0.text.split(separator: " ") }
        var lengths = words.map { min(2, $0.count) }
        func shown(_ at: Int) -> String { words[at].suffix(lengths[at]).joined(separator: " ") }
        while true {
            let groups = Dictionary(grouping: names.indices, by: shown).values.filter { $0.count > 1 }
            let longer = groups.joined().filter { lengths[$0] < words[$0].count }
            if longer.isEmpty { break }
            for at in longer { lengths[at] += 1 }
        }
        var counts: [String: Int] = [:]
        return names.indices.map { at in
            let name = shown(at)
            counts[name, default: 0] += 1
            return counts[name] == 1 ? name : "\(name) (\(counts[name] ?? 0))"
        }
    }
}
