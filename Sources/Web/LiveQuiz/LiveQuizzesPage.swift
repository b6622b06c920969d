import Domain

/// The rooms that a teacher opened.
struct LiveQuizzesPage: Sendable {
    struct Row: Sendable {
        let title: String
        let href: String
        /// "08:10, 23/11/2026"
        let openedText: String
        let countText: String
        let tag: Tag
        /// `nil` while the room runs.
        let reportHref: String?
    }

    let frame: Frame
    let rows: [Row]
    let hasRows: Bool
}

extension LiveQuizzesPage {
    init(_ frame: Frame, _ rooms: [LiveQuizRecord]) {
        self.init(
            frame: frame,
            rows: rooms.map { record in
                let href = "/live-quizzes/\(record.id.rawValue)"
                return Row(
                    title: record.opening.title, href: href,
                    openedText: "\(record.openedAt.clockText), \(record.openedAt.day.text)",
                    countText: "\(record.opening.items.count) câu",
                    tag: record.endedAt == nil ? Tag("Đang mở", .ok) : Tag("Đã kết thúc"),
                    reportHref: record.endedAt == nil ? nil : "\(href)/report")
            }, hasRows: !rooms.isEmpty)
    }
}
