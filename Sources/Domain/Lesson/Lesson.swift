/// One lesson of the plan for grades 6 to 12, with what a pupil reads and what a teacher needs (CURRICULUM.md §4).
package struct Lesson: Sendable {
    package typealias ID = String

    /// Bản dự thảo, đã duyệt, ngừng dùng.
    package enum Status: String, CaseIterable, Codable, Sendable {
        case draft
        case approved
        case retired
    }

    /// The age band, which decides how a lesson may be written (CURRICULUM.md §3).
    package enum Band: String, CaseIterable, Codable, Sendable {
        case b1 = "B1"
        case b2 = "B2"
        case b3 = "B3"

        /// The band of a grade of 6...12; `nil` for any other grade.
        package static func fitting(grade: Int) -> Band? {
            switch grade {
            case 6...7: .b1
            case 8...9: .b2
            case 10...12: .b3
            default: nil
            }
        }
    }

    /// A topic of the subject Tin học, A to G (CURRICULUM.md §1).
    package enum Strand: String, CaseIterable, Codable, Sendable {
        case a = "A"
        case b = "B"
        case c = "C"
        case d = "D"
        case e = "E"
        case f = "F"
        case g = "G"
    }

    /// The slug; also the file's name. Never changes.
    package let id: ID
    /// A hash of the lesson as written: what a pupil has read is bound to it.
    package let contentHash: String
    package let outline: LessonOutline
    package let screens: [Screen]
    package let keyTerms: [KeyTerm]
    package let familyTask: FamilyTask
    package let teacher: TeacherNotes
    /// What goes home to the family on one printed page.
    package let handout: Handout
    package let legalBasis: [LegalBasis]
    package let sources: [LessonSource]
    /// The facts that the lesson cites.
    package let facts: [Fact.ID]
    /// The day before which somebody must read it again.
    package let reviewBy: Day
    package let status: Status
    /// 1, 2, 3 …; raised by whoever changes the meaning.
    package let version: Int
    /// `vi`, or the code of another language that the lesson was put into.
    package let language: String
    /// The file as written, with its facts filled in: what is kept of a version that is no longer taught.
    package let written: String

    package init(
        id: ID, contentHash: String, outline: LessonOutline, screens: [Screen], keyTerms: [KeyTerm],
        familyTask: FamilyTask, teacher: TeacherNotes, handout: Handout, legalBasis: [LegalBasis],
        sources: [LessonSource], facts: [Fact.ID], reviewBy: Day, status: Status, version: Int, language: String,
        written: String = ""
    ) {
        self.id = id
        self.contentHash = contentHash
        self.outline = outline
        self.screens = screens
        self.keyTerms = keyTerms
        self.familyTask = familyTask
        self.teacher = teacher
        self.handout = handout
        self.legalBasis = legalBasis
        self.sources = sources
        self.facts = facts
        self.reviewBy = reviewBy
        self.status = status
        self.version = version
        self.language = language
        self.written = written
    }

    /// Every checkpoint of every screen, in order.
    package var checkpoints: [Checkpoint] {
        screens.flatMap(\.checkpoints)
    }

    /// True once the day has come on which the lesson should have been read again.
    package func isDueForReview(on day: Day) -> Bool {
        day >= reviewBy
    }
}
