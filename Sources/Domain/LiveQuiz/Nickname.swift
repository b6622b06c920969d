/// A name that a guest chose for the projector, after moderation.
package struct Nickname: Hashable, Codable, Sendable {
    package static let maximumLength = 20

    /// Composed, single spaces, 1...20 characters.
    package let text: String

    /// Checks a name that was typed.
    ///
    /// - Throws: what is wrong with it, for the pupil to mend.
    package init(_ typed: String, forbidden: NicknameWords) throws(NicknameRefusal) {
        guard typed.utf8.count <= 400 else { throw .tooLong }
        if typed.unicodeScalars.contains(where: Self.isHidden) { throw .hiddenCharacters }
        let text = VietnameseText.tidy(typed)
        guard text.contains(where: { $0.isLetter || $0.isASCIIDigit }) else { throw .empty }
        guard text.count <= Self.maximumLength, text.unicodeScalars.count <= Self.maximumLength * 2 else {
            throw .tooLong
        }
        if text.contains(where: { "<>&\"`{}[]\\/".contains($0) }) { throw .markup }
        guard text.unicodeScalars.allSatisfy(Self.isPlain), text.allSatisfy({ $0.unicodeScalars.count <= 3 }) else {
            throw .unusualCharacters
        }
        if RealDataGuard().objection(to: text) != nil { throw .looksReal }
        if forbidden.matches(text) { throw .notNice }
        self.text = text
    }

    /// Equal for names that look alike on the board: case, spaces and the place of the tone do not count.
    var matchKey: String {
        VietnameseName(text).matchKey
    }

    /// Controls of the direction of writing, other controls, and what takes no room.
    private static func isHidden(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: true
        default: false
        }
    }

    /// Letters of the Latin script, their marks, digits, and the signs that stand in names.
    private static func isPlain(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x300...0x36F: true
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: scalar.properties.isAlphabetic
        default: " .-_'’".unicodeScalars.contains(scalar)
        }
    }
}

/// Why a name is not taken; the pupil chooses another.
package enum NicknameRefusal: Refusal, Hashable, CaseIterable {
    case empty
    case tooLong
    case hiddenCharacters
    case markup
    case unusualCharacters
    case looksReal
    case notNice
    /// Somebody else has it.
    case taken

    package var message: String {
        switch self {
        case .empty: "Em nhập tên hiện trên màn chiếu nhé."
        case .tooLong: "Tên dài quá. Em viết gọn trong \(Nickname.maximumLength) ký tự."
        case .hiddenCharacters: "Tên có ký tự ẩn. Em xóa đi rồi gõ lại tên bằng bàn phím nhé."
        case .markup: "Tên không dùng các dấu < > & \" / và dấu ngoặc. Em chỉ viết chữ và số nhé."
        case .unusualCharacters: "Tên chỉ gồm chữ, số và dấu cách. Em viết lại nhé."
        case .looksReal: "Chỗ này giống thông tin cá nhân thật. Em chỉ viết tên gọi ở lớp nhé."
        case .taken: "Tên này đã có bạn dùng. Em thêm chữ cái đầu của họ, ví dụ “Minh Anh N.”."
        case .notNice: "Tên này chưa phù hợp với lớp học. Em chọn tên khác nhé."
        }
    }
}
