/// The "Thể lệ" of a contest, written from its settings (the skeleton of CONTESTS.md §1).
package struct ContestRules: Hashable, Sendable {
    /// A part with its sentences.
    package struct Part: Hashable, Sendable {
        /// "I. Tên gọi, phạm vi, đối tượng"
        package let title: String
        package let sentences: [String]
    }

    package let title: String
    package let parts: [Part]

    package init(_ settings: ContestSettings) {
        title = "Thể lệ \(settings.kind.title.lowercasedFirst): \(settings.title)"
        parts = [
            Part(title: "I. Tên gọi, phạm vi, đối tượng", sentences: settings.scopeSentences),
            Part(title: "II. Mục đích", sentences: settings.purpose),
            Part(title: "III. Nội dung, hình thức, thời gian", sentences: settings.contentSentences),
            Part(title: "IV. Cách thức dự thi, tính điểm, xếp hạng", sentences: settings.rankingSentences),
            Part(title: "V. Cơ cấu giải thưởng", sentences: settings.awardSentences),
            Part(title: "VI. Quy định chung", sentences: ContestSettings.commonSentences),
            Part(title: "VII. Giải quyết khiếu nại", sentences: settings.appeals.sentences),
            Part(title: "VIII. Tổ chức thực hiện", sentences: settings.organisationSentences),
        ]
    }
}

extension ContestSettings {
    fileprivate var scopeSentences: [String] {
        [
            "\(kind.title) “\(title)” do \(organiser) tổ chức.",
            "Thí sinh được xếp hạng trong bảng của mình.",
        ] + groups.map(\.sentence) + eligibility.sentences + (nomination?.sentences ?? [])
    }

    fileprivate var contentSentences: [String] {
        let limit = VietnameseFormat.duration(ms: paper.timing.limitMs)
        let grace = VietnameseFormat.duration(ms: paper.timing.graceMs)
        var sentences = [
            "Mỗi lượt thi có \(paper.questionCount) câu hỏi, tổng \(paper.fullMarks.shortText) điểm, làm trong \(limit).",
            "Thời gian tính theo giờ máy chủ, từ lúc nhận câu hỏi đầu tiên đến lúc nộp bài; hết giờ hệ thống tự nộp bài. "
                + "Bài nộp trễ không quá \(grace) do đường truyền vẫn được nhận và tính bằng thời gian tối đa.",
        ]
        sentences += rounds.map { "\($0.title): từ \($0.opensAt.momentText) đến \($0.closesAt.momentText)." }
        if let trial { sentences.append(trial.sentence) }
        if let prediction {
            sentences.append(
                "Câu hỏi phụ: “\(prediction.text)” Số đúng là \(prediction.truth.definition), chốt khi vòng thi kết thúc."
            )
        }
        return sentences
    }

    fileprivate var rankingSentences: [String] {
        let selection = rounds.compactMap { round in round.selection.map { "\(round.title): \($0.sentence)" } }
        let overall = rounds.count > 1 && selection.isEmpty ? [self.overall.sentence] : []
        return attempts.sentences + profile.sentences + overall + selection
    }

    fileprivate var awardSentences: [String] {
        let whose = groups.count > 1 ? "Mỗi bảng" : "Giải cá nhân"
        var sentences = ["\(whose): \(awards.levelsText).", awards.policy.sentence]
        if awards.isCapped {
            sentences.append(
                "Tổng số giải không quá 60% số thí sinh; số giải Nhất, Nhì, Ba không quá 60% tổng số giải; giải Nhất "
                    + "không quá 5% tổng số giải.")
        }
        return sentences + (teamPrize?.sentences ?? [])
    }

    fileprivate static var commonSentences: [String] {
        [
            "Thí sinh tự làm bài, không làm hộ, không nhờ người khác làm hộ.",
            "Dấu hiệu bất thường chỉ là thông tin để Ban Tổ chức xem xét, quyết định và lập biên bản; hệ thống không tự "
                + "loại thí sinh nào.",
            "Dữ liệu cá nhân chỉ dùng cho cuộc thi. Bảng công khai ghi tên rút gọn, trừ khi học sinh và phụ huynh đồng ý "
                + "công bố họ tên.",
        ]
    }

    fileprivate var organisationSentences: [String] {
        [
            "\(organiser) thành lập Ban Tổ chức, Ban Giám khảo và Tổ Thư ký.",
            "Sau khi công bố, mọi thay đổi của thể lệ được ghi thành phiên bản mới kèm lý do.",
        ]
    }
}

extension ContestGroup {
    fileprivate var sentence: String {
        "Bảng \(code) dành cho \(title), lớp \(grades.lowerBound) đến lớp \(grades.upperBound)."
    }
}

extension AwardPlan {
    /// "1 giải Nhất, 2 giải Nhì"; levels without a prize are not named.
    package var levelsText: String {
        let named = levels.compactMap { level -> String? in
            guard let count = level.count else { return "giải \(level.award.title) theo giới hạn số giải" }
            return count > 0 ? "\(count) giải \(level.award.title)" : nil
        }
        return named.isEmpty ? "không có giải" : named.joined(separator: ", ")
    }
}

extension TeamPrizeRule {
    /// For the "Thể lệ", whole sentences.
    fileprivate var sentences: [String] {
        let mean = bestCount.map { "điểm trung bình của \($0) thí sinh cao nhất" } ?? "điểm trung bình của mọi thí sinh"
        var sentences = [
            "Giải tập thể xét theo điểm tổng hợp thang 100: \(participationPercent)% tỷ lệ tham gia và "
                + "\(100 - participationPercent)% \(mean) (nhân 10).",
            "Giải tập thể: \(awards.levelsText).",
        ]
        if minimumParticipants > 0 {
            sentences.append("Chỉ xét trường có từ \(minimumParticipants) thí sinh dự thi trở lên.")
        }
        if !sizeGroups.isEmpty {
            let groups = sizeGroups.map { "\($0.title) (từ \($0.atLeast) học sinh)" }.joined(separator: "; ")
            sentences.append("Các trường xét theo nhóm quy mô: \(groups).")
        }
        return sentences
    }
}

extension String {
    fileprivate var lowercasedFirst: String {
        prefix(1).lowercased() + dropFirst()
    }
}
