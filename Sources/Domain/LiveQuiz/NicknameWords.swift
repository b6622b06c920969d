/// Words that no nickname may hold; a teacher edits the list.
///
/// A word counts only as a whole word and with its own marks, for half of the language's insults are somebody's name
/// without them: “Ngự”, “Diễn”, “Chó” is no “Cho”.
package struct NicknameWords: Hashable, Codable, Sendable {
    /// As the teacher wrote them, one or more words each.
    package let words: [String]

    package init(words: [String]) {
        self.words = words.map(VietnameseText.tidy).filter { !$0.isEmpty }
    }

    /// Reads the field of a form: one entry a line, or parted by commas.
    package init(text: String) {
        self.init(words: text.split { $0.isNewline || $0 == "," || $0 == ";" }.map(String.init))
    }

    /// One entry a line, to edit.
    package var text: String {
        words.joined(separator: "\n")
    }

    /// True when the name holds a word of the list, also when it is stretched ("nguuu") or cut up ("n.g.u").
    package func matches(_ name: String) -> Bool {
        let readings = Self.readings(of: name)
        return words.contains { word in
            let wanted = " \(Self.key(word)) "
            return readings.contains { $0.contains(wanted) }
        }
    }

    /// The name as words, as words without signs and stretching, and as one word when it was cut into letters.
    private static func readings(of name: String) -> [String] {
        let parts = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        var readings = [parts.joined(separator: " ")]
        readings.append(parts.map(Self.unstretched).joined(separator: " "))
        if parts.allSatisfy({ $0.count == 1 }) { readings.append(parts.joined()) }
        return readings.map { " \(key($0)) " }
    }

    /// "nguuu" is "ngu".
    private static func unstretched(_ word: String) -> String {
        word.reduce(into: "") { kept, character in
            if kept.last.map({ $0.lowercased() == character.lowercased() }) != true { kept.append(character) }
        }
    }

    private static func key(_ text: String) -> String {
        VietnameseName(VietnameseText.tidy(text)).matchKey
    }

    /// What a new room begins with.
    package static let standard = NicknameWords(words: [
        "ngu", "ngu dốt", "đồ ngu", "óc chó", "đồ chó", "con chó", "chó", "con lợn", "đồ lợn", "súc vật", "khốn nạn",
        "khốn kiếp", "mất dạy", "vô học", "đồ điên", "thằng điên", "con điên", "con đĩ", "đĩ", "điếm", "cave", "lồn",
        "cặc", "buồi", "dái", "đụ", "địt", "dit", "đéo", "deo", "đệt", "vãi", "vcl", "vkl", "clm", "đm",
        "đmm", "dcm", "đcm", "đkm", "dkm", "cmm", "cmnr", "thằng ngu", "con ngu", "bố mày",
        "mẹ mày", "tổ sư", "chết đi", "fuck", "shit", "bitch", "sex", "porn", "nigger", "admin", "giáo viên",
    ])
}
