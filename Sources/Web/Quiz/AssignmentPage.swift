/// An assignment as its teacher sees it, pupil by pupil.
struct AssignmentPage: Sendable {
    struct Row: Sendable {
        let learnerID: String
        let name: String
        let href: String
        let tag: Tag
        /// "Bắt đầu 10:05, nộp 10:47" or "Phần 3/8"; empty for none.
        let detail: String
        /// "8,25"; "-" before marking and for lessons.
        let score: String
        /// `nil` when there is no result to look at.
        let resultHref: String?
        /// Each attempt of several: "Lần 1: 7,50 · nộp muộn"; empty for a test that was sat once.
        let tries: [Link]
        /// "Nộp muộn 5 phút · trừ 10%"; `nil` for none.
        let lateText: String?
        /// "+15 phút"; empty for none.
        let extraText: String
        /// More time can still be given.
        let canExtend: Bool
        /// The attempt that can be opened again; `nil` for none.
        let reopenAttemptID: String?
        /// "Mở lại: máy hỏng giữa giờ"; empty for none.
        let reopenText: String
    }

    /// Something to look at.
    struct Link: Sendable {
        let title: String
        let href: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let assignmentID: String
    let title: String
    /// "Bài kiểm tra PC · lớp 10A1 · mở từ 07:30 18/11 đến 20:00 25/11/2026"
    let lead: String
    let tag: Tag
    let isTest: Bool
    /// True while it can be shut before its time.
    let canClose: Bool
    let figures: [Figure]
    /// How a test is sat and shown; `nil` for other work.
    let rules: RulesPanel?
    let rows: [Row]
    let extraMinutes: [Choice]
    /// What went wrong with a form on this page; `nil` for nothing.
    let errors: FormErrors?
}
