import Content
import Domain

extension LessonTeacherPage {
    /// - Parameters:
    ///   - versions: newest first.
    ///   - classrooms: that the teacher teaches this year.
    init(
        _ frame: Frame, _ lesson: Lesson, _ versions: [LessonVersionRecord], classrooms: [Classroom],
        blueprint: Blueprint?
    ) {
        let notes = lesson.teacher
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Dành cho thầy cô", in: lesson), title: lesson.outline.title,
            lead: "Bài \(lesson.number) · \(lesson.outline.durationMinutes) phút · "
                + (lesson.outline.isCore ? "bài chính" : "bài mở rộng"),
            readHref: "/lessons/\(lesson.id)", handoutHref: "/lessons/\(lesson.id)/handout",
            targets: classrooms.map {
                Target(
                    title: "Giao cho lớp \($0.name)",
                    href: "/classrooms/\($0.id.rawValue)/assignments/new?work=lesson:\(lesson.id)")
            },
            aim: notes.aim, objectives: lesson.outline.objectives, plan: notes.plan, ask: notes.ask,
            mistakes: notes.mistakes, board: notes.board, lines: Self.lines(lesson, blueprint),
            competences: lesson.outline.competences.map(\.code), legalBasis: lesson.legalBasis.map(\.sentence),
            sources: lesson.sources.map(\.sentence),
            versions: versions.map { version in
                Version(
                    title: "Bản \(version.version)",
                    since: "từ \(version.firstSeenAt.clockText) \(version.firstSeenAt.day.text)",
                    href: "/lessons/\(lesson.id)/versions/\(version.contentHash)",
                    isCurrent: version.contentHash == lesson.contentHash)
            })
    }

    private static func lines(_ lesson: Lesson, _ blueprint: Blueprint?) -> [Line] {
        let outline = lesson.outline
        let lines: [(String, String?)] = [
            ("Nội dung", outline.contentAreas.map { "\($0.rawValue) \($0.title)" }.joined(separator: "; ")),
            ("Chủ đề Tin học", "\(outline.strand.rawValue). \(outline.strand.title)"),
            ("Bài trong sách giáo khoa", outline.textbookLesson),
            ("Hình thức", outline.deliveryModes.map(\.title).joined(separator: "; ")),
            ("Học liệu", outline.media.map(\.title).joined(separator: ", ")),
            ("Thực hành mô phỏng", outline.activity?.uppercased()),
            ("Bài kiểm tra đi kèm", blueprint?.title ?? outline.blueprint),
            ("Rà soát trước ngày", lesson.reviewBy.text), ("Trạng thái", lesson.status.title),
        ]
        return lines.compactMap { title, text in text.map { Line(title: title, text: $0) } }
    }
}

extension LessonVersionPage {
    init(_ frame: Frame, _ lesson: Lesson, _ version: ContentVersion) {
        let isCurrent = version.contentHash == lesson.contentHash
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Bản \(version.version)", in: lesson), title: lesson.outline.title,
            lead: isCurrent
                ? "Bản \(version.version), đang dùng. Nguyên văn tệp bài học, để đối chiếu khi bài thay đổi."
                : "Bản \(version.version), đã được thay; giữ lại để đối chiếu.",
            written: version.body)
    }
}

extension Crumb {
    /// The path to a page below a lesson.
    static func path(to title: String, in lesson: Lesson) -> [Crumb] {
        [
            Crumb(title: "Bài học", href: "/lessons"),
            Crumb(title: "Bài \(lesson.number)", href: "/lessons/\(lesson.id)"), Crumb(title: title, href: nil),
        ]
    }
}

extension Lesson.LegalBasis {
    /// "Luật Căn cước 26/2023/QH15, hiệu lực từ 01/07/2024"
    var sentence: String {
        "\(document), hiệu lực từ \(validFrom.text)" + (validUntil.map { " đến \($0.text)" } ?? "")
    }
}

extension LessonSource {
    var sentence: String { "\(text), kiểm chứng ngày \(checkedOn.text)" }
}
