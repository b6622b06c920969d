import Domain
import TestKit
import Testing

@Suite("Marking anew")
struct RegradeTests {
    private static let at = Instant(ms: 1_795_000_000_000)

    private func regrade(
        _ question: String, _ policy: RegradePolicy, version: String? = nil, reason: String = "Đáp án sai"
    ) -> Regrade {
        Regrade(
            id: Regrade.ID(1), question: question, contentHash: version, policy: policy, reason: reason,
            by: Account.ID(1), at: Self.at)
    }

    /// Twenty questions of half a point each.
    private static let questions = (1...20).map { Question.demo("q\($0)", SingleChoice.demo(), isSafety: $0 == 1) }
    private static let byID = Dictionary(uniqueKeysWithValues: questions.map { ($0.id, $0) })
    private static let paper = Paper.demo(questions) { _ in 50 }

    private func answers(_ right: some Collection<Int>) -> Answers {
        Answers(
            (1...20).map {
                JournalEntry(
                    position: $0, sequence: $0, response: .choice(right.contains($0) ? 1 : 0), acceptedAt: Self.at)
            })
    }

    @Test(
        "the published vector: fifteen right with and without the void question, all, none",
        arguments: [(1...15, 750, 737), (2...16, 800, 789), (1...20, 1000, 1000), (21...21, 50, 0)])
    func published(right: ClosedRange<Int>, awarded: Int, rescaled: Int) throws {
        func total(_ policy: RegradePolicy) throws -> Int {
            try Self.paper.marked(answers(right), questions: Self.byID, regrades: [regrade("q1", policy)])
                .total.hundredths
        }
        #expect(try total(.awardAll) == awarded)
        #expect(try total(.rescale) == rescaled)
    }

    @Test("another key of any kind is right too, and the first stays right")
    func otherKeys() throws {
        let others: [Response] = [
            .choice(3), .indexes([1, 3]), .judgements("SSSS"), .text("15"), .indexes([1, 0, 2]), .indexes([2, 1]),
        ]
        for (at, kind) in QuestionKindsDemo.all.enumerated() {
            let question = Question.demo("q", kind)
            let paper = Paper.demo([question]) { _ in 100 }
            let regrades = [regrade("q", .acceptAlso(response: others[at]))]
            for response in [others[at], QuestionKindsDemo.rightResponses[at]] {
                let entry = JournalEntry(position: 1, sequence: 1, response: response, acceptedAt: Self.at)
                let marked = try paper.marked(Answers([entry]), questions: ["q": question], regrades: regrades)
                #expect(marked.total.hundredths == 100, "\(type(of: kind).key)")
            }
            #expect(try paper.marked(Answers(), questions: ["q": question], regrades: regrades).total == .zero)
        }
    }

    @Test("typed answers to another key are read as generously as those to the first")
    func typed() throws {
        let question = Question.demo("q", ShortAnswer(accepted: ["14"], isNumeric: true))
        let entry = JournalEntry(position: 1, sequence: 1, response: .text(" 15,50 "), acceptedAt: Self.at)
        let marked = try Paper.demo([question]) { _ in 100 }.marked(
            Answers([entry]), questions: ["q": question], regrades: [regrade("q", .acceptAlso(response: .text("15,5")))]
        )
        #expect(marked.total.hundredths == 100)
    }

    @Test("a decision holds for its version only, and one that was taken back for none")
    func scope() throws {
        func total(_ regrades: [Regrade]) throws -> Int {
            try Self.paper.marked(answers([]), questions: Self.byID, regrades: regrades).total.hundredths
        }
        #expect(try total([regrade("q2", .awardAll, version: "h-q2")]) == 50)
        #expect(try total([regrade("q2", .awardAll, version: "h-old")]) == 0)
        var undone = regrade("q2", .awardAll)
        try undone.takeBack(.init(by: Account.ID(1), at: Self.at, reason: "Bấm nhầm"))
        #expect(try total([undone]) == 0)
        #expect(throws: RegradeRefusal.alreadyUndone) {
            try undone.takeBack(.init(by: Account.ID(1), at: Self.at, reason: "Bấm nhầm"))
        }
    }

    @Test("a dropped safety question is not asked any more")
    func safety() throws {
        let marked = try Self.paper.marked(
            answers(1...20), questions: Self.byID, regrades: [regrade("q1", .rescale)])
        #expect(marked.marks(provesKnowledge: true).safetyAsked == 0)
        #expect(marked.marks(provesKnowledge: true).knowledge == Points(hundredths: 1000))
        #expect(marked.marked.items[0].maximum == .zero && marked.fullMaximum == Points(hundredths: 1000))
    }

    @Test("decisions without a reason or with an impossible or needless key are refused")
    func checks() {
        let question = Self.questions[0]
        #expect(throws: RegradeRefusal.noReason) { try regrade("q1", .awardAll, reason: "  ").check(question) }
        #expect(throws: RegradeRefusal.noAnswer) {
            try regrade("q1", .acceptAlso(response: .choice(9))).check(question)
        }
        #expect(throws: RegradeRefusal.alreadyRight) {
            try regrade("q1", .acceptAlso(response: .choice(1))).check(question)
        }
        #expect(throws: Never.self) { try regrade("q1", .acceptAlso(response: .choice(2))).check(question) }
    }

    private func attempt(_ number: Int64, _ right: some Collection<Int>, isOpen: Bool = false) -> Attempt {
        Attempt(
            id: Attempt.ID(number), assignment: Assignment.ID(1), learner: Learner.ID(number), number: 1,
            paper: Self.paper, startedAt: Self.at, deadline: Self.at + 60_000, submittedAt: isOpen ? nil : Self.at + 9,
            answers: answers(right))
    }

    @Test("the preview counts who rises and who falls, and leaves open attempts alone")
    func preview() throws {
        let attempts = [attempt(1, 1...15), attempt(2, 2...16), attempt(3, 1...3, isOpen: true)]
            .map { (attempt: $0, questions: Self.byID) }
        let preview = try RegradePreview(attempts, before: [], after: [regrade("q1", .rescale)])
        #expect(preview.rows.map(\.change) == [-13, 39])
        #expect((preview.raisedCount, preview.loweredCount, preview.unchangedCount) == (1, 1, 0))
        let back = try RegradePreview(attempts, before: [regrade("q1", .rescale)], after: [])
        #expect(back.rows.map(\.change) == [13, -39])
        #expect(try RegradePreview(attempts, before: [], after: [regrade("x", .awardAll)]).rows == [])
        #expect(throws: RegradeRefusal.nothingLeft) {
            try RegradePreview(attempts, before: [], after: (1...20).map { regrade("q\($0)", .rescale) })
        }
    }

    @Test(
        "other keys and points for all take from nobody, and the order of decisions does not matter", arguments: 0..<200
    )
    func laws(seed: Int) throws {
        var chance = Seeded(seed: seed)
        let questions = QuestionKindsDemo.all.enumerated().map { Question.demo("q\($0)", $1) }
        let byID = Dictionary(uniqueKeysWithValues: questions.map { ($0.id, $0) })
        let paper = Paper.demo(questions) { _ in 25 }
        let entries = questions.indices.map {
            JournalEntry(
                position: $0 + 1, sequence: $0, response: QuestionKindsDemo.randomResponse(&chance), acceptedAt: Self.at
            )
        }
        let before = try paper.marked(Answers(entries), questions: byID)
        var policies = (0..<6).map { at -> Regrade in
            let also = RegradePolicy.acceptAlso(response: QuestionKindsDemo.randomResponse(&chance))
            return regrade("q\(at)", Bool.random(using: &chance) ? also : .awardAll)
        }
        let kind = try paper.marked(Answers(entries), questions: byID, regrades: policies)
        #expect(kind.total >= before.total && kind.total <= paper.maximum)
        policies.append(regrade("q\(seed % 6)", .rescale))
        let all = try paper.marked(Answers(entries), questions: byID, regrades: policies)
        #expect(all.total >= .zero && all.total <= paper.maximum)
        let shuffled = policies.shuffled(using: &chance)
        #expect(try paper.marked(Answers(entries), questions: byID, regrades: shuffled) == all)
        #expect(try paper.marked(Answers(entries), questions: byID, regrades: []).marked == before)
    }
}
