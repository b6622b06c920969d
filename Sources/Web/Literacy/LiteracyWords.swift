import Domain

extension Ring {
    /// How many of the four conditions a pupil has met.
    init(_ literacy: Literacy) {
        let conditions = LiteracyCondition.allCases
        let isDone = literacy.reachedOn != nil
        let percent = conditions.count { $0.holds(in: literacy) } * 100 / conditions.count
        self.init(
            percent: isDone ? 100 : min(percent, 99), label: "Tiến độ đạt phổ cập của em: \(isDone ? 100 : percent)%",
            isDone: isDone)
    }
}

extension Literacy {
    /// What a pupil still lacks, in one sentence.
    func lead(_ settings: LiteracySettings) -> String {
        if let reachedOn { return "Em đã đạt phổ cập ngày \(reachedOn.text). Giúp người thân cùng làm được nhé." }
        if isExempt { return "Em được đặc cách. Em vẫn học và làm bài như các bạn." }
        let steps = missing.map { condition in
            switch condition {
            case .participation: "học đủ \(settings.minimumMinutes) phút"
            case .knowledge: "đạt 1 bài kiểm tra kiến thức"
            case .skill: "đạt 1 phần kỹ năng"
            case .currency: "làm lại minh chứng của cấp học này"
            }
        }
        guard let last = steps.last else { return "Em đã đủ các điều kiện, hệ thống đang xét." }
        let all = steps.count == 1 ? last : steps.dropLast().joined(separator: ", ") + " và " + last
        return "Còn \(all) nữa là em đạt phổ cập."
    }
}
