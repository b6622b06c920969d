extension ContestSettings {
    /// What must be mended before the contest can be announced, all at once; each a sentence with its place.
    package var problems: [String] {
        var problems: [String] = []
        if VietnameseText.tidy(title).isEmpty { problems.append("Tên cuộc thi: chưa ghi.") }
        if VietnameseText.tidy(organiser).isEmpty { problems.append("Đơn vị tổ chức: chưa ghi.") }
        return problems + groupProblems + roundProblems + paperProblems + attemptProblems + profile.problems
            + predictionProblems + awards.problems + teamProblems + appealProblems + (nomination?.problems ?? [])
            + trialProblems
    }

    private var groupProblems: [String] {
        var problems = groups.isEmpty ? ["Bảng thi: cần ít nhất một bảng."] : []
        for (place, group) in groups.enumerated() where groups[..<place].contains(where: { $0.code == group.code }) {
            problems.append("Bảng thi: mã bảng \(group.code) bị lặp; đặt mã khác.")
        }
        return problems
    }

    private var roundProblems: [String] {
        var problems = rounds.isEmpty ? ["Vòng thi: cần ít nhất một vòng."] : []
        for round in rounds where round.opensAt >= round.closesAt {
            problems.append("\(round.title): giờ đóng phải sau giờ mở.")
        }
        for (round, next) in zip(rounds, rounds.dropFirst()) where next.opensAt < round.closesAt {
            problems.append("\(next.title): phải mở sau khi \(round.title) đóng.")
        }
        if case .best(let count) = overall, !(1...max(1, rounds.count)).contains(count) {
            problems.append("Kết quả chung: số vòng tốt nhất phải từ 1 đến \(rounds.count).")
        }
        return problems
    }

    private var paperProblems: [String] {
        var problems: [String] = []
        if paper.blueprint.isEmpty { problems.append("Đề thi: chọn ma trận đề.") }
        if paper.questionCount < 1 { problems.append("Đề thi: cần ít nhất một câu hỏi.") }
        if paper.fullMarks <= .zero { problems.append("Đề thi: tổng điểm phải lớn hơn 0.") }
        if !(60_000...14_400_000).contains(paper.timing.limitMs) {
            problems.append("Thời gian làm bài: từ 1 phút đến 240 phút.")
        }
        if !(0...60_000).contains(paper.timing.graceMs) {
            problems.append("Thời gian bù đường truyền: từ 0 đến 60 giây.")
        }
        return problems
    }

    private var attemptProblems: [String] {
        let limits = [
            ("cả cuộc thi", attempts.maximum), ("mỗi ngày", attempts.perDay), ("mỗi vòng", attempts.perRound),
        ]
        return limits.compactMap { place, limit in
            limit.map { $0 < 1 } == true ? "Số lượt thi \(place): từ 1 trở lên, hoặc để trống nếu không giới hạn." : nil
        }
    }

    private var predictionProblems: [String] {
        if profile.usesPrediction, prediction == nil {
            return ["Câu hỏi phụ: cách xếp hạng này cần câu dự đoán và cách xác định số đúng."]
        }
        if let prediction, VietnameseText.tidy(prediction.text).isEmpty { return ["Câu hỏi phụ: chưa ghi câu hỏi."] }
        return []
    }

    private var teamProblems: [String] {
        guard let teamPrize else { return [] }
        var problems = teamPrize.awards.problems.map { "Giải tập thể: \($0)" }
        if !(0...100).contains(teamPrize.participationPercent) {
            problems.append("Giải tập thể: tỷ trọng tham gia từ 0 đến 100%.")
        }
        let sizes = teamPrize.sizeGroups.map(\.atLeast)
        if zip(sizes, sizes.dropFirst()).contains(where: { $0 >= $1 }) {
            problems.append("Giải tập thể: xếp các nhóm quy mô từ nhỏ đến lớn.")
        }
        return problems
    }

    private var appealProblems: [String] {
        var problems: [String] = []
        if !(1...60).contains(appeals.filingDays) {
            problems.append("Khiếu nại: thời hạn gửi từ 1 đến 60 ngày làm việc.")
        }
        if !(1...60).contains(appeals.answerDays) {
            problems.append("Khiếu nại: thời hạn trả lời từ 1 đến 60 ngày làm việc.")
        }
        if !(0...1440).contains(appeals.closingMinute) {
            problems.append("Khiếu nại: giờ kết thúc trong ngày không đúng.")
        }
        return problems
    }
}
