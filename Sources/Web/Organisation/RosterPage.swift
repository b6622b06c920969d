/// Brings in the list of pupils from a file: first what would change, then the change, all or nothing.
struct RosterPage: Sendable {
    struct Problem: Sendable {
        /// The row in the file.
        let row: String
        let column: String
        let message: String
    }

    struct Change: Sendable {
        let row: String
        /// "Thêm mới", "Chuyển lớp" …
        let tag: Tag
        let code: String
        let name: String
        let className: String
        /// "Lớp: 10A1 → 10A2"; empty for none.
        let detail: String
    }

    /// What a file would do.
    struct Plan: Sendable {
        let fileName: String
        /// Added, changed, moved, unchanged, in the school but not in the file.
        let figures: [Figure]
        /// Must be mended; while there is one, nothing can be applied.
        let problems: [Problem]
        let hasProblems: Bool
        let warnings: [Problem]
        let hasWarnings: Bool
        /// Without those that stay as they are; the first 200.
        let changes: [Change]
        /// "Còn 312 dòng nữa"; `nil` when all are shown.
        let moreText: String?
        let canApply: Bool
        /// Names the read file for the second step.
        let token: String
        /// "Ghi 42 thay đổi"
        let button: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let schoolCode: String
    let schoolName: String
    let schoolYear: String
    let errors: FormErrors?
    /// `nil` before a file was read.
    let plan: Plan?
    /// What a change brought: "Đã thêm 36 em, tạo 1 lớp"; `nil` before.
    let result: String?
    let columns: [String]
    let templateHref: String
}
