/// A pupil's first page: how far, what next, what is due.
struct HomePage: Sendable {
    /// The lesson to go on with.
    struct NextStep: Sendable {
        /// "Em đang học" or "Bài tiếp theo".
        let tab: String
        let title: String
        /// One a screen: "is-done", "is-now" or empty.
        let dots: [String]
        /// "Đã xong 2 trên 5 phần"
        let dotsLabel: String
        /// "còn khoảng 6 phút"
        let remaining: String
        let href: String
        /// "Học tiếp"
        let button: String
    }

    /// Something that a teacher gave.
    struct Duty: Sendable {
        /// The colour of the folder: "sun" for a lesson, "bi" for a test.
        let folder: String
        let icon: String
        /// "Cô Hà giao"
        let tab: String
        let title: String
        /// "Trước 20:00 thứ Năm, 20/11"
        let due: String
        let tag: Tag
        let href: String
        /// "Vào làm", "Làm tiếp", "Xem kết quả"
        let button: String
    }

    /// A lesson in the book of stamps.
    struct Stamp: Sendable {
        let number: String
        let title: String
        let href: String
        let isDone: Bool
        let isNow: Bool
        /// "đã xong", "đang học", "chưa học"
        let state: String
    }

    /// One of the conditions of the standard.
    struct Goal: Sendable {
        let title: String
        let meter: Meter
        let isDone: Bool
    }

    let frame: Frame
    /// "Lớp 10A1 · THPT Nam Sông"
    let classText: String
    /// "Chào Minh Anh!"
    let greeting: String
    /// "Em đạt một bài kiểm tra kiến thức và đạt một bài kỹ năng nữa là đạt phổ cập."
    let lead: String
    let ring: Ring
    /// "Có 2 văn bản chờ em đọc và xác nhận."; `nil` for none.
    var lettersText: String?
    /// False while no lesson stands ready for the grade.
    let hasLessons: Bool
    /// `nil` when every lesson of the grade is read.
    let next: NextStep?
    /// Still open, the one that closes first at the top.
    let duties: [Duty]
    /// Handed in or closed, newest first, a few.
    let past: [Duty]
    let hasPast: Bool
    let stamps: [Stamp]
    /// "5/8 bài"
    let stampsText: String
    let goals: [Goal]
    /// What the conditions mean in one sentence.
    let goalsNote: String
}
