import Domain
import GRDB

// How Domain's values are read from a row: so many columns from `at` on, in the order in which they are declared.

extension Assignment {
    /// Thirteen columns: id, classroom, work, subject, title, opens, closes, time limit, rules, closed, mode, periods,
    /// for some.
    init(_ row: Row, at index: Int) throws {
        let subject: String = row[index + 3]
        let work: Work =
            switch row[index + 2] as String {
            case "lesson": .lesson(subject)
            case "practice": .practice(scenario: subject)
            default: Work(test: subject)
            }
        let rules = try RulesText.rules(row[index + 8])
        self.init(
            id: row[index], classroom: row[index + 1],
            work: work, title: row[index + 4], opensAt: row[index + 5], closesAt: row[index + 6],
            timeLimitMs: row[index + 7],
            reveal: rules.explanations, isClosed: row[index + 9], mode: row[index + 10], periods: row[index + 11],
            isForSomePupils: row[index + 12], rules: rules)
    }
}

extension Assignment.Work {
    /// The columns `work` and `subject`.
    var columns: (work: String, subject: String) {
        switch self {
        case .lesson(let slug): ("lesson", slug)
        case .test(let blueprint): ("test", blueprint)
        case .fixed(let paper): ("test", "\(Self.fixed)\(paper.rawValue)")
        case .practice(let scenario): ("practice", scenario)
        }
    }

    /// What the subject of a fixed paper begins with; no code of a blueprint has a colon.
    private static let fixed = "paper:"

    /// Of the subject of a test.
    fileprivate init(test subject: String) {
        let number = subject.hasPrefix(Self.fixed) ? Int64(subject.dropFirst(Self.fixed.count)) : nil
        self = number.map { .fixed(Identifier($0)) } ?? .test(blueprint: subject)
    }
}

extension Learner {
    /// Five columns: id, code, name, birth day, sex.
    init(_ row: Row, at index: Int) throws {
        self.init(
            id: row[index], studentCode: row[index + 1], fullName: row[index + 2], birthDate: row[index + 3],
            sex: row[index + 4])
    }
}

extension Classroom {
    /// Five columns: id, school, school year, name, grade; `nil` when the first is NULL.
    init?(_ row: Row, at index: Int) {
        guard let id = row[index] as ID? else { return nil }
        self.init(
            id: id, school: row[index + 1], schoolYear: SchoolYear(firstYear: row[index + 2]), name: row[index + 3],
            grade: row[index + 4])
    }
}

extension Account {
    /// Six columns: id, unit, user name, full name, learner, must change.
    init(_ row: Row, at index: Int) {
        self.init(
            id: row[index], unit: row[index + 1], userName: row[index + 2], fullName: row[index + 3],
            learner: row[index + 4], mustChangePassword: row[index + 5])
    }
}

extension LiteracySettings {
    /// Seven columns: version, minutes, knowledge pass, safety percent, skill pass, counts exempt, counts GDTX.
    init(_ row: Row, at index: Int) {
        self.init(
            version: row[index], minimumMinutes: row[index + 1], knowledgePass: row[index + 2],
            safetyPassPercent: row[index + 3], skillPass: row[index + 4], countsExempt: row[index + 5],
            countsContinuingEducation: row[index + 6])
    }
}

extension Literacy {
    /// Six columns: took part, knowledge, skill, current, exempt, reached day; nothing done when the first is NULL.
    init(_ row: Row, at index: Int) {
        self.init(
            hasTakenPart: row[index] as Bool? ?? false, knowledgePassed: row[index + 1] as Bool? ?? false,
            skillPassed: row[index + 2] as Bool? ?? false, isCurrent: row[index + 3] as Bool? ?? false,
            isExempt: row[index + 4] as Bool? ?? false, reachedOn: row[index + 5])
    }
}

extension Coverage {
    /// Six columns: population, took part, knowledge, skill, reached, exempt.
    init(_ row: Row, at index: Int) {
        self.init(
            population: row[index], tookPart: row[index + 1], knowledgePassed: row[index + 2],
            skillPassed: row[index + 3], reached: row[index + 4], exempt: row[index + 5])
    }
}
