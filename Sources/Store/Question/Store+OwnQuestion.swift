package import Domain
import GRDB

extension Store {
    /// A teacher's new questions, all of them or none, each with its first version.
    ///
    /// - Parameters:
    ///   - formKey: random, of the form that was sent: the same form sent twice adds one question; `nil` for more than one
    ///     question.
    ///   - wording: as tests and rooms will read a finished question.
    /// - Returns: in the order of the writings.
    package func addQuestions(
        _ writings: [QuestionWriting], formKey: String?, by owner: Account.ID, of unit: Unit.ID, at now: Instant,
        wording: @escaping @Sendable (Question) throws -> QuestionVersion
    ) async throws -> [OwnQuestion.ID] {
        try await write { connection in
            if let formKey, let known = try connection.ownQuestion(formKey: formKey, of: owner) { return [known] }
            return try writings.map { writing in
                try connection.addQuestion(
                    writing, formKey: formKey, by: owner, of: unit, at: now, wording: wording)
            }
        }
    }

    /// Keeps a changed question as a new version; what did not change makes none.
    ///
    /// - Returns: the number of the newest version.
    package func changeQuestion(
        _ id: OwnQuestion.ID, to writing: QuestionWriting, by account: Account.ID, at now: Instant,
        wording: @escaping @Sendable (Question) throws -> QuestionVersion
    ) async throws -> Int {
        try await write { connection in
            guard let question = try connection.ownQuestion(id) else { throw StoreError.missing }
            guard writing.tidied() != question.writing else { return question.version }
            try connection.keep(
                writing, of: id, number: question.version + 1, isPutAway: question.isPutAway, by: account, at: now,
                wording: wording)
            return question.version + 1
        }
    }

    /// A question with its newest version; `nil` when there is none.
    package func ownQuestion(_ id: OwnQuestion.ID) async throws -> OwnQuestion? {
        try await read { try $0.ownQuestion(id) }
    }

    /// Every version, newest first.
    package func versions(of id: OwnQuestion.ID) async throws -> [OwnQuestionVersion] {
        try await read { connection in
            try connection.rows(OwnQuestionStatement.versions, [id]) { row in
                OwnQuestionVersion(
                    number: row[0], contentHash: row[1], writing: try LiveText.value(row[2]), author: row[3],
                    writtenAt: row[4])
            }
        }
    }

    /// A part of a teacher's questions, last changed first, and how many there are in all.
    package func ownQuestions(
        of owner: Account.ID, _ filter: OwnQuestionFilter = OwnQuestionFilter(), limit: Int = 2_000, offset: Int = 0
    ) async throws -> (questions: [OwnQuestion], count: Int) {
        try await read { connection in
            let arguments = filter.arguments(owner: owner)
            let count: Int = try connection.value(OwnQuestionStatement.count, arguments) ?? 0
            let page = arguments + [limit, offset]
            return (try connection.rows(OwnQuestionStatement.page, page, OwnQuestion.init), count)
        }
    }
}

extension Connection {
    func ownQuestion(_ id: OwnQuestion.ID) throws -> OwnQuestion? {
        try first(OwnQuestionStatement.one, [id], OwnQuestion.init)
    }

    fileprivate func ownQuestion(formKey: String, of owner: Account.ID) throws -> OwnQuestion.ID? {
        try first(OwnQuestionStatement.byFormKey, [formKey, owner]) { $0[0] }
    }

    func addQuestion(
        _ writing: QuestionWriting, formKey: String?, by owner: Account.ID, of unit: Unit.ID, at now: Instant,
        wording: (Question) throws -> QuestionVersion
    ) throws -> OwnQuestion.ID {
        guard try run(OwnQuestionStatement.insert, [owner, unit, formKey, now, now]) == 1 else {
            throw StoreError.busy
        }
        let id = OwnQuestion.ID(db.lastInsertedRowID)
        try keep(writing, of: id, number: 1, isPutAway: false, by: owner, at: now, wording: wording)
        return id
    }

    /// Writes the newest version, its copy in the history, and its wording for tests and rooms once it is finished.
    fileprivate func keep(
        _ writing: QuestionWriting, of id: OwnQuestion.ID, number: Int, isPutAway: Bool, by account: Account.ID,
        at now: Instant, wording: (Question) throws -> QuestionVersion
    ) throws {
        let tidy = writing.tidied()
        let text = try LiveText.text(tidy)
        let name = OwnQuestion.questionID(id)
        let hash = String(Digest.sha256("\(name)\n\(text)").prefix(32))
        let state = OwnQuestion.State(tidy, isPutAway: isPutAway)
        try run(
            OwnQuestionStatement.rewrite,
            [
                number, hash, text, tidy.searchText, tidy.kind, tidy.contentArea?.rawValue ?? "",
                tidy.level?.rawValue ?? "", state.rawValue, now, id,
            ])
        try run(OwnQuestionStatement.addVersion, [id, number, hash, text, account, now])
        for picture in tidy.pictures { try run(QuestionPictureStatement.hold, [picture.id]) }
        if let question = tidy.question(id: name, contentHash: hash, on: now.day) {
            try registerQuestions([wording(question)], at: now)
        }
    }
}
