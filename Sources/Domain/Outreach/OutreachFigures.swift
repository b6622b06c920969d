/// What a group of pupils did for their families, summed up (Biểu 06).
package struct OutreachFigures: Hashable, Codable, Sendable {
    /// Pupils who were given a family task: a lesson was given to their class, or they recorded something.
    package var given: Int
    /// Those of them who recorded at least one entry.
    package var done: Int
    package var entries: Int
    package var people: OutreachPeople
    /// Entries in which each was named.
    package var topics: [OutreachTopic: Int]
    /// Entries in which each was met.
    package var difficulties: [OutreachDifficulty: Int]

    package init(
        given: Int = 0, done: Int = 0, entries: Int = 0, people: OutreachPeople = OutreachPeople(),
        topics: [OutreachTopic: Int] = [:], difficulties: [OutreachDifficulty: Int] = [:]
    ) {
        self.given = given
        self.done = done
        self.entries = entries
        self.people = people
        self.topics = topics
        self.difficulties = difficulties
    }

    /// Those who recorded something, of those who were given the task.
    package var rate: Rate {
        Rate(part: done, whole: given)
    }

    package static func + (a: Self, b: Self) -> Self {
        OutreachFigures(
            given: a.given + b.given, done: a.done + b.done, entries: a.entries + b.entries,
            people: a.people + b.people, topics: a.topics.merging(b.topics, uniquingKeysWith: +),
            difficulties: a.difficulties.merging(b.difficulties, uniquingKeysWith: +))
    }

    /// Adds an entry, whoever made it.
    package mutating func add(_ content: OutreachEntry.Content, times: Int = 1) {
        add(content.people, content.topics, content.difficulties, times: times)
    }

    /// Adds entries that name the same topics and difficulties.
    ///
    /// - Parameters:
    ///   - people: of all of them together.
    ///   - times: how many entries they are.
    package mutating func add(
        _ people: OutreachPeople, _ topics: Set<OutreachTopic>, _ difficulties: Set<OutreachDifficulty>, times: Int
    ) {
        entries += times
        self.people = self.people + people
        for topic in topics { self.topics[topic, default: 0] += times }
        for difficulty in difficulties { self.difficulties[difficulty, default: 0] += times }
    }

    /// The topics that were named, most often first.
    package var rankedTopics: [(topic: OutreachTopic, count: Int)] {
        OutreachTopic.allCases.compactMap { topic in topics[topic].map { (topic, $0) } }
            .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
    }

    /// The difficulties that were met, most often first.
    package var rankedDifficulties: [(difficulty: OutreachDifficulty, count: Int)] {
        OutreachDifficulty.allCases.compactMap { difficulty in difficulties[difficulty].map { (difficulty, $0) } }
            .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
    }
}

extension Sequence<OutreachFigures> {
    /// All added up.
    package var pooled: OutreachFigures {
        reduce(OutreachFigures(), +)
    }
}
