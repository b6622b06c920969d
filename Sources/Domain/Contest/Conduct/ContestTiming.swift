/// Working time of a sitting by the server's clock alone (CONTESTS.md §3).
package struct ContestTiming: Hashable, Codable, Sendable {
    package var limitMs: Int64
    /// For the network: so long after the limit a submission is still taken.
    package var graceMs: Int64

    package init(limitMs: Int64, graceMs: Int64 = 5_000) {
        self.limitMs = limitMs
        self.graceMs = graceMs
    }

    /// From the delivery of the first question to the accepted submission, 0...limit; a submission within the grace
    /// counts as the limit. `nil` for one that comes later and is not taken.
    package func durationMs(from delivered: Instant, to submitted: Instant) -> Int64? {
        let used = submitted.ms - delivered.ms
        return used > limitMs + graceMs ? nil : min(limitMs, max(0, used))
    }

    /// When an open sitting is handed in by the server: the limit, or the end of the round if that is earlier.
    package func deadline(from delivered: Instant, roundClosesAt: Instant) -> Instant {
        min(delivered + limitMs, roundClosesAt)
    }
}

/// The number that the prediction question asks for. It is taken once, when the round has ended, before anybody is ranked.
package enum PredictionTruth: String, CaseIterable, Codable, Sendable {
    /// Distinct contestants with at least one valid submission in the round.
    case participants = "soNguoiThamGia"
    /// Distinct contestants whose counted result has full marks.
    case allRight = "soNguoiDungTatCa"

    /// Counted from the results of a round, one for each contestant.
    package func actual(of results: [ContestResult], fullMarks: Points) -> Int {
        switch self {
        case .participants: results.count
        case .allRight: results.count { $0.points >= fullMarks }
        }
    }

    /// What is counted, for the "Thể lệ".
    package var definition: String {
        switch self {
        case .participants: "số thí sinh khác nhau có ít nhất một bài nộp hợp lệ trong vòng thi"
        case .allRight: "số thí sinh khác nhau trả lời đúng tất cả các câu hỏi trong vòng thi"
        }
    }
}

/// The extra question by which ties are broken (câu hỏi phụ).
package struct PredictionQuestion: Hashable, Codable, Sendable {
    package var text: String
    package var truth: PredictionTruth

    package init(text: String, truth: PredictionTruth) {
        self.text = text
        self.truth = truth
    }

    /// The largest number that is taken as a prediction.
    package static let maximum = 1_000_000_000

    /// Reads what a contestant typed, with or without dots between groups: "1.250".
    ///
    /// - Throws: the sentence that tells the contestant how to write it.
    package static func read(_ text: String) throws(PredictionRefusal) -> Int {
        let tidy = VietnameseText.tidy(text)
        guard tidy.first != "-" else { throw .negative }
        let groups = tidy.split(separator: ".", omittingEmptySubsequences: false)
        let isGrouped = groups.count == 1 || (groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
        let digits = groups.joined()
        guard isGrouped, !digits.isEmpty, digits.allSatisfy(\.isASCIIDigit) else { throw .notANumber }
        guard let number = Int(digits), number <= maximum else { throw .tooLarge }
        return number
    }
}

/// Why a prediction is not taken.
package enum PredictionRefusal: Refusal, Hashable {
    case negative
    case notANumber
    case tooLarge

    package var message: String {
        switch self {
        case .negative: "Số người không thể nhỏ hơn 0. Em nhập lại một số từ 0 trở lên nhé."
        case .notANumber: "Em viết dự đoán bằng chữ số, ví dụ 1250 hoặc 1.250."
        case .tooLarge: "Số em nhập lớn quá. Em nhập một số không quá 1.000.000.000 nhé."
        }
    }
}

/// How the rounds of a contest make one result.
package enum OverallRule: Hashable, Codable, Sendable {
    /// The points of all rounds.
    case sum
    /// The best so many rounds.
    case best(Int)

    /// One result for a contestant: points, durations, clusters and prediction errors added up, the last submission.
    /// `nil` without any round.
    package func combined(_ rounds: [ContestResult]) -> ContestResult? {
        let counted = rounds.sorted {
            ($1.points, $0.durationMs, $0.submittedAt) < ($0.points, $1.durationMs, $1.submittedAt)
        }.prefix(limit(of: rounds.count))
        guard let first = counted.first else { return nil }
        return counted.dropFirst().reduce(first) { sum, next in
            ContestResult(
                contestant: sum.contestant, points: sum.points + next.points,
                durationMs: sum.durationMs + next.durationMs, submittedAt: max(sum.submittedAt, next.submittedAt),
                predictionDelta: Self.sum(sum.predictionDelta, next.predictionDelta),
                wholeClusters: sum.wholeClusters + next.wholeClusters)
        }
    }

    /// For the "Thể lệ", a whole sentence.
    package var sentence: String {
        switch self {
        case .sum: "Kết quả chung là tổng điểm các vòng; bằng điểm thì xét theo cùng tiêu chí trên tổng thời gian."
        case .best(let count):
            "Kết quả chung là tổng điểm \(count) vòng tốt nhất; bằng điểm thì xét theo cùng tiêu chí trên tổng thời gian."
        }
    }

    private func limit(of rounds: Int) -> Int {
        switch self {
        case .sum: rounds
        case .best(let count): max(1, count)
        }
    }

    /// A round without a prediction leaves the whole without one.
    private static func sum(_ a: Int?, _ b: Int?) -> Int? {
        guard let a, let b else { return nil }
        let sum = a.addingReportingOverflow(b)
        return sum.overflow ? .max : sum.partialValue
    }
}
