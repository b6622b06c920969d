import Domain

extension HomePage {
    /// A pupil's first page.
    ///
    /// - Parameter lessons: of the pupil's grade, in order.
    init(_ frame: Frame, _ home: LearnerHomeRecord, _ lessons: [Lesson], at now: Instant) {
        let stamps = lessons.map { Stamp($0, home.progress[$0.id]) }
        let duties = home.assignments.filter { !$0.isPast(home.progress, at: now) }
            .sorted { $0.assignment.closesAt < $1.assignment.closesAt }
        let past = home.assignments.filter { $0.isPast(home.progress, at: now) }
            .sorted { $0.assignment.closesAt > $1.assignment.closesAt }
        let given = home.learner.fullName.split(separator: " ").suffix(2).joined(separator: " ")
        self.init(
            frame: frame,
            classText: [home.classroom.map { "Lớp \($0.name)" } ?? "", frame.unitName].filter { !$0.isEmpty }
                .joined(separator: " · "),
            greeting: "Chào \(given)!", lead: home.literacy.lead(home.settings),
            ring: Ring(home.literacy), hasLessons: !lessons.isEmpty, next: NextStep.next(lessons, home.progress),
            duties: duties.map { Duty($0, home.progress, at: now) },
            past: past.prefix(5).map { Duty(past: $0, home.progress, at: now) }, hasPast: !past.isEmpty,
            stamps: stamps, stampsText: "\(stamps.count(where: \.isDone))/\(stamps.count) bài",
            goals: LiteracyCondition.allCases.map { condition in
                let isMet = condition.holds(in: home.literacy)
                return Goal(
                    title: condition.title,
                    meter: Meter(percent: isMet ? 100 : 0, text: isMet ? "Đã đạt" : "Chưa đạt", isLow: false),
                    isDone: isMet)
            },
            goalsNote: "Đủ cả bốn điều kiện, em được đóng dấu “Đạt phổ cập”.")
    }
}

extension HomePage.Stamp {
    fileprivate init(_ lesson: Lesson, _ progress: LessonProgress?) {
        let isDone = progress?.finishedAt != nil
        self.init(
            number: lesson.number, title: lesson.outline.title, href: "/lessons/\(lesson.id)", isDone: isDone,
            isNow: progress != nil && !isDone, state: isDone ? "đã xong" : progress == nil ? "chưa học" : "đang học")
    }
}

extension HomePage.NextStep {
    /// The lesson read last and not finished, else the first that was never opened; `nil` when all are finished.
    fileprivate static func next(_ lessons: [Lesson], _ progress: [Lesson.ID: LessonProgress]) -> Self? {
        let open = lessons.filter { progress[$0.id]?.finishedAt == nil }
        let begun = open.compactMap { lesson in progress[lesson.id].map { (lesson, $0.seenAt) } }
            .max { $0.1 < $1.1 }?.0
        return (begun ?? open.first).map { Self($0, progress[$0.id]) }
    }

    private init(_ lesson: Lesson, _ progress: LessonProgress?) {
        let now = lesson.furthestScreen(progress)
        let count = lesson.screens.count
        self.init(
            tab: progress == nil ? "Bài tiếp theo" : "Em đang học",
            title: "Bài \(lesson.number). \(lesson.outline.title)",
            dots: (1...max(1, count)).map { $0 < now ? "is-done" : $0 == now ? "is-now" : "" },
            dotsLabel: "Đã xong \(now - 1) trên \(count) phần",
            remaining: "còn khoảng \(lesson.remainingMinutes(progress)) phút", href: "/lessons/\(lesson.id)",
            button: progress == nil ? "Vào học" : "Học tiếp")
    }
}
