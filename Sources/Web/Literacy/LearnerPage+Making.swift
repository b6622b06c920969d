import Content
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
        _ problems: FormProblems, content: ContentLibrary, on day: Day
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
            evidence: record.evidence.reversed().map {
                EvidenceRow($0, mayStrike: permissions.strikes, content: content)
            },
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
            explanation: record.explanation(of: condition, on: day), actionTitle: nil, actionHref: "")
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
    /// - Parameters:
    ///   - mayStrike: whether whoever looks may strike the proof; its own pupil never may.
    ///   - isKeptBack: its points may not be told yet.
    init(_ record: EvidenceRecord, mayStrike: Bool, isKeptBack: Bool = false, content: ContentLibrary) {
        let subject = record.subjectTitle { content.lesson($0)?.outline.numberedTitle }
        self.init(
            id: "\(record.evidence.id.rawValue)", day: record.evidence.day.text, kind: record.evidence.kind.title,
            detail: (subject.isEmpty ? "" : "\(subject): ")
                + (isKeptBack ? "kết quả chưa công bố" : record.evidence.kind.detail),
            recordedBy: record.recordedBy.map { "\($0) ghi" } ?? "Hệ thống ghi", struckReason: record.struckReason,
            canStrike: mayStrike && record.struckReason == nil)
    }
}
