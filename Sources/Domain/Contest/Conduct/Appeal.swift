/// The time limits of appeals (khiếu nại, phúc khảo): each "Thể lệ" sets its own (CONTESTS.md §9).
package struct AppealRule: Hashable, Codable, Sendable {
    /// Working days for filing after the provisional publication.
    package var filingDays: Int
    /// Working days for the answer after the filing.
    package var answerDays: Int
    /// Minutes after midnight at which the last day ends.
    package var closingMinute: Int

    package init(filingDays: Int = 3, answerDays: Int = 5, closingMinute: Int = 17 * 60) {
        self.filingDays = filingDays
        self.answerDays = answerDays
        self.closingMinute = closingMinute
    }

    /// The last moment for filing; the day of publication is not counted.
    package func filingDeadline(publishedAt: Instant, _ workingDays: WorkingDays) -> Instant {
        end(of: workingDays.due(from: publishedAt.day, count: filingDays))
    }

    /// The last moment for the answer; the day of filing is not counted.
    package func answerDeadline(filedAt: Instant, _ workingDays: WorkingDays) -> Instant {
        end(of: workingDays.due(from: filedAt.day, count: answerDays))
    }

    private func end(of day: Day) -> Instant {
        day.start + Int64(closingMinute) * 60_000
    }

    /// For the "Thể lệ", whole sentences.
    package var sentences: [String] {
        let closing = "\(VietnameseFormat.padded(closingMinute / 60)):\(VietnameseFormat.padded(closingMinute % 60))"
        return [
            "Khiếu nại, phúc khảo gửi trong \(filingDays) ngày làm việc kể từ ngày sau ngày công bố kết quả dự kiến, "
                + "hạn cuối \(closing) ngày cuối cùng.",
            "Ban Tổ chức trả lời trong \(answerDays) ngày làm việc kể từ ngày sau ngày nhận. Ngày nghỉ lễ, thứ Bảy và "
                + "Chủ nhật không tính.",
        ]
    }
}

/// A contestant's objection to the provisional result.
package struct Appeal: Hashable, Sendable {
    package enum Reason: String, CaseIterable, Codable, Sendable {
        case personalData
        case score
        case wrongQuestion
        case violation

        package var title: String {
            switch self {
            case .personalData: "Thông tin cá nhân"
            case .score: "Điểm"
            case .wrongQuestion: "Câu hỏi sai"
            case .violation: "Vi phạm"
            }
        }
    }

    package enum Outcome: Hashable, Sendable {
        case upheld
        /// The difference of points, in hundredths.
        case adjusted(hundredths: Int)
        case annulled

        package var title: String {
            switch self {
            case .upheld: "Giữ nguyên"
            case .adjusted(let difference):
                "Điều chỉnh (\(difference < 0 ? "−" : "+")\(Points(hundredths: abs(difference)).text) điểm)"
            case .annulled: "Hủy kết quả"
            }
        }
    }

    /// What was decided, when and why.
    package struct Decision: Hashable, Sendable {
        package let outcome: Outcome
        package let reason: String
        package let at: Instant

        package init(outcome: Outcome, reason: String, at: Instant) {
            self.outcome = outcome
            self.reason = reason
            self.at = at
        }
    }

    package let contestant: Contestant.ID
    package let reason: Reason
    package let text: String
    package let filedAt: Instant
    package private(set) var decision: Decision?

    /// One that is stored already.
    package init(contestant: Contestant.ID, reason: Reason, text: String, filedAt: Instant, decision: Decision?) {
        self.contestant = contestant
        self.reason = reason
        self.text = text
        self.filedAt = filedAt
        self.decision = decision
    }

    /// Decides once.
    ///
    /// - Throws: `decided` or `reasonMissing`.
    package mutating func decide(_ outcome: Outcome, reason: String, at now: Instant) throws(AppealRefusal) {
        guard decision == nil else { throw .decided }
        let tidy = VietnameseText.tidy(reason)
        guard !tidy.isEmpty else { throw .reasonMissing }
        decision = Decision(outcome: outcome, reason: tidy, at: now)
    }
}

/// Why an appeal is not taken or not decided.
package enum AppealRefusal: Refusal, Hashable {
    case notPublished
    case tooLate(deadline: Instant)
    case textMissing
    case decided
    case reasonMissing

    package var message: String {
        switch self {
        case .notPublished: "Chưa có kết quả dự kiến nên chưa nhận khiếu nại. Em chờ Ban Tổ chức công bố."
        case .tooLate(let deadline):
            "Đã hết hạn khiếu nại lúc \(deadline.momentText). Em hỏi thầy cô nếu cần giải thích."
        case .textMissing: "Em ghi rõ điều muốn khiếu nại để Ban Tổ chức xem xét."
        case .decided: "Khiếu nại này đã có quyết định. Mỗi khiếu nại chỉ quyết định một lần."
        case .reasonMissing: "Hãy ghi lý do của quyết định để trả lời thí sinh."
        }
    }
}
