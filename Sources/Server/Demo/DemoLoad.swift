import Content
import Domain
import Store
import Web

extension BulkLoad {
    /// The demo province with its history, ready for an empty database.
    init(
        _ province: DemoProvince, _ history: DemoHistory, outreach: DemoOutreach, feedback: DemoFeedback,
        _ content: ContentLibrary
    ) throws {
        self.init()
        units = province.units.all
        unitsFrom = Day(year: 2025, month: 7, day: 1) ?? province.today
        classrooms = province.classrooms
        learners = province.learners
        enrolments = province.enrolments
        people = province.people
        teachings = province.teachings
        questions = try content.questionVersions()
        works = history.works
        sittings = history.sittings
        proofs = history.proofs
        readings = history.readings
        exemptions = province.exemptions
        audit = province.audit
        self.outreach = outreach.entries
        remarks = feedback.remarks
        surveyAnswers = feedback.surveyAnswers
    }
}
