/// The part of a test in which a teacher wrote a question (ASSESSMENT.md §1).
enum WrittenPart: Hashable, Sendable {
    case one
    case two
    case three
    case essay

    /// As the heading says it.
    var title: String {
        switch self {
        case .one: "PHẦN I"
        case .two: "PHẦN II"
        case .three: "PHẦN III"
        case .essay: "phần tự luận"
        }
    }

    /// "I", "1" … "IV", "4"; `nil` for anything else.
    init?(numeral: String) {
        switch numeral.uppercased() {
        case "I", "1": self = .one
        case "II", "2": self = .two
        case "III", "3": self = .three
        case "IV", "4": self = .essay
        default: return nil
        }
    }
}
