import Domain
import TestKit
import Testing

@Suite("A question as its author types it")
struct QuestionWritingTests {
    static func complete(_ kind: any QuestionKind) -> QuestionWriting {
        var writing = QuestionWriting(kind, stem: "Việc nào đúng?")
        writing.level = .understand
        writing.contentArea = .nd3
        return writing
    }

    static let single = SingleChoice(options: ["Một", "Hai", "Ba", "Bốn"], correct: 1)

    @Test("every kind is typed and read again as it was", arguments: QuestionKindsDemo.all.indices)
    func roundTrip(index: Int) throws {
        let kind = QuestionKindsDemo.all[index]
        let writing = Self.complete(kind)
        #expect(writing.problems() == [])
        #expect(!writing.lacksKey)
        let again = try #require(writing.tidied().questionKind())
        #expect(again.keyText() == kind.keyText())
        #expect(again.mark(QuestionKindsDemo.rightResponses[index]).isRight)
        #expect(again.sheet(seed: 7) == kind.sheet(seed: 7))
        #expect(writing.question(id: "own-1", contentHash: "h", on: Day(number: 20_000))?.level == .understand)
    }

    @Test("without a key it is never a question", arguments: AnswerForm.allCases)
    func noKey(form: AnswerForm) {
        var writing = QuestionWriting(form: form)
        writing.stem = "Việc nào đúng?"
        writing.level = .apply
        writing.contentArea = .nd1
        if form != .ranks { writing.lines = ["Một", "Hai", "Ba", "Bốn"].map { .init($0) } } else { writing.lines = [] }
        #expect(writing.lacksKey)
        #expect(writing.questionKind() == nil)
        #expect(!writing.problems().isEmpty)
        #expect(writing.question(id: "own-1", contentHash: "h", on: Day(number: 20_000)) == nil)
        #expect(OwnQuestion.State(writing, isPutAway: false) == .lacksKey)
    }

    @Test("one thing left out is one thing said", arguments: ["stem", "key", "level", "area", "grades", "line.3"])
    func missing(field: String) {
        var writing = Self.complete(Self.single)
        switch field {
        case "stem": writing.stem = "  "
        case "key": writing.lines[1].isRight = nil
        case "level": writing.level = nil
        case "area": writing.contentArea = nil
        case "grades": (writing.firstGrade, writing.lastGrade) = (10, 8)
        default: writing.lines[3].text = "Một"
        }
        #expect(writing.problems().map(\.field) == [field])
    }

    @Test("a blank option does not count, unless it is the right one")
    func blanks() {
        var writing = Self.complete(Self.single)
        writing.lines.append(.init("  "))
        #expect(writing.problems() == [])
        #expect(writing.tidied().lines.count == 4)
        writing.lines[1].text = ""
        #expect(writing.problems().map(\.field) == ["line.1"])
    }

    @Test("the right option stays right when a blank one before it is dropped")
    func shifted() {
        var writing = Self.complete(Self.single)
        writing.lines.insert(.init(""), at: 0)
        #expect((writing.questionKind() as? SingleChoice) == Self.single)
    }

    @Test("changing the kind there and back loses nothing that was typed", arguments: AnswerForm.allCases)
    func thereAndBack(form: AnswerForm) {
        let writing = Self.complete(Self.single)
        let back = writing.changed(to: form).changed(to: .oneOf)
        #expect((back.questionKind() as? SingleChoice) == Self.single)
        #expect(back.tidied() == writing.tidied())
    }

    @Test(
        "a number has to be a clear one", arguments: [("1.000", false), ("0,5", true), ("5 kg", false), ("12", true)])
    func numbers(text: String, isClear: Bool) {
        let writing = Self.complete(ShortAnswer(accepted: [text], isNumeric: true))
        #expect(writing.problems().isEmpty == isClear)
    }

    @Test("two left sides may share a right one, and extras may not repeat it")
    func pairs() throws {
        var writing = Self.complete(
            Matching(lefts: ["VNeID", "Cổng", "Thẻ"], rights: ["ứng dụng", "trang web", "thừa"], correct: [0, 1, 0]))
        #expect(writing.problems() == [])
        #expect(writing.extras == ["thừa"])
        #expect((writing.questionKind() as? Matching)?.correct == [0, 1, 0])
        writing.extras = ["ứng dụng"]
        #expect(writing.problems().map(\.field) == ["extra.0"])
    }

    @Test("pictures may stand for words, but must say what they show")
    func pictures() {
        var writing = Self.complete(Self.single)
        writing.stem = ""
        writing.pictures = [QuestionPicture(id: "a", width: 1, height: 1, alternative: " ")]
        #expect(writing.problems().map(\.field) == ["alternative.0"])
        writing.pictures = [QuestionPicture(id: "a", width: 1, height: 1, alternative: "Sơ đồ")]
        #expect(writing.problems() == [])
    }

    @Test("the history says what changed, and nothing else")
    func changes() {
        let old = Self.complete(Self.single)
        var new = old
        new.lines[0].isRight = true
        new.lines[1].isRight = nil
        new.explanation = "Vì  thế."
        #expect(
            QuestionChange.all(from: old, to: new) == [
                .changed("Đáp án", "B", "A"), .changed("Lời giải", "", "Vì thế."),
            ])
        #expect(QuestionChange.all(from: old, to: old) == [])
    }
}

extension QuestionChange {
    fileprivate static func changed(_ title: String, _ before: String, _ after: String) -> QuestionChange {
        QuestionChange(title: title, before: before, after: after)
    }
}
