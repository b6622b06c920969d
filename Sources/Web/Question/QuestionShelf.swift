import Content
import Domain
import Foundation
import Store

/// Finds the wording of questions to which a paper is bound: in the files while they are the same, else in the database.
struct QuestionShelf: Sendable {
    let content: ContentLibrary
    let store: Store

    /// The questions of a paper by id.
    ///
    /// - Throws: when a wording is neither in the files nor in the database.
    func questions(of paper: Paper) async throws -> [Question.ID: Question] {
        try await questions(paper.items.map { ($0.question, $0.contentHash) })
    }

    /// The questions of a test on paper by id.
    ///
    /// - Throws: as for a paper on the screen.
    func questions(of test: PrintedTest) async throws -> [Question.ID: Question] {
        try await questions(test.items.map { ($0.question, $0.contentHash) })
    }

    /// Questions by id, each in the wording with that hash; those that nobody knows are left out.
    func questions(_ wanted: [(id: Question.ID, contentHash: String)]) async throws -> [Question.ID: Question] {
        var found: [Question.ID: Question] = [:]
        for (id, hash) in wanted {
            if let question = content.question(id), question.contentHash == hash {
                found[id] = question
            } else if let version = try await store.questionVersion(id, contentHash: hash) {
                found[id] = try JSONDecoder().decode(StoredQuestion.self, from: Data(version.body.utf8)).question()
            }
        }
        return found
    }
}
