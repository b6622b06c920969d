import Domain

extension LessonPage {
    /// Who reads, how, and what they have read.
    struct Reader {
        let record: LessonRecord
        /// By lesson; empty for staff.
        let progress: [Lesson.ID: LessonProgress]
        /// For the order of options: the same reader always sees the same one.
        let seed: Int64
        let isPupil: Bool
        let readsTeacherNotes: Bool
        let comfort: ReadingComfort
        /// The task that goes with the lesson, if it may be played.
        let practice: Scenario.ID?
        /// The id of the checkpoint that was just sent without an answer; empty for none.
        let blank: String
    }

    /// One screen of a lesson.
    ///
    /// - Parameters:
    ///   - lesson: in the language that is shown.
    ///   - original: the same in Vietnamese, to which progress is bound.
    ///   - number: of the screen, 1-based.
    ///   - siblings: the lessons of its grade.
    ///   - languages: in which it can be read.
    init(
        _ frame: Frame, _ lesson: Lesson, original: Lesson, screen number: Int, _ reader: Reader, siblings: [Lesson],
        languages: [String]
    ) {
        let screen = lesson.screens.indices.contains(number - 1) ? lesson.screens[number - 1] : nil
        let following = lesson.screens.indices.contains(number) ? lesson.screens[number] : nil
        let isFinished = reader.record.progress?.finishedAt != nil
        let reached = isFinished ? lesson.screens.count + 1 : lesson.furthestScreen(reader.record.progress)
        self.init(
            frame: frame, lessonID: lesson.id, number: "\(number)",
            kicker: "Bài \(lesson.number) · khoảng \(lesson.outline.durationMinutes) phút · "
                + "cho lớp \(lesson.outline.grade)",
            title: lesson.outline.title, summary: lesson.outline.summary, objectives: lesson.outline.objectives,
            isFirst: number == 1, isLast: following == nil, parts: Self.parts(of: lesson, at: number, reached),
            partsLabel: "Các phần của bài: đang ở phần \(number) trên \(lesson.screens.count)",
            doneText: reader.isPupil ? "Đã xong \(reached - 1)/\(lesson.screens.count) phần" : "",
            size: reader.comfort.size.rawValue, sizes: ReadingComfort.Size.choices(reader.comfort.size),
            language: lesson.language, languages: Self.choices(languages, shown: lesson.language),
            lag: Self.lag(lesson, behind: original), change: Change(original, reader.record),
            screenTitle: screen?.title ?? "", screenHTML: screen?.html ?? "",
            checkpoints: (screen?.checkpoints ?? []).map {
                Checkpoint(
                    $0, lesson: lesson.id, reader.record.answers[$0.id], reader: reader.seed,
                    isBlank: $0.id == reader.blank)
            },
            previousHref: number > 1 ? "/lessons/\(lesson.id)/screens/\(number - 1)" : nil,
            nextTitle: following.map { "Đọc tiếp: \($0.title)" } ?? "Hoàn thành bài học",
            nextNumber: following == nil ? "" : "\(number + 1)", isFinished: isFinished, isPupil: reader.isPupil,
            keyTerms: lesson.keyTerms.map { KeyTerm(term: $0.term, meaning: $0.meaning) },
            familyTask: following == nil ? FamilyTask(lesson.familyTask) : nil,
            legalBasis: lesson.legalBasis.map(\.sentence), sources: lesson.sources.map(\.sentence),
            versionText: "Phiên bản \(lesson.version), rà soát trước ngày \(lesson.reviewBy.text)",
            siblings: siblings.map { Part(sibling: $0, reader.progress[$0.id], isNow: $0.id == lesson.id) },
            practiceID: following == nil ? reader.practice : nil, handoutHref: "/lessons/\(lesson.id)/handout",
            teacherHref: reader.readsTeacherNotes ? "/lessons/\(lesson.id)/teacher" : nil)
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

extension LessonPage {
    private static func choices(_ languages: [String], shown: String) -> [Choice] {
        guard languages.count > 1 else { return [] }
        return languages.map { Choice(value: $0, title: ReadingComfort.title(of: $0), isChosen: $0 == shown) }
    }

    private static func lag(_ lesson: Lesson, behind original: Lesson) -> String? {
        guard lesson.version < original.version else { return nil }
        return "Bản này dịch từ bản \(lesson.version); bài tiếng Việt đã là bản \(original.version) và có chỗ khác."
    }
}

extension LessonPage.Change {
    /// `nil` when nothing was read yet, or exactly this.
    fileprivate init?(_ lesson: Lesson, _ record: LessonRecord) {
        guard let progress = record.progress, progress.contentHash != lesson.contentHash else { return nil }
        let version = record.readVersion.map { "bản \($0), " } ?? ""
        let isSameNumber = record.readVersion == lesson.version
        text =
            "Bài đã thay đổi từ lần em đọc (\(version)ngày \(progress.seenAt.day.text)). "
            + (isSameNumber ? "Chỉ sửa vài chỗ, vẫn là bản \(lesson.version)." : "Nay là bản \(lesson.version).")
        button = "Em đã biết"
    }
}

extension LessonPage.FamilyTask {
    fileprivate init(_ task: Lesson.FamilyTask) {
        self.init(title: task.title, steps: task.steps, talk: task.talk)
    }
}

extension LessonPage.Part {
    fileprivate init(sibling lesson: Lesson, _ progress: LessonProgress?, isNow: Bool) {
        self.init(
            title: lesson.outline.title, href: "/lessons/\(lesson.id)", isDone: progress?.finishedAt != nil,
            isNow: isNow)
    }
}

extension ReadingComfort.Size {
    fileprivate static func choices(_ chosen: Self) -> [Choice] {
        allCases.map { Choice(value: $0.rawValue, title: $0.title, isChosen: $0 == chosen) }
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
