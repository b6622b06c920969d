/// A new password: at the first visit instead of the printed one, later by choice.
struct PasswordPage: Sendable {
    let frame: Frame
    let userName: String
    /// True while the printed first password is in use: nothing else can be opened.
    let isFirstUse: Bool
    let errors: FormErrors?
    let current: Field
    let new: Field
    let repeated: Field
    /// What a password must be, one sentence a line.
    let rules: [String]
}

/// "Quên mật khẩu": no e-mail, so the teacher is told, who hands out a new card.
struct ForgottenPage: Sendable {
    let frame: Frame
    let isSent: Bool
    let unitCode: Field
    let userName: Field
    let errors: FormErrors?
}
