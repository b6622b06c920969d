import Domain
import Testing

@Suite("Contest states")
struct ContestStateTests {
    private let settings = ContestDemo.settings
    private let ready = ContestSituation(isTruthKnown: true)
    private var opensAt: Instant { settings.rounds[0].opensAt }
    private var closesAt: Instant { settings.rounds[0].closesAt }

    private var contest: Contest { Contest(id: Contest.ID(1), settings: settings) }

    private func contest(in state: ContestState) -> Contest {
        Contest(id: Contest.ID(1), settings: settings, state: state, publishedAt: closesAt)
    }

    @Test("the way from the draft to the official result")
    func way() throws {
        var contest = contest
        let late = closesAt + 60 * 86_400_000
        let way: [(ContestStep, ContestState, Instant)] = [
            (.announce, .announced, Instant(ms: 0)), (.open, .running, opensAt), (.close, .closed, closesAt),
            (.mark, .marking, closesAt), (.publish, .provisional, closesAt),
            (.remark(reason: "Sai đáp án câu 4"), .marking, closesAt), (.publish, .provisional, closesAt),
            (.endAppeals, .appealsOver, late), (.makeOfficial, .official, late),
        ]
        for (step, state, moment) in way {
            try contest.take(step, in: ready, at: moment)
            #expect(contest.state == state)
        }
        #expect(contest.publishedAt == closesAt)
    }

    @Test("a step out of turn changes nothing", arguments: ContestState.allCases)
    func outOfTurn(state: ContestState) {
        let steps: [ContestStep] = [
            .announce, .open, .close, .mark, .publish, .remark(reason: "x"), .endAppeals, .makeOfficial,
        ]
        for step in steps where !step.from.contains(state) {
            var contest = contest(in: state)
            let refusal: ContestRefusal = state == .official ? .official : .wrongState(step: step, state: state)
            #expect(throws: refusal) { try contest.take(step, in: ready, at: Instant(ms: .max)) }
            #expect(contest == self.contest(in: state))
        }
    }

    @Test("steps wait for their moment")
    func moments() {
        refused(.open, .announced, .notYet(opensAt), at: opensAt + -1)
        refused(.close, .running, .notYet(closesAt), at: closesAt + -1)
        let deadline = contest(in: .provisional).appealDeadline(WorkingDays())
        refused(.endAppeals, .provisional, .notYet(deadline), at: deadline ?? closesAt)
    }

    @Test("steps wait for what must be done before")
    func conditions() {
        refused(.mark, .closed, .sittingsOpen(3), ContestSituation(openSittings: 3))
        refused(.publish, .marking, .truthMissing, ContestSituation())
        refused(.makeOfficial, .appealsOver, .appealsOpen(2), ContestSituation(openAppeals: 2))
        refused(.remark(reason: " "), .provisional, .reasonMissing)
    }

    @Test("an unready contest is not announced, with everything that is missing")
    func unready() {
        var settings = settings
        settings.title = " "
        settings.prediction = nil
        settings.rounds[0].closesAt = settings.rounds[0].opensAt
        settings.attempts.perDay = 0
        #expect(settings.problems.count == 4)
        var contest = Contest(id: Contest.ID(1), settings: settings)
        #expect(throws: ContestRefusal.notReady(settings.problems)) {
            try contest.take(.announce, in: ready, at: opensAt)
        }
    }

    @Test("a change is free in the draft, a version with a reason afterwards, and refused at the end")
    func versions() throws {
        var changed = settings
        changed.title = "Tên mới"
        var draft = contest
        try draft.change(to: changed, reason: "")
        #expect(draft.version == 1 && draft.settings.title == "Tên mới")
        var announced = contest(in: .announced)
        #expect(throws: ContestRefusal.reasonMissing) { try announced.change(to: changed, reason: " ") }
        try announced.change(to: changed, reason: "Đổi tên theo công văn")
        #expect(announced.version == 2)
        changed.rounds = []
        #expect(throws: ContestRefusal.notReady(changed.problems)) { try announced.change(to: changed, reason: "x") }
        var official = contest(in: .official)
        #expect(throws: ContestRefusal.official) { try official.change(to: settings, reason: "x") }
    }

    private func refused(
        _ step: ContestStep, _ state: ContestState, _ refusal: ContestRefusal,
        _ situation: ContestSituation? = nil, at now: Instant? = nil
    ) {
        var contest = contest(in: state)
        #expect(throws: refusal) { try contest.take(step, in: situation ?? ready, at: now ?? closesAt) }
        #expect(contest == self.contest(in: state) && !refusal.message.isEmpty)
    }
}
