/// An ordered list of criteria by which results are ranked (CONTESTS.md §3).
package struct RankingProfile: Hashable, Codable, Sendable {
    /// `SPEED` …, or `CUSTOM` for a chain that the organisers made.
    package let key: String
    package let criteria: [RankingCriterion]
    /// True when only contestants with full marks get a place.
    package let onlyFullMarks: Bool

    private init(key: String, criteria: [RankingCriterion], onlyFullMarks: Bool = false) {
        self.key = key
        self.criteria = criteria
        self.onlyFullMarks = onlyFullMarks
    }

    package static let speed = RankingProfile(key: "SPEED", criteria: [.points, .duration, .submittedAt])
    package static let predict = RankingProfile(key: "PREDICT", criteria: [.points, .predictionDelta, .submittedAt])
    package static let predictAllRight = RankingProfile(
        key: "PREDICT_ALLRIGHT", criteria: [.predictionDelta, .submittedAt], onlyFullMarks: true)
    package static let speedPredict = RankingProfile(
        key: "SPEED_PREDICT", criteria: [.points, .duration, .predictionDelta, .submittedAt])

    /// The profiles that have a name.
    package static let named: [RankingProfile] = [.speed, .predict, .predictAllRight, .speedPredict]

    /// A chain of the organisers' own.
    package static func custom(_ criteria: [RankingCriterion], onlyFullMarks: Bool = false) -> RankingProfile {
        RankingProfile(key: "CUSTOM", criteria: criteria, onlyFullMarks: onlyFullMarks)
    }

    /// True when the actual number must be known before anybody can be ranked.
    package var usesPrediction: Bool {
        criteria.contains(.predictionDelta)
    }

    /// What the organisers must mend; empty for a chain that can rank.
    package var problems: [String] {
        var problems: [String] = []
        if criteria.isEmpty { problems.append("Xếp hạng: chọn ít nhất một tiêu chí.") }
        for (place, criterion) in criteria.enumerated() where criteria[..<place].contains(criterion) {
            problems.append("Xếp hạng: tiêu chí “\(criterion.title)” bị lặp; bỏ bớt một lần.")
        }
        if !criteria.isEmpty, criteria.first != .points, !onlyFullMarks {
            problems.append("Xếp hạng: tiêu chí đầu tiên phải là điểm, trừ khi chỉ xếp hạng người đúng tất cả.")
        }
        return problems
    }

    /// The order in sentences, for the "Thể lệ" and the ranking page.
    package var sentences: [String] {
        var sentences = onlyFullMarks ? ["Chỉ xếp hạng thí sinh trả lời đúng tất cả các câu hỏi."] : []
        for (place, criterion) in criteria.enumerated() {
            let opening = place > 0 ? "Vẫn bằng nhau: " : onlyFullMarks ? "Trong số đó: " : ""
            sentences.append(Self.sentence(opening + criterion.rule))
        }
        return sentences + ["Bằng nhau ở mọi tiêu chí: đồng hạng, hạng liền sau bỏ cách (ví dụ 1, 2, 2, 4)."]
    }

    private static func sentence(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst() + "."
    }
}
