import Domain
import TestKit
import Testing

@Suite("Drawing a paper")
struct DrawTests {
    let today = Day(number: 20_780)

    @Test("a paper has the cells, parts and points that the matrix asks for", arguments: 0..<200)
    func cells(seed: Int) throws {
        let bank = Blueprint.pc.demoBank
        let paper = try Blueprint.pc.draw(from: bank, grade: 10, on: today, seed: UInt64(seed))
        let byID = Dictionary(uniqueKeysWithValues: bank.map { ($0.id, $0) })
        let drawn = paper.items.compactMap { byID[$0.question] }
        #expect(Set(drawn.map(\.id)).count == Blueprint.pc.questionCount)
        for cell in Blueprint.pc.cells {
            let count = drawn.count { question in
                question.contentArea == cell.contentArea && question.level == cell.level
                    && type(of: question.kind).key == cell.kind
            }
            #expect(count == cell.count)
        }
        #expect(drawn.count(where: \.isSafety) >= 6)
        #expect(paper.maximum == Points(hundredths: 1000))
        #expect(paper.items.map(\.position) == Array(1...28))
        #expect(paper.items.map(\.part.rawValue) == paper.items.map(\.part.rawValue).sorted())
    }

    @Test("the same seed gives the same paper, whatever the order of the bank", arguments: 0..<200)
    func order(seed: Int) throws {
        let bank = Blueprint.pc.demoBank
        var chance = Seeded(seed: seed)
        let first = try Blueprint.pc.draw(from: bank, grade: 10, on: today, seed: UInt64(seed))
        let second = try Blueprint.pc.draw(
            from: bank.shuffled(using: &chance), grade: 10, on: today, seed: UInt64(seed))
        #expect(first == second)
    }

    @Test("other seeds give other papers")
    func variety() throws {
        let papers = try (0..<20).map { seed in
            try Blueprint.pc.draw(from: Blueprint.pc.demoBank, grade: 10, on: today, seed: UInt64(seed))
                .items.map(\.question)
        }
        #expect(Set(papers).count == 20)
    }

    @Test("drafts, dated items and items for other grades are never drawn")
    func eligibility() {
        let kind = SingleChoice.demo()
        #expect(Question.demo("a", kind, validUntil: today).isDrawable(grade: 12, on: today))
        #expect(!Question.demo("b", kind, validUntil: today + -1).isDrawable(grade: 12, on: today))
        #expect(!Question.demo("c", kind, isApproved: false).isDrawable(grade: 12, on: today))
        #expect(!Question.demo("d", kind).isDrawable(grade: 9, on: today))
    }

    @Test("every cell that has too few is named with what it needs and has")
    func shortage() {
        let bank = Blueprint.pc.demoBank.filter { $0.level != .apply || $0.id.hasSuffix("-0") }
        #expect {
            try Blueprint.pc.draw(from: bank, grade: 10, on: today, seed: 1)
        } throws: { error in
            guard case .tooFewQuestions(let shortages) = error as? DrawRefusal else { return false }
            return shortages.map(\.text) == [
                "ND2, mức VD, dạng short_answer: cần 4 câu, có 1 câu",
                "ND3, mức VD, dạng true_false_cluster: cần 2 câu, có 1 câu",
            ]
        }
    }

    @Test("exactly enough safety questions in the bank are all drawn", arguments: 0..<200)
    func safety(seed: Int) throws {
        var left = 6
        let bank = Blueprint.pc.demoBank.map { question in
            let isSafety = question.contentArea == .nd3 && left > 0
            left -= isSafety ? 1 : 0
            return Question.demo(
                question.id, question.kind, area: question.contentArea, level: question.level, isSafety: isSafety)
        }
        let paper = try Blueprint.pc.draw(from: bank, grade: 10, on: today, seed: UInt64(seed))
        let safety = Set(bank.filter(\.isSafety).map(\.id))
        #expect(safety.isSubset(of: paper.items.map(\.question)))
    }

    @Test("too few safety questions refuse the draw")
    func noSafety() {
        let bank = Blueprint.pc.demoBank.map { question in
            Question.demo(
                question.id, question.kind, area: question.contentArea, level: question.level,
                isSafety: question.id == "nd1-0-0")
        }
        #expect(throws: DrawRefusal.tooFewSafetyQuestions(needed: 6, found: 1)) {
            try Blueprint.pc.draw(from: bank, grade: 10, on: today, seed: 3)
        }
    }

    @Test("cells of one kind, level and content are drawn as one", arguments: 0..<50)
    func twinCells(seed: Int) throws {
        let cell = Blueprint.Cell(contentArea: .nd2, level: .recognise, kind: SingleChoice.key, count: 2)
        let twins = Blueprint(
            code: "Q", title: "Đề thử", timeLimitMs: 60_000,
            parts: [.init(part: .one, kind: SingleChoice.key, count: 4, points: Points(hundredths: 250))],
            cells: [cell, cell], minimumSafety: 0)
        let bank = (0..<4).map { Question.demo("q\($0)", SingleChoice.demo()) }
        let paper = try twins.draw(from: bank, grade: 10, on: today, seed: UInt64(seed))
        #expect(Set(paper.items.map(\.question)).count == 4)
    }

    @Test("a matrix that contradicts itself says where")
    func broken() {
        let blueprint = Blueprint(
            code: "X", title: "Đề hỏng", timeLimitMs: 0,
            parts: [.init(part: .one, kind: SingleChoice.key, count: 3, points: Points(hundredths: 25))],
            cells: [
                .init(contentArea: .nd1, level: .apply, kind: SingleChoice.key, count: 2),
                .init(contentArea: .nd1, level: .apply, kind: "essay", count: 1),
            ],
            minimumSafety: 9)
        #expect(
            blueprint.problems() == [
                "time_limit_minutes: phải lớn hơn 0",
                "parts: mục 1: cần 3 câu nhưng các ô của ma trận cộng lại là 2",
                "cells: mục 2: dạng essay không có trong parts",
                "minimum_safety: phải từ 0 đến 3",
            ])
        #expect(Blueprint.pc.problems().isEmpty)
    }
}
