import Domain

/// Asks once more before a step of a contest.
struct ContestStepPage: Sendable {
    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let title: String
    let effect: String
    let action: String
    let deskHref: String
    /// Why it cannot be taken from here; `nil` when it can be tried.
    let refusal: String?
    /// The reason that marking again needs; `nil` for the other steps.
    let reason: Field?
}

extension ContestStepPage {
    init(_ frame: Frame, _ record: ContestRecord, _ step: ContestStep, _ problems: FormProblems, reason: String) {
        let contest = record.contest
        let href = "/contests/\(contest.id.rawValue)"
        var wanted: Field?
        if case .remark = step { wanted = problems.field("reason", reason) }
        let isPossible = step.from.contains(contest.state)
        self.init(
            frame: frame, crumbs: Crumb.path(to: step.title, in: record),
            errors: problems.errors("Chưa chuyển bước được"), title: step.title, effect: step.effect,
            action: "\(href)/steps/\(step.key)", deskHref: "\(href)/desk",
            refusal: isPossible ? nil : ContestRefusal.wrongState(step: step, state: contest.state).message,
            reason: wanted)
    }
}
