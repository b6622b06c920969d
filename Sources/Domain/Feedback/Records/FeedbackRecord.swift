/// A remark with who sent it, for those who answer.
package struct FeedbackRecord: Hashable, Sendable {
    package let remark: FeedbackRemark
    package let author: FeedbackAuthor
    /// Who answered; `nil` while nobody has.
    package let answeredBy: String?

    package init(remark: FeedbackRemark, author: FeedbackAuthor, answeredBy: String?) {
        self.remark = remark
        self.author = author
        self.answeredBy = answeredBy
    }
}

/// What one addressee received and left open.
package struct FeedbackStanding: Hashable, Sendable {
    package let addressee: Unit.ID
    package let count: FeedbackCount
    /// Open and past their last day.
    package let overdue: Int

    package init(addressee: Unit.ID, count: FeedbackCount, overdue: Int) {
        self.addressee = addressee
        self.count = count
        self.overdue = overdue
    }
}
