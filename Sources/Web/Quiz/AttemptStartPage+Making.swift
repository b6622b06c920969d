import Domain

extension AttemptStartPage {
    /// What stands before a test, and why it cannot begin when it cannot.
    init(
        _ frame: Frame, _ mine: LearnerAssignmentRecord, _ contents: TestContents, settings: LiteracySettings,
        className: String, examCode: Field? = nil, at now: Instant
    ) {
        let now = now.stopped(at: mine.pausedSince)
        let assignment = mine.assignment
        let open = mine.attempt.flatMap { $0.submittedAt == nil && now <= $0.deadline ? $0 : nil }
        let refusal = open == nil ? Self.refusal(mine, at: now) : nil
        self.init(
            frame: frame, assignmentID: "\(assignment.id.rawValue)", title: assignment.title,
            lead: className.isEmpty ? "Bài kiểm tra" : "Bài kiểm tra của lớp \(className)",
            lines: Self.lines(mine, contents, settings, at: now),
            parts: contents.parts.map(Part.init), rules: Self.rules(assignment.rules), isResumed: open != nil,
            lateNotice: refusal == nil && assignment.takesLateWork(at: now, extraMs: mine.extraMs)
                ? Self.lateNotice(assignment.rules) : nil,
            refusal: refusal,
            resultHref: mine.attempt.flatMap { open == nil ? "/attempts/\($0.id.rawValue)/result" : nil },
            examCode: examCode)
    }

    /// How the test is sat and what counts of it.
    private static func rules(_ rules: TestRules) -> [String] {
        var lines = [
            "Đồng hồ chạy theo giờ máy chủ, bắt đầu khi em bấm nút.",
            "Mỗi câu trả lời được lưu ngay. Mất mạng thì em cứ làm tiếp, bài được giữ trên máy này.",
            "Hết giờ, hệ thống tự nộp bài đã lưu. Nộp rồi thì em không sửa được nữa.", PageAbsence.rule,
        ]
        if rules.layout == .oneByOne { lines.append("Mỗi lần hiện một câu; em đi tới, đi lui giữa các câu được.") }
        lines.append(rules.lateText)
        if rules.attemptLimit > 1 { lines.append(rules.counting.sentence) }
        return lines + rules.resultSentences
    }

    private static func lateNotice(_ rules: TestRules) -> String {
        let percent = rules.late?.deductionPercent ?? 0
        return "Đã quá hạn nộp. Em làm bây giờ thì bài được ghi “nộp muộn”"
            + (percent > 0 ? " và bị trừ \(percent)% số điểm đạt được." : ", không bị trừ điểm.")
    }

    private static func lines(
        _ mine: LearnerAssignmentRecord, _ contents: TestContents, _ settings: LiteracySettings, at now: Instant
    ) -> [Line] {
        let rules = mine.assignment.rules
        var lines = [
            Line(label: "Số câu", value: "\(contents.questionCount) câu, \(contents.parts.count) phần"),
            Line(
                label: "Thời gian",
                value: VietnameseFormat.duration(ms: mine.assignment.timeLimitMs + mine.extraMs)
                    + (mine.extraMs > 0 ? " (đã cộng thời gian thêm)" : "")),
            Line(label: "Hạn nộp", value: mine.assignment.dueAt(extraMs: mine.extraMs).momentText),
        ]
        if rules.attemptLimit > 1 {
            lines.append(
                Line(label: "Số lần làm", value: "\(rules.attemptText); em còn \(mine.attemptsLeft(at: now)) lần"))
        }
        if mine.assignment.work.provesKnowledge {
            lines.append(
                Line(
                    label: "Mức đạt",
                    value: "Từ \(settings.knowledgePass.markText) điểm và đúng từ "
                        + "\(settings.safetyPassPercent)% số câu an toàn"))
        }
        return lines
    }

    private static func refusal(_ mine: LearnerAssignmentRecord, at now: Instant) -> String? {
        let assignment = mine.assignment
        if mine.attempts.count >= assignment.rules.attemptLimit { return AttemptRefusal.noAttemptLeft.message }
        if mine.pausedSince != nil {
            return "Thầy cô đang tạm dừng bài. Em chờ thầy cô cho làm rồi tải lại trang này."
        }
        return switch assignment.phase(at: now, extraMs: mine.extraMs) {
        case .notOpen: AttemptRefusal.notOpenYet(opensAt: assignment.opensAt).message
        case .closed: AttemptRefusal.closed.message
        case .open: nil
        }
    }
}

extension AttemptStartPage.Part {
    fileprivate init(_ part: TestContents.Part) {
        self.init(
            title: part.form.title(of: part.part), detail: part.form.note(count: part.count, points: part.points))
    }
}
