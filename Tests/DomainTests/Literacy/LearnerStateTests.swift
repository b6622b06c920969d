import Domain
import Testing

@Suite("Learner state")
struct LearnerStateTests {
    typealias Fixture = LiteracyFixture

    @Test(
        "a learner's progress has one word",
        arguments: [
            ([], LearnerState.notStarted), ([Fixture.lesson(20, day: 110)], .inProgress),
            ([Fixture.test(500, day: 120)], .knowledgePassed), ([Fixture.dossier(60, day: 120)], .skillPassed),
            ([Fixture.test(500, day: 120), Fixture.dossier(60, day: 120)], .skillPassed),
            ([Fixture.test(500, day: 90), Fixture.dossier(60, day: 120)], .inProgress),
            ([Fixture.lesson(90, day: 1), Fixture.test(500, day: 120), Fixture.dossier(60, day: 120)], .universalised),
        ] as [([Evidence], LearnerState)])
    func states(evidence: [Evidence], state: LearnerState) {
        #expect(LearnerState(Fixture.judge(evidence), hasEvidence: !evidence.isEmpty) == state)
    }

    @Test("an exception is told apart, unless the learner reached the standard all the same")
    func exempt() {
        #expect(LearnerState(Fixture.judge([], isExempt: true), hasEvidence: false) == .exempt)
        let all = [Fixture.lesson(90, day: 110), Fixture.test(500, day: 120), Fixture.dossier(60, day: 120)]
        #expect(LearnerState(Fixture.judge(all, isExempt: true), hasEvidence: true) == .universalised)
    }

    private func explain(_ condition: LiteracyCondition, _ evidence: [Evidence]) -> String {
        condition.explanation(.proposed, Fixture.judge(evidence), evidence, on: Day(number: 200))
    }

    @Test("explanations carry the settings' own numbers and what has been done already")
    func explanations() {
        let lessons = [Fixture.lesson(40, day: 110), Fixture.lesson(5, day: 300)]
        #expect(
            explain(.participation, lessons)
                == "Chưa đủ 90 phút học tập, bồi dưỡng hoặc tập huấn được ghi nhận; mới ghi nhận 40 phút.")
        #expect(explain(.knowledge, []).contains("từ 5,0 điểm và đúng từ 50% số câu an toàn"))
        #expect(explain(.skill, []).contains("60/100"))
    }

    @Test("old proofs are named only when there are both; what holds needs no explanation")
    func currency() {
        let old = Fixture.test(500, day: 90)
        let waiting = "Xét khi đã có đủ minh chứng kiến thức và kỹ năng."
        #expect(explain(.currency, []) == waiting && explain(.currency, [old]) == waiting)
        let both = [old, Fixture.dossier(60, day: 120)]
        #expect(explain(.currency, both).contains("từ trước khi vào cấp học này"))
        #expect(explain(.knowledge, both).isEmpty && explain(.skill, both).isEmpty)
    }

    @Test(
        "a proof's subject is a title that people know",
        arguments: [
            ("lesson:10-2", "Bài 10.2. Dịch vụ công"), ("lesson:9-9", "Bài 9-9"), ("assignment:7", ""), ("", ""),
            ("Bài 10.3: an toàn", "Bài 10.3: an toàn"),
        ])
    func subjects(subject: String, title: String) {
        let record = EvidenceRecord(
            evidence: Fixture.lesson(45, day: 110), subject: subject, attempt: nil, recordedBy: nil,
            recordedAt: Instant(ms: 0), struckReason: nil)
        #expect(record.subjectTitle { $0 == "10-2" ? "Bài 10.2. Dịch vụ công" : nil } == title)
    }
}
