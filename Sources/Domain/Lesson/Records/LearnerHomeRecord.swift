/// Everything on a pupil's first page.
package struct LearnerHomeRecord: Sendable {
    package let learner: Learner
    /// `nil` for a pupil who attends no class now.
    package let classroom: Classroom?
    package let teachers: [TeacherRecord]
    /// Newest closing time first.
    package let assignments: [LearnerAssignmentRecord]
    /// By lesson.
    package let progress: [Lesson.ID: LessonProgress]
    package let literacy: Literacy
    package let settings: LiteracySettings

    package init(
        learner: Learner, classroom: Classroom?, teachers: [TeacherRecord], assignments: [LearnerAssignmentRecord],
        progress: [Lesson.ID: LessonProgress], literacy: Literacy, settings: LiteracySettings
    ) {
        self.learner = learner
        self.classroom = classroom
        self.teachers = teachers
        self.assignments = assignments
        self.progress = progress
        self.literacy = literacy
        self.settings = settings
    }
}
