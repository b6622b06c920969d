import Domain
import TestKit
import Testing

@Suite("A response read from a form")
struct ResponseFieldsTests {
    /// The fields of a form, and what they say to one question of the demo.
    struct Case: Sendable, CustomTestStringConvertible {
        let kind: String
        let fields: [String: [String]]
        let response: Response

        var testDescription: String { "\(kind) \(fields.sorted { $0.key < $1.key })" }
    }

    static let cases = [
        Case(kind: "single_choice", fields: ["": ["2"]], response: .choice(2)),
        Case(kind: "single_choice", fields: ["": ["hai"]], response: .blank),
        Case(kind: "multiple_choice", fields: ["": ["0", "3"]], response: .indexes([0, 3])),
        Case(
            kind: "true_false_cluster", fields: ["0": ["true"], "2": ["false"], "3": ["có"]],
            response: .judgements([true, nil, false, nil])),
        Case(kind: "short_answer", fields: ["": ["  1800  1096 "]], response: .text("1800 1096")),
        Case(kind: "short_answer", fields: ["": ["   "]], response: .blank),
        Case(kind: "ordering", fields: ["0": ["2"], "1": ["0"], "2": ["1"]], response: .indexes([1, 2, 0])),
        Case(kind: "ordering", fields: ["0": ["1"], "1": ["1"], "2": ["0"]], response: .blank),
        Case(kind: "ordering", fields: ["0": ["1"], "1": ["0"]], response: .blank),
        Case(kind: "matching", fields: ["1": ["2"]], response: .indexes([-1, 2])),
        Case(kind: "matching", fields: ["0": [""], "1": [""]], response: .blank),
    ]

    @Test("each kind reads its own fields", arguments: cases)
    func fields(_ example: Case) throws {
        let kind = try #require(QuestionKindsDemo.all.first { type(of: $0).key == example.kind })
        #expect(kind.response { example.fields[$0] ?? [] } == example.response)
    }

    @Test("a form without fields is a blank, whatever the kind", arguments: QuestionKindsDemo.all.indices)
    func nothing(index: Int) {
        #expect(QuestionKindsDemo.all[index].response { _ in [] } == .blank)
    }

    @Test("every kind has a case above")
    func complete() {
        #expect(Set(Self.cases.map(\.kind)) == Set(QuestionKinds.all.map { $0.key }))
    }

    @Test("an open line of a matching survives the way to the author's indexes and back", arguments: 0..<50)
    func openLine(seed: Int) {
        let sheet = QuestionKindsDemo.all[5].sheet(seed: UInt64(seed))
        let author = sheet.authorResponse(printed: .indexes([-1, 2]))
        #expect(author != nil && author.flatMap(sheet.printedResponse) == .indexes([-1, 2]))
        #expect(QuestionKindsDemo.all[1].sheet(seed: 1).authorResponse(printed: .indexes([-1])) == nil)
    }
}
