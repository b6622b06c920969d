import Content
import Domain
import HTTPTypes
import Hummingbird
import Store

/// Short surveys before and after a course: a pupil answers each time once, staff read counts.
enum SurveyRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/surveys/:survey", .act(.sitTests, at: .own), show)
        routes.post("/surveys/:survey/answers", .act(.sitTests, at: .own), answer)
        routes.get("/classrooms/:classroom/survey", .act(.viewClassroom, at: .classroom), showClassroom)
        routes.get("/units/:unit/survey", .act(.viewCoverage, at: .unit), showUnit)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        guard let survey = visit.app.content.survey(try visit.text("survey")),
            let stage = try await visit.openStage(of: survey)
        else { throw HTTPError(.notFound) }
        let page = SurveyPage(
            try await visit.frame("Khảo sát", js: ["js/form.js"]), survey, stage, chosen: [:], isSent: false)
        return try visit.page(page, "Feedback/SurveyPage")
    }

    /// A form sent twice, or too late, changes nothing.
    private static func answer(_ visit: Visit) async throws -> Response {
        guard let survey = visit.app.content.survey(try visit.text("survey")) else { throw HTTPError(.notFound) }
        guard let stage = try await visit.openStage(of: survey), visit.form["stage"] == stage.rawValue else {
            return .seeOther("/", done: .surveyAnswered)
        }
        let chosen = Dictionary(
            uniqueKeysWithValues: survey.questions.compactMap { question in
                Typed.number(visit.form[question.id], in: 0...9).map { (question.id, $0) }
            })
        guard survey.accepts(chosen) else {
            let page = SurveyPage(
                try await visit.frame("Khảo sát", js: ["js/form.js"]), survey, stage, chosen: chosen, isSent: true)
            return try visit.page(page, "Feedback/SurveyPage", status: .unprocessableContent)
        }
        try await visit.store.answerSurvey(
            survey, stage: stage, choices: chosen, of: visit.learner, at: visit.now)
        return .seeOther("/", done: .surveyAnswered)
    }

    private static func showClassroom(_ visit: Visit) async throws -> Response {
        guard let record = try await visit.store.classroom(visit.id("classroom"), on: visit.now.day),
            let survey = visit.app.content.surveys.first(where: { $0.grades.contains(record.classroom.grade) })
        else { throw HTTPError(.notFound) }
        let page = SurveyResultsPage(
            try await visit.frame("Khảo sát · \(record.classroom.name)"),
            crumbs: Crumb.path(to: "Khảo sát", in: record.classroom),
            lead: "Lớp \(record.classroom.name) · năm học \(record.classroom.schoolYear.name)", survey,
            try await visit.store.surveyCounts(survey.id, ofClassroom: record.classroom.id))
        return try visit.page(page, "Feedback/SurveyResultsPage")
    }

    /// The schools in scope, together.
    private static func showUnit(_ visit: Visit) async throws -> Response {
        guard let unit = try await visit.app.directory.unit(code: visit.text("unit"), at: visit.now),
            let survey = visit.app.content.surveys.first
        else { throw HTTPError(.notFound) }
        let schools = try await visit.app.directory.units(at: visit.now).filter { school in
            switch unit.kind {
            case .department, .leadAgency: school.kind == .school
            case .commune: school.kind == .school && school.managingBody == unit.id
            case .school: school.id == unit.id
            }
        }
        let year = SchoolYear.containing(visit.now.day)
        let page = SurveyResultsPage(
            try await visit.frame("Khảo sát · \(unit.shortName)"),
            crumbs: [
                Crumb(title: "Phổ cập", href: "/units/\(unit.code)/coverage"), Crumb(title: "Khảo sát", href: nil),
            ],
            lead: "\(unit.shortName) · năm học \(year.name)", survey,
            try await visit.store.surveyCounts(survey.id, of: Set(schools.map(\.id)), in: year))
        return try visit.page(page, "Feedback/SurveyResultsPage")
    }
}

extension Visit {
    /// Which time the pupil may answer now; `nil` for none.
    fileprivate func openStage(of survey: Survey) async throws -> Survey.Stage? {
        guard let home = try await store.learnerHome(learner, on: now.day) else { return nil }
        return try await openStage(of: survey, home)
    }

    /// The survey that waits for a pupil, for the first page; `nil` for none.
    func surveyCall(_ home: LearnerHomeRecord) async throws -> SurveyCall? {
        for survey in app.content.surveys {
            if let stage = try await openStage(of: survey, home) { return SurveyCall(survey, stage) }
        }
        return nil
    }

    private func openStage(of survey: Survey, _ home: LearnerHomeRecord) async throws -> Survey.Stage? {
        guard let grade = home.classroom?.grade, survey.grades.contains(grade) else { return nil }
        let finished = app.content.readableLessons(grade: grade).count { home.progress[$0.id]?.finishedAt != nil }
        let answered = try await store.surveyStages(survey.id, of: learner, in: SchoolYear.containing(now.day))
        return survey.openStage(finishedLessons: finished, answered: answered)
    }
}
