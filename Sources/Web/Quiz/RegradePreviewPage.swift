import Domain

/// What a decision, or taking one back, would change: every pupil before and after. Nothing is saved yet.
struct RegradePreviewPage: Sendable {
    struct Row: Sendable {
        let name: String
        /// "nộp muộn, trừ 40%"; `nil` for a test that lost nothing by that.
        let lateText: String?
        /// What counts of it: "7,50"
        let before: String
        let after: String
        /// "+0,25", "-0,13", "0"
        let change: String
        let tag: Tag
    }

    let frame: Frame
    let crumbs: [Crumb]
    let heading: String
    let stem: String
    /// The other answer in words; empty for other decisions.
    let answers: [String]
    let reason: String
    let figures: [Figure]
    /// "2 em đang làm bài: …"; `nil` when nobody is.
    let openText: String?
    let rows: [Row]
    let action: String
    let fields: [HiddenField]
    let button: String
    let backHref: String
    let errors: FormErrors?
}

extension RegradePreviewPage {
    /// - Parameters:
    ///   - heading: what would be done.
    ///   - fields: what the form sends again, with what it needs to be applied.
    init(
        _ frame: Frame, _ folder: TestReportFolder, _ regrade: Regrade, _ preview: RegradePreview, heading: String,
        reason: String, action: String, fields: [HiddenField], button: String, backHref: String,
        _ problems: FormProblems
    ) {
        let question = folder.report.lines.first { regrade.isAbout($0.question) }?.question
        let attempts = folder.record.attempts
        let open = attempts.filter { attempt in
            attempt.submittedAt == nil && attempt.paper.items.contains(where: regrade.names)
        }
        self.init(
            frame: frame,
            crumbs: folder.crumbs(
                to: "Xem trước", through: [Crumb(title: "Câu hỏi và thống kê", href: folder.href)]),
            heading: heading, stem: question?.stem ?? regrade.question,
            answers: question.map(regrade.answerLines) ?? [], reason: reason,
            figures: [
                Figure(number: "\(preview.raisedCount)", unit: " bài", label: "tăng điểm"),
                Figure(number: "\(preview.loweredCount)", unit: " bài", label: "giảm điểm"),
                Figure(number: "\(preview.unchangedCount)", unit: " bài", label: "giữ nguyên"),
            ],
            openText: open.isEmpty
                ? nil : "\(open.count) em đang làm bài: bài giữ nguyên, khi nộp sẽ chấm theo quyết định này.",
            rows: Self.rows(preview, folder), action: action, fields: fields, button: button, backHref: backHref,
            errors: problems.errors("Chưa áp dụng"))
    }

    /// Who changes first; within that as in class lists.
    private static func rows(_ preview: RegradePreview, _ folder: TestReportFolder) -> [Row] {
        let names = folder.record.learners.listNames()
        let numbers = Dictionary(uniqueKeysWithValues: folder.record.attempts.map { ($0.id, $0.number) })
        let several = Set(folder.record.attempts.filter { $0.number > 1 }.map(\.learner))
        let sorted = preview.rows.filter { $0.change != 0 } + preview.rows.filter { $0.change == 0 }
        return sorted.map { row in
            let name = names[row.learner] ?? ""
            let number = numbers[row.attempt] ?? 1
            return Row(row, several.contains(row.learner) ? "\(name), lượt \(number)" : name)
        }
    }
}

extension RegradePreviewPage.Row {
    fileprivate init(_ row: RegradePreview.Row, _ name: String) {
        let change = VietnameseFormat.hundredths(row.change)
        let late = row.lateness.deductionPercent
        self.init(
            name: name, lateText: late > 0 ? "nộp muộn, trừ \(late)%" : nil, before: row.scoreBefore.text,
            after: row.scoreAfter.text,
            change: row.change > 0 ? "+\(change)" : row.change < 0 ? change : "0",
            tag: row.change > 0
                ? Tag("Tăng", .ok) : row.change < 0 ? Tag("Giảm", .warn) : Tag("Giữ nguyên"))
    }
}
