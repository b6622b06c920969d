import Domain

/// A short way through the lessons, session by session.
struct LearningPathPage: Sendable {
    struct Step: Sendable {
        let title: String
        let href: String
        /// "Bài 10.3 · 45 phút"
        let detail: String
        let isDone: Bool
        /// "Đã xong", "Chưa học"; empty for staff.
        let state: String
    }

    struct Session: Sendable {
        /// "Buổi 1: An toàn trước đã"
        let title: String
        let minutes: String
        let steps: [Step]
        let after: String
        let isDone: Bool
        let isNow: Bool
    }

    let frame: Frame
    let crumbs: [Crumb]
    let title: String
    let summary: String
    /// "4 buổi, 180 phút · lớp 10 đến lớp 12 · đã xong 1/4 buổi"
    let lead: String
    let sessions: [Session]
    /// "Kiểm tra phổ cập kiến thức, 45 phút"
    let closingTitle: String
    let closing: String
}

extension LearningPathPage {
    /// - Parameter progress: `nil` for staff.
    init(
        _ frame: Frame, _ path: LearningPath, lessons: [Lesson.ID: Lesson], progress: [Lesson.ID: LessonProgress]?,
        blueprint: Blueprint?
    ) {
        func isDone(_ id: Lesson.ID) -> Bool { progress?[id]?.finishedAt != nil }
        let done = path.finishedSessions(isDone)
        let minutes = path.sessions.reduce(0) { $0 + $1.minutes }
        let next = path.sessions.firstIndex { !$0.lessons.allSatisfy(isDone) }
        let sessions = path.sessions.enumerated().map { index, session in
            Session(
                title: session.title, minutes: "\(session.minutes) phút",
                steps: session.lessons.compactMap { lessons[$0] }.map { lesson in
                    Step(
                        title: lesson.outline.title, href: "/lessons/\(lesson.id)",
                        detail: "Bài \(lesson.number) · \(lesson.outline.durationMinutes) phút",
                        isDone: isDone(lesson.id),
                        state: progress == nil ? "" : Self.state(progress?[lesson.id], of: lesson))
                },
                after: session.after, isDone: session.lessons.allSatisfy(isDone),
                isNow: progress != nil && index == next)
        }
        let parts = [
            "\(path.sessions.count) buổi, \(minutes) phút",
            "lớp \(path.grades.lowerBound) đến lớp \(path.grades.upperBound)",
            progress == nil ? "" : "đã xong \(done)/\(path.sessions.count) buổi",
        ]
        self.init(
            frame: frame,
            crumbs: [Crumb(title: "Bài học", href: "/lessons"), Crumb(title: path.title, href: nil)],
            title: path.title, summary: path.summary, lead: parts.filter { !$0.isEmpty }.joined(separator: " · "),
            sessions: sessions,
            closingTitle: "\(blueprint?.title ?? path.closing.blueprint), \(path.closing.minutes) phút",
            closing: path.closing.text)
    }

    private static func state(_ progress: LessonProgress?, of lesson: Lesson) -> String {
        guard let progress else { return "Chưa học" }
        if progress.finishedAt != nil { return "Đã xong" }
        return "Đang học: phần \(lesson.furthestScreen(progress))/\(lesson.screens.count)"
    }
}
