import Domain
import GRDB

extension Connection {
    /// What pupils and teachers say of themselves: help at home, remarks, surveys.
    func loadVoices(_ rows: BulkLoad) throws {
        for (number, entry) in rows.outreach.enumerated() {
            let (content, people) = (entry.content, entry.content.people)
            try run(
                OutreachStatement.add,
                [
                    entry.learner, "load-\(number)", content.lesson, content.day, people.grandparents, people.parents,
                    people.siblings, people.others, people.under18, people.from60, SetText.text(content.topics),
                    SetText.text(content.difficulties), content.note, entry.recordedAt,
                ])
        }
        for (number, line) in rows.remarks.enumerated() {
            let remark = line.remark
            let id: FeedbackRemark.ID = try insert(
                FeedbackStatement.add,
                [
                    line.author.id, "load-\(number)", remark.addressee, line.author.unit, line.classroom,
                    remark.topic.rawValue, remark.text, remark.askedAt,
                ])
            guard let answer = remark.answer else { continue }
            try run(
                FeedbackStatement.answer,
                [answer.text, answer.publicQuestion, line.answeredBy, answer.answeredAt, id, remark.addressee])
        }
        for answer in rows.surveyAnswers {
            let stage = answer.stage.rawValue
            try run(SurveyStatement.take, [answer.survey, answer.learner, answer.classroom.schoolYear, stage])
            for (question, choice) in answer.choices.sorted(by: { $0.key < $1.key }) {
                try run(SurveyStatement.count, [answer.survey, answer.classroom.id, stage, question, choice])
            }
        }
    }
}
