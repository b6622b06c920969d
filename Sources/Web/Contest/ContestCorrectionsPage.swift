import Domain

/// Where a wrong key is mended, with what that would change.
struct ContestCorrectionsPage: Sendable {
    /// What the page is made from.
    struct Listing {
        let asked: [ContestQuestionRecord]
        let questions: [Question.ID: Question]
        let chosen: Question?
        let decided: [ContestCorrectionRecord]
        let preview: (before: ContestField, after: ContestField)?
    }

    /// What the form had in it when it came back.
    struct Typed {
        let policy: String
        let response: String
        let text: String
        let reason: String
    }

    struct Asked: Sendable {
        let stem: String
        let href: String
        /// "đúng 12/40 lượt"
        let detail: String
    }

    /// The form for one question.
    struct Chosen: Sendable {
        let id: String
        let stem: String
        let key: String
        let policies: [Choice]
        let policyError: String?
        /// The other options; empty for questions that are answered in words.
        let responses: [Choice]
        let asksForText: Bool
        let text: String
        let reason: Field
        /// Shown after the first look.
        let summaries: [String]
        let rows: [ContestExclusionPage.Row]
        let hasPreview: Bool
    }

    struct Decided: Sendable {
        let title: String
        let detail: String
        /// Why, as the Ban Tổ chức wrote it.
        let note: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let action: String
    let canDecide: Bool
    let chosen: Chosen?
    let asked: [Asked]
    let decided: [Decided]
}

extension ContestCorrectionsPage {
    init(_ frame: Frame, _ record: ContestRecord, _ listing: Listing, _ problems: FormProblems, typed: Typed) {
        let action = "/contests/\(record.contest.id.rawValue)/corrections"
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Sửa đáp án", in: record),
            errors: problems.errors("Chưa sửa được đáp án"), action: action,
            canDecide: record.contest.state == .marking,
            chosen: listing.chosen.map { Chosen($0, listing, problems, typed) },
            asked: listing.asked.map { asked in
                Asked(
                    stem: listing.questions[asked.question]?.stem ?? asked.question,
                    href: "\(action)?question=\(asked.question)",
                    detail: "đúng \(VietnameseFormat.whole(asked.right))/\(VietnameseFormat.whole(asked.asked)) lượt")
            },
            decided: listing.decided.map { decided in
                Decided(
                    title: "\(listing.questions[decided.regrade.question]?.stem ?? decided.regrade.question)",
                    detail: [decided.regrade.policy.title, decided.by, decided.regrade.at.momentText]
                        .joined(separator: " · "), note: decided.regrade.reason)
            })
    }
}

extension ContestCorrectionsPage.Chosen {
    fileprivate init(
        _ question: Question, _ listing: ContestCorrectionsPage.Listing, _ problems: FormProblems,
        _ typed: ContestCorrectionsPage.Typed
    ) {
        let options = (question.kind as? SingleChoice)?.options ?? []
        let changes = listing.preview.map { $0.before.outcome.changes(to: $0.after.outcome) }
        let people = listing.preview?.after.people ?? [:]
        self.init(
            id: question.id, stem: question.stem, key: question.kind.keyText().joined(separator: "; "),
            policies: [RegradePolicy.acceptAlso(response: .blank), .awardAll, .rescale].map {
                Choice(value: $0.code, title: $0.title, isChosen: $0.code == typed.policy)
            },
            policyError: problems["policy"],
            responses: options.enumerated().map {
                Choice(value: "\($0)", title: $1, isChosen: "\($0)" == typed.response)
            },
            asksForText: options.isEmpty, text: typed.text, reason: problems.field("reason", typed.reason),
            summaries: changes.map { changes in
                changes.isEmpty
                    ? ["Không thay đổi điểm, hạng và giải của thí sinh nào."]
                    : changes.map { "Bảng \($0.group.code): \($0.change.summary)" }
            } ?? [],
            rows: (changes ?? []).flatMap { _, change in
                change.rows.prefix(30).map {
                    ContestExclusionPage.Row($0, people[$0.contestant]?.learner.fullName ?? "")
                }
            },
            hasPreview: changes != nil)
    }
}
