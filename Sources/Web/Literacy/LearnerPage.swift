/// One pupil as the teacher sees them: what is there, what is missing, and why.
struct LearnerPage: Sendable {
    let frame: Frame
    let crumbs: [Crumb]
    let learnerID: String
    let name: String
    /// "Lớp 10A1 · mã 2700100123 · sinh ngày 03/02/2011"
    let lead: String
    let tag: Tag
    let conditions: [ProgressPage.Condition]
    let evidence: [EvidenceRow]
    /// Why the pupil is exempt; `nil` when not.
    let exemptReason: String?
    let canExempt: Bool
    /// The account's number, for a new password; `nil` when there is none or it is not allowed.
    let accountID: String?
    /// "Tên đăng nhập: an.nh · chưa đổi mật khẩu lần đầu"
    let accountText: String
    /// "Em đã bấm Quên mật khẩu lúc …"; `nil` when not.
    let forgottenText: String?
    let settingsText: String
    let errors: FormErrors?
}
