import Domain

/// The page of A4 that goes home to the family.
struct LessonHandoutPage: Sendable {
    let frame: Frame
    let backHref: String
    /// "Bài 10.3. An toàn trên không gian mạng"
    let lessonTitle: String
    let title: String
    let intro: String
    let remember: [String]
    let together: [String]
    let safety: String
    let taskTitle: String
    let taskSteps: [String]
    let talk: String
    /// Who gives it out: "Trường THPT Lê Lợi · Sở Giáo dục và Đào tạo tỉnh Sông Lam"
    let sender: String
    /// "Bản 1, nội dung kiểm chứng ngày 20/11/2026"
    let versionText: String
}

extension LessonHandoutPage {
    init(_ frame: Frame, _ lesson: Lesson) {
        let checkedOn = lesson.sources.map(\.checkedOn).max()
        self.init(
            frame: frame, backHref: "/lessons/\(lesson.id)", lessonTitle: lesson.outline.numberedTitle,
            title: lesson.handout.title, intro: lesson.handout.intro, remember: lesson.handout.remember,
            together: lesson.handout.together, safety: lesson.handout.safety, taskTitle: lesson.familyTask.title,
            taskSteps: lesson.familyTask.steps, talk: lesson.familyTask.talk,
            sender: [frame.unitName, frame.ownerName].filter { !$0.isEmpty }.joined(separator: " · "),
            versionText: "Bản \(lesson.version)"
                + (checkedOn.map { ", nội dung kiểm chứng ngày \($0.text)" } ?? ""))
    }
}
