import Domain
import Testing

@Suite("Finding questions to choose from")
struct QuestionFilterTests {
    private static let passage = Passage(id: "p", text: "Bà ngoại đến ở lại nhà bạn Hòa một tuần.")
    private static let choice = Question.demo("a", SingleChoice(options: ["Mã OTP", "Căn cước"], correct: 0))
    private static let cluster = Question.demo("b", TrueFalseCluster(key: "ĐSĐS"), area: .nd3, level: .apply)
    private static let read = Question.demo("c", SingleChoice.demo(), area: .nd5, passage: passage)
    private static let all = [choice, cluster, read]

    private func found(_ filter: QuestionFilter) -> [String] {
        Self.all.filter(filter.matches).map(\.id)
    }

    @Test(
        "words stand anywhere in what pupils read, one behind the other, with marks or without",
        arguments: [
            ("", ["a", "b", "c"]), ("otp", ["a"]), ("Căn  cước", ["a"]), ("can cuoc", ["a"]), ("ý d", ["b"]),
            ("BA NGOAI", ["c"]),
            ("bạn hòa", ["c"]), ("hòa bạn", []), ("câu", ["a", "b", "c"]),
        ])
    func words(text: String, expected: [String]) {
        #expect(found(QuestionFilter(words: text)) == expected)
    }

    @Test("kind, content and level narrow it, each by itself and together")
    func facts() {
        #expect(found(QuestionFilter(form: .oneOf)) == ["a", "c"])
        #expect(found(QuestionFilter(contentArea: .nd3)) == ["b"])
        #expect(found(QuestionFilter(level: .apply)) == ["b"])
        #expect(found(QuestionFilter(form: .oneOf, contentArea: .nd5, level: .recognise)) == ["c"])
        #expect(found(QuestionFilter(form: .oneOf, level: .apply)) == [])
    }

    @Test("questions about one text are ticked as one, at the place of the first")
    func picks() {
        let second = Question.demo("d", SingleChoice.demo(), passage: Self.passage)
        let picks = [Self.read, Self.choice, second].picks
        #expect(picks.map { $0.map(\.id) } == [["c", "d"], ["a"]])
        #expect(picks.map { $0[0].pickID } == ["p", "a"])
    }
}
