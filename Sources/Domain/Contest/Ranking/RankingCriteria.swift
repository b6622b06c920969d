extension RankingCriterion {
    /// More points are better.
    package static let points = RankingCriterion(
        key: "points", title: "Điểm", rule: "điểm cao hơn xếp trên",
        sortKey: { -Int64($0.points.hundredths) },
        shared: { "\($0.points.shortText)/\($1.shortText)" },
        ahead: { "hơn \(Points(hundredths: Int($0)).shortText) điểm" },
        behind: { "kém \(Points(hundredths: Int($0)).shortText) điểm" })

    /// A shorter working time is better.
    package static let duration = RankingCriterion(
        key: "duration", title: "Thời gian làm bài",
        rule: "thời gian làm bài ngắn hơn xếp trên, tính theo giờ máy chủ đến phần nghìn giây",
        sortKey: { $0.durationMs },
        shared: { result, _ in "làm bài \(ContestTime.exact(ms: result.durationMs))" },
        ahead: { "nhanh hơn \(ContestTime.exact(ms: $0))" },
        behind: { "chậm hơn \(ContestTime.exact(ms: $0))" })

    /// An earlier submission is better.
    package static let submittedAt = RankingCriterion(
        key: "submittedAt", title: "Thời điểm nộp bài", rule: "nộp bài sớm hơn xếp trên, tính theo giờ máy chủ",
        sortKey: { $0.submittedAt.ms },
        shared: { result, _ in "nộp lúc \(result.submittedAt.timeText) ngày \(result.submittedAt.day.text)" },
        ahead: { "nộp sớm hơn \(ContestTime.exact(ms: $0))" },
        behind: { "nộp muộn hơn \(ContestTime.exact(ms: $0))" })

    /// A nearer prediction is better; none at all comes last.
    package static let predictionDelta = RankingCriterion(
        key: "predictionDelta", title: "Câu hỏi phụ (dự đoán số người)",
        rule: "dự đoán gần số đúng hơn xếp trên; không dự đoán xếp sau mọi em có dự đoán",
        sortKey: { $0.predictionDelta.map(Int64.init) },
        shared: { result, _ in
            result.predictionDelta.map { "dự đoán lệch \(VietnameseFormat.whole($0))" } ?? "không dự đoán"
        },
        ahead: { "dự đoán gần hơn \(VietnameseFormat.whole(Int($0)))" },
        behind: { "dự đoán xa hơn \(VietnameseFormat.whole(Int($0)))" },
        aheadOfNone: "có trả lời câu dự đoán", behindAny: "không trả lời câu dự đoán")

    /// More clusters with all four statements right are better.
    package static let wholeClusters = RankingCriterion(
        key: "wholeClusters", title: "Câu Phần II đúng cả bốn ý",
        rule: "có nhiều câu Phần II đúng cả bốn ý hơn xếp trên",
        sortKey: { -Int64($0.wholeClusters) },
        shared: { result, _ in "\(result.wholeClusters) câu Phần II đúng trọn" },
        ahead: { "hơn \($0) câu Phần II đúng trọn" },
        behind: { "kém \($0) câu Phần II đúng trọn" })
}

/// Lengths of time to the millisecond, as a place is explained: no difference that decides may be rounded away.
enum ContestTime {
    /// "14,340 giây", "6 phút 38,010 giây", "11 giờ 47 phút 41,400 giây", "2 ngày 0 giờ 0 phút 1,000 giây".
    static func exact(ms: Int64) -> String {
        let ms = max(0, ms)
        let seconds = "\(ms % 60_000 / 1000),\(thousandths(ms % 1000)) giây"
        let (days, hours, minutes) = (ms / 86_400_000, ms / 3_600_000 % 24, ms / 60_000 % 60)
        if days > 0 { return "\(VietnameseFormat.whole(Int(days))) ngày \(hours) giờ \(minutes) phút \(seconds)" }
        if hours > 0 { return "\(hours) giờ \(minutes) phút \(seconds)" }
        return minutes > 0 ? "\(minutes) phút \(seconds)" : seconds
    }

    private static func thousandths(_ ms: Int64) -> String {
        String(String(1000 + ms).dropFirst())
    }
}

extension Points {
    /// Without noughts that say nothing: "10", "9,5", "9,75".
    package var shortText: String {
        var text = self.text
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(",") { text.removeLast() }
        return text
    }
}
