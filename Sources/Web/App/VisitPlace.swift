import Domain
import Hummingbird
import Store

extension Visit {
    /// Where the request would act, found from its path; `nil` when there is no such thing.
    func place(_ source: PlaceSource) async throws -> Place? {
        switch source {
        case .own:
            let account = try actor.account
            return Place(account: account.id, learner: account.learner)
        case .province:
            return .province
        case .school, .unit:
            let code = try text(source == .school ? "school" : "unit")
            return try await app.directory.unit(code: code, at: now).map(Place.init(unit:))
        case .classroom: return try await place(store.whereabouts(ofClassroom: id("classroom")))
        case .assignment: return try await place(store.whereabouts(ofAssignment: id("assignment")))
        case .printedTest: return try await place(store.whereabouts(ofPrintedTest: id("test")))
        case .attempt: return try await place(store.whereabouts(ofAttempt: id("attempt")))
        case .practiceRun: return try await place(store.whereabouts(ofPracticeRun: id("run")))
        case .liveQuiz: return try await store.liveQuizHost(id("room")).map { Place(account: $0) }
        case .ownQuestion: return try await store.ownQuestion(id("question")).map { Place(account: $0.owner) }
        case .questionImport: return try await store.questionImport(id("import")).map { Place(account: $0.account) }
        case .offeredQuestion:
            return try await store.offeredQuestion(id("question"))?.reviewPlace
        case .reviewDesk:
            return try actor.grants.compactMap { grant in
                switch AccessTable.scope(of: .reviewQuestions, for: grant.role) {
                case .school: Place(school: grant.unit)
                case .department: .province
                default: nil
                }
            }.first
        case .learner: return try await place(store.whereabouts(ofLearner: id("learner")))
        case .evidence: return try await place(store.whereabouts(ofEvidence: id("evidence")))
        case .contest:
            guard let unit = try await store.unit(ofContest: id("contest")) else { return nil }
            return try await app.directory.unit(unit, at: now).map(Place.init(unit:))
        case .account: return try await place(store.whereabouts(ofAccount: id("account")))
        }
    }

    private func place(_ record: WhereaboutsRecord?) async throws -> Place? {
        guard let record else { return nil }
        var school: Unit?
        if let id = record.school { school = try await app.directory.unit(id, at: now) }
        let place = school.map(Place.init(unit:)) ?? .province
        return Place(
            account: accountInPath, learner: record.learner, classroom: record.classroom, school: place.school,
            commune: place.commune)
    }

    /// The account named in the path, if any.
    private var accountInPath: Account.ID? {
        context.parameters.get("account").flatMap { Int64($0) }.map { Identifier($0) }
    }
}
