import Domain
import TestKit
import Testing

@Suite("Marking")
struct MarkingTests {
    @Test("the papers of the specification, as real papers with real answers", arguments: QuizVectors.all.paper)
    func paperVectors(_ vector: QuizVectors.Paper) throws {
        let singles = (0..<vector.part1Right + 2).map { Question.demo("p1-\($0)", SingleChoice.demo(correct: $0 % 4)) }
        let clusters = vector.tfRightCounts.indices.map { Question.demo("p2-\($0)", TrueFalseCluster(key: "ĐSĐS")) }
        let shorts = (0..<vector.part3Right + 2).map { number in
            Question.demo("p3-\(number)", ShortAnswer(accepted: ["\(number),5"], isNumeric: true))
        }
        let responses: [Response] =
            singles.indices.map { .choice($0 < vector.part1Right ? $0 % 4 : ($0 + 1) % 4) }
            + vector.tfRightCounts.map { .judgements(String("ĐSĐS".prefix($0) + "SĐSĐ".suffix(4 - $0))) }
            + shorts.indices.map { .text($0 < vector.part3Right ? "\($0),50" : "99") }
        let questions = singles + clusters + shorts
        let paper = Paper.demo(questions) { [.one: 25, .two: 100, .three: vector.part3PointHundredths][$0] ?? 0 }
        let marked = try paper.marked(
            answers(responses), questions: Dictionary(uniqueKeysWithValues: questions.map { ($0.id, $0) }))
        #expect(marked.total.hundredths == vector.hundredths)
        #expect(Paper.Part.allCases.map { marked.total(of: $0) }.total == marked.total)
    }

    @Test("school marks round half up", arguments: QuizVectors.all.roundToTenth)
    func rounding(_ vector: QuizVectors.Rounding) {
        #expect(Points(hundredths: vector.hundredths).tenths == vector.tenths)
    }

    @Test(
        "raw points come to the scale of ten",
        arguments: [
            (17, 20, 85), (13, 15, 87), (7, 12, 58), (19, 30, 63), (11, 15, 73), (29, 40, 73), (1, 3, 33), (2, 3, 67),
            (0, 4, 0), (5, 5, 100),
        ])
    func scaling(right: Int, asked: Int, tenths: Int) {
        let items = (1...asked).map { item($0, hundredths: $0 <= right ? 100 : 0, of: 100) }
        #expect(MarkedPaper(items: items).markTenths == tenths)
    }

    @Test("a mark is rounded once: 8,4467 is 8,4 though 8,45 would be 8,5")
    func roundedOnce() {
        let marked = MarkedPaper(items: [item(1, hundredths: 1267, of: 1500)])
        #expect(marked.onScaleOfTen == Points(hundredths: 845))
        #expect(marked.markTenths == 84)
    }

    @Test("an empty paper is nought, not an error")
    func empty() {
        #expect(MarkedPaper(items: []).onScaleOfTen == .zero)
    }

    @Test("marks lie between nought and the maximum", arguments: 0..<200)
    func bounds(seed: Int) throws {
        var chance = Seeded(seed: seed)
        let kinds = QuestionKindsDemo.all + QuestionKindsDemo.all
        let questions = kinds.enumerated().map { Question.demo("q\($0)", $1, isSafety: $0 % 2 == 0) }
        let paper = Paper.demo(questions) { _ in Int.random(in: 0...120, using: &chance) }
        let responses = questions.map { _ in QuestionKindsDemo.randomResponse(&chance) }
        let marked = try paper.marked(
            answers(responses), questions: Dictionary(uniqueKeysWithValues: questions.map { ($0.id, $0) }))
        #expect(marked.items.allSatisfy { $0.points >= .zero && $0.points <= $0.maximum })
        #expect(marked.total >= .zero && marked.total <= paper.maximum)
        #expect((0...1000).contains(marked.onScaleOfTen.hundredths))
        #expect((0...marked.safetyAsked).contains(marked.safetyRight))
        #expect(marked.safetyAsked == questions.count(where: \.isSafety))
    }

    @Test("a safety cluster is right only when all four statements are")
    func safety() throws {
        let questions = ["a", "b"].map { Question.demo($0, TrueFalseCluster(key: "ĐSĐS"), isSafety: true) }
        let paper = Paper.demo(questions) { _ in 100 }
        let marked = try paper.marked(
            answers([.judgements("ĐSĐS"), .judgements("ĐSĐ-")]),
            questions: Dictionary(uniqueKeysWithValues: questions.map { ($0.id, $0) }))
        #expect(marked.safetyRight == 1 && marked.safetyAsked == 2)
    }

    @Test("a paper with a question that is not there is not marked")
    func missing() {
        let paper = Paper.demo([.demo("mat", SingleChoice.demo())]) { _ in 25 }
        #expect(throws: MarkingRefusal.missingQuestions(["mat"])) {
            try paper.marked(Answers(), questions: [:])
        }
    }

    private func answers(_ responses: [Response]) -> Answers {
        Answers(
            responses.enumerated().map { offset, response in
                JournalEntry(
                    position: offset + 1, sequence: offset + 1, response: response, acceptedAt: Instant(ms: 1000))
            })
    }

    private func item(_ position: Int, hundredths: Int, of maximum: Int) -> MarkedPaper.Item {
        MarkedPaper.Item(
            position: position, part: .one, question: "q\(position)", points: Points(hundredths: hundredths),
            maximum: Points(hundredths: maximum), mark: .none, isSafety: false, isBlank: false)
    }
}
