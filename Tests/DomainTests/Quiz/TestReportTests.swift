import Domain
import Testing

@Suite("The report of a test")
struct TestReportTests {
    private static let at = Instant(ms: 1_795_000_000_000)
    private static let questions = (1...5).map { Question.demo("q\($0)", SingleChoice.demo()) }

    /// One attempt; "1" answers the question of that place right, "0" wrong, "-" not at all.
    private func attempt(
        _ learner: Int64, _ answers: String, number: Int = 1, asking questions: [Question] = questions,
        isOpen: Bool = false
    ) -> Attempt {
        let entries = answers.enumerated().filter { $0.element != "-" }.map { place, answer in
            JournalEntry(
                position: place + 1, sequence: place + 1, response: .choice(answer == "1" ? 1 : 0), acceptedAt: Self.at)
        }
        return Attempt(
            id: Attempt.ID(learner * 10 + Int64(number)), assignment: Assignment.ID(1), learner: Learner.ID(learner),
            number: number, paper: .demo(questions) { _ in 100 }, startedAt: Self.at, deadline: Self.at + 60_000,
            submittedAt: isOpen ? nil : Self.at + 9, answers: Answers(entries))
    }

    private func report(_ attempts: [Attempt], _ regrades: [Regrade] = []) -> TestReport {
        TestReport(attempts, wordings: QuestionWordings(Self.questions), regrades: regrades)
    }

    @Test("the published table gives the published figures")
    func published() throws {
        let rows = ["11111", "11110", "11100", "11010", "11000", "10100", "10000", "00000"]
        let found = report(rows.enumerated().map { attempt(Int64($0 + 1), $1) })
        #expect(
            found.lines.map { $0.statistics.difficulty?.text(decimals: 3) } == [
                "0.875", "0.625", "0.500", "0.375", "0.125",
            ])
        #expect(
            found.lines.map { $0.statistics.discrimination?.text(decimals: 1) } == [
                "0.5", "1.0", "1.0", "1.0", "0.5",
            ])
        #expect(found.whole?.alpha?.text(decimals: 4) == "0.7292" && found.whole?.isDichotomous == true)
        #expect(found.lines.allSatisfy { !$0.statistics.isEnough } && found.sittingCount == 8)
    }

    @Test("a pupil counts once, with the first attempt that was handed in")
    func firstAttempt() {
        let found = report([
            attempt(1, "00000"), attempt(1, "11111", number: 2), attempt(2, "11111", isOpen: true),
        ])
        #expect(found.sittingCount == 1)
        #expect(found.lines.map(\.tally.rightCount) == [0, 0, 0, 0, 0])
    }

    @Test("with drawn papers a question is judged by those who had it, and the test as a whole by nobody")
    func drawn() throws {
        let (a, b) = (Array(Self.questions.prefix(3)), Array(Self.questions.suffix(3)))
        let found = report([
            attempt(1, "111", asking: a), attempt(2, "000", asking: a), attempt(3, "111", asking: b),
            attempt(4, "1-0", asking: b),
        ])
        #expect(found.whole == nil)
        #expect(found.lines.map(\.askedCount) == [2, 2, 4, 2, 2])
        #expect(found.lines[0].statistics.difficulty == Ratio(1, 2))
        #expect(found.lines[0].statistics.discrimination == Ratio(1, 1))
        #expect(found.lines[3].tally.blankCount == 1)
        #expect(found.lines[3].statistics.difficulty == Ratio(1, 1))
    }

    @Test(
        "a question that hardly anybody answers right, or that does not tell pupils apart, needs a look from thirty on",
        arguments: [29, 30, 40])
    func needsLook(count: Int) {
        // q1 and q4 tell them apart, q2 all get, q3 only the weaker half gets, q5 nobody gets.
        let attempts = (0..<count).map { place in
            attempt(Int64(place + 1), place < count / 2 ? "11010" : "01100")
        }
        let looks = report(attempts).lines.map(\.statistics.needsLook)
        #expect(looks == (count < 30 ? [false, false, false, false, false] : [false, false, true, false, true]))
    }

    @Test("another key counts in the figures, points for all do not")
    func regrades() {
        func regrade(_ policy: RegradePolicy) -> Regrade {
            Regrade(
                id: Regrade.ID(1), question: "q1", contentHash: nil, policy: policy, reason: "Sai",
                by: Account.ID(1), at: Self.at)
        }
        let attempts = [attempt(1, "11111"), attempt(2, "00000")]
        #expect(report(attempts).lines[0].statistics.rightCount == 1)
        #expect(report(attempts, [regrade(.acceptAlso(response: .choice(0)))]).lines[0].statistics.rightCount == 2)
        #expect(report(attempts, [regrade(.awardAll)]).lines[0].statistics.rightCount == 1)
        #expect(report(attempts, [regrade(.rescale)]).lines[0].statistics.rightCount == 1)
    }

    @Test("what was chosen is counted by kind, in the author's order")
    func tallies() {
        let single = AnswerTally(SingleChoice.demo(), [.choice(0), .choice(1), .choice(1), .blank])
        #expect(
            single.lines.map(\.count) == [1, 2, 0, 0] && single.lines.map(\.isRight) == [false, true, false, false])
        #expect(single.lines.map(\.letter) == ["A", "B", "C", "D"] && single.blankCount == 1)
        let cluster = AnswerTally(TrueFalseCluster(key: "ĐSĐS"), [.judgements("ĐĐS-"), .judgements("ĐSĐS")])
        #expect(cluster.lines.map(\.count) == [2, 1, 1, 0])
        #expect(cluster.lines.map(\.deniedCount) == [0, 1, 1, 1])
        #expect(cluster.lines.map(\.isRight) == [true, false, true, false])
        #expect((cluster.rightCount, cluster.partlyCount) == (1, 1))
        let typed = AnswerTally(
            ShortAnswer(accepted: ["Căn cước"], isNumeric: false),
            [.text("căn cước"), .text(" Căn  cước"), .text("hộ chiếu")])
        #expect(typed.lines.map(\.count) == [2, 1] && typed.lines.map(\.isRight) == [true, false])
        for kind in QuestionKindsDemo.all {
            let tally = AnswerTally(kind, [.blank])
            #expect(tally.blankCount == 1 && tally.rightCount == 0)
        }
    }
}
