/// A remark or question that a pupil or a teacher sent to the school or the department (plan II.1.n, III(b).3.đ-2).
package struct FeedbackRemark: Hashable, Sendable {
    package typealias ID = Identifier<FeedbackRemark>

    package struct Answer: Hashable, Sendable {
        package let text: String
        /// The question as everybody may read it, with the answer; `nil` when only whoever asked reads it.
        package let publicQuestion: String?
        package let answeredAt: Instant

        package init(text: String, publicQuestion: String?, answeredAt: Instant) {
            self.text = text
            self.publicQuestion = publicQuestion
            self.answeredAt = answeredAt
        }
    }

    package let id: ID
    /// The school or the department.
    package let addressee: Unit.ID
    package let topic: FeedbackTopic
    package let text: String
    package let askedAt: Instant
    package let answer: Answer?

    package init(
        id: ID, addressee: Unit.ID, topic: FeedbackTopic, text: String, askedAt: Instant, answer: Answer?
    ) {
        self.id = id
        self.addressee = addressee
        self.topic = topic
        self.text = text
        self.askedAt = askedAt
        self.answer = answer
    }

    /// The last day on which an answer is in time.
    package var due: Day {
        WorkingDays().due(from: askedAt.day, count: FeedbackRule.answerWorkingDays)
    }

    /// True while nobody has answered and the last day for it is past.
    package func isOverdue(on day: Day) -> Bool {
        answer == nil && day > due
    }
}

/// What a remark is about. The raw value is stored for ever.
package enum FeedbackTopic: String, CaseIterable, Codable, Sendable {
    case content
    case question
    case system
    case service
    case teaching
    case other

    package var title: String {
        switch self {
        case .content: "Nội dung bài học"
        case .question: "Câu hỏi, bài kiểm tra"
        case .system: "Lỗi, khó dùng của hệ thống"
        case .service: "Khó khăn khi dùng dịch vụ công"
        case .teaching: "Cách tổ chức học"
        case .other: "Ý kiến khác"
        }
    }
}

/// Who sent a remark, as those see them who answer it.
package struct FeedbackAuthor: Hashable, Sendable {
    package let fullName: String
    package let isLearner: Bool
    /// The name of the school, or of the office.
    package let unitName: String
    /// The class when it was sent; `nil` for staff, and for a pupil without one.
    package let classroom: String?
    /// 6...12; `nil` with the class.
    package let grade: Int?

    package init(fullName: String, isLearner: Bool, unitName: String, classroom: String?, grade: Int?) {
        self.fullName = fullName
        self.isLearner = isLearner
        self.unitName = unitName
        self.classroom = classroom
        self.grade = grade
    }

    /// "Nguyễn Văn An, lớp 10A1" in the school; above it pupils have no name: "Học sinh lớp 10, Trường THPT Lê Lợi".
    package func title(isInSchool: Bool) -> String {
        if isInSchool {
            return [fullName, classroom.map { "lớp \($0)" } ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        }
        let who = isLearner ? "Học sinh\(grade.map { " lớp \($0)" } ?? "")" : fullName
        return "\(who), \(unitName)"
    }
}
