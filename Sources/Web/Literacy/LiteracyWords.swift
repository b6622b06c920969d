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
    ///
    /// - Parameter keptBack: subjects of proofs whose points may not be told yet.
    func explanation(of condition: LiteracyCondition, on day: Day, keptBack: Set<String> = []) -> String {
        condition.holds(in: literacy)
            ? proof(of: condition, on: day, keptBack)
            : condition.explanation(settings, literacy, evidence.lazy.map(\.evidence), on: day)
    }

    /// What makes a condition hold.
    private func proof(of condition: LiteracyCondition, on day: Day, _ keptBack: Set<String>) -> String {
        let records = evidence.filter { $0.evidence.isValid && $0.evidence.day <= day }
        let counted = records.map(\.evidence)
        let found: EvidenceRecord?
        switch condition {
        case .participation:
            if counted.contains(where: { $0.kind == .certificate }) { return "Có chứng nhận bên ngoài được công nhận." }
            return "Đã có \(counted.activityMinutes(until: day)) phút được ghi nhận, cần từ "
                + "\(settings.minimumMinutes) phút."
        case .knowledge: found = records.last { settings.passesKnowledge($0.evidence.kind) }
        case .skill: found = records.last { settings.passesSkill($0.evidence.kind) }
        case .currency: return "Các minh chứng có từ khi em vào cấp học này."
        }
        return found.map { record in
            let proof = record.evidence
            let detail = keptBack.contains(record.subject) ? "kết quả chưa công bố" : proof.kind.detail
            return "\(proof.kind.title) ngày \(proof.day.text): \(detail)."
        } ?? ""
    }
}
