/// Signs in a text that somebody could be found by it: mail, long numbers, names (CURRICULUM.md §3: no relatives'
/// identity data).
struct IdentitySigns {
    private let text: String
    /// Each with the signs that cling to it taken off.
    private let words: [Word]

    private struct Word {
        let text: String
        /// True when a sentence begins with it.
        let opensSentence: Bool

        var key: String { text.lowercased() }

        /// One capital, then small letters: "Lan", not "VNeID" nor "OTP".
        var isCapitalised: Bool {
            guard let first = text.first, first.isUppercase, (2...7).contains(text.count) else { return false }
            return text.dropFirst().allSatisfy { $0.isLowercase }
        }
    }

    init(_ text: String) {
        self.text = text
        words = Self.words(text)
    }

    /// "x@y.z", wherever it points.
    var hasMail: Bool {
        text.split(whereSeparator: \.isWhitespace).contains { word in
            let parts = word.split(separator: "@", omittingEmptySubsequences: false)
            return parts.count == 2 && parts[0].contains(where: \.isLetter) && parts[1].contains(".")
        }
    }

    /// Nine digits or more that only blanks and signs part: telephone, identity card, dossier, account. Days and the
    /// eight digits of a hotline are none.
    var hasNumber: Bool {
        var (length, gap) = (0, 0)
        for character in Self.withoutDays(text) {
            if character.wholeNumberValue != nil {
                length = gap > 2 ? 1 : length + 1
                gap = 0
                if length >= 9 { return true }
            } else {
                gap += " .-()\u{A0}".contains(character) ? 1 : 3
            }
        }
        return false
    }

    /// A family name with what follows it ("Nguyễn Văn An"), or a word of kinship with a name ("bà Lan"); "trường Lê Lợi"
    /// is a place.
    var hasName: Bool {
        words.indices.dropLast().contains { at in
            let (first, second) = (words[at], words[at + 1])
            guard second.isCapitalised, !second.opensSentence, !Self.notNames.contains(second.key),
                !Self.kin.contains(second.key)
            else { return false }
            if Self.kin.contains(first.key) { return true }
            let isPlace = at > 0 && Self.beforePlaces.contains(words[at - 1].key)
            return first.isCapitalised && Self.familyNames.contains(first.key) && !isPlace
        }
    }

    private static func words(_ text: String) -> [Word] {
        var opensSentence = true
        return text.split(whereSeparator: \.isWhitespace).map { raw in
            let word = raw.trimmed { !($0.isLetter || $0.isNumber) }
            defer { opensSentence = raw.last.map { ".!?:;".contains($0) } ?? false }
            return Word(text: String(word), opensSentence: opensSentence)
        }
    }

    /// "23/11/2026" and "2026-11-23" are no numbers of anybody.
    private static func withoutDays(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let bare = word.trimmed { !$0.isNumber }
            let slashed = String(bare.map { ".-".contains($0) ? "/" : $0 })
            return Day(text: String(bare)) == nil && Day(text: slashed) == nil ? String(word) : "/"
        }.joined(separator: " ")
    }

    private static let kin: Set<String> = [
        "ông", "bà", "bố", "mẹ", "ba", "má", "cha", "cô", "dì", "chú", "bác", "cậu", "mợ", "thím", "dượng", "anh",
        "chị", "em", "cụ", "thầy", "bạn",
    ]

    private static let familyNames: Set<String> = [
        "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô",
        "dương", "lý", "đinh", "đoàn", "trịnh", "trương", "mai", "đào", "lâm", "phùng", "tạ", "thái", "châu", "quách",
    ]

    /// What stands with a capital after one of these and names nobody.
    private static let notNames: Set<String> = [
        "cổng", "sở", "bộ", "zalo", "facebook", "google", "app", "internet", "tết", "chủ", "thứ", "trung",
    ]

    private static let beforePlaces: Set<String> = [
        "trường", "thpt", "thcs", "đường", "phố", "phường", "xã", "tỉnh", "thị", "chợ", "cầu", "tâm",
    ]
}

extension StringProtocol where SubSequence == Substring {
    /// Without the signs at both ends that the test picks.
    fileprivate func trimmed(_ isLoose: (Character) -> Bool) -> Substring {
        var rest = self[startIndex...]
        while let first = rest.first, isLoose(first) { rest.removeFirst() }
        while let last = rest.last, isLoose(last) { rest.removeLast() }
        return rest
    }
}
