/// A question as a contest asked it.
package struct ContestQuestionRecord: Hashable, Sendable {
    package let question: Question.ID
    package let contentHash: String
    /// In how many sittings that were handed in.
    package let asked: Int
    /// How often it earned all its points.
    package let right: Int

    package init(question: Question.ID, contentHash: String, asked: Int, right: Int) {
        self.question = question
        self.contentHash = contentHash
        self.asked = asked
        self.right = right
    }
}

/// A decision about a wrong key, with who decided.
package struct ContestCorrectionRecord: Hashable, Sendable {
    package let regrade: Regrade
    package let by: String

    package init(regrade: Regrade, by: String) {
        self.regrade = regrade
        self.by = by
    }
}

/// Why a question is not marked anew.
package enum ContestCorrectionRefusal: Refusal, Hashable {
    case notMarking

    package var message: String {
        "Chỉ sửa đáp án ở bước “Đang chấm”. Kết quả đã công bố thì bấm “Chấm lại” trước, bản cũ vẫn được giữ."
    }
}
