import Domain

/// The handbook of a grade for the family: a cover, then the page of each lesson that goes home.
struct HandbookPage: Sendable {
    struct Part: Sendable {
        /// "Bài 10.3"
        let number: String
        let title: String
    }

    let frame: Frame
    /// The page has a heading of its own; those of its letters stand below it.
    let isHandbook = true
    let backHref: String
    /// "Sổ tay gia đình, lớp 10"
    let title: String
    /// "Trường THPT Lê Lợi · Sở Giáo dục và Đào tạo tỉnh Sông Lam"
    let sender: String
    let parts: [Part]
    let letters: [LessonHandoutPage]
}

extension HandbookPage {
    init(_ frame: Frame, _ lessons: [Lesson], grade: Int) {
        self.init(
            frame: frame, backHref: "/lessons", title: "Sổ tay gia đình, lớp \(grade)",
            sender: [frame.unitName, frame.ownerName].filter { !$0.isEmpty }.joined(separator: " · "),
            parts: lessons.map { Part(number: "Bài \($0.number)", title: $0.handout.title) },
            letters: lessons.map { LessonHandoutPage(frame, $0) })
    }
}
