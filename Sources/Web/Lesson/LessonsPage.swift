/// Every lesson that one may read, grade by grade, and what a search found in them.
struct LessonsPage: Sendable {
    struct Row: Sendable {
        /// "10.2"
        let number: String
        let title: String
        let summary: String
        let href: String
        /// "45 phút"
        let detail: String
        /// Starred: one of the four of its grade that everybody reads.
        let isCore: Bool
        let isDone: Bool
        let isNow: Bool
        /// "Đã xong", "Đang học: phần 2/8", "Chưa học"
        let state: String
    }

    struct Group: Sendable {
        /// "Lớp 10 · Công dân số"
        let title: String
        /// "5 bài", "đã xong 2/5 bài"
        let count: String
        let rows: [Row]
    }

    /// A short way through the lessons.
    struct Path: Sendable {
        let title: String
        let summary: String
        let href: String
        /// "4 buổi, 180 phút"
        let detail: String
    }

    /// A lesson in which something was found.
    struct Found: Sendable {
        struct Place: Sendable {
            /// "Phần 3: Mã OTP là chữ ký dùng một lần"
            let title: String
            let href: String
            let pieces: [Piece]
        }

        /// A stretch of text; what was looked for is marked.
        struct Piece: Sendable {
            let text: String
            let isHit: Bool
        }

        let number: String
        let title: String
        /// "Lớp 10"
        let grade: String
        let places: [Place]
    }

    let frame: Frame
    let lead: String
    /// What was looked for, as typed; empty for nothing.
    let query: String
    let isSearch: Bool
    /// "Có trong 3 bài học." or what to do when nothing was found.
    let foundText: String
    let found: [Found]
    /// For staff, to see one grade only; empty for pupils.
    let grades: [Frame.NavItem]
    let hasGrades: Bool
    let paths: [Path]
    /// Shown openly: the pupil's grade, or what staff chose.
    let groups: [Group]
    /// Folded below.
    let others: [Group]
}
