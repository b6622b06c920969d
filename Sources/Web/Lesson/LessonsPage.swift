/// Every lesson that one may read, grade by grade.
struct LessonsPage: Sendable {
    struct Row: Sendable {
        /// "10.2"
        let number: String
        let title: String
        let summary: String
        let href: String
        /// "45 phút · bài chính"
        let detail: String
        let isDone: Bool
        let isNow: Bool
        /// "Đã xong", "Đang học: phần 2/8", "Chưa học"
        let state: String
    }

    struct Group: Sendable {
        /// "Lớp 10 · Công dân số"
        let title: String
        let rows: [Row]
    }

    let frame: Frame
    let lead: String
    let groups: [Group]
}
