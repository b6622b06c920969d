/// What a teacher needs to hold a lesson: aim, time plan, questions, mistakes, the board, and what it rests on.
struct LessonTeacherPage: Sendable {
    /// A class that the lesson can be given to.
    struct Target: Sendable {
        let title: String
        let href: String
    }

    /// A line of the table of facts about the lesson.
    struct Line: Sendable {
        let title: String
        let text: String
    }

    /// A wording that was taught here.
    struct Version: Sendable {
        /// "Bản 2"
        let title: String
        /// "từ 08:00 23/11/2026"
        let since: String
        let href: String
        let isCurrent: Bool
    }

    let frame: Frame
    let crumbs: [Crumb]
    let title: String
    let lead: String
    let readHref: String
    let handoutHref: String
    let targets: [Target]
    let aim: String
    let objectives: [String]
    let plan: [String]
    let ask: [String]
    let mistakes: [String]
    let board: String
    let lines: [Line]
    let competences: [String]
    let legalBasis: [String]
    let sources: [String]
    let versions: [Version]
}

/// The wording of a lesson as it was taught from some day on.
struct LessonVersionPage: Sendable {
    let frame: Frame
    let crumbs: [Crumb]
    let title: String
    let lead: String
    /// The file as written, with its facts.
    let written: String
}
