import Content
import Domain

extension ContentLibrary {
    /// In which the lesson can be read, Vietnamese first.
    func languages(of id: Lesson.ID) -> [String] {
        ["vi"] + translations.filter { $0.id == id && $0.status == .approved }.map(\.language).sorted()
    }

    /// The lessons of a grade; while it has none of its own, those of its age band.
    func readableLessons(grade: Int) -> [Lesson] {
        let own = readableLessons.filter { $0.outline.grade == grade }
        return own.isEmpty ? readableLessons.filter { $0.outline.band == Lesson.Band.fitting(grade: grade) } : own
    }
}

extension Lesson {
    /// "10.3", as the plan counts.
    var number: String { "\(outline.grade).\(outline.order)" }

    /// The screen that a pupil has come to, 1-based; the last one once the lesson is finished.
    func furthestScreen(_ progress: LessonProgress?) -> Int {
        guard let progress else { return 1 }
        return min(max(1, progress.step), max(1, screens.count))
    }

    /// Minutes of the screens that are still to be read, rounded up.
    func remainingMinutes(_ progress: LessonProgress?) -> Int {
        let left = screens.count - (furthestScreen(progress) - 1)
        return screens.isEmpty ? 0 : (outline.durationMinutes * left + screens.count - 1) / screens.count
    }
}
