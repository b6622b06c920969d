/// How long, how many and by when.
package enum FeedbackRule {
    package static let textLimit = 1000
    package static let answerLimit = 2000
    /// Remarks of one account on one day.
    package static let dayLimit = 5
    /// Working days for an answer. A proposal: the plan asks that every remark be answered (II.1.n) and that answers be
    /// chased (III(b).3.đ-4), and names no number of days.
    package static let answerWorkingDays = 10

    /// - Parameter sentToday: by the same account.
    /// - Throws: `FeedbackRefusal.tooMany`.
    package static func check(sentToday: Int) throws(FeedbackRefusal) {
        if sentToday >= dayLimit { throw .tooMany }
    }
}

/// Why a remark is not taken.
package enum FeedbackRefusal: Refusal, Hashable {
    case tooMany

    package var message: String {
        switch self {
        case .tooMany: "Hôm nay đã gửi \(FeedbackRule.dayLimit) ý kiến. Ngày mai gửi tiếp nhé."
        }
    }
}

/// How many remarks came and were answered; the indicator is answered of received (plan II.1.n: 100 %).
package struct FeedbackCount: Hashable, Sendable {
    package var received: Int
    package var answered: Int
    /// Answered where everybody can read it.
    package var published: Int

    package init(received: Int = 0, answered: Int = 0, published: Int = 0) {
        self.received = received
        self.answered = answered
        self.published = published
    }

    package var rate: Rate {
        Rate(part: answered, whole: received)
    }

    package static func + (a: Self, b: Self) -> Self {
        FeedbackCount(
            received: a.received + b.received, answered: a.answered + b.answered, published: a.published + b.published)
    }
}
