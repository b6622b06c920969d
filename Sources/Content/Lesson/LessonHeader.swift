import Domain
import Foundation

/// The front matter of a lesson (CURRICULUM.md §4.3).
struct LessonHeader {
    private(set) var outline: LessonOutline?
    let keyTerms: [Lesson.KeyTerm]
    let familyTask: Lesson.FamilyTask
    let teacher: Lesson.TeacherNotes
    let handout: Lesson.Handout
    let legalBasis: [Lesson.LegalBasis]
    let sources: [LessonSource]
    let facts: [Fact.ID]
    let factsLine: Int
    let reviewBy: Day
    let status: Lesson.Status?
    let version: Int
    let language: String

    init(
        _ reader: inout MappingReader, name: LessonFileName, facts book: FactBook, competences: Set<String>, today: Day
    ) {
        let id = reader.text("id")
        if !id.isEmpty, id != name.id { reader.report("id", "phải là “\(name.id)” như tên tệp") }
        keyTerms = reader.mappings("key_terms") {
            Lesson.KeyTerm(term: $0.text("term"), meaning: $0.text("meaning"))
        }
        familyTask =
            reader.mapping("family_task") {
                Lesson.FamilyTask(title: $0.text("title"), steps: $0.texts("steps"), talk: $0.text("talk"))
            } ?? Lesson.FamilyTask(title: "", steps: [], talk: "")
        teacher =
            reader.mapping("teacher") {
                Lesson.TeacherNotes(
                    aim: $0.text("aim"), plan: $0.texts("plan"), ask: $0.texts("ask"), mistakes: $0.texts("mistakes"),
                    board: $0.text("board"))
            } ?? Lesson.TeacherNotes(aim: "", plan: [], ask: [], mistakes: [], board: "")
        handout =
            reader.mapping("handout") {
                Lesson.Handout(
                    title: $0.text("title"), intro: $0.text("intro"), remember: $0.texts("remember"),
                    together: $0.texts("together"), safety: $0.text("safety"))
            } ?? Lesson.Handout(title: "", intro: "", remember: [], together: [], safety: "")
        status = reader.choice("status")
        let isInUse = status != .retired
        legalBasis = reader.optionalMappings("legal_basis") { Self.legalBasis(&$0, today: isInUse ? today : nil) }
        sources = reader.mappings("sources") { Self.source(&$0, today: today) }
        facts = reader.optionalTexts("facts")
        factsLine = reader.line(of: "facts")
        reviewBy = reader.day("review_by")
        version = reader.whole("version", in: 1...10_000)
        language = reader.text("language")
        if !language.isEmpty, language != name.language {
            reader.report("language", "phải là “\(name.language)”; bản tiếng khác đặt tên tệp như \(name.id).en.md")
        }
        checkFacts(&reader, book)
        if isInUse { reader.checkReview(reviewBy, today) }
        readOutline(&reader, competences)
    }

    private mutating func readOutline(_ reader: inout MappingReader, _ known: Set<String>) {
        let grade = reader.whole("grade", in: 6...12)
        let order = reader.whole("order", in: 1...99)
        let title = reader.text("title")
        let summary = reader.text("summary")
        let isCore = reader.flag("core")
        let areas = reader.choices("content_areas", ContentArea.self)
        let competences = Self.competences(&reader, known)
        let strand: Lesson.Strand? = reader.choice("strand")
        let textbook = reader.optionalText("kntt_lesson")
        let objectives = reader.texts("objectives")
        let minutes = reader.whole("duration_minutes", in: 5...180)
        let band: Lesson.Band? = reader.choice("band")
        let modes = reader.choices("delivery_modes", DeliveryMode.self)
        let activity = reader.optionalText("activity")?.lowercased()
        let blueprint = reader.text("blueprint")
        let media = reader.choices("media", Lesson.Medium.self)
        guard let strand, let band, reader.findings.allSatisfy({ $0.isWarning }) else { return }
        let outline = LessonOutline(
            grade: grade, order: order, title: title, summary: summary, isCore: isCore, contentAreas: areas,
            competences: competences, strand: strand, textbookLesson: textbook, objectives: objectives,
            durationMinutes: minutes, band: band, deliveryModes: modes, activity: activity,
            blueprint: blueprint, media: media)
        for problem in outline.problems() {
            let key = problem.prefix { $0 != ":" }
            reader.report(String(key), problem.dropFirst(key.count + 1).trimmingCharacters(in: .whitespaces))
        }
        self.outline = outline
    }

    private static func competences(_ reader: inout MappingReader, _ known: Set<String>) -> [DigitalCompetence] {
        reader.texts("competences").compactMap { code in
            if let competence = DigitalCompetence(code: code), known.contains(code) { return competence }
            reader.report("competences", "“\(code)” không có trong lessons/nls-codes.txt; hãy sửa mã năng lực số")
            return nil
        }
    }

    private static func legalBasis(_ reader: inout MappingReader, today: Day?) -> Lesson.LegalBasis {
        let basis = Lesson.LegalBasis(
            document: reader.text("document"), validFrom: reader.day("valid_from"),
            validUntil: reader.optionalDay("valid_until"))
        guard let today else { return basis }
        if let until = basis.validUntil, until < today {
            reader.report("valid_until", "văn bản hết hiệu lực từ \((until + 1).text); hãy thay bằng văn bản mới")
        }
        if basis.validFrom > today {
            reader.report("valid_from", "đến \(basis.validFrom.text) văn bản mới có hiệu lực; chưa được dùng")
        }
        return basis
    }

    private static func source(_ reader: inout MappingReader, today: Day) -> LessonSource {
        let source = LessonSource(text: reader.text("text"), checkedOn: reader.day("checked_on"))
        if source.checkedOn > today { reader.report("checked_on", "ngày kiểm chứng ở tương lai; hãy sửa lại") }
        return source
    }

    private func checkFacts(_ reader: inout MappingReader, _ book: FactBook) {
        for id in facts where book[id] == nil {
            reader.report("facts", "không có điều “\(id)” trong lessons/facts.yml")
        }
    }
}
