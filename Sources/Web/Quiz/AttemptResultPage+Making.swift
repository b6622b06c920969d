import Domain

extension AttemptResultPage {
    /// What came of a handed-in test. Explanations stand on it only when the assignment lets whoever looks read them.
    ///
    /// - Parameter isTeacher: a teacher of the class, who may always read them.
    init(
        _ frame: Frame, _ record: AttemptRecord, _ questions: [Domain.Question.ID: Domain.Question],
        settings: LiteracySettings, className: String, at now: Instant, isTeacher: Bool
    ) {
        let marked = MarkedPaper(record, questions)
        let isRevealed =
            isTeacher
            || record.assignment.revealsExplanations(
                isSubmitted: record.attempt.submittedAt != nil, at: now, extraMs: record.extraMs)
        let isPassed = Self.isPassed(marked, record, settings)
        self.init(
            frame: frame, title: record.assignment.title, lead: Self.lead(record, className),
            score: (record.score ?? marked.total).text,
            maximum: record.attempt.paper.maximum.shortText, isPassed: isPassed, verdict: isPassed ? "Đạt" : "Chưa đạt",
            meaning: Self.meaning(record.assignment.work, isPassed: isPassed, isTeacher: isTeacher),
            parts: Paper.Part.allCases.compactMap { Part($0, marked) },
            safetyText: marked.safetyAsked == 0
                ? nil
                : "Câu an toàn: đúng \(marked.safetyRight)/\(marked.safetyAsked)"
                    + (record.assignment.work.provesKnowledge ? ", cần từ \(settings.safetyPassPercent)%" : ""),
            changeText: Self.changeText(record, questions), changes: Self.changes(record),
            hiddenReason: isRevealed ? nil : Self.hiddenReason(record),
            questions: isRevealed
                ? zip(record.attempt.paper.items, marked.items).compactMap { item, result in
                    questions[item.question].map {
                        Question(
                            item, result, $0, record.attempt.answers[item.position],
                            record.regrades.holding.filter { $0.concerns(item) }, isTeacher: isTeacher)
                    }
                } : [],
            backHref: isTeacher ? "/assignments/\(record.assignment.id.rawValue)" : "/",
            backTitle: isTeacher ? "Về bài giao" : "Về trang chủ")
    }

    private static func lead(_ record: AttemptRecord, _ className: String) -> String {
        let handedIn = record.attempt.submittedAt.map { "nộp lúc \($0.clockText), \($0.day.text)" }
        return [record.learner.fullName, className.isEmpty ? nil : "lớp \(className)", handedIn].compactMap { $0 }
            .joined(separator: " · ")
    }

    /// The knowledge test is judged as evidence; any other test by the same mark alone.
    private static func isPassed(
        _ marked: MarkedPaper, _ record: AttemptRecord, _ settings: LiteracySettings
    ) -> Bool {
        guard record.assignment.work.provesKnowledge else { return marked.onScaleOfTen >= settings.knowledgePass }
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

    private static func hiddenReason(_ record: AttemptRecord) -> String {
        switch record.assignment.reveal {
        case .never: "Thầy cô chọn không cho xem đáp án của bài này. Điểm của em vẫn được ghi nhận."
        case .afterSubmission, .afterClose:
            "Em xem được đáp án và lời giải sau khi bài đóng lúc "
                + "\((record.assignment.closesAt + record.extraMs).momentText)."
        }
    }
}
