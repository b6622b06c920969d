/// Why a new password is not taken; `sentence` says what to do.
package enum PasswordRefusal: String, CaseIterable, Error, Sendable {
    case tooShort
    case tooLong
    case containsUserName
    case tooCommon
    case sameAsBefore

    /// For the form, in the words of the style guide.
    package var sentence: String {
        switch self {
        case .tooShort: "Mật khẩu cần ít nhất \(PasswordRule.shortest) ký tự"
        case .tooLong: "Mật khẩu dài quá \(PasswordRule.longest) ký tự, hãy chọn ngắn hơn"
        case .containsUserName: "Mật khẩu không được chứa tên đăng nhập"
        case .tooCommon: "Mật khẩu này quá dễ đoán, hãy chọn mật khẩu khác"
        case .sameAsBefore: "Mật khẩu mới phải khác mật khẩu đang dùng"
        }
    }
}

/// What a password must be. Length counts for more than mixtures of signs.
package enum PasswordRule {
    /// In characters.
    package static let shortest = 8
    /// In characters; a bound on the work of hashing.
    package static let longest = 128

    /// The spelling that is hashed: Vietnamese letters composed, so that every keyboard gives the same.
    package static func normalised(_ password: String) -> String {
        VietnameseText.composed(password)
    }

    /// Judges a password that somebody chose.
    ///
    /// - Throws: the first reason to refuse it.
    package static func check(
        _ password: String, userName: String, current: String? = nil
    ) throws(PasswordRefusal) {
        let password = normalised(password)
        if password.count < shortest { throw .tooShort }
        if password.count > longest || password.utf8.count > 4 * longest { throw .tooLong }
        if let current, normalised(current) == password { throw .sameAsBefore }
        let folded = String(VietnameseText.folded(password).filter { $0 != " " })
        let name = String(VietnameseText.folded(userName).filter { $0 != " " })
        if name.count >= 4 ? folded.contains(name) : folded == name && !name.isEmpty { throw .containsUserName }
        if Set(password).count < 3 || common.contains(folded) { throw .tooCommon }
    }

    /// Folded: lower case, no marks, no signs.
    private static let common: Set<String> = [
        "12345678", "123456789", "1234567890", "87654321", "987654321", "01234567", "11223344", "12341234",
        "password", "password1", "password123", "qwertyui", "qwerty123", "qwertyuiop", "asdfghjk", "1q2w3e4r",
        "abcd1234", "abc12345", "abcdefgh", "iloveyou", "admin123", "welcome1", "matkhau", "matkhau1", "matkhau12",
        "matkhau123", "anhyeuem", "emyeuanh", "hocsinh1", "hocsinh123", "giaovien", "giaovien123", "vietnam1",
        "vietnam123", "xinchao1", "khongbiet", "conyeume", "bomeyeu1", "dichvucong",
    ]
}
