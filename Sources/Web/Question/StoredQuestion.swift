package import Content
package import Domain
import Foundation

/// A question as JSON, kept in the database with every attempt that asked it, so that an old attempt can be shown and
/// marked after the file has changed.
struct StoredQuestion: Codable {
    let id: Question.ID
    let contentHash: String
    let stem: String
    let kind: String
    let body: Data
    let contentArea: ContentArea
    let level: Question.Level
    let isSafety: Bool
    let firstGrade: Int
    let lastGrade: Int
    let explanation: String
    let source: String
    let checkedOn: Day
    let validUntil: Day?
    /// `nil` where a question was kept before there were pictures.
    let pictures: [QuestionPicture]?
    /// Not in what was stored before there were groups.
    let passage: Passage?

    init(_ question: Question) throws {
        id = question.id
        contentHash = question.contentHash
        stem = question.stem
        kind = type(of: question.kind).key
        body = try JSONEncoder().encode(question.kind)
        contentArea = question.contentArea
        level = question.level
        isSafety = question.isSafety
        firstGrade = question.grades.lowerBound
        lastGrade = question.grades.upperBound
        explanation = question.explanation
        source = question.source
        checkedOn = question.checkedOn
        validUntil = question.validUntil
        pictures = question.pictures.isEmpty ? nil : question.pictures
        passage = question.passage
    }

    /// - Throws: when the kind is no longer known or its body cannot be read.
    func question() throws -> Question {
        guard let type = QuestionKinds.kind(forKey: kind) else { throw UnknownKind(key: kind) }
        return Question(
            id: id, contentHash: contentHash, stem: stem, kind: try JSONDecoder().decode(type, from: body),
            contentArea: contentArea, level: level, isSafety: isSafety, grades: firstGrade...lastGrade,
            explanation: explanation, source: source, checkedOn: checkedOn, validUntil: validUntil, isApproved: true,
            pictures: pictures ?? [], passage: passage)
    }

    /// What attempts and rooms are bound to.
    ///
    /// - Throws: when the question cannot be written as JSON.
    static func version(of question: Question) throws -> QuestionVersion {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return QuestionVersion(
            question: question.id, contentHash: question.contentHash, contentArea: question.contentArea,
            isSafety: question.isSafety,
            body: String(decoding: try encoder.encode(StoredQuestion(question)), as: UTF8.self))
    }

    struct UnknownKind: Error {
        let key: String
    }
}

extension ContentLibrary {
    /// The wording of every question, for the database.
    ///
    /// - Throws: when a question cannot be written as JSON.
    package func questionVersions() throws -> [QuestionVersion] {
        try questions.map(StoredQuestion.version)
    }
}
