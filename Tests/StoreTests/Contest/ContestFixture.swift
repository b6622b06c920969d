import Domain

@testable import Store

/// A contest of one round on the day of the fixture, with the pupils of 10A1 and 10A2.
struct ContestFixture {
    static let opensAt = Fixture.now + 3_600_000
    static let closesAt = Fixture.now + 2 * 86_400_000
    static let pupils = [Fixture.an, Fixture.binh, Fixture.chi, Fixture.dung, Fixture.giang]

    static var settings: ContestSettings {
        ContestSettings(
            title: "Tìm hiểu dịch vụ công trực tuyến", organiser: "Sở Giáo dục và Đào tạo Sông Lam",
            rounds: [ContestRound(title: "Vòng thi", opensAt: opensAt, closesAt: closesAt)],
            paper: ContestPaper(
                blueprint: "CT10", questionCount: 4, fullMarks: Points(hundredths: 1000),
                timing: ContestTiming(limitMs: 600_000)),
            attempts: AttemptRule(perDay: 1, perRound: 2), profile: .speed,
            prediction: PredictionQuestion(text: "Bao nhiêu người?", truth: .participants),
            eligibility: Eligibility(registrationDay: Fixture.began, needsConsent: false),
            awards: AwardPlan([1, 1, 0, 0], policy: .rankWindow))
    }

    let store: Store
    let id: Contest.ID

    /// A contest that a test has made.
    init(store: Store, id: Contest.ID) {
        self.store = store
        self.id = id
    }

    /// Announced, with the five pupils on the list.
    init(_ settings: ContestSettings = settings) async throws {
        store = try await Fixture.store()
        id = try await store.createContest(
            settings, of: Fixture.department.id, by: Fixture.officer.id, at: Fixture.now)
        try await take(.announce, at: Fixture.now)
        let refused = try await store.register(
            Self.pupils.map(\.id), in: id, consents: [Fixture.an.id], of: nil, origin: .school,
            by: Fixture.teacher.id, at: Fixture.now)
        precondition(refused.isEmpty)
    }

    func take(_ step: ContestStep, at now: Instant) async throws {
        try await store.takeStep(step, of: id, by: Fixture.officer.id, at: now)
    }

    @discardableResult
    func start(_ learner: Learner, prediction: Int? = 5, at now: Instant = opensAt) async throws -> Attempt.ID {
        try await store.startSitting(of: id, by: learner.id, prediction: prediction, at: now) { known in
            let sittings = known.sittings.enumerated().map { $1.asRule(number: $0 + 1) }
            try known.contest.settings.attempts.admit(previous: sittings, round: known.round, at: now)
            let admission = try known.start.assignment.admitContestant(
                previous: known.start.previous, extraMs: known.start.extraMs, at: now)
            return .begin(admission, Fixture.paper)
        }
    }

    /// Sits with so many right answers for so long.
    @discardableResult
    func sit(
        _ learner: Learner, right: Int, ms: Int64, prediction: Int? = 5, at now: Instant = opensAt
    ) async throws -> Attempt.ID {
        let attempt = try await start(learner, prediction: prediction, at: now)
        for position in 1...4 {
            _ = try await store.saveAnswer(
                attempt: attempt, position: position, sequence: 1, response: .choice(position <= right ? 0 : 1),
                at: now + 1000, by: learner.id)
        }
        _ = try await store.submitAttempt(attempt, by: learner.id, at: now + ms) { _ in
            RegradedPaper(Fixture.marked(right: right))
        }
        return attempt
    }

    /// An 10 in 60 s, Bình 10 in 50 s, Chi 7,5, Dũng as Chi, Giang nothing; published.
    func published() async throws {
        try await take(.open, at: Self.opensAt)
        try await sit(Fixture.an, right: 4, ms: 60_000)
        try await sit(Fixture.binh, right: 4, ms: 50_000)
        try await sit(Fixture.chi, right: 3, ms: 70_000)
        try await sit(Fixture.dung, right: 3, ms: 70_000)
        try await take(.close, at: Self.closesAt)
        try await take(.mark, at: Self.closesAt)
        try await take(.publish, at: Self.closesAt)
    }

    func standings() async throws -> [String] {
        try await store.contestResult(of: id)?.places.map { line in
            "\(line.place.rank) \(line.place.fullName) \(line.place.award?.title ?? "-")"
        } ?? []
    }

    func contestant(_ learner: Learner) async throws -> Contestant.ID {
        try await store.contestants(of: id).first { $0.learner.id == learner.id }!.contestant.id
    }
}
