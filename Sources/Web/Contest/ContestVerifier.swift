package import Domain
import Foundation
package import Store

/// Computes a contest anew from the answers in the database, with the wording of the questions that was kept there.
package enum ContestVerifier {
    /// What a check found.
    package struct Report: Sendable {
        package let title: String
        /// Each with its place; empty when everything agrees.
        package let problems: [String]
        package let sittingCount: Int
        package let publicationCount: Int
        package let auditCount: Int
    }

    /// - Returns: `nil` when there is no such contest.
    package static func check(_ id: Contest.ID, in store: Store) async throws -> Report? {
        guard let proof = try await store.contestProof(id) else { return nil }
        var questions: [String: Question] = [:]
        for item in Set(proof.sittings.flatMap { $0.record.attempt.paper.items.map { Wording($0) } }) {
            guard let version = try await store.questionVersion(item.question, contentHash: item.contentHash) else {
                continue
            }
            let stored = try JSONDecoder().decode(StoredQuestion.self, from: Data(version.body.utf8))
            questions[item.key] = try stored.question()
        }
        let problems = try proof.problems { record, regrades in
            let items = record.attempt.paper.items.map { Wording($0) }
            let known = items.compactMap { item in questions[item.key].map { (item.question, $0) } }
            return try record.attempt.paper.marked(
                record.attempt.answers, questions: Dictionary(known) { first, _ in first }, regrades: regrades
            ).total
        }
        return Report(
            title: proof.contest.settings.title, problems: problems, sittingCount: proof.sittings.count,
            publicationCount: proof.publications.count, auditCount: proof.auditCount)
    }

    private struct Wording: Hashable {
        let question: Question.ID
        let contentHash: String

        init(_ item: Paper.Item) {
            question = item.question
            contentHash = item.contentHash
        }

        var key: String { "\(question) \(contentHash)" }
    }
}
