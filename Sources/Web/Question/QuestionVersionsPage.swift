import Domain

/// Every version of a question with what changed in it.
struct QuestionVersionsPage: Sendable {
    struct Version: Sendable {
        /// "Bản 3"
        let title: String
        /// "08:15 thứ Hai, 23/11/2026 · Nguyễn Thị Lan"
        let detail: String
        let isCurrent: Bool
        let isFirst: Bool
        let changes: [Change]
    }

    struct Change: Sendable {
        let title: String
        /// `nil` when there was nothing.
        let before: String?
        let after: String?
    }

    let frame: Frame
    let crumbs: [Crumb]
    let stem: String
    let versions: [Version]

    init(_ frame: Frame, _ question: OwnQuestion, _ versions: [OwnQuestionVersion]) {
        self.frame = frame
        let href = "/questions/\(question.id.rawValue)"
        crumbs = [
            Crumb(title: "Câu hỏi của tôi", href: "/questions"),
            Crumb(title: "Câu số \(question.id.rawValue)", href: href), Crumb(title: "Lịch sử", href: nil),
        ]
        stem = question.writing.shortStem
        self.versions = versions.enumerated().map { index, version in
            let older = index + 1 < versions.count ? versions[index + 1] : nil
            return Version(
                title: "Bản \(version.number)", detail: "\(version.writtenAt.momentText) · \(version.author)",
                isCurrent: index == 0, isFirst: older == nil,
                changes: older.map { QuestionChange.all(from: $0.writing, to: version.writing).map(Change.init) } ?? [])
        }
    }
}

extension QuestionVersionsPage.Change {
    fileprivate init(_ change: QuestionChange) {
        self.init(
            title: change.title, before: change.before.isEmpty ? nil : change.before,
            after: change.after.isEmpty ? nil : change.after)
    }
}
