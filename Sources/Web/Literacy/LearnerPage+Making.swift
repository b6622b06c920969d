import Domain

extension LearnerPage {
    /// What the visitor may do beyond looking.
    struct Permissions {
        let strikes: Bool
        let exempts: Bool
        let resetsPassword: Bool
    }

    init(
        _ frame: Frame, _ record: LiteracyRecord, account: PupilAccount?, permissions: Permissions,
        _ problems: FormProblems, on day: Day
    ) {
        let learner = record.learner
        let state = LearnerState(record.literacy, hasEvidence: record.evidence.contains { $0.evidence.isValid })
        self.init(
            frame: frame,
            crumbs: record.classroom.map { Crumb.path(to: learner.fullName, in: $0) }
                ?? [Crumb(title: learner.fullName, href: nil)],
            learnerID: "\(learner.id.rawValue)", name: learner.fullName, lead: Self.lead(record),
            tag: Tag(state.title, state.tone),
            conditions: LiteracyCondition.allCases.map { Self.condition($0, record, on: day) },
            evidence: record.evidence.reversed().map { EvidenceRow($0, mayStrike: permissions.strikes) },
            exemptReason: record.exemptReason, canExempt: permissions.exempts,
            accountID: permissions.resetsPassword ? account.map { "\($0.id.rawValue)" } : nil,
            accountText: Self.text(account),
            forgottenText: account?.forgottenAt.map {
                "Em đã bấm Quên mật khẩu lúc \($0.clockText), \($0.day.text). Cấp lại rồi đưa thẻ tận tay em."
            },
            settingsText: "Xét theo quy định phiên bản \(record.settings.version) của Sở.",
            errors: problems.errors("Chưa làm được việc này"))
    }

    private static func lead(_ record: LiteracyRecord) -> String {
        var parts = [record.classroom.map { "Lớp \($0.name)" } ?? "Hiện không học lớp nào"]
        if !record.learner.studentCode.isEmpty { parts.append("mã \(record.learner.studentCode)") }
        if let birthDate = record.learner.birthDate { parts.append("sinh ngày \(birthDate.text)") }
        return parts.joined(separator: " · ")
    }

    private static func text(_ account: PupilAccount?) -> String {
        guard let account else { return "Em chưa có tài khoản ở lớp nào." }
        let state =
            !account.hasSecret
            ? "chưa in thẻ đăng nhập"
            : account.mustChangePassword ? "chưa đổi mật khẩu lần đầu" : "đang dùng được"
        return "Tên đăng nhập \(account.userName), \(state)."
    }

    private static func condition(
        _ condition: LiteracyCondition, _ record: LiteracyRecord, on day: Day
    ) -> ProgressPage.Condition {
        let isMet = condition.holds(in: record.literacy)
        return ProgressPage.Condition(
            title: condition.title, isMet: isMet, state: isMet ? "Đã đạt" : "Chưa đạt",
            explanation: isMet ? proof(of: condition, record, on: day) : gap(of: condition, record, on: day),
            actionTitle: nil, actionHref: "")
    }

    /// What makes a condition hold.
    private static func proof(of condition: LiteracyCondition, _ record: LiteracyRecord, on day: Day) -> String {
        let counted = record.evidence.map(\.evidence).filter { $0.isValid && $0.day <= day }
        let found: Evidence?
        switch condition {
        case .participation:
            if counted.contains(where: { $0.kind == .certificate }) { return "Có chứng nhận bên ngoài được công nhận." }
            return "Đã có \(counted.activityMinutes(until: day)) phút được ghi nhận, cần từ "
                + "\(record.settings.minimumMinutes) phút."
        case .knowledge: found = counted.last { record.settings.passesKnowledge($0.kind) }
        case .skill: found = counted.last { record.settings.passesSkill($0.kind) }
        case .currency: return "Các minh chứng có từ khi em vào cấp học này."
        }
        return found.map { "\($0.kind.title) ngày \($0.day.text): \($0.kind.detail)." } ?? ""
    }

    /// What is missing to it.
    private static func gap(of condition: LiteracyCondition, _ record: LiteracyRecord, on day: Day) -> String {
        let literacy = record.literacy
        if condition == .currency, !(literacy.knowledgePassed && literacy.skillPassed) {
            return "Xét khi đã có đủ minh chứng kiến thức và kỹ năng."
        }
        let missing = condition.explanation(record.settings)
        guard condition == .participation else { return "\(missing)." }
        return "\(missing); mới ghi nhận \(record.evidence.map(\.evidence).activityMinutes(until: day)) phút."
    }
}

extension LearnerState {
    /// The colour of its tag.
    fileprivate var tone: Tag.Tone {
        switch self {
        case .notStarted: .warn
        case .inProgress, .exempt: .plain
        case .knowledgePassed, .skillPassed: .info
        case .universalised: .ok
        }
    }
}

extension EvidenceRow {
    /// - Parameter mayStrike: whether whoever looks may strike proofs of this pupil.
    fileprivate init(_ record: EvidenceRecord, mayStrike: Bool) {
        let subject = record.subject.contains(":") || record.subject.isEmpty ? "" : "\(record.subject): "
        self.init(
            id: "\(record.evidence.id.rawValue)", day: record.evidence.day.text, kind: record.evidence.kind.title,
            detail: subject + record.evidence.kind.detail,
            recordedBy: record.recordedBy.map { "\($0) ghi" } ?? "Hệ thống ghi", struckReason: record.struckReason,
            canStrike: mayStrike && record.struckReason == nil)
    }
}
