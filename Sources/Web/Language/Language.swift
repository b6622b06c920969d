import Hummingbird

/// The language of what stands around the lessons. Lessons, questions and people's own words keep theirs.
enum Language: String, Sendable {
    case vietnamese = "vi"
    case english = "en"

    /// Apart from the language of lessons, which is chosen beside each lesson.
    static let cookie = "thao_lang"
    /// Seconds; a year.
    private static let maxAge = 365 * 24 * 3600

    /// Vietnamese is no cookie at all, so that most visitors send none.
    func cookie(isSecure: Bool) -> Cookie {
        let isChosen = self != .vietnamese
        return Cookie(
            name: Self.cookie, value: isChosen ? rawValue : "", maxAge: isChosen ? Self.maxAge : 0, path: "/",
            secure: isSecure, httpOnly: true, sameSite: .lax)
    }
}

extension Request {
    /// What the visitor chose; Vietnamese for whoever chose nothing.
    var language: Language {
        cookie(Language.cookie).flatMap(Language.init(rawValue:)) ?? .vietnamese
    }
}
