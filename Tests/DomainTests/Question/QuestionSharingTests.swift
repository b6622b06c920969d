import Domain
import Testing

@Suite("Sharing a question")
struct QuestionSharingTests {
    static func question(
        _ sharing: QuestionSharing = QuestionSharing(), version: Int = 1, isComplete: Bool = true
    ) -> OwnQuestion {
        var writing = QuestionWritingTests.complete(QuestionWritingTests.single)
        if !isComplete { writing.lines = writing.lines.map { .init($0.text) } }
        return OwnQuestion(
            id: .init(1), owner: .init(5), ownerName: "Lan", unit: .init(10), unitName: "THPT", version: version,
            contentHash: "h", writing: writing, sharing: sharing, isPutAway: false, createdAt: Instant(ms: 0),
            changedAt: Instant(ms: 0))
    }

    @Test("private, offered, accepted: others use the version that was accepted")
    func accepted() throws {
        var question = Self.question()
        try question.offer(to: .school)
        #expect(question.sharing.accepted == nil && question.sharing.offered == .init(circle: .school, version: 1))
        try question.accept(version: 1)
        #expect(question.sharing == QuestionSharing(accepted: .init(circle: .school, version: 1)))
    }

    @Test("an offer given back says why, and nobody uses it")
    func returned() throws {
        var question = Self.question()
        try question.offer(to: .department)
        #expect(throws: QuestionSharing.Refused.noRemark) { try question.giveBack(version: 1, remark: "  ") }
        try question.giveBack(version: 1, remark: "Thiếu  nguồn")
        #expect(question.sharing == QuestionSharing(remark: "Thiếu nguồn"))
        try question.offer(to: .department)
        #expect(question.sharing.remark.isEmpty)
    }

    @Test("a newer version waits; what others use stays the accepted one until it is accepted too")
    func newer() throws {
        var question = Self.question(QuestionSharing(accepted: .init(circle: .school, version: 1)), version: 2)
        try question.offer(to: .school)
        #expect(question.sharing.accepted?.version == 1)
        try question.giveBack(version: 2, remark: "Chưa rõ")
        #expect(question.sharing.accepted?.version == 1)
    }

    @Test("a reviewer decides on the version that they read, and once")
    func reread() throws {
        var question = Self.question(QuestionSharing(offered: .init(circle: .school, version: 3)), version: 3)
        #expect(throws: QuestionSharing.Refused.changedMeanwhile) { try question.accept(version: 2) }
        try question.accept(version: 3)
        #expect(throws: QuestionSharing.Refused.nothingOffered) { try question.accept(version: 3) }
        #expect(throws: QuestionSharing.Refused.nothingOffered) { try question.giveBack(version: 3, remark: "x") }
    }

    @Test("what is unfinished, waiting, shared or put away is not offered")
    func refused() throws {
        var unfinished = Self.question(isComplete: false)
        #expect(throws: QuestionSharing.Refused.unfinished) { try unfinished.offer(to: .school) }
        var waiting = Self.question(QuestionSharing(offered: .init(circle: .school, version: 1)))
        #expect(throws: QuestionSharing.Refused.isWaiting) { try waiting.offer(to: .department) }
        var shared = Self.question(QuestionSharing(accepted: .init(circle: .school, version: 1)))
        #expect(throws: QuestionSharing.Refused.isShared) { try shared.offer(to: .school) }
        shared.putAway(true)
        #expect(shared.sharing.accepted == nil)
        #expect(throws: QuestionSharing.Refused.isPutAway) { try shared.offer(to: .school) }
    }

    @Test("the author takes an offer back, or ends the sharing")
    func ended() throws {
        var question = Self.question(
            QuestionSharing(
                accepted: .init(circle: .school, version: 1), offered: .init(circle: .department, version: 1)))
        try question.withdraw()
        #expect(question.sharing == QuestionSharing(accepted: .init(circle: .school, version: 1)))
        #expect(throws: QuestionSharing.Refused.nothingOffered) { try question.withdraw() }
        question.endSharing()
        #expect(question.sharing == QuestionSharing())
    }
}
