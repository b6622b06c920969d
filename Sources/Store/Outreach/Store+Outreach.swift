package import Domain
import GRDB

extension Store {
    /// Records an entry; the same form sent twice makes one.
    ///
    /// - Parameter formKey: of the page that was sent, so that a second press of the button is known.
    /// - Throws: `OutreachRefusal`.
    @discardableResult
    package func recordOutreach(
        _ content: OutreachEntry.Content, of learner: Learner.ID, formKey: String, at now: Instant
    ) async throws -> OutreachEntry.ID {
        try await write { connection in
            let known = try connection.value(OutreachStatement.ofForm, [learner, formKey], as: OutreachEntry.ID.self)
            if let known { return known }
            let others = try connection.outreachTotal(of: learner, on: content.day, without: nil)
            try OutreachRule.check(content, others: others, today: now.day)
            let people = content.people
            return try connection.insert(
                OutreachStatement.add,
                [
                    learner, formKey, content.lesson, content.day, people.grandparents, people.parents,
                    people.siblings, people.others, people.under18, people.from60, SetText.text(content.topics),
                    SetText.text(content.difficulties), content.note, now,
                ])
        }
    }

    /// Corrects a pupil's own entry.
    ///
    /// - Throws: `OutreachRefusal`; `StoreError.missing` when the pupil has no such entry.
    package func changeOutreach(
        _ id: OutreachEntry.ID, of learner: Learner.ID, to content: OutreachEntry.Content, at now: Instant
    ) async throws {
        try await write { connection in
            let others = try connection.outreachTotal(of: learner, on: content.day, without: id)
            try OutreachRule.check(content, others: others, today: now.day)
            let people = content.people
            let changed = try connection.run(
                OutreachStatement.change,
                [
                    content.lesson, content.day, people.grandparents, people.parents, people.siblings, people.others,
                    people.under18, people.from60, SetText.text(content.topics), SetText.text(content.difficulties),
                    content.note, now, id, learner,
                ])
            guard changed == 1 else { throw StoreError.missing }
        }
    }

    /// Takes a pupil's own entry away; one that is gone already stays gone.
    package func removeOutreach(_ id: OutreachEntry.ID, of learner: Learner.ID) async throws {
        try await write { _ = try $0.run(OutreachStatement.remove, [id, learner]) }
    }

    /// A pupil's own entry; `nil` when it is another's or gone.
    package func outreach(_ id: OutreachEntry.ID, of learner: Learner.ID) async throws -> OutreachEntry? {
        try await read { try $0.first(OutreachStatement.one, [id, learner], OutreachEntry.init) }
    }

    /// A pupil's entries since a day, newest first.
    package func outreach(of learner: Learner.ID, since day: Day) async throws -> [OutreachEntry] {
        try await read { try $0.rows(OutreachStatement.ofLearner, [learner, day], OutreachEntry.init) }
    }

    /// The entries of all who attend a class now, newest first.
    package func outreach(ofClassroom classroom: Classroom.ID, since day: Day) async throws -> [OutreachEntry] {
        try await read { try $0.rows(OutreachStatement.ofClassroom, [day, classroom], OutreachEntry.init) }
    }

    /// How many of a class helped, and how many people.
    package func outreachCount(
        ofClassroom classroom: Classroom.ID, since day: Day
    ) async throws -> (pupils: Int, people: Int) {
        try await read { connection in
            let found = try connection.first(OutreachStatement.countOfClassroom, [day, classroom]) { row in
                (pupils: row[0] as Int, people: row[1] as Int)
            }
            return found ?? (0, 0)
        }
    }
}

extension Connection {
    fileprivate func outreachTotal(
        of learner: Learner.ID, on day: Day, without id: OutreachEntry.ID?
    ) throws -> OutreachRule.DayTotal {
        let total = try first(OutreachStatement.dayTotal, [learner, day, id ?? OutreachEntry.ID(0)]) { row in
            OutreachRule.DayTotal(entries: row[0], people: row[1])
        }
        return total ?? OutreachRule.DayTotal(entries: 0, people: 0)
    }
}

extension OutreachEntry {
    /// Fourteen columns, as `OutreachStatement` selects them.
    init(_ row: Row) {
        let people = OutreachPeople(
            grandparents: row[4], parents: row[5], siblings: row[6], others: row[7], under18: row[8], from60: row[9])
        self.init(
            id: row[0], learner: row[1],
            content: Content(
                lesson: row[2], day: row[3], people: people, topics: SetText.set(row[10]),
                difficulties: SetText.set(row[11]), note: row[12]), recordedAt: row[13])
    }
}

/// A set of named values in one column: their names in the order of their declaration, so that equal sets are equal texts.
enum SetText {
    static func text<Value: RawRepresentable & CaseIterable & Hashable>(_ values: Set<Value>) -> String
    where Value.RawValue == String {
        Value.allCases.filter(values.contains).map(\.rawValue).joined(separator: " ")
    }

    static func set<Value: RawRepresentable & Hashable>(_ text: String) -> Set<Value> where Value.RawValue == String {
        Set(text.split(separator: " ").compactMap { Value(rawValue: String($0)) })
    }
}
