import Hummingbird

/// How somebody likes to read lessons, kept in cookies of the device they read on.
struct ReadingComfort: Hashable, Sendable {
    enum Size: String, CaseIterable, Sendable {
        case normal
        case large
        case largest

        var title: String {
            switch self {
            case .normal: "Cỡ chữ vừa"
            case .large: "Cỡ chữ to"
            case .largest: "Cỡ chữ rất to"
            }
        }
    }

    static let sizeCookie = "thao_lesson_size"
    static let languageCookie = "thao_lesson_language"
    /// A year.
    private static let maxAge = 365 * 24 * 3600

    let size: Size
    /// Two or three letters; a lesson that is not there in this language is shown in Vietnamese.
    let language: String

    init(_ request: Request) {
        size = request.cookie(Self.sizeCookie).flatMap(Size.init(rawValue:)) ?? .normal
        language = request.cookie(Self.languageCookie).flatMap(Self.language) ?? "vi"
    }

    /// What was chosen in the form; what it does not name stays as it is.
    static func cookies(_ form: Form, isSecure: Bool) -> [Cookie] {
        let chosen = [
            (sizeCookie, Size(rawValue: form["size"])?.rawValue), (languageCookie, language(form["language"])),
        ]
        return chosen.compactMap { name, value in
            value.map {
                Cookie(
                    name: name, value: $0, maxAge: maxAge, path: "/lessons", secure: isSecure, httpOnly: true,
                    sameSite: .lax)
            }
        }
    }

    private static func language(_ text: String) -> String? {
        let isCode = (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { (97...122).contains($0) }
        return isCode ? text : nil
    }

    /// "Tiếng Anh" for "en".
    static func title(of language: String) -> String {
        switch language {
        case "vi": "Tiếng Việt"
        case "en": "English"
        case "hmn": "Tiếng Mông"
        case "km": "Tiếng Khmer"
        case "jra": "Tiếng Jrai"
        case "rad": "Tiếng Ê Đê"
        case "bdq": "Tiếng Ba Na"
        case "tyz": "Tiếng Tày"
        default: "Tiếng khác (\(language))"
        }
    }
}
