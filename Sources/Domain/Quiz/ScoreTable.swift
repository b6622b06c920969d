/// Who earned how much on which question: what the statistics of a test are made from.
///
/// Scores are whole units of any size, the same in the whole table; the product's are hundredths of a point.
package struct ScoreTable: Hashable, Sendable {
    /// The most that a score may be, in units; keeps every sum within 128 bits.
    package static let highestScore = 100_000_000

    /// One a column.
    package let questions: [Question.ID]
    /// The most that each question gives, in units.
    package let maxima: [Int]
    /// One a learner, each with one cell a question; `nil` where nothing was answered.
    package let rows: [[Int?]]

    /// - Parameters:
    ///   - maxima: as many as questions, each above 0.
    ///   - rows: each as long as the questions, scores 0 to the maximum.
    package init(questions: [Question.ID], maxima: [Int], rows: [[Int?]]) {
        self.questions = questions
        self.maxima = maxima
        self.rows = rows
    }

    /// The table of a paper that several pupils sat; their papers may have the questions in any order, and not all.
    package init(_ papers: [MarkedPaper]) {
        var maxima: [Question.ID: Int] = [:]
        var order: [Question.ID] = []
        for item in papers.flatMap(\.items) where item.maximum > .zero {
            if maxima[item.question] == nil { order.append(item.question) }
            maxima[item.question] = max(maxima[item.question] ?? 0, item.maximum.hundredths)
        }
        questions = order
        self.maxima = order.map { maxima[$0] ?? 0 }
        rows = papers.map { paper in
            let cells = paper.items.filter { !$0.isBlank }.map { ($0.question, $0.points.hundredths) }
            let scores = Dictionary(cells) { first, _ in first }
            return order.map { scores[$0] }
        }
    }

    /// The sum of a learner's row; what was not answered earns nothing.
    func total(_ row: [Int?]) -> Int {
        row.reduce(0) { $0 + ($1 ?? 0) }
    }
}
