import Domain

/// What was sent to a school or to the department, what waits and what is late.
struct FeedbackInboxPage: Sendable {
    /// Another addressee, for the department.
    struct School: Sendable {
        let name: String
        let received: String
        let answered: String
        let rate: String
        let overdue: Tag
    }

    let frame: Frame
    let lead: String
    let figures: [Figure]
    /// Past their last day; the oldest first.
    let overdue: [FeedbackRow]
    let hasOverdue: Bool
    let open: [FeedbackRow]
    let answered: [FeedbackRow]
    let isEmpty: Bool
    /// For the department: how schools answer; empty for a school.
    let schools: [School]
    let hasSchools: Bool
}

/// One remark with the form of its answer.
struct FeedbackAnswerPage: Sendable {
    let frame: Frame
    let crumbs: [Crumb]
    let action: String
    let errors: FormErrors?
    let remark: FeedbackRow
    let answer: Field
    let answerLimit: String
    let isPublic: Bool
    let question: Field
    let questionLimit: String
    /// "Trả lời trước ngày 02/12/2026", or who answered.
    let note: String
}

extension FeedbackInboxPage {
    /// - Parameters:
    ///   - standing: of this addressee, this report year.
    ///   - schools: the others' standings with their names; empty for a school.
    init(
        _ frame: Frame, _ unit: Unit, _ records: [FeedbackRecord], standing: FeedbackStanding,
        schools: [(school: Unit, standing: FeedbackStanding)], on day: Day
    ) {
        let rows = records.map { record in
            FeedbackRow(
                record.remark, people: record.author.title(isInSchool: unit.kind == .school),
                href: "/units/\(unit.code)/feedback/\(record.remark.id.rawValue)", on: day)
        }
        func chosen(_ holds: (FeedbackRemark) -> Bool) -> [FeedbackRow] {
            zip(records, rows).filter { holds($0.0.remark) }.map(\.1)
        }
        let overdue = chosen { $0.isOverdue(on: day) }
        self.init(
            frame: frame, lead: "\(unit.shortName) · trả lời trong \(FeedbackRule.answerWorkingDays) ngày làm việc",
            figures: Self.figures(standing), overdue: overdue, hasOverdue: !overdue.isEmpty,
            open: chosen { $0.answer == nil && !$0.isOverdue(on: day) }, answered: chosen { $0.answer != nil },
            isEmpty: records.isEmpty,
            schools: schools.map { School($0.school, $0.standing) }, hasSchools: !schools.isEmpty)
    }

    private static func figures(_ standing: FeedbackStanding) -> [Figure] {
        let count = standing.count
        return [
            Figure(
                number: VietnameseFormat.whole(count.answered),
                unit: "/\(VietnameseFormat.whole(count.received)) ý kiến",
                label: "đã trả lời, năm báo cáo này"),
            Figure(number: count.rate.text, unit: count.rate.isEmpty ? "" : "%", label: "tỷ lệ trả lời, mục tiêu 100%"),
            Figure(number: VietnameseFormat.whole(standing.overdue), unit: " ý kiến", label: "quá hạn chưa trả lời"),
        ]
    }
}

extension FeedbackInboxPage.School {
    fileprivate init(_ school: Unit, _ standing: FeedbackStanding) {
        self.init(
            name: school.shortName, received: VietnameseFormat.whole(standing.count.received),
            answered: VietnameseFormat.whole(standing.count.answered), rate: standing.count.rate.text,
            overdue: standing.overdue == 0 ? Tag("Không") : Tag("\(standing.overdue) ý kiến", .danger))
    }
}

extension FeedbackAnswerPage {
    init(
        _ frame: Frame, _ unit: Unit, _ record: FeedbackRecord, _ draft: FeedbackAnswerDraft, _ problems: FormProblems,
        on day: Day
    ) {
        let inbox = "/units/\(unit.code)/feedback"
        let remark = record.remark
        self.init(
            frame: frame,
            crumbs: [Crumb(title: "Góp ý", href: inbox), Crumb(title: "Trả lời", href: nil)],
            action: "\(inbox)/\(remark.id.rawValue)/answer",
            errors: problems.isEmpty
                ? nil
                : FormErrors(heading: "Chưa lưu được, sửa giúp \(problems.all.count) chỗ sau", items: problems.all),
            remark: FeedbackRow(
                remark, people: record.author.title(isInSchool: unit.kind == .school), href: nil, on: day),
            answer: problems.field("answer", draft.answer), answerLimit: "\(FeedbackRule.answerLimit)",
            isPublic: draft.isPublic, question: problems.field("question", draft.question),
            questionLimit: "\(FeedbackRule.textLimit)",
            note: record.answeredBy.map { "Đã trả lời: \($0). Có thể viết lại cho rõ hơn." }
                ?? "Hạn trả lời: hết ngày \(remark.due.text).")
    }
}
