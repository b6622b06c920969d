/// A sitting of a contestant, as the rules of attempts see it.
package struct ContestSitting: Hashable, Sendable {
    /// 1 for the contestant's first.
    package let number: Int
    /// Index of the round.
    package let round: Int
    package let startedAt: Instant
    /// `nil` while it is open, and for one that was never handed in.
    package let result: ContestResult?
    /// True when an outage hit it and the Ban Tổ chức gave another for it.
    package let isReplaced: Bool

    package init(number: Int, round: Int, startedAt: Instant, result: ContestResult?, isReplaced: Bool = false) {
        self.number = number
        self.round = round
        self.startedAt = startedAt
        self.result = result
        self.isReplaced = isReplaced
    }
}

/// How often a contestant may sit, and which sitting counts (CONTESTS.md §3). Days are those of Vietnam.
package struct AttemptRule: Hashable, Codable, Sendable {
    /// Which result counts.
    package enum Counted: String, CaseIterable, Codable, Sendable {
        /// Points, then the shorter time, then the earlier submission.
        case bestSpeed = "BEST_SPEED"
        /// Points, then the earlier submission.
        case bestEarliest = "BEST_EARLIEST"
    }

    /// Of the whole contest; `nil`: no limit.
    package var maximum: Int?
    package var perDay: Int?
    package var perRound: Int?
    package var counted: Counted

    package init(maximum: Int? = nil, perDay: Int? = nil, perRound: Int? = 1, counted: Counted = .bestSpeed) {
        self.maximum = maximum
        self.perDay = perDay
        self.perRound = perRound
        self.counted = counted
    }

    /// Whether another sitting may begin. One that was never handed in counts as used; one that was replaced does not.
    ///
    /// - Throws: the limit that is used up.
    package func admit(previous: [ContestSitting], round: Int, at now: Instant) throws(SittingRefusal) {
        let used = previous.filter { !$0.isReplaced }
        if let maximum, used.count >= maximum { throw .noneLeft(maximum) }
        if let perRound, used.count(where: { $0.round == round }) >= perRound { throw .noneLeftInRound(perRound) }
        if let perDay, used.count(where: { $0.startedAt.day == now.day }) >= perDay { throw .noneLeftToday(perDay) }
    }

    /// The sitting that counts of a round; `nil` when none was handed in. The order of the sittings does not matter.
    package func counted(of sittings: [ContestSitting]) -> ContestSitting? {
        sittings.filter { $0.result != nil && !$0.isReplaced }.min { sortKey($0) < sortKey($1) }
    }

    private func sortKey(_ sitting: ContestSitting) -> (Int, Int64, Int64, Int) {
        guard let result = sitting.result else { return (.max, .max, .max, sitting.number) }
        let duration = counted == .bestSpeed ? result.durationMs : 0
        return (-result.points.hundredths, duration, result.submittedAt.ms, sitting.number)
    }

    /// For the "Thể lệ", whole sentences.
    package var sentences: [String] {
        let limits = [
            maximum.map { "tối đa \($0) lượt trong cả cuộc thi" }, perRound.map { "tối đa \($0) lượt mỗi vòng" },
            perDay.map { "tối đa \($0) lượt mỗi ngày" },
        ].compactMap { $0 }
        let counts =
            switch counted {
            case .bestSpeed: "điểm cao nhất; bằng điểm thì lấy lượt nhanh hơn, rồi lượt nộp sớm hơn"
            case .bestEarliest: "điểm cao nhất; bằng điểm thì lấy lượt nộp sớm hơn"
            }
        return [
            limits.isEmpty
                ? "Số lượt thi không giới hạn trong thời gian mở vòng thi."
                : "Mỗi thí sinh được thi \(limits.joined(separator: ", "))."
        ] + [
            "Lượt đã bắt đầu mà không nộp vẫn tính là một lượt. Ngày thi tính theo giờ Việt Nam.",
            "Kết quả được tính của mỗi vòng là lượt có \(counts).",
        ]
    }
}

/// Why another sitting does not begin.
package enum SittingRefusal: Refusal, Hashable {
    case noneLeft(Int)
    case noneLeftInRound(Int)
    case noneLeftToday(Int)

    package var message: String {
        switch self {
        case .noneLeft(let limit):
            "Em đã dùng hết \(limit) lượt thi của cuộc thi này. Em xem kết quả ở trang cuộc thi."
        case .noneLeftInRound(let limit):
            "Em đã dùng hết \(limit) lượt thi của vòng này. Em chờ vòng sau hoặc xem kết quả."
        case .noneLeftToday(let limit):
            "Hôm nay em đã thi đủ \(limit) lượt. Em quay lại vào ngày mai nếu vòng thi còn mở."
        }
    }
}
