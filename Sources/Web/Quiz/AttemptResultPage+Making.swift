import Domain

extension AttemptResultPage {
    /// What came of a handed-in test. Marks and explanations stand on it only when the assignment lets whoever looks see
    /// them.
    ///
    /// - Parameters:
    ///   - attempts: all of the pupil at the assignment, this one among them.
    ///   - isTeacher: a teacher of the class, who may always see everything.
    init(
        _ frame: Frame, _ record: AttemptRecord, _ questions: [Domain.Question.ID: Domain.Question],
        attempts: [AttemptSummary], settings: LiteracySettings, className: String, at now: Instant, isTeacher: Bool
    ) {
        let assignment = record.assignment
        let marked = MarkedPaper(record, questions)
        let standing = ResultStanding(
            isSubmitted: record.attempt.submittedAt != nil, attempts, of: assignment, extraMs: record.extraMs, at: now)
        let showsMarks = isTeacher || assignment.showsMarks(to: standing, at: now, extraMs: record.extraMs)
        let isRevealed = isTeacher || assignment.showsExplanations(to: standing, at: now, extraMs: record.extraMs)
        let mine = LearnerAssignmentRecord(
            assignment: assignment, extraMs: record.extraMs, attempt: attempts.last, attempts: attempts)
        let left = isTeacher || standing.hasOpenAttempt ? 0 : mine.attemptsLeft(at: now)
        let tries = Self.tries(record, attempts, showsMarks: showsMarks)
        self.init(
            frame: frame, title: assignment.title, lead: Self.lead(record, className),
            lateText: record.lateness.isLate ? record.lateness.text : nil,
            marks: showsMarks ? Marks(record, marked, settings, isTeacher: isTeacher) : nil,
            marksReason: showsMarks ? nil : Self.marksReason(record),
            changeText: showsMarks ? Self.changeText(record, questions) : nil,
            changes: showsMarks ? Self.changes(record) : [],
            hiddenReason: isRevealed ? nil : Self.hiddenReason(record, standing),
            questions: isRevealed
                ? zip(record.attempt.paper.items, marked.items).compactMap { item, result in
                    questions[item.question].map {
                        Question(
                            item, result, $0, record.attempt.answers[item.position],
                            record.regrades.holding.filter { $0.concerns(item) }, isTeacher: isTeacher)
                    }
                } : [],
            tries: tries, hasTries: !tries.isEmpty,
            countedText: showsMarks ? Self.countedText(assignment.rules, attempts) : "",
            retryHref: left > 0 ? "/assignments/\(assignment.id.rawValue)/start" : nil,
            retryTitle: "Làm lại, còn \(left) lần",
            backHref: isTeacher ? "/assignments/\(assignment.id.rawValue)" : "/",
            backTitle: isTeacher ? "Về bài giao" : "Về trang chủ")
    }

    private static func lead(_ record: AttemptRecord, _ className: String) -> String {
        let handedIn = record.attempt.submittedAt.map { "nộp lúc \($0.clockText), \($0.day.text)" }
        return [record.learner.fullName, className.isEmpty ? nil : "lớp \(className)", handedIn].compactMap { $0 }
            .joined(separator: " · ")
    }

    /// The attempts, when there is more than one or more are allowed.
    private static func tries(_ record: AttemptRecord, _ attempts: [AttemptSummary], showsMarks: Bool) -> [Try] {
        let rules = record.assignment.rules
        guard attempts.count > 1 || rules.attemptLimit > 1 else { return [] }
        let counted = showsMarks ? rules.counting.result(of: attempts)?.attempt?.id : nil
        return attempts.map { attempt in
            let score = showsMarks ? attempt.score.map { "\($0.text) điểm" } : nil
            let handedIn = attempt.submittedAt.map { "nộp lúc \($0.clockText), \($0.day.text)" }
            return Try(
                title: "Lần \(attempt.number)", href: "/attempts/\(attempt.id.rawValue)/result",
                detail: [score, handedIn ?? "đang làm", attempt.lateness.isLate ? "nộp muộn" : nil].compactMap { $0 }
                    .joined(separator: " · "),
                isCounted: attempt.id == counted, isThis: attempt.id == record.attempt.id)
        }
    }

    private static func countedText(_ rules: TestRules, _ attempts: [AttemptSummary]) -> String {
        guard let counted = rules.counting.result(of: attempts) else { return rules.counting.sentence }
        return "Điểm được tính: \(counted.score.text) (\(rules.counting.title.lowercased()))."
    }

    private static func marksReason(_ record: AttemptRecord) -> String {
        switch record.assignment.rules.marks {
        case .never: "Bài này không báo điểm trên trang của em. Thầy cô đã nhận được bài."
        case .byHand: "Thầy cô đã nhận được bài. Em xem được điểm khi thầy cô công bố kết quả."
        case .afterSubmission, .afterClose:
            "Thầy cô đã nhận được bài. Em xem được điểm sau khi bài đóng lúc "
                + "\(record.assignment.endsAt(extraMs: record.extraMs).momentText)."
        }
    }

    private static func hiddenReason(_ record: AttemptRecord, _ standing: ResultStanding) -> String {
        let closing = record.assignment.endsAt(extraMs: record.extraMs).momentText
        switch record.assignment.rules.explanations {
        case .never: return "Thầy cô chọn không cho xem đáp án của bài này. Bài làm của em vẫn được ghi nhận."
        case .byHand where standing.hasOpenAttempt, .afterSubmission where standing.hasOpenAttempt:
            return "Em đang làm lại bài này nên đáp án và lời giải được giữ lại cho đến khi em nộp."
        case .byHand: return "Em xem được đáp án và lời giải khi thầy cô công bố."
        case .afterSubmission where standing.mayTryAgain:
            return "Em xem được đáp án và lời giải khi đã làm hết số lần, hoặc sau khi bài đóng lúc \(closing)."
        case .afterSubmission, .afterClose: return "Em xem được đáp án và lời giải sau khi bài đóng lúc \(closing)."
        }
    }
}

extension AttemptResultPage.Marks {
    init(_ record: AttemptRecord, _ marked: MarkedPaper, _ settings: LiteracySettings, isTeacher: Bool) {
        let percent = record.lateness.deductionPercent
        // A dropped question does not lower the maximum: the points were scaled when it was dropped.
        let (raw, maximum) = (record.score ?? marked.total, record.attempt.paper.maximum)
        let score = raw.less(percent: percent)
        let mark = Points(hundredths: score.scaled(to: 1000, of: maximum))
        let isPassed = Self.isPassed(marked, mark, record, settings)
        self.init(
            score: score.text, maximum: maximum.shortText, isPassed: isPassed,
            verdict: isPassed ? "Đạt" : "Chưa đạt",
            meaning: Self.meaning(record.assignment.work, isPassed: isPassed, isTeacher: isTeacher),
            scaleText: maximum.hundredths == 1000 ? nil : "Quy về thang 10: \(mark.text) điểm.",
            deductionText: percent == 0
                ? nil : "Bài đạt \(raw.text) điểm, trừ \(percent)% vì nộp muộn.",
            parts: Paper.Part.allCases.compactMap { AttemptResultPage.Part($0, marked) },
            safetyText: marked.safetyAsked == 0
                ? nil
                : "Câu an toàn: đúng \(marked.safetyRight)/\(marked.safetyAsked)"
                    + (record.assignment.work.provesKnowledge ? ", cần từ \(settings.safetyPassPercent)%" : ""))
    }

    /// The knowledge test is judged as evidence, to which lateness does not matter; any other test by its mark alone.
    private static func isPassed(
        _ marked: MarkedPaper, _ mark: Points, _ record: AttemptRecord, _ settings: LiteracySettings
    ) -> Bool {
        guard record.assignment.work.provesKnowledge else { return mark >= settings.knowledgePass }
        return settings.passesKnowledge(
            .knowledge(
                score: marked.onScaleOfTen, safetyRight: marked.safetyRight, safetyAsked: marked.safetyAsked))
    }

    private static func meaning(_ work: Assignment.Work, isPassed: Bool, isTeacher: Bool) -> String {
        let who = isTeacher ? "Học sinh" : "Em"
        switch (work.provesKnowledge, isPassed) {
        case (true, true): return "\(who) đã đạt điều kiện Kiến thức của phổ cập."
        case (true, false): return "\(who) chưa đạt điều kiện Kiến thức của phổ cập. Xem lại bài học nhé."
        case (false, true): return "\(who) đã làm tốt bài này."
        case (false, false): return "\(who) nên xem lại các bài học liên quan."
        }
    }
}
