import Domain
import Foundation
import TestKit
import Testing

@Suite("Every kind of question")
struct QuestionKindTests {
    @Test("the demo holds every kind once, and each key names its kind")
    func list() {
        #expect(QuestionKindsDemo.all.map { type(of: $0).key } == QuestionKinds.all.map { $0.key })
        #expect(Set(QuestionKinds.all.map { $0.key }).count == QuestionKinds.all.count)
        for kind in QuestionKinds.all { #expect(QuestionKinds.kind(forKey: kind.key) == kind) }
        #expect(QuestionKinds.kind(forKey: "essay") == nil)
    }

    @Test("the demo question has nothing to mend", arguments: QuestionKindsDemo.all.indices)
    func problems(index: Int) {
        #expect(QuestionKindsDemo.all[index].problems().isEmpty)
        #expect(!QuestionKindsDemo.all[index].keyText().isEmpty)
    }

    @Test("the right answer earns all, a blank nothing", arguments: QuestionKindsDemo.all.indices)
    func right(index: Int) {
        let kind = QuestionKindsDemo.all[index]
        #expect(kind.mark(QuestionKindsDemo.rightResponses[index]).isRight)
        #expect(kind.objection(to: QuestionKindsDemo.rightResponses[index]) == nil)
        #expect(kind.mark(.blank) == .none && kind.objection(to: .blank) == nil)
    }

    @Test("a question and its answer survive being written as JSON", arguments: QuestionKindsDemo.all.indices)
    func json(index: Int) throws {
        try expectSurvives(QuestionKindsDemo.all[index])
        let response = QuestionKindsDemo.rightResponses[index]
        #expect(try JSONDecoder().decode(Response.self, from: JSONEncoder().encode(response)) == response)
    }

    @Test("no response marks outside 0 to 100, and one that cannot be read never earns all", arguments: 0..<200)
    func anyResponse(seed: Int) {
        var chance = Seeded(seed: seed)
        for kind in QuestionKindsDemo.all {
            let response = QuestionKindsDemo.randomResponse(&chance)
            let mark = kind.mark(response)
            #expect((0...100).contains(mark.percent))
            if kind.objection(to: response) != nil { #expect(!mark.isRight) }
        }
    }

    @Test("a sheet has every choice once, and the same seed gives the same sheet", arguments: 0..<200)
    func sheets(seed: Int) {
        for kind in QuestionKindsDemo.all {
            let sheet = kind.sheet(seed: UInt64(seed))
            #expect(sheet == kind.sheet(seed: UInt64(seed)))
            #expect(sheet.options.map(\.index).sorted() == Array(sheet.options.indices))
            #expect(sheet.targets.map(\.index).sorted() == Array(sheet.targets.indices))
            #expect(sheet.kind == type(of: kind).key)
        }
    }

    @Test("a sheet never changes when only the key changes", arguments: 0..<200)
    func keyIndependence(seed: Int) {
        let seed = UInt64(seed)
        let options = ["Một", "Hai", "Ba", "Tất cả các phương án trên"]
        let sheets: [[Sheet]] = [
            (0..<4).map { SingleChoice(options: options, correct: $0, pinned: [0]).sheet(seed: seed) },
            [[0], [1, 2], [3]].map { MultipleChoice(options: options, correct: $0).sheet(seed: seed) },
            ["ĐĐĐĐ", "SĐSS"].map { TrueFalseCluster(key: $0).sheet(seed: seed) },
            ["1", "2"].map { ShortAnswer(accepted: [$0], isNumeric: true).sheet(seed: seed) },
            [[0, 1], [1, 0]].map { Matching(lefts: ["a", "b"], rights: ["c", "d"], correct: $0).sheet(seed: seed) },
        ]
        for same in sheets { #expect(Set(same).count == 1) }
    }

    @Test("printed places and the author's indexes name each other", arguments: 0..<200)
    func places(seed: Int) {
        for (kind, response) in zip(QuestionKindsDemo.all, QuestionKindsDemo.rightResponses) {
            let sheet = kind.sheet(seed: UInt64(seed))
            let printed = sheet.printedResponse(author: response)
            #expect(printed.flatMap { sheet.authorResponse(printed: $0) } == response)
        }
    }

    @Test("a place that is not on the sheet is no answer")
    func strangePlace() {
        #expect(SingleChoice.demo().sheet(seed: 1).authorResponse(printed: .choice(4)) == nil)
        #expect(Ordering(items: ["a", "b", "c"]).sheet(seed: 1).authorResponse(printed: .indexes([0, -1])) == nil)
    }

    private func expectSurvives<Kind: QuestionKind>(_ kind: Kind) throws {
        #expect(try JSONDecoder().decode(Kind.self, from: JSONEncoder().encode(kind)) == kind)
    }
}
