extension ContestSettings {
    /// "Tìm hiểu 10/10": for the national digital-transformation day, one round of a week, one attempt a day with the
    /// best counting, and the prediction question (the shape of CONTESTS.md §1).
    package static func digitalDay(year: Int, organiser: String) -> ContestSettings? {
        guard let first = Day(year: year, month: 10, day: 5), let registration = Day(year: year, month: 9, day: 30)
        else {
            return nil
        }
        return ContestSettings(
            title: "Tìm hiểu dịch vụ công trực tuyến, hưởng ứng Ngày Chuyển đổi số quốc gia 10/10/\(year)",
            organiser: organiser,
            purpose: [
                "Hưởng ứng Ngày Chuyển đổi số quốc gia 10/10.",
                "Giúp học sinh biết, dùng được và hướng dẫn người thân dùng dịch vụ công trực tuyến an toàn.",
            ],
            rounds: [week(from: first, title: "Vòng thi trực tuyến", days: 7)], paper: usualPaper,
            attempts: AttemptRule(perDay: 1, perRound: nil, counted: .bestSpeed), profile: .predict,
            prediction: PredictionQuestion(
                text: "Theo em, có bao nhiêu thí sinh tham gia vòng thi này?", truth: .participants),
            eligibility: Eligibility(registrationDay: registration), teamPrize: TeamPrizeRule())
    }

    /// "Tháng DVCTT": the month of public services online, four weekly rounds of which the best three count.
    package static func serviceMonth(_ month: Int, year: Int, organiser: String) -> ContestSettings? {
        guard let first = Day(year: year, month: month, day: 1) else { return nil }
        let rounds = (0..<4).map { week(from: first + 7 * $0, title: "Tuần \($0 + 1)", days: 7) }
        return ContestSettings(
            title: "Tháng dịch vụ công trực tuyến \(month)/\(year)", organiser: organiser,
            purpose: ["Đưa dịch vụ công trực tuyến vào đời sống của học sinh và gia đình trong tháng cao điểm."],
            rounds: rounds, paper: usualPaper, attempts: AttemptRule(perRound: 1), profile: .speed, overall: .best(3),
            eligibility: Eligibility(registrationDay: first), teamPrize: TeamPrizeRule())
    }

    private static let usualPaper = ContestPaper(
        blueprint: "CT10", questionCount: 10, fullMarks: Points(hundredths: 1000),
        timing: ContestTiming(limitMs: 600_000))

    /// From 08:00 of the first day to 20:00 of the last, for pupils sit at home as well as at school.
    private static func week(from first: Day, title: String, days: Int) -> ContestRound {
        ContestRound(
            title: title, opensAt: first.start + 8 * 3_600_000, closesAt: (first + (days - 1)).start + 20 * 3_600_000)
    }
}
