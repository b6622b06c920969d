package import Domain
import GRDB

extension Store {
    /// A class page: pupils, their standing, the heat map by content area, and the work given; `nil` when there is no
    /// such class.
    package func classroomProgress(_ id: Classroom.ID, on day: Day) async throws -> ClassroomProgressRecord? {
        try await read { connection in
            guard let record = try connection.classroomRecord(id, on: day) else { return nil }
            let tallies = try connection.tallies(id)
            let standings = try connection.pupilStandings(id)
            let rows = record.pupils.map { pupil in
                let standing = standings[pupil.learner.id]
                return PupilProgress(
                    pupil: pupil, areas: tallies[pupil.learner.id] ?? [:], literacy: standing?.literacy ?? Literacy(),
                    isReached: standing?.isReached ?? false, lastActiveAt: standing?.lastActiveAt)
            }
            return ClassroomProgressRecord(
                record: record, coverage: rows.map(\.coverage).reduce(Coverage(), +), rows: rows,
                assignments: try connection.assignments(of: id))
        }
    }
}

extension PupilProgress {
    /// What the pupil adds to the class's figures: the status as it is stored, counted.
    fileprivate var coverage: Coverage {
        Coverage(
            population: 1, tookPart: literacy.hasTakenPart ? 1 : 0, knowledgePassed: literacy.knowledgePassed ? 1 : 0,
            skillPassed: literacy.skillPassed ? 1 : 0, reached: isReached ? 1 : 0, exempt: literacy.isExempt ? 1 : 0)
    }
}

private struct PupilStanding {
    let literacy: Literacy
    let isReached: Bool
    let lastActiveAt: Instant?
}

extension Connection {
    fileprivate func tallies(
        _ classroom: Classroom.ID
    ) throws -> [Learner.ID: [ContentArea: PupilProgress.Tally]] {
        var tallies: [Learner.ID: [ContentArea: PupilProgress.Tally]] = [:]
        try each(ClassroomProgressStatement.tallies, [classroom, classroom]) { row in
            let right: Int = row[2]
            let asked: Int = row[3]
            tallies[row[0], default: [:]][row[1], default: PupilProgress.Tally()].right += right
            tallies[row[0], default: [:]][row[1], default: PupilProgress.Tally()].asked += asked
        }
        return tallies
    }

    fileprivate func pupilStandings(_ classroom: Classroom.ID) throws -> [Learner.ID: PupilStanding] {
        let found = try rows(ClassroomProgressStatement.standings, [classroom]) { row in
            let moments: [Instant?] = [row[8], row[9], row[10], row[11]]
            let standing = PupilStanding(
                literacy: Literacy(row, at: 1), isReached: row[7] as Bool? ?? false,
                lastActiveAt: moments.compactMap { $0 }.max())
            return (learner: row[0] as Learner.ID, standing: standing)
        }
        return Dictionary(found.map { ($0.learner, $0.standing) }) { _, last in last }
    }
}

enum ClassroomProgressStatement: String, SQLStatement {
    /// A question of a test is right when it earned all its points; then the checkpoints.
    case tallies = """
        SELECT e.learner_id, v.content_area,
            SUM(CASE WHEN i.score_hundredths = i.maximum_hundredths THEN 1 ELSE 0 END), COUNT(*)
        FROM enrolment e
        JOIN attempt t ON t.learner_id = e.learner_id AND t.submitted_at_ms IS NOT NULL
        JOIN attempt_item i ON i.attempt_id = t.id AND i.score_hundredths IS NOT NULL
        JOIN question_version v ON v.id = i.question_version_id
        WHERE e.classroom_id = ? AND e.to_day IS NULL
        GROUP BY e.learner_id, v.content_area
        UNION ALL
        SELECT e.learner_id, k.content_area, SUM(k.is_right), COUNT(*)
        FROM enrolment e
        JOIN checkpoint_answer k ON k.learner_id = e.learner_id
        WHERE e.classroom_id = ? AND e.to_day IS NULL
        GROUP BY e.learner_id, k.content_area
        """

    case standings = """
        SELECT e.learner_id, s.has_taken_part, s.knowledge_passed, s.skill_passed, s.is_current, s.is_exempt,
            s.reached_day, s.is_reached,
            (SELECT MAX(t.started_at_ms) FROM attempt t WHERE t.learner_id = e.learner_id),
            (SELECT MAX(t.submitted_at_ms) FROM attempt t WHERE t.learner_id = e.learner_id),
            (SELECT MAX(p.seen_at_ms) FROM lesson_progress p WHERE p.learner_id = e.learner_id),
            (SELECT MAX(v.recorded_at_ms) FROM evidence v WHERE v.learner_id = e.learner_id)
        FROM enrolment e
        LEFT JOIN literacy_status s ON s.learner_id = e.learner_id
        WHERE e.classroom_id = ? AND e.to_day IS NULL
        """
}
