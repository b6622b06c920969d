/// How one question worked in a test (ASSESSMENT.md §7).
package struct ItemStatistics: Hashable, Sendable {
    /// Below so many answers nothing is shown: “chưa đủ dữ liệu”.
    package static let enoughAnswers = 30
    /// The share of the learners in the upper and in the lower group, in percent.
    package static let groupPercent = 27

    package let question: Question.ID
    package let answeredCount: Int
    /// Answers that earned everything.
    package let rightCount: Int
    /// Độ khó: the part of the points that those who answered earned, 0...1; for a question without shares it is
    /// right / answered. `nil` when nobody answered.
    package let difficulty: Ratio?
    /// Độ phân biệt: what the upper group earned less what the lower group earned, a learner, -1...1; `nil` for less than
    /// two learners.
    package let discrimination: Ratio?

    /// True when the figures may be shown to a teacher.
    package var isEnough: Bool {
        answeredCount >= Self.enoughAnswers
    }

    /// Somebody should read the question again: hardly anybody earned its points, or those who know more did hardly
    /// better at one that was not easy. A wrong key shows like this.
    package var needsLook: Bool {
        guard isEnough, let difficulty, let discrimination else { return false }
        let isHard = difficulty.isBelow(percent: 20)
        return isHard || difficulty.isBelow(percent: 80) && discrimination.isBelow(percent: 20)
    }
}

/// How a whole test worked (ASSESSMENT.md §7).
package struct TestStatistics: Hashable, Sendable {
    package let learnerCount: Int
    /// In the order of the table.
    package let items: [ItemStatistics]
    /// Mean of the totals, in units of the table; `nil` without learners.
    package let mean: Ratio?
    /// Variance of the totals over all learners (population), in squared units; `nil` without learners.
    package let variance: Ratio?
    /// Cronbach's alpha, KR-20 where every score is all or nothing; `nil` for one question, or when all totals are equal.
    package let alpha: Ratio?
    /// True when every question gives the same and every score is all of it or nothing: then alpha is KR-20.
    package let isDichotomous: Bool

    /// True when the figures may be shown to a teacher.
    package var isEnough: Bool {
        learnerCount >= ItemStatistics.enoughAnswers
    }

    package init(_ table: ScoreTable) {
        let totals = table.rows.map(table.total)
        let groups = ScoreGroups(totals)
        learnerCount = table.rows.count
        items = table.questions.indices.map { column in
            ItemStatistics(column, table, groups)
        }
        let whole = Spread(totals)
        mean = whole.mean
        variance = whole.variance
        let parts = table.questions.indices.map { column in Spread(table.rows.map { $0[column] ?? 0 }).scaledVariance }
        let count = Int128(table.questions.count)
        // k / (k - 1) * (1 - sum of the parts' variances / variance of the totals), as one fraction.
        alpha = Ratio(count * (whole.scaledVariance - parts.reduce(0, +)), (count - 1) * whole.scaledVariance)
        isDichotomous =
            Set(table.maxima).count <= 1
            && table.rows.allSatisfy { row in zip(row, table.maxima).allSatisfy { [nil, 0, $1].contains($0) } }
    }
}

extension ItemStatistics {
    /// A question that nobody has answered yet.
    static func none(_ question: Question.ID) -> ItemStatistics {
        ItemStatistics(
            question: question, answeredCount: 0, rightCount: 0, difficulty: nil, discrimination: nil)
    }

    fileprivate init(_ column: Int, _ table: ScoreTable, _ groups: ScoreGroups) {
        let maximum = table.maxima[column]
        let answered = table.rows.compactMap { $0[column] }
        question = table.questions[column]
        answeredCount = answered.count
        rightCount = answered.count { $0 >= maximum }
        difficulty = Ratio(Int128(answered.reduce(0, +)), Int128(answered.count) * Int128(maximum))
        discrimination = groups.difference(table.rows.map { $0[column] ?? 0 }, maximum: maximum)
    }
}

/// Sums of a list of whole numbers from which mean and variance follow exactly.
private struct Spread {
    let count: Int128
    let sum: Int128
    let squares: Int128

    init(_ values: [Int]) {
        count = Int128(values.count)
        sum = values.reduce(Int128(0)) { $0 + Int128($1) }
        squares = values.reduce(Int128(0)) { $0 + Int128($1) * Int128($1) }
    }

    var mean: Ratio? {
        Ratio(sum, count)
    }

    /// The variance times the square of the count.
    var scaledVariance: Int128 {
        count * squares - sum * sum
    }

    var variance: Ratio? {
        Ratio(scaledVariance, count * count)
    }
}
