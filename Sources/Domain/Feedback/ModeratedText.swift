/// What a person wrote in a free field, after moderation: nobody is named in it and nobody is insulted.
package struct ModeratedText: Hashable, Sendable {
    /// Composed; single spaces; lines kept.
    package let text: String

    /// Checks a text that was typed. An empty one is taken as it is.
    ///
    /// - Parameters:
    ///   - limit: in characters.
    ///   - allowsContacts: true for the answer of an office, which may name its own telephone and mail.
    /// - Throws: what is to be mended.
    package init(
        _ typed: String, limit: Int, allowsContacts: Bool = false, forbidden: NicknameWords = .insults
    ) throws(TextRefusal) {
        guard typed.utf8.count <= limit * 8 + 400 else { throw .tooLong(limit: limit) }
        let lines = typed.split(omittingEmptySubsequences: false) { $0.isNewline }
        if lines.contains(where: { $0.unicodeScalars.contains(where: Self.isHidden) }) { throw .hiddenCharacters }
        let text = Self.joined(lines.map { VietnameseText.tidy(String($0)) })
        guard text.count <= limit else { throw .tooLong(limit: limit) }
        let signs = IdentitySigns(text)
        if !allowsContacts, signs.hasMail { throw .mail }
        if !allowsContacts, signs.hasNumber { throw .number }
        if signs.hasName { throw .name }
        if forbidden.matches(text) { throw .notNice }
        self.text = text
    }

    /// Lines without blank ends, at most one empty line between two.
    private static func joined(_ lines: [String]) -> String {
        var kept: [String] = []
        for line in lines where !(line.isEmpty && (kept.last?.isEmpty ?? true)) { kept.append(line) }
        if kept.last?.isEmpty == true { kept.removeLast() }
        return kept.joined(separator: "\n")
    }

    /// Controls other than a tab, and what turns the direction of writing.
    private static func isHidden(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar != "\t"
        case .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: true
        case .format: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        default: false
        }
    }
}

/// Why a text is not taken; whoever wrote it mends it.
package enum TextRefusal: Refusal, Hashable {
    case tooLong(limit: Int)
    case hiddenCharacters
    case mail
    case number
    case name
    case notNice

    package var message: String {
        switch self {
        case .tooLong(let limit): "Đoạn này dài quá. Hãy viết gọn trong \(limit) ký tự."
        case .hiddenCharacters: "Đoạn này có ký tự ẩn. Hãy xóa đi rồi gõ lại bằng bàn phím."
        case .mail: "Chỗ này giống một địa chỉ thư điện tử. Hãy bỏ địa chỉ ra, chỉ kể việc đã làm."
        case .number:
            "Chỗ này giống số điện thoại, số giấy tờ, mã hồ sơ hoặc số tài khoản. Hãy bỏ dãy số ra, chỉ kể việc đã làm."
        case .name: "Chỗ này giống tên một người. Đừng ghi tên ai, chỉ ghi “bà”, “bác hàng xóm” là đủ."
        case .notNice: "Đoạn này có lời chưa phù hợp. Hãy viết lại cho lịch sự."
        }
    }
}

extension NicknameWords {
    /// What may stand in no text: insults only, for “chó” or “giáo viên” have their place in a sentence.
    package static let insults = NicknameWords(
        words: standard.words.filter { !innocent.contains($0) })

    private static let innocent: Set<String> = [
        "chó", "con chó", "con lợn", "admin", "giáo viên", "dit", "deo",
    ]
}
