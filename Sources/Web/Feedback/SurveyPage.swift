import Domain

/// The questions of a survey, put to a pupil.
struct SurveyPage: Sendable {
    struct Question: Sendable {
        /// The name of its field.
        let name: String
        let text: String
        let options: [Choice]
        let error: String?
    }

    let frame: Frame
    let title: String
    let intro: String
    /// "Trước khi học"
    let stageTitle: String
    let stage: String
    let action: String
    let errors: FormErrors?
    let questions: [Question]
}

/// The survey that is open to a pupil, on the first page.
struct SurveyCall: Sendable {
    let title: String
    /// "6 câu, chừng 2 phút. Trước khi học."
    let detail: String
    let href: String
}

/// What was answered, by question, before and after.
struct SurveyResultsPage: Sendable {
    struct Line: Sendable {
        let option: String
        let before: Meter
        let beforeCount: String
        let after: Meter
        let afterCount: String
    }

    struct Question: Sendable {
        let text: String
        /// "Trước khi học: 31 em trả lời; sau khi học: 28 em."
        let answered: String
        let lines: [Line]
    }

    let frame: Frame
    let crumbs: [Crumb]
    let title: String
    let lead: String
    let questions: [Question]
    let isEmpty: Bool
}

extension SurveyPage {
    init(_ frame: Frame, _ survey: Survey, _ stage: Survey.Stage, chosen: [String: Int], isSent: Bool) {
        var problems = FormProblems()
        if isSent {
            for (index, question) in survey.questions.enumerated()
            where chosen[question.id].map(question.options.indices.contains) != true {
                problems.add(question.id, "Chọn một phương án ở câu \(index + 1)")
            }
        }
        self.init(
            frame: frame, title: survey.title, intro: survey.intro, stageTitle: stage.title, stage: stage.rawValue,
            action: "/surveys/\(survey.id)/answers",
            errors: problems.isEmpty
                ? nil
                : FormErrors(heading: "Em trả lời giúp \(problems.all.count) câu còn thiếu", items: problems.all),
            questions: survey.questions.map { question in
                Question(
                    name: question.id, text: question.text,
                    options: question.options.enumerated().map { index, option in
                        Choice(value: "\(index)", title: option, isChosen: chosen[question.id] == index)
                    }, error: problems[question.id])
            })
    }
}

extension SurveyCall {
    init(_ survey: Survey, _ stage: Survey.Stage) {
        self.init(
            title: survey.title, detail: "\(survey.questions.count) câu, chừng 2 phút. \(stage.title).",
            href: "/surveys/\(survey.id)")
    }
}

extension SurveyResultsPage {
    /// - Parameter lead: whose answers these are.
    init(_ frame: Frame, crumbs: [Crumb], lead: String, _ survey: Survey, _ counts: SurveyCounts) {
        let total = survey.questions.first.map { counts.total(.before, $0) + counts.total(.after, $0) } ?? 0
        self.init(
            frame: frame, crumbs: crumbs, title: survey.title, lead: lead,
            questions: survey.questions.map { Question($0, counts) }, isEmpty: total == 0)
    }
}

extension SurveyResultsPage.Question {
    fileprivate init(_ question: Survey.Question, _ counts: SurveyCounts) {
        let before = counts.total(.before, question)
        let after = counts.total(.after, question)
        self.init(
            text: question.text,
            answered: "Trước khi học: \(SmallCell(before, isGuarded: true).text) em trả lời; sau khi học: "
                + "\(SmallCell(after, isGuarded: true).text) em.",
            lines: zip(
                question.options, zip(Self.cells(.before, question, counts), Self.cells(.after, question, counts))
            )
            .map { option, cells in
                SurveyResultsPage.Line(
                    option: option, before: cells.0.meter, beforeCount: cells.0.count, after: cells.1.meter,
                    afterCount: cells.1.count)
            })
    }

    /// Shares and counts, without those that would point at somebody.
    private static func cells(
        _ stage: Survey.Stage, _ question: Survey.Question, _ counts: SurveyCounts
    ) -> [(meter: Meter, count: String)] {
        let chosen = question.options.indices.map { counts.count(stage, question.id, $0) }
        let total = chosen.reduce(0, +)
        let isSmall = (1...4).contains(total)
        return zip(chosen, SmallCell.parts(chosen)).map { count, cell in
            guard total > 0, !isSmall, case .shown = cell else {
                return (Meter(percent: 0, text: "-", isLow: false), total == 0 ? "-" : isSmall ? "<5" : cell.text)
            }
            let rate = Rate(part: count, whole: total)
            return (
                Meter(percent: rate.percentDown ?? 0, text: "\(rate.text)%", isLow: false),
                VietnameseFormat.whole(count)
            )
        }
    }
}
