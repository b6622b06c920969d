import Domain

/// What taking one contestant out of the ranking, or letting them in again, would change; asked before it is done.
struct ContestExclusionPage: Sendable {
    struct Row: Sendable {
        let name: String
        let before: String
        let after: String
    }

    struct Past: Sendable {
        let title: String
        let detail: String
        /// Why, as the Ban Tổ chức wrote it.
        let note: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let name: String
    let place: String
    let isExcluded: Bool
    let action: String
    let backHref: String
    /// What changes in each group, in a sentence.
    let summaries: [String]
    let rows: [Row]
    let moreText: String?
    let causes: [Choice]
    let causeError: String?
    let reason: Field
    let past: [Past]
    let canDecide: Bool
}

extension ContestExclusionPage {
    private static let longest = 30

    init(
        _ frame: Frame, _ field: ContestField, _ person: ContestantRecord, _ problems: FormProblems, cause: String,
        reason: String
    ) {
        let id = person.contestant.id
        let href = "/contests/\(field.record.contest.id.rawValue)"
        let isExcluded = field.exclusions.contains { $0.contestant == id && $0.endedAt == nil }
        let changes = field.outcome.changes(to: field.outcome(excluding: id, !isExcluded))
        let rows = changes.flatMap { group, change in
            change.rows.map { Row($0, field.people[$0.contestant]?.learner.fullName ?? "") }
        }
        self.init(
            frame: frame, crumbs: Crumb.path(to: person.learner.fullName, in: field.record),
            errors: problems.errors("Chưa ghi được quyết định"), name: person.learner.fullName,
            place: "\(person.className) · \(person.schoolName) · Bảng \(person.contestant.group)",
            isExcluded: isExcluded,
            action: "\(href)/contestants/\(id.rawValue)/\(isExcluded ? "readmission" : "exclusion")",
            backHref: "\(href)/ranking",
            summaries: changes.isEmpty
                ? ["Không thay đổi điểm, hạng và giải của thí sinh nào."]
                : changes.map { "Bảng \($0.group.code): \($0.change.summary)" },
            rows: Array(rows.prefix(Self.longest)),
            moreText: rows.count > Self.longest
                ? "Và \(VietnameseFormat.whole(rows.count - Self.longest)) thí sinh nữa." : nil,
            causes: ExclusionCause.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == cause)
            },
            causeError: problems["cause"], reason: problems.field("reason", reason),
            past: field.exclusions.filter { $0.contestant == id }.map { exclusion in
                Past(
                    title: exclusion.endedAt == nil ? "Đang bị loại" : "Đã khôi phục",
                    detail: [exclusion.cause.title, exclusion.by, exclusion.at.momentText]
                        .joined(separator: " · "), note: exclusion.reason)
            },
            canDecide: field.record.contest.state != .official)
    }
}

extension ContestExclusionPage.Row {
    init(_ row: RankingChange.Row, _ name: String) {
        self.init(name: name, before: Self.text(row.before), after: Self.text(row.after))
    }

    private static func text(_ standing: RankingChange.Standing) -> String {
        guard let rank = standing.rank else { return "không xếp hạng" }
        return ["Hạng \(rank)", standing.award.map { "giải \($0.title)" }].compactMap { $0 }.joined(separator: ", ")
    }
}
