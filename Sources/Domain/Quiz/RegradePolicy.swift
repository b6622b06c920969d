/// What is done when the key of a question turns out to be wrong (CONTESTS.md §9).
package enum RegradePolicy: Hashable, Codable, Sendable {
    /// This answer is right too; nobody loses by it.
    case acceptAlso(response: Response)
    /// Everybody who had the question gets its points; nobody loses by it.
    case awardAll
    /// The question is dropped and the others are scaled to the same maximum; some may lose.
    case rescale

    /// As the regulations and files name it.
    package var code: String {
        switch self {
        case .acceptAlso: "ACCEPT_ALSO"
        case .awardAll: "AWARD_ALL"
        case .rescale: "RESCALE"
        }
    }

    /// What it does, for the teacher who chooses.
    package var title: String {
        switch self {
        case .acceptAlso: "Chấp nhận thêm một đáp án"
        case .awardAll: "Cho tất cả đủ điểm câu này"
        case .rescale: "Bỏ câu này, quy đổi điểm các câu còn lại"
        }
    }
}

/// A decision to mark a question anew. It is kept with its reason and can be taken back; the answers are never touched.
package struct Regrade: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Regrade>

    /// Who took it back, and why.
    package struct Undo: Hashable, Codable, Sendable {
        package let by: Account.ID
        package let at: Instant
        package let reason: String

        package init(by: Account.ID, at: Instant, reason: String) {
            self.by = by
            self.at = at
            self.reason = reason
        }
    }

    package let id: ID
    package let question: Question.ID
    /// The version whose key was wrong; `nil` for all versions.
    package let contentHash: String?
    package let policy: RegradePolicy
    package let reason: String
    package let by: Account.ID
    package let at: Instant
    /// `nil` while it holds.
    package private(set) var undo: Undo?

    package init(
        id: ID, question: Question.ID, contentHash: String?, policy: RegradePolicy, reason: String, by: Account.ID,
        at: Instant, undo: Undo? = nil
    ) {
        self.id = id
        self.question = question
        self.contentHash = contentHash
        self.policy = policy
        self.reason = reason
        self.by = by
        self.at = at
        self.undo = undo
    }

    /// Whether the decision makes sense for a question.
    ///
    /// - Throws: what the teacher must mend.
    package func check(_ question: Question) throws(RegradeRefusal) {
        if VietnameseText.tidy(reason).isEmpty { throw .noReason }
        guard case .acceptAlso(let response) = policy else { return }
        if response.isBlank || question.kind.objection(to: response) != nil { throw .noAnswer }
        if question.kind.mark(response).isRight { throw .alreadyRight }
    }

    /// Takes the decision back: marks are again as if it had never been.
    ///
    /// - Throws: `noReason`, or `alreadyUndone`.
    package mutating func takeBack(_ undo: Undo) throws(RegradeRefusal) {
        if self.undo != nil { throw .alreadyUndone }
        if VietnameseText.tidy(undo.reason).isEmpty { throw .noReason }
        self.undo = undo
    }

    /// Whether it was decided about this question, even if it was taken back since.
    package func names(_ item: Paper.Item) -> Bool {
        item.question == question && (contentHash == nil || contentHash == item.contentHash)
    }

    /// Whether it holds for this question.
    package func concerns(_ item: Paper.Item) -> Bool {
        undo == nil && names(item)
    }
}
