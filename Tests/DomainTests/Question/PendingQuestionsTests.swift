import Domain
import Testing

@Suite("Questions of a file that wait to be taken in")
struct PendingQuestionsTests {
    private static let ready = PendingQuestions.Item(
        line: 1, writing: QuestionWritingTests.complete(QuestionWritingTests.single))

    private static func keyless() -> PendingQuestions.Item {
        var writing = ready.writing
        for index in writing.lines.indices { writing.lines[index].isRight = nil }
        return .init(line: 9, writing: writing, fault: "không có đáp án")
    }

    private static func pending(_ items: [PendingQuestions.Item], faults: [String] = []) -> PendingQuestions {
        PendingQuestions(name: "de.docx", text: "", items: items, faults: faults)
    }

    @Test("all of them or none: one without a key holds back the rest")
    func allOrNone() throws {
        let pending = Self.pending([Self.ready, Self.keyless()])
        #expect(pending.items[1].state == .lacksKey)
        #expect(throws: PendingQuestions.Refused.unfinished(count: 1)) {
            try pending.taken(withDrafts: false, despiteFaults: false)
        }
        #expect(try pending.taken(withDrafts: true, despiteFaults: false).map(\.lacksKey) == [false, true])
    }

    @Test("what is dropped is not taken, and what is left is counted")
    func dropped() throws {
        var pending = Self.pending([Self.ready, Self.keyless()])
        pending.items[1].isDropped = true
        #expect(try pending.taken(withDrafts: false, despiteFaults: false).count == 1)
        pending.items[0].isDropped = true
        #expect(throws: PendingQuestions.Refused.nothing) {
            try pending.taken(withDrafts: true, despiteFaults: true)
        }
    }

    @Test("a question that only looks finished waits until somebody has read it, even among drafts")
    func unread() throws {
        var doubtful = Self.ready
        doubtful.fault = "trùng câu 1"
        var pending = Self.pending([Self.ready, doubtful])
        #expect(throws: PendingQuestions.Refused.unread(count: 1)) {
            try pending.taken(withDrafts: true, despiteFaults: true)
        }
        pending.items[1].fault = ""
        #expect(try pending.taken(withDrafts: false, despiteFaults: false).count == 2)
    }

    @Test("a fault of the file as a whole is read before anything is taken")
    func faults() throws {
        let pending = Self.pending([Self.ready], faults: ["Bảng đáp án có câu 9 mà tệp không có."])
        #expect(throws: PendingQuestions.Refused.hasFaults) {
            try pending.taken(withDrafts: false, despiteFaults: false)
        }
        #expect(try pending.taken(withDrafts: false, despiteFaults: true).count == 1)
    }
}
