package import Domain
import GRDB

extension Store {
    /// Sổ điểm lớp: every test of a class with the mark of each pupil who attends now; `nil` when there is no such class.
    package func gradebook(of classroom: Classroom.ID, at now: Instant) async throws -> Gradebook? {
        try await read { connection in
            guard let record = try connection.classroomRecord(classroom, on: now.day) else { return nil }
            let parts =
                try connection.testColumns(classroom, at: now) + connection.paperColumns(classroom)
                + connection.liveColumns(classroom)
            return Gradebook(record, parts)
        }
    }
}

/// A column with what stands in it for a pupil.
private typealias GradebookPart = (column: Gradebook.Column, entry: (Learner) -> Gradebook.Entry)

/// A pupil at a test.
private struct Seat: Hashable {
    let assignment: Assignment.ID
    let learner: Learner.ID
}

extension Connection {
    fileprivate func testColumns(_ classroom: Classroom.ID, at now: Instant) throws -> [GradebookPart] {
        let chosen = Set(
            try rows(GradebookStatement.chosen, [classroom]) { Seat(assignment: $0[0], learner: $0[1]) })
        var extraMs: [Seat: Int64] = [:]
        try each(GradebookStatement.extraTimes, [classroom]) {
            extraMs[Seat(assignment: $0[0], learner: $0[1])] = $0[2]
        }
        var attempts: [Seat: [AttemptSummary]] = [:]
        try each(GradebookStatement.attempts, [classroom]) { row in
            guard let attempt = AttemptSummary(row, at: 0) else { return }
            attempts[Seat(assignment: row[10], learner: row[11]), default: []].append(attempt)
        }
        return try rows(GradebookStatement.tests, [classroom]) { row in
            let assignment = try Assignment(row, at: 0)
            let column = Gradebook.Column(
                source: .test(assignment.id), title: assignment.title, day: assignment.opensAt.day)
            return (
                column,
                { learner in
                    let seat = Seat(assignment: assignment.id, learner: learner.id)
                    return Gradebook.Entry(
                        assignment, isGiven: !assignment.isForSomePupils || chosen.contains(seat),
                        attempts: attempts[seat] ?? [], extraMs: extraMs[seat] ?? 0, at: now)
                }
            )
        }
    }

    fileprivate func paperColumns(_ classroom: Classroom.ID) throws -> [GradebookPart] {
        let tests = try rows(GradebookStatement.papers, [classroom]) { row in
            (test: try PrintedTest(row, at: 0), createdAt: row[7] as Instant)
        }
        return try tests.map { test, createdAt in
            let results = Dictionary(
                uniqueKeysWithValues: try printedResults(of: test.id).map { ($0.learner.id, $0) })
            let column = Gradebook.Column(source: .paper(test.id), title: test.title, day: createdAt.day)
            return (column, { Gradebook.Entry(test, results[$0.id]) })
        }
    }

    fileprivate func liveColumns(_ classroom: Classroom.ID) throws -> [GradebookPart] {
        try liveRecords(of: classroom).map { record in
            let lines = Dictionary(uniqueKeysWithValues: record.result.lines.map { ($0.learner, $0) })
            let column = Gradebook.Column(source: .live(record.room), title: record.title, day: record.day)
            return (column, { Gradebook.Entry(lines[$0.id]) })
        }
    }
}
