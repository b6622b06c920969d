/// How the questions of an assigned test worked, question by question (ASSESSMENT.md §7): every pupil counts once, with
/// the first attempt that was handed in, before anybody had seen an answer.
package struct TestReport: Sendable {
    /// A question in the version in which it was asked.
    package struct Line: Sendable {
        package let question: Question
        package let part: Paper.Part
        /// Pupils whose paper had it.
        package let askedCount: Int
        /// Among those pupils only: papers that are drawn differ.
        package let statistics: ItemStatistics
        package let tally: AnswerTally
    }

    /// Pupils who count.
    package let sittingCount: Int
    /// By part, then by the question's id; all that were asked in any attempt that was begun.
    package let lines: [Line]
    /// Of the whole test; `nil` when the pupils had different questions, which no figure puts together.
    package let whole: TestStatistics?

    /// - Parameters:
    ///   - attempts: of one assignment, with their answers.
    ///   - wordings: of every question that they ask; an attempt with one that is missing is left out.
    ///   - regrades: decisions that hold. Another key counts; points for all and dropped questions say nothing about how
    ///     a question worked.
    package init(_ attempts: [Attempt], wordings: QuestionWordings, regrades: [Regrade]) {
        let keys = regrades.filter { if case .acceptAlso = $0.policy { true } else { false } }
        let sittings = Self.first(attempts).compactMap { Sitting($0, wordings, keys) }
        sittingCount = sittings.count
        lines = Self.asked(attempts).compactMap { item in
            wordings[item].map { Line(item, $0, sittings.filter { $0.asks(item) }) }
        }
        let sets = Set(sittings.map { Set($0.attempt.paper.items.map(\.question)) })
        whole = sets.count == 1 ? TestStatistics(ScoreTable(sittings.map(\.marked))) : nil
    }

    private static func first(_ attempts: [Attempt]) -> [Attempt] {
        let submitted = attempts.filter { $0.submittedAt != nil }.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
        var seen: Set<Learner.ID> = []
        return submitted.filter { seen.insert($0.learner).inserted }
    }

    private static func asked(_ attempts: [Attempt]) -> [Paper.Item] {
        var seen: Set<[String]> = []
        return attempts.flatMap(\.paper.items).filter { seen.insert([$0.question, $0.contentHash]).inserted }
            .sorted {
                ($0.part.rawValue, $0.question, $0.contentHash) < ($1.part.rawValue, $1.question, $1.contentHash)
            }
    }
}

/// Questions in the versions in which attempts asked them.
package struct QuestionWordings: Sendable {
    private struct Key: Hashable {
        let question: Question.ID
        let contentHash: String
    }

    private let questions: [Key: Question]

    package init(_ questions: some Sequence<Question>) {
        let keyed = questions.map { (Key(question: $0.id, contentHash: $0.contentHash), $0) }
        self.questions = Dictionary(keyed) { first, _ in first }
    }

    /// The wording that a paper asked; `nil` when it is not among these.
    package subscript(item: Paper.Item) -> Question? {
        questions[Key(question: item.question, contentHash: item.contentHash)]
    }

    /// The questions of a paper by id; those that are missing are left out.
    package func questions(of paper: Paper) -> [Question.ID: Question] {
        Dictionary(paper.items.compactMap { item in self[item].map { (item.question, $0) } }) { first, _ in first }
    }
}

/// A handed-in attempt that counts, marked.
private struct Sitting {
    let attempt: Attempt
    let marked: MarkedPaper

    init?(_ attempt: Attempt, _ wordings: QuestionWordings, _ keys: [Regrade]) {
        do {
            marked = try attempt.paper.marked(
                attempt.answers, questions: wordings.questions(of: attempt.paper), regrades: keys
            ).marked
        } catch {
            return nil
        }
        self.attempt = attempt
    }

    func asks(_ item: Paper.Item) -> Bool {
        place(of: item) != nil
    }

    func response(to item: Paper.Item) -> Response {
        place(of: item).map { attempt.answers[$0] } ?? .blank
    }

    private func place(of item: Paper.Item) -> Int? {
        attempt.paper.items.first { $0.question == item.question && $0.contentHash == item.contentHash }?.position
    }
}

extension TestReport.Line {
    fileprivate init(_ item: Paper.Item, _ question: Question, _ sittings: [Sitting]) {
        let found = TestStatistics(ScoreTable(sittings.map(\.marked))).items.first { $0.question == item.question }
        self.init(
            question: question, part: item.part, askedCount: sittings.count, statistics: found ?? .none(item.question),
            tally: AnswerTally(question.kind, sittings.map { $0.response(to: item) }))
    }
}
