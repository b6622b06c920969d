extension LiteracySettings {
    /// The thresholds in one sentence, for pages that show figures.
    package var sentence: String {
        let knowledge = "kiến thức từ \(knowledgePass.text) điểm và đúng từ \(safetyPassPercent)% câu an toàn"
        let skill = "kỹ năng từ \(skillPass)/100 hoặc phiếu quan sát đạt đủ \(Evidence.observationCriteria) tiêu chí"
        let exempt = countsExempt ? "; tính cả đặc cách" : ""
        let continuing = countsContinuingEducation ? " Chỉ tiêu tính cả học viên GDTX cấp THPT." : ""
        return "Tham gia từ \(minimumMinutes) phút, \(knowledge), \(skill)\(exempt).\(continuing)"
    }
}
