import Domain

extension AssignmentPage {
    init(
        _ frame: Frame, _ assignment: Assignment, _ classroom: Classroom, _ pupils: [AssignmentPupilRecord],
        _ problems: FormProblems, at now: Instant
    ) {
        let isTest = assignment.isTest
        let names = pupils.map(\.learner).listNames()
        self.init(
            frame: frame, crumbs: Crumb.path(to: assignment.title, in: classroom),
            assignmentID: "\(assignment.id.rawValue)", title: assignment.title,
            lead: Self.lead(assignment, classroom), tag: assignment.phaseTag(at: now), isTest: isTest,
            canClose: assignment.phase(at: now) != .closed,
            figures: isTest
                ? Self.testFigures(pupils, assignment.rules.counting, at: now)
                : assignment.isPractice ? Self.practiceFigures(pupils) : Self.lessonFigures(pupils),
            rules: isTest ? RulesPanel(assignment) : nil, rows: pupils.map { Row($0, names, assignment, at: now) },
            extraMinutes: [5, 10, 15, 20, 30, 45, 60, 90, 120].map {
                Choice(value: "\($0)", title: "\($0) phút", isChosen: $0 == 15)
            },
            errors: problems.errors("Chưa làm được việc này"))
    }

    private static func lead(_ assignment: Assignment, _ classroom: Classroom) -> String {
        let kind =
            assignment.isTest
            ? "Bài kiểm tra \(assignment.timeLimitMs / 60_000) phút"
            : assignment.isPractice ? "Thực hành" : "Bài học"
        let opens = "\(assignment.opensAt.clockText) \(assignment.opensAt.day.text)"
        let closes = "\(assignment.closesAt.clockText) \(assignment.closesAt.day.text)"
        let audience = assignment.isForSomePupils ? "một số em lớp \(classroom.name)" : "lớp \(classroom.name)"
        let teaching = assignment.mode.map { "\($0.title), \(assignment.periods) tiết" }
        return [kind, audience, teaching, "mở từ \(opens) đến \(closes)"].compactMap { $0 }.joined(separator: " · ")
    }

    private static func testFigures(
        _ pupils: [AssignmentPupilRecord], _ counting: Counting, at now: Instant
    ) -> [Figure] {
        let submitted = pupils.filter { $0.attempts.contains { $0.submittedAt != nil } }
        let working = pupils.count { $0.attempt.map { !$0.isOver(at: now) } ?? false }
        var figures = [
            Figure(number: "\(submitted.count)", unit: "/\(pupils.count) em", label: "đã nộp bài"),
            Figure(number: "\(working)", unit: " em", label: "đang làm"),
            Figure(number: "\(pupils.count { $0.attempt == nil })", unit: " em", label: "chưa vào làm"),
        ]
        let marks = submitted.compactMap { counting.result(of: $0.attempts)?.onScaleOfTen }
        if !marks.isEmpty {
            figures.append(
                Figure(number: Points.mean(marks).text, unit: "", label: "điểm trung bình của các em đã nộp"))
        }
        return figures
    }

    private static func lessonFigures(_ pupils: [AssignmentPupilRecord]) -> [Figure] {
        let finished = pupils.count { $0.progress?.finishedAt != nil }
        let started = pupils.count { $0.progress != nil }
        return [
            Figure(number: "\(finished)", unit: "/\(pupils.count) em", label: "đã học xong"),
            Figure(number: "\(started - finished)", unit: " em", label: "đang học"),
            Figure(number: "\(pupils.count - started)", unit: " em", label: "chưa mở bài"),
        ]
    }
}

extension AttemptSummary {
    /// True when nothing can be answered any more: handed in, or deadline and grace are past.
    func isOver(at now: Instant) -> Bool {
        submittedAt != nil || now > deadline + Attempt.graceMs
    }
}

extension AssignmentPage.Row {
    fileprivate init(
        _ pupil: AssignmentPupilRecord, _ names: [Learner.ID: String], _ assignment: Assignment, at now: Instant
    ) {
        let learner = pupil.learner
        let attempt = pupil.attempt
        let isClosed = assignment.phase(at: now, extraMs: pupil.extraMs) == .closed
        let isWorking = attempt.map { !$0.isOver(at: now) } ?? false
        let (tag, detail) = Self.state(pupil, assignment, isClosed: isClosed, at: now)
        let counted = assignment.rules.counting.result(of: pupil.attempts)
        let shown = counted?.attempt ?? attempt
        self.init(
            learnerID: "\(learner.id.rawValue)", name: names[learner.id, default: learner.fullName],
            href: "/learners/\(learner.id.rawValue)", tag: tag, detail: detail, score: Self.score(counted),
            resultHref: shown.flatMap { $0.submittedAt == nil ? nil : "/attempts/\($0.id.rawValue)/result" },
            tries: pupil.attempts.count > 1 ? pupil.attempts.map { AssignmentPage.Link($0, counted) } : [],
            lateText: shown.flatMap { $0.lateness.isLate ? $0.lateness.text : nil },
            extraText: pupil.extraMs > 0 ? "+\(pupil.extraMs / 60_000) phút" : "",
            canExtend: assignment.isTest && (isWorking || (attempt == nil && !isClosed)),
            reopenAttemptID: attempt.flatMap { $0.isOver(at: now) ? "\($0.id.rawValue)" : nil },
            reopenText: attempt?.reopenReason.map { "Mở lại: \($0)" } ?? "")
    }

    /// The state in words: a pupil who never came is "Vắng", which is not a mark of 0.
    private static func state(
        _ pupil: AssignmentPupilRecord, _ assignment: Assignment, isClosed: Bool, at now: Instant
    ) -> (Tag, String) {
        if assignment.isPractice { return practice(pupil.practice, at: now) }
        guard assignment.isTest else { return reading(pupil.progress) }
        guard let attempt = pupil.attempt else {
            return (isClosed ? Tag("Vắng", .warn) : Tag("Chưa làm"), "")
        }
        let start = "Bắt đầu \(attempt.startedAt.clockText)"
        if let submitted = attempt.submittedAt {
            return (Tag("Đã nộp", .ok), "\(start), nộp \(submitted.clockText) \(submitted.day.text)")
        }
        return attempt.isOver(at: now)
            ? (Tag("Hết giờ", .warn), "\(start), hết giờ \(attempt.deadline.clockText), các câu đã lưu đang chờ chấm")
            : (Tag("Đang làm", .info), "\(start), hết giờ lúc \(attempt.deadline.clockText)")
    }

    private static func reading(_ progress: LessonProgress?) -> (Tag, String) {
        guard let progress else { return (Tag("Chưa mở"), "") }
        if let finished = progress.finishedAt {
            return (Tag("Đã học xong", .ok), "Xong lúc \(finished.clockText) \(finished.day.text)")
        }
        return (Tag("Đang học", .info), "Phần \(progress.step)/\(progress.stepCount)")
    }

    /// What counts, out of ten as it is; any other maximum is named.
    private static func score(_ counted: CountedResult?) -> String {
        guard let counted else { return "-" }
        return counted.maximum.hundredths == 1000
            ? counted.score.text : "\(counted.score.text)/\(counted.maximum.text)"
    }
}
