import Domain

extension LessonsPage {
    /// What the page shows, for whom.
    struct Shelf {
        /// By grade, then order.
        let lessons: [Lesson]
        let paths: [LearningPath]
        /// Empty for staff.
        let progress: [Lesson.ID: LessonProgress]
        /// Shown first: of the pupil's class, or what staff filter by; `nil` for all.
        let grade: Int?
    }

    init(_ frame: Frame, _ shelf: Shelf, query: LessonQuery?, found: [Found]) {
        let isStaff = frame.isStaff
        let all = Dictionary(grouping: shelf.lessons) { $0.outline.grade }.sorted { $0.key < $1.key }
        let own = all.filter { shelf.grade == nil || $0.key == shelf.grade }
        let isFiltered = isStaff || own.isEmpty
        // A grade without lessons of its own reads those of the others.
        let shown = own.isEmpty && !isStaff ? all : own
        let others = isFiltered ? [] : all.filter { $0.key != shelf.grade }
        self.init(
            frame: frame,
            lead: isStaff
                ? "Bài học đã duyệt, kèm gợi ý tổ chức tiết học." : "Học theo thứ tự hoặc chọn bài em cần.",
            query: query?.text ?? "", isSearch: query != nil, foundText: Self.foundText(query, found.count),
            found: found,
            grades: isStaff ? Self.grades(all.map(\.key), chosen: shelf.grade) : [],
            hasGrades: isStaff && all.count > 1,
            paths: shelf.paths.filter { isStaff || $0.grades.contains(shelf.grade ?? 0) }.map(Path.init),
            groups: query == nil ? shown.map { Group($0.key, $0.value, shelf.progress, isStaff: isStaff) } : [],
            others: query == nil ? others.map { Group($0.key, $0.value, shelf.progress, isStaff: isStaff) } : [])
    }

    private static func foundText(_ query: LessonQuery?, _ count: Int) -> String {
        guard let query else { return "" }
        if query.isEmpty { return "Nhập ít nhất một từ, ví dụ: mã OTP, khai sinh, thời hạn." }
        if count == 0 {
            return "Không có bài nào chứa đủ các từ này. Thử ít từ hơn hoặc từ khác; gõ không dấu cũng được."
        }
        return count < 12 ? "Có trong \(count) bài học." : "Đây là \(count) bài học hợp nhất."
    }

    private static func grades(_ all: [Int], chosen: Int?) -> [Frame.NavItem] {
        [Frame.NavItem(title: "Tất cả", href: "/lessons", icon: "", isCurrent: chosen == nil)]
            + all.map {
                Frame.NavItem(title: "Lớp \($0)", href: "/lessons?grade=\($0)", icon: "", isCurrent: $0 == chosen)
            }
    }
}

extension LessonsPage.Path {
    fileprivate init(_ path: LearningPath) {
        let minutes = path.sessions.reduce(0) { $0 + $1.minutes }
        self.init(
            title: path.title, summary: path.summary, href: "/paths/\(path.id)",
            detail: "\(path.sessions.count) buổi, \(minutes) phút")
    }
}

extension LessonsPage.Group {
    fileprivate init(
        _ grade: Int, _ lessons: [Lesson], _ progress: [Lesson.ID: LessonProgress], isStaff: Bool
    ) {
        let done = lessons.count { progress[$0.id]?.finishedAt != nil }
        self.init(
            title: ["Lớp \(grade)", LessonOutline.themeOfGrade(grade)].compactMap { $0 }.joined(separator: " · "),
            count: isStaff ? "\(lessons.count) bài" : "đã xong \(done)/\(lessons.count) bài",
            rows: lessons.map { LessonsPage.Row($0, progress[$0.id], isStaff: isStaff) })
    }
}

extension LessonsPage.Row {
    fileprivate init(_ lesson: Lesson, _ progress: LessonProgress?, isStaff: Bool) {
        let isDone = progress?.finishedAt != nil
        let isNow = progress != nil && !isDone
        let reading = "Đang học: phần \(lesson.furthestScreen(progress))/\(lesson.screens.count)"
        self.init(
            number: lesson.number, title: lesson.outline.title, summary: lesson.outline.summary,
            href: "/lessons/\(lesson.id)", detail: "\(lesson.outline.durationMinutes) phút",
            isCore: lesson.outline.isCore, isDone: isDone, isNow: isNow,
            state: isStaff ? "\(lesson.screens.count) phần" : isDone ? "Đã xong" : isNow ? reading : "Chưa học")
    }
}
