import Domain

extension LessonsPage {
    /// - Parameters:
    ///   - lessons: by grade, then order.
    ///   - progress: empty for staff.
    init(_ frame: Frame, _ lessons: [Lesson], _ progress: [Lesson.ID: LessonProgress]) {
        let grades = Dictionary(grouping: lessons) { $0.outline.grade }.sorted { $0.key < $1.key }
        self.init(
            frame: frame,
            lead: frame.isStaff
                ? "Bài học đã duyệt, kèm gợi ý tổ chức tiết học." : "Học theo thứ tự hoặc chọn bài em cần.",
            groups: grades.map { grade, lessons in
                let band = lessons.first?.outline.band.title
                return Group(
                    title: ["Lớp \(grade)", band].compactMap { $0 }.joined(separator: " · "),
                    rows: lessons.map { Row($0, progress[$0.id], isStaff: frame.isStaff) })
            })
    }
}

extension LessonsPage.Row {
    fileprivate init(_ lesson: Lesson, _ progress: LessonProgress?, isStaff: Bool) {
        let isDone = progress?.finishedAt != nil
        let isNow = progress != nil && !isDone
        let reading = "Đang học: phần \(lesson.furthestScreen(progress))/\(lesson.screens.count)"
        self.init(
            number: lesson.number, title: lesson.outline.title, summary: lesson.outline.summary,
            href: "/lessons/\(lesson.id)",
            detail: "\(lesson.outline.durationMinutes) phút · \(lesson.outline.isCore ? "bài chính" : "bài mở rộng")",
            isDone: isDone, isNow: isNow,
            state: isStaff ? "\(lesson.screens.count) phần" : isDone ? "Đã xong" : isNow ? reading : "Chưa học")
    }
}
