import Domain

extension Ring {
    /// How many of the four conditions a pupil has met.
    init(_ literacy: Literacy) {
        let conditions = LiteracyCondition.allCases
        let isDone = literacy.reachedOn != nil
        let met = conditions.count { $0.holds(in: literacy) }
        let percent = Measures.percentDown(Rate(part: met, whole: conditions.count))
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
            case .knowledge: "đạt một bài kiểm tra kiến thức"
            case .skill: "đạt một bài kỹ năng"
            case .currency: "làm lại minh chứng của cấp học này"
            }
        }
        guard let last = steps.last else { return "Em đã đủ các điều kiện, hệ thống đang xét." }
        let all = steps.count == 1 ? last : steps.dropLast().joined(separator: ", ") + " và " + last
        return "Em \(all) nữa là đạt phổ cập."
    }
}

extension LiteracyRecord {
    /// Why a condition holds or does not, for the pupil's own page and the teacher's.
    func explanation(of condition: LiteracyCondition, on day: Day) -> String {
        condition.holds(in: literacy)
            ? proof(of: condition, on: day)
            : condition.explanation(settings, literacy, evidence.lazy.map(\.evidence), on: day)
    }

    /// What makes a condition hold.
    private func proof(of condition: LiteracyCondition, on day: Day) -> String {
        let counted = evidence.map(\.evidence).filter { $0.isValid && $0.day <= day }
        let found: Evidence?
        switch condition {
        case .participation:
            if counted.contains(where: { $0.kind == .certificate }) { return "Có chứng nhận bên ngoài được công nhận." }
            return "Đã có \(counted.activityMinutes(until: day)) phút được ghi nhận, cần từ "
                + "\(settings.minimumMinutes) phút."
        case .knowledge: found = counted.last { settings.passesKnowledge($0.kind) }
        case .skill: found = counted.last { settings.passesSkill($0.kind) }
        case .currency: return "Các minh chứng có từ khi em vào cấp học này."
        }
        return found.map { "\($0.kind.title) ngày \($0.day.text): \($0.kind.detail)." } ?? ""
    }
}
