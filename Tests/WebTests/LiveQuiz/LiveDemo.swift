import Domain
import Foundation
import Store

@testable import Web

/// Questions for rooms of tests.
enum LiveDemo {
    /// One question of every kind; `turn` gives another key to the same words.
    static func kinds(turn: Int = 0) -> [any QuestionKind] {
        let steps = ["Đăng nhập", "Điền tờ khai", "Nộp hồ sơ", "Nhận kết quả"]
        return [
            SingleChoice(options: ["Một", "Hai", "Ba", "Bốn"], correct: (1 + turn) % 4),
            MultipleChoice(options: ["Một", "Hai", "Ba", "Bốn"], correct: turn == 0 ? [0, 2] : [1, 3]),
            TrueFalseCluster(
                statements: ["Mưa", "Nắng", "Gió", "Bão"], correct: (0..<4).map { ($0 + turn) % 2 == 0 }),
            ShortAnswer(accepted: turn == 0 ? ["14"] : ["15"], isNumeric: true, unit: "tuổi"),
            Ordering(items: steps),
            Matching(
                lefts: ["VNeID", "Cổng DVC"], rights: ["ứng dụng", "trang web", "văn bản"],
                correct: turn == 0 ? [0, 1] : [1, 0]),
        ]
    }

    /// What a form sends for the right answer is found by the author's response.
    static let right: [Domain.Response] = [
        .choice(1), .indexes([0, 2]), .judgements([true, false, true, false]), .text("14"), .indexes([0, 1, 2, 3]),
        .indexes([0, 1]),
    ]

    static func question(_ id: String, _ kind: any QuestionKind, explanation: String = "Vì luật nói thế.") -> Question {
        Question(
            id: id, contentHash: "h-\(id)-\(explanation.count)", stem: "Câu hỏi \(id)", kind: kind, contentArea: .nd1,
            level: .recognise, isSafety: false, grades: 6...12, explanation: explanation, source: "Luật",
            checkedOn: SmallProvince.today, validUntil: nil, isApproved: true)
    }

    static func set(turn: Int = 0, explanation: String = "Vì luật nói thế.", seconds: Int = 20) -> LiveSet {
        LiveSet(
            title: "Đố vui an toàn",
            items: kinds(turn: turn).enumerated().map {
                .init(question: question("k\($0)", $1, explanation: explanation), seconds: seconds)
            })
    }

    /// Single choices whose right answer is the second.
    static func choices(_ count: Int) -> LiveSet {
        LiveSet(
            title: "Đố vui an toàn",
            items: (0..<count).map { .init(question: question("c\($0)", kinds()[0]), seconds: 20) })
    }
}

extension Store {
    /// A room of a set whose questions the files do not know.
    func registerLive(_ set: LiveSet) async throws {
        let versions = try set.items.map(\.question).map { question in
            QuestionVersion(
                question: question.id, contentHash: question.contentHash, contentArea: question.contentArea,
                isSafety: question.isSafety,
                body: String(decoding: try JSONEncoder().encode(StoredQuestion(question)), as: UTF8.self))
        }
        try await registerQuestions(versions, at: SmallProvince.now)
    }
}
