/// Sổ điểm lớp: the marks of a class, a row a pupil and a column a test, on the scale of ten with one decimal
/// (ASSESSMENT.md §1, §2). Whoever was absent has no mark, which is not 0 and counts in no mean.
package struct Gradebook: Hashable, Sendable {
    /// Where a column's marks come from.
    package enum Source: Hashable, Sendable {
        case test(Assignment.ID)
        case paper(PrintedTest.ID)
        /// For looking at only: a quiz in class is played, not marked (ASSESSMENT.md §3, `Q5`).
        case live(LiveQuiz.ID)

        package var countsInMean: Bool {
            if case .live = self { false } else { true }
        }
    }

    package struct Column: Hashable, Sendable {
        package let source: Source
        package let title: String
        /// The day on which it was opened, printed or played.
        package let day: Day

        package init(source: Source, title: String, day: Day) {
            self.source = source
            self.title = title
            self.day = day
        }
    }

    /// What stands for a pupil in a column.
    package enum Entry: Hashable, Sendable {
        /// In tenths, 0...100, rounded half up once from the raw points.
        case mark(tenths: Int)
        case absent
        /// It is still open, being sat, or not entered yet.
        case pending
        /// The pupil was not given it.
        case none

        package var tenths: Int? {
            if case .mark(let tenths) = self { tenths } else { nil }
        }
    }

    package struct Row: Hashable, Sendable {
        package let learner: Learner
        /// One a column.
        package let entries: [Entry]
        /// The mean of the marks that count, in tenths rounded half up; `nil` without one.
        package let meanTenths: Int?
    }

    package let classroom: ClassroomRecord
    /// Tests on the screen, then on paper, then live quizzes; the oldest of each first.
    package let columns: [Column]
    /// Those who attend now, in the order of class lists.
    package let rows: [Row]
    /// The mean of each column's marks, in tenths; `nil` where nobody has one.
    package let columnMeans: [Int?]
    /// The mean of the pupils' means.
    package let meanTenths: Int?

    /// - Parameter parts: columns in any order, each with what stands for a pupil.
    package init(_ classroom: ClassroomRecord, _ parts: [(column: Column, entry: (Learner) -> Entry)]) {
        let sorted = parts.sorted { $0.column.order < $1.column.order }
        let rows = classroom.pupils.map(\.learner).map { learner in
            let entries = sorted.map { $0.entry(learner) }
            let counted = zip(sorted, entries).filter { $0.0.column.source.countsInMean }
            return Row(
                learner: learner, entries: entries, meanTenths: Self.mean(counted.compactMap { $0.1.tenths }))
        }
        self.classroom = classroom
        self.rows = rows
        columns = sorted.map(\.column)
        columnMeans = sorted.indices.map { at in Self.mean(rows.compactMap { $0.entries[at].tenths }) }
        meanTenths = Self.mean(rows.compactMap(\.meanTenths))
    }

    /// In tenths, rounded half up; `nil` of none.
    package static func mean(_ tenths: [Int]) -> Int? {
        tenths.isEmpty ? nil : (2 * tenths.reduce(0, +) + tenths.count) / (2 * tenths.count)
    }
}

extension Gradebook.Column {
    /// Kind, day, and the number of the thing for what happened on one day.
    fileprivate var order: (Int, Int, Int64) {
        switch source {
        case .test(let id): (0, day.number, id.rawValue)
        case .paper(let id): (1, day.number, id.rawValue)
        case .live(let id): (2, day.number, id.rawValue)
        }
    }
}
