import Domain

extension LearnerAssignmentRecord {
    private var closesAt: Instant { assignment.closesAt + extraMs }

    /// Nothing is left to do: handed in, finished or closed.
    func isPast(_ progress: [Lesson.ID: LessonProgress], at now: Instant) -> Bool {
        if case .lesson(let id) = assignment.work, progress[id]?.finishedAt != nil { return true }
        if let practice, practice.end == .finished { return true }
        let now = now.stopped(at: pausedSince)
        if let attempt { return attempt.submittedAt != nil || now > attempt.deadline }
        return assignment.phase(at: now, extraMs: extraMs) == .closed
    }

    /// "Trước 20:00 thứ Sáu, 20/11"
    fileprivate var dueText: String {
        "Trước \(closesAt.clockText) \(closesAt.day.weekdayTitle), \(closesAt.day.text.prefix(5))"
    }

    fileprivate func tag(at now: Instant) -> Tag {
        if assignment.phase(at: now, extraMs: extraMs) == .notOpen {
            return Tag("Mở lúc \(assignment.opensAt.clockText), \(assignment.opensAt.day.text.prefix(5))")
        }
        if attempt != nil || practice?.end(at: now) == nil && practice != nil { return Tag("Đang làm", .info) }
        if assignment.takesLateWork(at: now, extraMs: extraMs) { return Tag("Quá hạn, vẫn nhận bài muộn", .warn) }
        let days = closesAt.day.number - now.day.number
        return days == 0 ? Tag("Hạn hôm nay", .warn) : Tag("Còn \(days) ngày", days <= 2 ? .warn : .plain)
    }
}

extension HomePage.Duty {
    /// Something that is still to be done.
    init(_ mine: LearnerAssignmentRecord, _ progress: [Lesson.ID: LessonProgress], at now: Instant) {
        let (href, button): (String, String)
        switch mine.assignment.work {
        case .lesson(let id):
            (href, button) = ("/lessons/\(id)", progress[id] == nil ? "Vào học" : "Học tiếp")
        case .test, .fixed:
            let start = "/assignments/\(mine.assignment.id.rawValue)/start"
            (href, button) = mine.attempt.map { ("/attempts/\($0.id.rawValue)", "Làm tiếp") } ?? (start, "Vào làm")
        case .practice(let id):
            let open = mine.practice.flatMap { $0.end(at: now) == nil ? $0 : nil }
            (href, button) =
                open.map { ("/practice-runs/\($0.id.rawValue)", "Làm tiếp") } ?? ("/practice#\(id)", "Vào làm")
        }
        self.init(mine, due: mine.dueText, tag: mine.tag(at: now), href: href, button: button)
    }

    /// Something that was done, or missed.
    init(past mine: LearnerAssignmentRecord, _ progress: [Lesson.ID: LessonProgress], at now: Instant) {
        let closed = "Đóng \(mine.assignment.closesAt.clockText), \(mine.assignment.closesAt.day.text.prefix(5))"
        switch mine.assignment.work {
        case .lesson(let id):
            let finishedAt = progress[id]?.finishedAt
            self.init(
                mine, due: finishedAt.map { "Xong \($0.clockText), \($0.day.text.prefix(5))" } ?? closed,
                tag: finishedAt == nil ? Tag("Chưa học xong", .warn) : Tag("Đã xong", .ok), href: "/lessons/\(id)",
                button: "Xem lại")
        case .test, .fixed:
            let submittedAt = mine.attempt?.submittedAt
            let late = mine.attempt?.lateness.isLate == true ? ", nộp muộn" : ""
            let score = mine.shownResult(at: now).map { Tag("\($0.score.text) điểm\(late)", .ok) }
            let handedIn = submittedAt.map { _ in Tag("Đã nộp\(late)", .ok) }
            self.init(
                mine, due: submittedAt.map { "Nộp \($0.clockText), \($0.day.text.prefix(5))" } ?? closed,
                tag: score ?? handedIn ?? (mine.attempt == nil ? Tag("Chưa làm", .warn) : Tag("Hết giờ", .warn)),
                href: mine.attempt.map { "/attempts/\($0.id.rawValue)/result" }
                    ?? "/assignments/\(mine.assignment.id.rawValue)/start", button: "Xem kết quả")
        case .practice(let id):
            let done = mine.practice.flatMap { $0.end == .finished ? $0 : nil }
            self.init(
                mine, due: done?.endedAt.map { "Xong \($0.clockText), \($0.day.text.prefix(5))" } ?? closed,
                tag: done.map { Tag("\($0.score)/100 điểm", .ok) } ?? Tag("Chưa làm xong", .warn),
                href: done.map { "/practice-runs/\($0.id.rawValue)/result" } ?? "/practice#\(id)",
                button: "Xem kết quả")
        }
    }

    private init(_ mine: LearnerAssignmentRecord, due: String, tag: Tag, href: String, button: String) {
        let isTest = mine.assignment.isTest
        self.init(
            folder: isTest ? "bi" : "sun",
            icon: isTest ? "Icon/edit" : mine.assignment.isPractice ? "Icon/monitor" : "Icon/book", tab: "Thầy cô giao",
            title: mine.assignment.title, due: due, tag: tag, href: href, button: button)
    }
}
