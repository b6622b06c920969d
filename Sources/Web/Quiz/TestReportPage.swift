/// The questions of an assigned test as its teacher sees them: text, key, how they worked, and what was decided about
/// them.
struct TestReportPage: Sendable {
    /// An option, a statement or a wording, with how many pupils gave it.
    struct Line: Sendable {
        let letter: String
        let text: String
        let isKey: Bool
        /// "12 em", or "Đúng 12 em · Sai 20 em"; `nil` below thirty answers.
        let count: String?
    }

    struct Question: Sendable {
        let anchor: String
        /// "Phần I"
        let part: String
        let passage: PassageText?
        let stem: String
        let href: String
        /// "32 em được hỏi · 31 em trả lời"
        let asked: String
        /// "Độ khó 0,65 · Độ phân biệt 0,42"; `nil` below thirty answers.
        let statistics: String?
        /// "Đúng hết 20 em · đúng một phần 4 em …"; `nil` below thirty answers.
        let outcome: String?
        let lines: [Line]
        /// The key in words, for kinds without lines.
        let keys: [String]
        let explanation: String
        let source: String
        /// Decisions that hold: "Cho tất cả đủ điểm câu này".
        let decisions: [String]
    }

    /// Questions of one part; folded away in a long list.
    struct Group: Sendable {
        /// "Câu nên xem trước", "Phần I"
        let title: String
        /// "24 câu"
        let countText: String
        let hint: String?
        let isOpen: Bool
        let questions: [Question]
    }

    /// A decision to mark a question anew.
    struct Decision: Sendable {
        let title: String
        let stem: String
        /// The other answer that is right too, in words; empty for other decisions.
        let answers: [String]
        /// "Trần Thu Hà, 10:30, 23/11/2026"
        let decidedBy: String
        let reason: String
        /// Where it is taken back; `nil` when it was.
        let undoAction: String?
        /// The field for the reason.
        let field: String
        /// "Đã hủy: … (Trần Thu Hà, 11:00 …)"; `nil` while it holds.
        let undone: String?
    }

    let frame: Frame
    let crumbs: [Crumb]
    let title: String
    /// "Lớp 10A1 · 28 câu hỏi đã dùng"
    let lead: String
    let step: String
    let figures: [Figure]
    /// Why there is no figure of the whole test; `nil` when there is one.
    let wholeReason: String?
    /// Those that need a look, then the others by part; empty while nothing was asked.
    let groups: [Group]
    let decisions: [Decision]
    let errors: FormErrors?
}
