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
        var found: [Question.ID: Question] = [:]
        for item in paper.items {
            if let question = content.question(item.question), question.contentHash == item.contentHash {
                found[item.question] = question
            } else if let version = try await store.questionVersion(item.question, contentHash: item.contentHash) {
                found[item.question] = try JSONDecoder().decode(StoredQuestion.self, from: Data(version.body.utf8))
                    .question()
            }
        }
        return found
    }
}
