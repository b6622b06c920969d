import Content
import Domain
import Foundation
import Hummingbird
import Store

extension Visit {
    /// The teacher's question that the path names.
    var ownQuestion: OwnQuestion {
        get async throws {
            guard let question = try await store.ownQuestion(id("question")) else { throw HTTPError(.notFound) }
            return question
        }
    }

    /// With whom a question can be shared: the department has no teachers of its own school, nor a manager of one.
    func circles(of question: OwnQuestion) async throws -> [QuestionSharing.Circle] {
        let unit = try await app.directory.unit(question.unit, at: now)
        return QuestionSharing.Circle.allCases.filter { $0 != .school || unit?.kind == .school }
    }

    /// A question that somebody else shares with the visitor, in the version that was accepted; `nil` when there is none.
    func sharedQuestion(_ id: OwnQuestion.ID) async throws -> OwnQuestion? {
        let account = try actor.account
        return try await store.sharedQuestions(with: account.id, of: account.unit).first { $0.id == id }
    }

    /// The questions that the visitor may ask beside those of the bank: their own and those that are shared with them.
    func usableQuestions() async throws -> UsableQuestions {
        let account = try actor.account
        let own = try await store.ownQuestions(of: account.id, OwnQuestionFilter(state: .ready)).questions
        let shared = try await store.sharedQuestions(with: account.id, of: account.unit)
        return UsableQuestions(own: own.compactMap(\.question), shared: shared.compactMap(\.question))
    }

    /// The editor as it was sent, with its pictures: those that stood there, and one that was chosen.
    func questionDraft() async throws -> (draft: QuestionDraft, problems: FormProblems) {
        var draft = QuestionDraft(form)
        var problems = FormProblems()
        for (index, id) in form.all("picture").prefix(QuestionWriting.Limit.pictures).enumerated() {
            guard let size = try await store.pictureSize(id) else { continue }
            draft.writing.pictures.append(
                QuestionPicture(
                    id: id, width: size.width, height: size.height, alternative: form["alternative.\(index)"]))
        }
        if let file = form.file("file") {
            do {
                let picture = try await keepPicture(file.bytes, alternative: form["alternative"])
                draft.writing.pictures.append(picture)
            } catch let refusal as PictureRefusal {
                problems.add("picture", refusal.message)
            }
        }
        return (draft, problems)
    }
}

/// What a teacher may ask beside the bank.
struct UsableQuestions: Sendable {
    /// The teacher's own that are finished, last changed first.
    let own: [Question]
    /// Those of others, in the version that was accepted.
    let shared: [Question]

    static let none = UsableQuestions(own: [], shared: [])

    var all: [Question] { own + shared }
}

extension Question {
    /// Its stem; what its picture shows where there are no words.
    var listTitle: String {
        stem.isEmpty ? pictures.first?.alternative ?? "" : stem
    }
}
