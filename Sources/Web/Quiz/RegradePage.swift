import Domain

/// A question whose key turned out wrong: what is to be done, and why.
struct RegradePage: Sendable {
    /// A way to mark anew, with what it does.
    struct Policy: Sendable {
        let value: String
        let title: String
        let hint: String
        let isChosen: Bool
    }

    let frame: Frame
    let crumbs: [Crumb]
    let stem: String
    let keys: [String]
    let explanation: String
    let source: String
    /// Decisions that hold already.
    let decisions: [String]
    let action: String
    let version: String
    let step: String
    let policies: [Policy]
    let policyError: String?
    /// Where the other answer is chosen, in the author's order.
    let sheet: QuestionSheet
    let answerError: String?
    let reason: Field
    let backHref: String
    let errors: FormErrors?
}

extension RegradePage {
    init(
        _ frame: Frame, _ folder: TestReportFolder, _ question: Domain.Question, _ draft: RegradeDraft,
        _ problems: FormProblems
    ) {
        let order = question.kind.authorOrder
        self.init(
            frame: frame,
            crumbs: folder.crumbs(
                to: "Chấm lại", through: [Crumb(title: "Câu hỏi và thống kê", href: folder.href)]),
            stem: question.stem, keys: question.kind.keyText(), explanation: question.explanation,
            source: question.source,
            decisions: folder.record.ledger.holding.filter { $0.isAbout(question) }.map(\.policy.title),
            action: "\(folder.href)/\(question.id)/regrades", version: question.contentHash, step: "\(draft.step)",
            policies: Self.policies(chosen: draft.policy), policyError: problems["policy"],
            sheet: QuestionSheet(
                question.kind, name: RegradeDraft.answer, label: "", stem: "", seed: 0, order: order,
                response: draft.response),
            answerError: problems[RegradeDraft.answer], reason: problems.field("reason", draft.reason),
            backHref: folder.href, errors: problems.errors("Chưa xem trước được"))
    }

    private static func policies(chosen: String) -> [Policy] {
        let hints: [(RegradePolicy, String)] = [
            (
                .acceptAlso(response: .blank),
                "Chọn đáp án thêm ở dưới. Em nào trả lời như vậy được điểm, không em nào mất điểm."
            ),
            (.awardAll, "Mọi em có câu này trong đề đều được đủ điểm của câu. Không em nào mất điểm."),
            (
                .rescale,
                "Câu này không tính nữa, điểm các câu còn lại được quy về thang cũ. Em đã làm đúng câu này có thể giảm điểm."
            ),
        ]
        return hints.map { Policy(value: $0.code, title: $0.title, hint: $1, isChosen: $0.code == chosen) }
    }
}
