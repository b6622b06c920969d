import Content
import Domain
import Store

/// Looks for words in the lessons: the index says where, the lesson itself shows them with their diacritics.
struct LessonSearch {
    let store: Store
    let content: ContentLibrary

    /// More lessons than these nobody reads through.
    private static let shownLessons = 12
    private static let shownPlaces = 2

    /// Lessons that hold the words, the best first, each with its best places.
    func found(_ query: LessonQuery) async throws -> [LessonsPage.Found] {
        guard !query.isEmpty else { return [] }
        let hits = try await store.searchLessons(query.words)
        let texts = hits.compactMap { hit in text(hit).map { (hit, $0) } }
        // Diacritics that were typed are meant; only when no lesson has them do the bare letters count.
        let exact = texts.filter { query.isWritten(in: $0.1) }
        let kept = exact.isEmpty ? texts : exact
        var order: [Lesson.ID] = []
        var places: [Lesson.ID: [(LessonHit, String)]] = [:]
        for (hit, text) in kept {
            if places[hit.lesson] == nil { order.append(hit.lesson) }
            places[hit.lesson, default: []].append((hit, text))
        }
        return order.prefix(Self.shownLessons).compactMap { id in
            let best = places[id, default: []].prefix(Self.shownPlaces).map { ($0.0.screen, $0.1) }
            return content.lesson(id).map { LessonsPage.Found($0, best, query) }
        }
    }

    /// The text of a place; `nil` when the lesson has changed since the index was made.
    private func text(_ hit: LessonHit) -> String? {
        guard let lesson = content.lesson(hit.lesson), lesson.status == .approved else { return nil }
        if hit.screen == 0 { return lesson.headText }
        guard lesson.screens.indices.contains(hit.screen - 1) else { return nil }
        let screen = lesson.screens[hit.screen - 1]
        return "\(screen.title). \(screen.text)"
    }
}

extension LessonsPage.Found {
    fileprivate init(_ lesson: Lesson, _ places: [(screen: Int, text: String)], _ query: LessonQuery) {
        self.init(
            number: lesson.number, title: lesson.outline.title, grade: "Lớp \(lesson.outline.grade)",
            places: places.map { screen, text in
                let isHead = screen == 0
                return Place(
                    title: isHead ? "Giới thiệu bài" : "Phần \(screen): \(lesson.screens[screen - 1].title)",
                    href: "/lessons/\(lesson.id)" + (isHead ? "" : "/screens/\(screen)"),
                    pieces: LessonSnippet(of: text, for: query).pieces.map {
                        LessonsPage.Found.Piece(text: $0.text, isHit: $0.isHit)
                    })
            })
    }
}
