import Domain

extension AttemptStartPage {
    /// What stands before a test, and why it cannot begin when it cannot.
    init(
        _ frame: Frame, _ mine: LearnerAssignmentRecord, _ blueprint: Blueprint, settings: LiteracySettings,
        className: String, examCode: Field? = nil, at now: Instant
    ) {
        let now = now.stopped(at: mine.pausedSince)
        let assignment = mine.assignment
        let open = mine.attempt.flatMap { $0.submittedAt == nil && now <= $0.deadline ? $0 : nil }
        self.init(
            frame: frame, assignmentID: "\(assignment.id.rawValue)", title: assignment.title,
            lead: className.isEmpty ? "Bài kiểm tra" : "Bài kiểm tra của lớp \(className)",
            lines: Self.lines(mine, blueprint, settings),
            parts: blueprint.parts.compactMap(Part.init),
            rules: [
                "Đồng hồ chạy theo giờ máy chủ, bắt đầu khi em bấm nút.",
                "Mỗi câu trả lời được lưu ngay. Mất mạng thì em cứ làm tiếp, bài được giữ trên máy này.",
                "Hết giờ, hệ thống tự nộp bài đã lưu. Nộp rồi thì em không sửa được nữa.",
                PageAbsence.rule,
            ],
            isResumed: open != nil, refusal: open == nil ? Self.refusal(mine, at: now) : nil,
            resultHref: mine.attempt.flatMap { open == nil ? "/attempts/\($0.id.rawValue)/result" : nil },
            examCode: examCode)
    }

    private static func lines(
        _ mine: LearnerAssignmentRecord, _ blueprint: Blueprint, _ settings: LiteracySettings
    ) -> [Line] {
        let closesAt = mine.assignment.closesAt + mine.extraMs
        var lines = [
            Line(label: "Số câu", value: "\(blueprint.questionCount) câu, \(blueprint.parts.count) phần"),
            Line(
                label: "Thời gian",
                value: VietnameseFormat.duration(ms: mine.assignment.timeLimitMs + mine.extraMs)
                    + (mine.extraMs > 0 ? " (đã cộng thời gian thêm)" : "")),
            Line(label: "Hạn nộp", value: closesAt.momentText),
        ]
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
        if mine.pausedSince != nil, mine.attempt == nil {
            return "Thầy cô đang tạm dừng bài. Em chờ thầy cô cho làm rồi tải lại trang này."
        }
        return switch mine.assignment.phase(at: now, extraMs: mine.extraMs) {
        case .notOpen: AttemptRefusal.notOpenYet(opensAt: mine.assignment.opensAt).message
        case .closed where mine.attempt == nil: AttemptRefusal.closed.message
        case .closed, .open: mine.attempt == nil ? nil : AttemptRefusal.noAttemptLeft.message
        }
    }
}

extension AttemptStartPage.Part {
    fileprivate init?(_ part: Blueprint.Part) {
        guard let kind = QuestionKinds.kind(forKey: part.kind) else { return nil }
        self.init(
            title: "\(part.part.title). \(kind.form.title)",
            detail: kind.form.note(count: part.count, points: part.points))
    }
}
