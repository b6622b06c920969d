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

    @Test("explanations carry the settings' own numbers")
    func explanations() {
        let settings = LiteracySettings.proposed
        #expect(LiteracyCondition.participation.explanation(settings).contains("90 phút"))
        #expect(LiteracyCondition.knowledge.explanation(settings).contains("từ 5,0 điểm và đúng từ 50% số câu an toàn"))
        #expect(LiteracyCondition.skill.explanation(settings).contains("60/100"))
        let lessons = [Fixture.lesson(40, day: 110), Fixture.lesson(5, day: 300)]
        #expect(lessons.activityMinutes(until: Day(number: 200)) == 40)
    }
}
