import Domain
import TestKit

/// One question of every kind, in the order of `QuestionKinds.all`.
enum QuestionKindsDemo {
    static let all: [any QuestionKind] = [
        SingleChoice.demo(),
        MultipleChoice(options: ["Một", "Hai", "Ba", "Bốn"], correct: [0, 2]),
        TrueFalseCluster(key: "ĐSĐS"),
        ShortAnswer(accepted: ["14"], isNumeric: true, unit: "tuổi"),
        Ordering(items: ["Đăng nhập", "Điền tờ khai", "Nộp hồ sơ"]),
        Matching(lefts: ["VNeID", "Cổng DVC"], rights: ["ứng dụng", "trang web", "văn bản"], correct: [0, 1]),
    ]

    /// The answer that earns everything, for each question of `all`.
    static let rightResponses: [Response] = [
        .choice(1), .indexes([2, 0]), .judgements("ĐSĐS"), .text(" 14 "), .indexes([0, 1, 2]), .indexes([0, 1]),
    ]

    /// Any shape, sensible or not.
    static func randomResponse(_ chance: inout Seeded) -> Response {
        let length = Int.random(in: 0...5, using: &chance)
        return switch Int.random(in: 0..<6, using: &chance) {
        case 0: .choice(Int.random(in: -2...5, using: &chance))
        case 1: .indexes((0..<length).map { _ in Int.random(in: -1...4, using: &chance) })
        case 2: .judgements((0..<length).map { _ in [true, false, nil].randomElement(using: &chance) ?? nil })
        case 3: .text(["14", "1.000", "", "−3", "mười bốn"].randomElement(using: &chance) ?? "")
        case 4: .texts(Array(repeating: "x", count: length))
        default: .blank
        }
    }
}
