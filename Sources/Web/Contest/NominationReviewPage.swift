import Domain

/// The list of one school as the organisers read it: accept it, or give it back with a reason.
struct NominationReviewPage: Sendable {
    let frame: Frame
    let errors: FormErrors?
    let crumbs: [Crumb]
    let title: String
    let state: Tag
    /// "Gửi lúc …" or that nothing was sent; with the teacher in charge.
    let detail: String
    let returnNote: String?
    let groups: [NominationGroup]
    let hasNames: Bool
    let isWaiting: Bool
    let acceptAction: String
    let returnAction: String
    let backHref: String
    let reason: Field
}

extension NominationReviewPage {
    init(_ frame: Frame, _ contest: ContestRecord, _ record: NominationRecord, _ problems: FormProblems, reason: String)
    {
        let href = "/contests/\(contest.contest.id.rawValue)/nominations"
        let list = record.list
        let changed = record.changedAt.map { "\(list.state.title) · \($0.momentText)" }
        let teacher = record.teacher.isEmpty ? nil : "Giáo viên phụ trách: \(record.teacher)"
        let own = Crumb.path(to: record.schoolName, in: contest)
        self.init(
            frame: frame, errors: problems.errors("Chưa trả lại được"),
            crumbs: own.dropLast() + [Crumb(title: "Chỉ tiêu cử dự thi", href: href)] + own.suffix(1),
            title: record.schoolName, state: list.state.tag,
            detail: [changed ?? "Trường chưa lập danh sách.", teacher].compactMap { $0 }.joined(separator: " · "),
            returnNote: record.note.isEmpty ? nil : record.note, groups: NominationGroup.groups(of: record),
            hasNames: !list.names.isEmpty, isWaiting: list.state == .submitted,
            acceptAction: "\(href)/\(record.schoolCode)/approval", returnAction: "\(href)/\(record.schoolCode)/return",
            backHref: href, reason: problems.field("reason", reason))
    }
}
