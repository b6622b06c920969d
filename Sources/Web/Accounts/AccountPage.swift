/// One's own account: who, with which roles, where signed in.
struct AccountPage: Sendable {
    /// A line of facts.
    struct Line: Sendable {
        let label: String
        let value: String
    }

    let frame: Frame
    let fullName: String
    /// Name at sign-in, school code, class, roles.
    let lines: [Line]
    /// "Đăng nhập lúc 07:45, 18/11/2026. Tự đăng xuất nếu không dùng trong 8 giờ."
    let sessionText: String
    /// True for those who learn or teach.
    let givesFeedback: Bool
}
