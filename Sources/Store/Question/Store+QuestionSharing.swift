package import Domain
import GRDB

extension Store {
    /// Reads a question, lets a rule of Domain change its sharing, and stores it with a line in the log.
    ///
    /// - Parameters:
    ///   - action: what the log says was done; `nil` for what nobody else notices.
    ///   - change: throws a refusal when it may not be.
    package func changeSharing(
        of id: OwnQuestion.ID, _ action: AuditAction?, detail: String = "", by account: Account.ID, at now: Instant,
        _ change: @escaping @Sendable (inout OwnQuestion) throws -> Void
    ) async throws {
        try await write { connection in
            guard var question = try connection.ownQuestion(id) else { throw StoreError.missing }
            try change(&question)
            let sharing = question.sharing
            try connection.run(
                OwnQuestionStatement.share,
                [
                    question.state.rawValue, sharing.accepted?.circle.rawValue, sharing.accepted?.version,
                    sharing.offered?.circle.rawValue, sharing.offered?.version, sharing.remark, id,
                ])
            if let action {
                try connection.addAudit(action, "question:\(id.rawValue)", detail, by: account, at: now)
            }
        }
    }

    /// What others share with somebody of a unit, each in the version that was accepted, newest first.
    package func sharedQuestions(with account: Account.ID, of unit: Unit.ID) async throws -> [OwnQuestion] {
        try await read { connection in
            let near = try connection.rows(
                SharedQuestionStatement.sharedInSchool, [unit, account], OwnQuestion.init)
            return near + (try connection.rows(SharedQuestionStatement.sharedInProvince, [account], OwnQuestion.init))
        }
    }

    /// A question that waits for a review, in the version that was offered; `nil` when it does not wait.
    package func offeredQuestion(_ id: OwnQuestion.ID) async throws -> OwnQuestion? {
        try await read { try $0.first(SharedQuestionStatement.offered, [id], OwnQuestion.init) }
    }

    /// What waits for the manager of a school, each in the version that was offered.
    package func questionsOffered(toSchool unit: Unit.ID) async throws -> [OwnQuestion] {
        try await read { try $0.rows(SharedQuestionStatement.offeredToSchool, [unit], OwnQuestion.init) }
    }

    /// What waits for the department.
    package func questionsOfferedToDepartment() async throws -> [OwnQuestion] {
        try await read { try $0.rows(SharedQuestionStatement.offeredToDepartment, [], OwnQuestion.init) }
    }
}
