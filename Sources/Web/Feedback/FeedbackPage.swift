import Domain

/// What somebody has asked and remarked, with the answers.
struct FeedbackPage: Sendable {
    let frame: Frame
    let lead: String
    let remarks: [FeedbackRow]
    let hasRemarks: Bool
}

/// Answers that everybody may read.
struct FeedbackAnswersPage: Sendable {
    struct Group: Sendable {
        let title: String
        let remarks: [FeedbackRow]
    }

    let frame: Frame
    let groups: [Group]
    let hasGroups: Bool
}

/// One remark in a list.
struct FeedbackRow: Sendable {
    /// "18/11/2026"
    let day: String
    let topic: String
    /// To whom, or from whom; empty where that is plain.
    let people: String
    let text: String
    let tag: Tag
    /// `nil` while nobody has answered.
    let answer: String?
    /// "Trả lời ngày 19/11/2026"; empty without an answer.
    let answered: String
    /// Where it is answered; `nil` for those who only read.
    let href: String?
}

/// The form of a remark.
struct FeedbackFormPage: Sendable {
    let frame: Frame
    let isPupil: Bool
    let errors: FormErrors?
    let key: String
    let addressees: [Choice]
    let topics: [Choice]
    let topicError: String?
    let text: Field
    let limit: String
    /// "Câu trả lời có trong 10 ngày làm việc."
    let promise: String
}

extension FeedbackPage {
    init(_ frame: Frame, _ remarks: [FeedbackRemark], department: Unit.ID?, on day: Day) {
        self.init(
            frame: frame,
            lead: "Góp ý, câu hỏi gửi nhà trường hoặc Sở đều được trả lời, chậm nhất sau "
                + "\(FeedbackRule.answerWorkingDays) ngày làm việc.",
            remarks: remarks.map {
                FeedbackRow($0, people: $0.addressee == department ? "Gửi Sở" : "Gửi nhà trường", href: nil, on: day)
            },
            hasRemarks: !remarks.isEmpty)
    }
}

extension FeedbackRow {
    init(_ remark: FeedbackRemark, people: String, href: String?, on day: Day) {
        let tag: Tag =
            remark.answer != nil
            ? Tag("Đã trả lời", .ok)
            : remark.isOverdue(on: day) ? Tag("Quá hạn từ \(remark.due.text)", .danger) : Tag("Chờ trả lời", .info)
        self.init(
            day: remark.askedAt.day.text, topic: remark.topic.title, people: people, text: remark.text, tag: tag,
            answer: remark.answer?.text,
            answered: remark.answer.map { "Trả lời ngày \($0.answeredAt.day.text)" } ?? "", href: href)
    }

    /// As everybody reads it: the question as it was put for them.
    init(published remark: FeedbackRemark) {
        self.init(
            day: remark.askedAt.day.text, topic: remark.topic.title, people: "",
            text: remark.answer?.publicQuestion ?? "", tag: Tag("Đã trả lời", .ok), answer: remark.answer?.text,
            answered: remark.answer.map { "Trả lời ngày \($0.answeredAt.day.text)" } ?? "", href: nil)
    }
}

extension FeedbackFormPage {
    init(_ frame: Frame, _ draft: FeedbackDraft, _ problems: FormProblems, isPupil: Bool) {
        let heading = "Chưa gửi được, \(isPupil ? "em" : "thầy cô") sửa giúp \(problems.all.count) chỗ sau"
        self.init(
            frame: frame, isPupil: isPupil,
            errors: problems.isEmpty ? nil : FormErrors(heading: heading, items: problems.all), key: draft.key,
            addressees: [("school", "Nhà trường"), ("department", "Sở Giáo dục và Đào tạo")].map {
                Choice(value: $0.0, title: $0.1, isChosen: $0.0 == draft.addressee)
            },
            topics: FeedbackTopic.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == draft.topic)
            },
            topicError: problems["topic"], text: problems.field("text", draft.text),
            limit: "\(FeedbackRule.textLimit)",
            promise: "Câu trả lời có trong \(FeedbackRule.answerWorkingDays) ngày làm việc.")
    }
}
