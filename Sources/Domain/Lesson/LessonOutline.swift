/// What a list of lessons shows of a lesson, and where it stands in the plan (CURRICULUM.md §4).
package struct LessonOutline: Hashable, Sendable {
    /// 6...12
    package let grade: Int
    /// 1... within the grade.
    package let order: Int
    package let title: String
    package let summary: String
    /// Core lessons are four of the five of a grade.
    package let isCore: Bool
    package let contentAreas: [ContentArea]
    package let competences: [DigitalCompetence]
    package let strand: Lesson.Strand
    /// The lesson of the textbook that it goes with, in words; `nil` when there is none.
    package let textbookLesson: String?
    /// Yêu cầu cần đạt.
    package let objectives: [String]
    package let durationMinutes: Int
    package let band: Lesson.Band
    package let deliveryModes: [DeliveryMode]
    /// The practice that goes with it, a scenario's id such as `mp-16`; `nil` when there is none.
    package let activity: String?
    /// The matrix of the test that follows it, such as `Q5`.
    package let blueprint: String
    /// What it is made of, for a teacher who chooses by it.
    package let media: [Lesson.Medium]

    package init(
        grade: Int, order: Int, title: String, summary: String, isCore: Bool, contentAreas: [ContentArea],
        competences: [DigitalCompetence], strand: Lesson.Strand, textbookLesson: String?, objectives: [String],
        durationMinutes: Int, band: Lesson.Band, deliveryModes: [DeliveryMode], activity: String? = nil,
        blueprint: String = "Q5", media: [Lesson.Medium] = [.text]
    ) {
        self.grade = grade
        self.order = order
        self.title = title
        self.summary = summary
        self.isCore = isCore
        self.contentAreas = contentAreas
        self.competences = competences
        self.strand = strand
        self.textbookLesson = textbookLesson
        self.objectives = objectives
        self.durationMinutes = durationMinutes
        self.band = band
        self.deliveryModes = deliveryModes
        self.activity = activity
        self.blueprint = blueprint
        self.media = media
    }

    /// What an author must mend because it does not fit the plan, in Vietnamese; empty when all fits.
    package func problems() -> [String] {
        guard let level = DigitalCompetence.Level.fitting(grade: grade) else {
            return ["grade: lớp \(grade) nằm ngoài 6 – 12"]
        }
        var found: [String] = []
        for competence in competences where !competence.fits(grade: grade) {
            found.append("competences: \(competence.code) không hợp với lớp \(grade); cần mức \(level.rawValue)")
        }
        if band != Lesson.Band.fitting(grade: grade) {
            found.append("band: \(band.rawValue) không hợp với lớp \(grade)")
        }
        if order < 1 { found.append("order: phải từ 1") }
        if !(5...180).contains(durationMinutes) { found.append("duration_minutes: phải từ 5 đến 180 phút") }
        if contentAreas.isEmpty { found.append("content_areas: cần ít nhất một nội dung") }
        if competences.isEmpty { found.append("competences: cần ít nhất một mã năng lực số") }
        if objectives.isEmpty { found.append("objectives: cần ít nhất một yêu cầu cần đạt") }
        if deliveryModes.isEmpty { found.append("delivery_modes: cần ít nhất một hình thức") }
        return found
    }
}
