/// The way into a database that nobody can sign in to yet: an administrator, and the department if there is none.
package struct FirstAdministrator: Hashable, Sendable {
    /// Of the department that is made; of no use when there is one.
    package let unitCode: String
    /// `nil` when the department is already there.
    package let unitName: String?
    package let userName: String
    package let fullName: String
    /// True when it is known that there is one and another is wanted.
    package let allowsAnother: Bool

    /// Tidies the names and the code.
    package init(unitCode: String, unitName: String?, userName: String, fullName: String, allowsAnother: Bool) {
        self.unitCode = UnitCode.normalised(unitCode)
        self.unitName = unitName.map(VietnameseText.tidy)
        self.userName = userName
        self.fullName = VietnameseText.tidy(fullName)
        self.allowsAnother = allowsAnother
    }

    /// Why the command line cannot mean this; `nil` when it can.
    package var usageProblem: String? {
        if !UnitCode.isGood(unitCode) { return "--unit-code: \(UnitCode.rule)" }
        if let unitName, unitName.isEmpty || unitName.count > 150 { return "--unit-name: từ 1 đến 150 ký tự" }
        if !SignInName.isGood(userName) { return "--user: \(SignInName.rule)" }
        if fullName.isEmpty || fullName.count > 80 { return "--full-name: từ 1 đến 80 ký tự" }
        return nil
    }

    /// Judges the wish against what is there.
    ///
    /// - Parameters:
    ///   - department: the root of the tree; `nil` in an empty database.
    ///   - administratorCount: those who can sign in.
    ///   - isTaken: whether somebody of the department has the user name.
    /// - Throws: the first reason to refuse it.
    package func check(
        department: Unit?, administratorCount: Int, isTaken: Bool
    ) throws(AdministratorRefusal) {
        if administratorCount > 0, !allowsAnother { throw .exists }
        guard let department else {
            if unitName == nil { throw .needsUnit }
            return
        }
        if let unitName, unitName != department.name { throw .unitExists(department.name) }
        if isTaken { throw .nameTaken(userName) }
    }
}

/// Why no administrator was made.
package enum AdministratorRefusal: Refusal, Hashable {
    case exists
    case needsUnit
    case unitExists(String)
    case nameTaken(String)

    package var message: String {
        switch self {
        case .exists:
            "Đã có người quản trị. Nhờ người đó thêm tài khoản ở trang Đơn vị; mất mật khẩu quản trị thì thêm --another."
        case .needsUnit: "Cơ sở dữ liệu còn trống. Thêm --unit-name \"Sở Giáo dục và Đào tạo tỉnh …\""
        case .unitExists(let name): "Đơn vị gốc đã là \(name). Bỏ --unit-name rồi chạy lại."
        case .nameTaken(let name): "Tên đăng nhập \(name) đã có người dùng. Chọn tên khác bằng --user."
        }
    }
}
