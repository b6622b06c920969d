/// A file of questions that was read, and what became of it.
package struct QuestionImportRecord: Hashable, Sendable {
    package typealias ID = Identifier<QuestionImportRecord>

    package let id: ID
    /// Who brought it; nobody else sees it.
    package let account: Account.ID
    package let pending: PendingQuestions
    package let readAt: Instant
    /// When it was taken in; `nil` while it waits.
    package let takenAt: Instant?
    /// How many questions were taken in; 0 while it waits.
    package let takenCount: Int

    package init(
        id: ID, account: Account.ID, pending: PendingQuestions, readAt: Instant, takenAt: Instant?, takenCount: Int
    ) {
        self.id = id
        self.account = account
        self.pending = pending
        self.readAt = readAt
        self.takenAt = takenAt
        self.takenCount = takenCount
    }
}
