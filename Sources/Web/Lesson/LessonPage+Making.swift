import Domain

extension LessonPage {
    /// One screen of a lesson.
    ///
    /// - Parameters:
    ///   - number: of the screen, 1-based.
    ///   - seed: of whoever reads, for the order of options.
    ///   - blank: the id of the checkpoint that was just sent without an answer; empty for none.
    init(
        _ frame: Frame, _ lesson: Lesson, screen number: Int, _ record: LessonRecord, siblings: [Lesson],
        siblingProgress: [Lesson.ID: LessonProgress], seed reader: Int64, blank: String, isPupil: Bool,
        showsTeacherNotes: Bool
    ) {
        let count = lesson.screens.count
        let screen = lesson.screens.indices.contains(number - 1) ? lesson.screens[number - 1] : nil
        let following = lesson.screens.indices.contains(number) ? lesson.screens[number] : nil
        let isFinished = record.progress?.finishedAt != nil
        let furthest = lesson.furthestScreen(record.progress)
        self.init(
            frame: frame, lessonID: lesson.id, number: "\(number)",
            kicker: "Bài \(lesson.number) · khoảng \(lesson.outline.durationMinutes) phút · "
                + "cho lớp \(lesson.outline.grade)",
            title: lesson.outline.title, summary: lesson.outline.summary, objectives: lesson.outline.objectives,
            isFirst: number == 1, isLast: following == nil,
            parts: Self.parts(of: lesson, at: number, isFinished ? lesson.screens.count + 1 : furthest),
            partsLabel: "Các phần của bài: đang ở phần \(number) trên \(count)", screenTitle: screen?.title ?? "",
            screenHTML: screen?.html ?? "",
            checkpoints: (screen?.checkpoints ?? []).map {
                Checkpoint($0, lesson: lesson.id, record.answers[$0.id], reader: reader, isBlank: $0.id == blank)
            },
            previousHref: number > 1 ? "/lessons/\(lesson.id)/screens/\(number - 1)" : nil,
            nextTitle: following.map { "Đọc tiếp: \($0.title)" } ?? "Hoàn thành bài học",
            nextNumber: following == nil ? "" : "\(number + 1)", isFinished: isFinished, isPupil: isPupil,
            keyTerms: lesson.keyTerms.map { KeyTerm(term: $0.term, meaning: $0.meaning) },
            familyTask: following == nil
                ? FamilyTask(
                    title: lesson.familyTask.title, steps: lesson.familyTask.steps, talk: lesson.familyTask.talk) : nil,
            legalBasis: lesson.legalBasis.map(\.sentence),
            sources: lesson.sources.map { "\($0.text), kiểm chứng ngày \($0.checkedOn.text)" },
            versionText: "Phiên bản \(lesson.version), rà soát trước ngày \(lesson.reviewBy.text)",
            siblings: siblings.map {
                Part(
                    title: $0.outline.title, href: "/lessons/\($0.id)",
                    isDone: siblingProgress[$0.id]?.finishedAt != nil, isNow: $0.id == lesson.id)
            },
            teacher: showsTeacherNotes ? TeacherNotes(lesson.teacher) : nil)
    }

    /// The screens as the bar at the top shows them; those before `furthest` are done.
    private static func parts(of lesson: Lesson, at number: Int, _ furthest: Int) -> [Part] {
        lesson.screens.enumerated().map { index, screen in
            Part(
                title: "Phần \(index + 1): \(screen.title)", href: "/lessons/\(lesson.id)/screens/\(index + 1)",
                isDone: index + 1 < furthest, isNow: index + 1 == number)
        }
    }
}

extension LessonPage.TeacherNotes {
    fileprivate init(_ notes: Lesson.TeacherNotes) {
        self.init(aim: notes.aim, plan: notes.plan, ask: notes.ask, mistakes: notes.mistakes, board: notes.board)
    }
}

extension LessonPage.Checkpoint {
    fileprivate init(
        _ checkpoint: Lesson.Checkpoint, lesson: Lesson.ID, _ answer: CheckpointAnswer?, reader: Int64, isBlank: Bool
    ) {
        let isRight = answer?.isRight ?? false
        self.init(
            id: checkpoint.id,
            sheet: QuestionSheet(
                checkpoint.kind, name: checkpoint.fieldName, label: "", stem: checkpoint.question,
                seed: checkpoint.seed(lesson: lesson, reader: reader),
                response: answer.flatMap { ResponseForm.response(json: $0.response) } ?? .blank,
                showsVerdict: answer != nil),
            error: isBlank ? "Em chưa trả lời \(answer == nil ? "" : "lại ")câu này" : nil, isAnswered: answer != nil,
            isRight: isRight,
            verdict: isRight ? "Đúng rồi!" : "Chưa đúng, em xem lại nhé.", explanation: checkpoint.explanation)
    }
}

extension Lesson.Checkpoint {
    /// The name of its fields and its anchor.
    var fieldName: String { "c\(id)" }

    /// The same reader always sees the same order.
    func seed(lesson: Lesson.ID, reader: Int64) -> UInt64 {
        FNV1a.hash64("\(lesson)|\(id)|\(reader)")
    }
}

extension Lesson.LegalBasis {
    fileprivate var sentence: String {
        "\(document), hiệu lực từ \(validFrom.text)" + (validUntil.map { " đến \($0.text)" } ?? "")
    }
}
