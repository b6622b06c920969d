import Domain
import Testing

@Suite("Appeals")
struct AppealTests {
    private let holidays = WorkingDays(holidays: [ContestDemo.day("2026-04-30"), ContestDemo.day("2026-05-01")])
    private let rule = AppealRule()

    @Test("the vectors of working days", arguments: [("2026-11-23", "2026-11-30"), ("2026-04-28", "2026-05-07")])
    func days(from: String, due: String) {
        let deadline = rule.answerDeadline(filedAt: ContestDemo.day(from).start + 9 * 3_600_000, holidays)
        #expect(deadline == ContestDemo.day(due).start + 17 * 3_600_000)
    }

    @Test("filing: three working days after the publication, to the last minute")
    func filing() throws {
        let publishedAt = ContestDemo.day("2025-11-18").start + 9 * 3_600_000
        let contest = Contest(
            id: Contest.ID(1), settings: ContestDemo.settings, state: .provisional, publishedAt: publishedAt)
        let deadline = ContestDemo.day("2025-11-21").start + 17 * 3_600_000
        #expect(contest.appealDeadline(WorkingDays()) == deadline)
        let appeal = try contest.appeal(
            of: Contestant.ID(3), .score, text: " Câu 4  chấm sai ", WorkingDays(), at: deadline)
        #expect(appeal.text == "Câu 4 chấm sai" && appeal.decision == nil)
        #expect(throws: AppealRefusal.tooLate(deadline: deadline)) {
            try contest.appeal(of: Contestant.ID(3), .score, text: "x", WorkingDays(), at: deadline + 1)
        }
        #expect(throws: AppealRefusal.textMissing) {
            try contest.appeal(of: Contestant.ID(3), .score, text: "  ", WorkingDays(), at: publishedAt)
        }
    }

    @Test("nothing is taken before the result or while it is marked again")
    func early() {
        let states: [ContestState] = [.draft, .announced, .running, .closed, .marking]
        for state in states {
            let contest = Contest(id: Contest.ID(1), settings: ContestDemo.settings, state: state)
            #expect(throws: AppealRefusal.notPublished) {
                try contest.appeal(of: Contestant.ID(1), .score, text: "x", WorkingDays(), at: Instant(ms: 0))
            }
        }
    }

    @Test("an appeal is decided once, with a reason")
    func decision() throws {
        var appeal = Appeal(
            contestant: Contestant.ID(1), reason: .wrongQuestion, text: "Câu 4", filedAt: Instant(ms: 0), decision: nil)
        #expect(throws: AppealRefusal.reasonMissing) { try appeal.decide(.upheld, reason: " ", at: Instant(ms: 1)) }
        try appeal.decide(.adjusted(hundredths: -50), reason: "Chấm lại câu 4", at: Instant(ms: 1))
        #expect(appeal.decision?.outcome.title == "Điều chỉnh (−0,50 điểm)")
        #expect(throws: AppealRefusal.decided) { try appeal.decide(.annulled, reason: "khác", at: Instant(ms: 2)) }
    }
}
