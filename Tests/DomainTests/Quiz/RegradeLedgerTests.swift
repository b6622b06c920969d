import Domain
import Testing

@Suite("The ledger of decisions")
struct RegradeLedgerTests {
    private static let at = Instant(ms: 1_795_000_000_000)
    private static let question = Question.demo("q1", SingleChoice.demo())

    private func regrade(
        _ policy: RegradePolicy, id: Int64 = 0, version: String? = "h-q1", reason: String = "Đáp án sai"
    ) -> Regrade {
        Regrade(
            id: Regrade.ID(id), question: "q1", contentHash: version, policy: policy, reason: reason,
            by: Account.ID(1), at: Self.at)
    }

    private func undo(_ reason: String = "Bấm nhầm") -> Regrade.Undo {
        Regrade.Undo(by: Account.ID(2), at: Self.at + 1, reason: reason)
    }

    @Test("a decision is added once, however often its form is sent")
    func twice() throws {
        let empty = RegradeLedger()
        let one = try #require(try empty.adding(regrade(.awardAll, id: 1), to: Self.question, step: 0))
        #expect(one.holding.map(\.policy) == [.awardAll] && one.step == 1)
        #expect(try one.adding(regrade(.awardAll), to: Self.question, step: 0) == nil)
        #expect(try one.adding(regrade(.awardAll), to: Self.question, step: 1) == nil)
    }

    @Test("another decision since the page was made is noticed")
    func stale() throws {
        let one = RegradeLedger([regrade(.awardAll, id: 1)])
        #expect(throws: RegradeRefusal.changedMeanwhile) {
            try one.adding(regrade(.rescale), to: Self.question, step: 0)
        }
        let both = try one.adding(regrade(.rescale, id: 2), to: Self.question, step: 1)
        #expect(both?.holding.count == 2)
        #expect(throws: RegradeRefusal.changedMeanwhile) { try one.undoing(Regrade.ID(1), undo(), step: 0) }
    }

    @Test("the same decision about another version is another decision")
    func versions() throws {
        let one = RegradeLedger([regrade(.awardAll, id: 1)])
        let other = Question.demo("q1", SingleChoice.demo())
        #expect(try one.adding(regrade(.awardAll, version: "h-new"), to: other, step: 1)?.all.count == 2)
    }

    @Test("what was taken back is kept, does not hold, and can be decided again")
    func undone() throws {
        let one = RegradeLedger([regrade(.awardAll, id: 1)])
        let none = try #require(try one.undoing(Regrade.ID(1), undo(), step: 1))
        #expect(none.holding.isEmpty && none.all.count == 1 && none.step == 2)
        #expect(try none.undoing(Regrade.ID(1), undo(), step: 1) == nil)
        #expect(try none.adding(regrade(.awardAll, id: 2), to: Self.question, step: 2)?.holding.count == 1)
        #expect(throws: RegradeRefusal.unknown) { try one.undoing(Regrade.ID(9), undo(), step: 1) }
        #expect(throws: RegradeRefusal.noReason) { try one.undoing(Regrade.ID(1), undo(" "), step: 1) }
    }
}
