import Domain

/// The form that adds an account for staff, as typed.
struct StaffDraft {
    var fullName = ""
    var userName = ""
    var roles: [String] = []

    /// An empty form.
    init() {}

    init(_ form: Form) {
        fullName = VietnameseName(form["fullName"]).text
        userName = form["userName"].lowercased()
        roles = form.all("role")
    }

    /// The roles to give, and what is to be mended.
    ///
    /// - Parameters:
    ///   - allowed: the roles that whoever asks may give.
    ///   - isTaken: whether somebody of the unit has the user name.
    func check(allowed: [Role], isTaken: Bool) -> (roles: [Role], problems: FormProblems) {
        var problems = FormProblems()
        if fullName.isEmpty { problems.add("fullName", "Nhập họ và tên") }
        if fullName.count > 80 { problems.add("fullName", "Họ và tên dài quá 80 ký tự") }
        if userName.isEmpty {
            let hint = SignInName.staff(fullName)
            problems.add("userName", hint.isEmpty ? "Nhập tên đăng nhập" : "Nhập tên đăng nhập, ví dụ \(hint)")
        } else if !SignInName.isGood(userName) {
            problems.add("userName", SignInName.rule)
        } else if isTaken {
            problems.add("userName", "Tên đăng nhập này đã có người dùng, hãy thêm số ở cuối")
        }
        let chosen = allowed.filter { roles.contains($0.rawValue) }
        if chosen.isEmpty || chosen.count < Set(roles).count { problems.add("role", "Chọn ít nhất một vai trò") }
        return (chosen, problems)
    }
}
