/// A task on the simulated portal (CURRICULUM.md §4, MP-01 … MP-29), as an author wrote it.
package struct Scenario: Sendable {
    package typealias ID = String

    /// The slug, `mp-16`; also the file's name. Never changes.
    package let id: ID
    /// A hash of the scenario as written: a run is bound to it.
    package let contentHash: String
    package let title: String
    /// 6...12, the grades it is written for.
    package let grades: ClosedRange<Int>
    package let band: Lesson.Band
    /// A complete dossier: a passed run is evidence of skill (CURRICULUM.md §5.3).
    package let isDossier: Bool
    /// 5...120
    package let timeLimitMinutes: Int
    package let lesson: Lesson.ID?
    package let status: Lesson.Status
    package let checkedOn: Day
    /// Facts that it rests on.
    package let facts: [Fact.ID]
    /// One for each invented person, at least one; a seed chooses.
    package let casts: [Cast]

    package init(
        id: ID, contentHash: String, title: String, grades: ClosedRange<Int>, band: Lesson.Band, isDossier: Bool,
        timeLimitMinutes: Int, lesson: Lesson.ID?, status: Lesson.Status, checkedOn: Day, facts: [Fact.ID],
        casts: [Cast]
    ) {
        self.id = id
        self.contentHash = contentHash
        self.title = title
        self.grades = grades
        self.band = band
        self.isDossier = isDossier
        self.timeLimitMinutes = timeLimitMinutes
        self.lesson = lesson
        self.status = status
        self.checkedOn = checkedOn
        self.facts = facts
        self.casts = casts
    }

    /// As teachers call it: "MP-16".
    package var code: String {
        id.uppercased()
    }

    /// The index of the person that a seed chooses; the same seed, the same person.
    package func castIndex(seed: UInt64) -> Int {
        var generator = SplitMix64(seed: seed)
        return generator.below(casts.count)
    }
}

/// A scenario told for one of its people: every text is filled in.
package struct Cast: Sendable {
    /// What the author wrote of the person, by key: `name`, `id_number` …; all of it is invented.
    package let person: [String: String]
    package let intro: String
    /// Shown with the score.
    package let closing: String
    package let steps: [Step]

    package init(person: [String: String], intro: String, closing: String, steps: [Step]) {
        self.person = person
        self.intro = intro
        self.closing = closing
        self.steps = steps
    }
}

extension Cast {
    /// Keys that a person's card shows, with their labels; `name` and `id_number` are always there.
    package static let cardLabels = [
        Exhibit.Row(label: "name", value: "Họ tên"), Exhibit.Row(label: "id_number", value: "Số định danh"),
        Exhibit.Row(label: "born_on", value: "Ngày sinh"), Exhibit.Row(label: "address", value: "Nơi ở"),
        Exhibit.Row(label: "phone", value: "Điện thoại"),
    ]

    /// The card of the invented person that stands beside every simulated page.
    package var card: [Exhibit.Row] {
        Self.cardLabels.compactMap { row in
            person[row.label].map { Exhibit.Row(label: row.value, value: $0) }
        }
    }
}

/// One thing to do on the simulated portal.
package struct Step: Sendable {
    package typealias ID = String

    /// A slug, unique in the scenario.
    package let id: ID
    package let title: String
    /// One sentence on the task card.
    package let goal: String
    /// Costs nothing.
    package let hint: String
    /// 1...100; 100 over the scenario.
    package let points: Int
    /// Smaller parts of the goal, mostly none.
    package let subgoals: [String]
    /// What lies before the pupil.
    package let exhibits: [Exhibit]
    /// Shown when the step is closed, right or not.
    package let explanation: String
    package let screen: any ScreenKind

    package init(
        id: ID, title: String, goal: String, hint: String, points: Int, subgoals: [String] = [],
        exhibits: [Exhibit] = [], explanation: String, screen: any ScreenKind
    ) {
        self.id = id
        self.title = title
        self.goal = goal
        self.hint = hint
        self.points = points
        self.subgoals = subgoals
        self.exhibits = exhibits
        self.explanation = explanation
        self.screen = screen
    }
}
