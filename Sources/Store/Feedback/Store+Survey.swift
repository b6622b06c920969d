package import Domain
import GRDB

extension Store {
    /// Counts a pupil's answers and notes that the pupil has answered; what was chosen is kept only as counts of the class.
    ///
    /// - Parameter choices: by question, as `Survey.accepts` takes them.
    /// - Returns: false when the pupil had answered this time before, and then nothing was counted.
    @discardableResult
    package func answerSurvey(
        _ survey: Survey, stage: Survey.Stage, choices: [String: Int], of learner: Learner.ID, at now: Instant
    ) async throws -> Bool {
        try await write { connection in
            let classroom = try connection.value(SurveyStatement.classroomOf, [learner], as: Classroom.ID.self)
            guard let classroom else { throw StoreError.missing }
            let taken = try connection.run(
                SurveyStatement.take, [survey.id, learner, SchoolYear.containing(now.day), stage.rawValue])
            guard taken == 1 else { return false }
            for question in survey.questions {
                guard let choice = choices[question.id] else { continue }
                try connection.run(
                    SurveyStatement.count, [survey.id, classroom, stage.rawValue, question.id, choice])
            }
            return true
        }
    }

    /// The times that a pupil has answered in a school year.
    package func surveyStages(
        _ survey: Survey.ID, of learner: Learner.ID, in year: SchoolYear
    ) async throws -> Set<Survey.Stage> {
        let found = try await read {
            try $0.rows(SurveyStatement.taken, [survey, learner, year]) { $0[0] as String }
        }
        return Set(found.compactMap(Survey.Stage.init))
    }

    /// The counts of a class.
    package func surveyCounts(_ survey: Survey.ID, ofClassroom classroom: Classroom.ID) async throws -> SurveyCounts {
        try await read { connection in
            var counts = SurveyCounts()
            try connection.each(SurveyStatement.ofClassroom, [survey, classroom]) { row in
                counts.add(row, at: 0)
            }
            return counts
        }
    }

    /// The counts of some schools in a school year, together.
    package func surveyCounts(
        _ survey: Survey.ID, of schools: Set<Unit.ID>, in year: SchoolYear
    ) async throws -> SurveyCounts {
        try await read { connection in
            var counts = SurveyCounts()
            try connection.each(SurveyStatement.bySchool, [survey, year]) { row in
                if schools.contains(row[0]) { counts.add(row, at: 1) }
            }
            return counts
        }
    }
}

extension SurveyCounts {
    /// Four columns: stage, question, choice, count.
    fileprivate mutating func add(_ row: Row, at index: Int) {
        guard let stage = Survey.Stage(rawValue: row[index]) else { return }
        add(row[index + 3], stage: stage, question: row[index + 1], choice: row[index + 2])
    }
}
