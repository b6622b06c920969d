import Domain

/// Records a session for the pupils on a list that somebody made: read and shown first, written only on a second word.
struct TrainingFormPage: Sendable {
    /// What the list says, before anything is written.
    struct Preview: Sendable {
        struct Group: Sendable {
            /// "Lớp 10A2"
            let title: String
            /// "3 em"
            let countText: String
            /// "Lê An, Trần Bình, Vũ Chi"
            let names: String
        }

        /// "Danh sách có 42 em của 3 lớp"
        let heading: String
        let groups: [Group]
        /// The numbers of the pupils, sent again with the second word.
        let learners: [String]
        /// "Ghi cho 42 em"
        let button: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let schoolCode: String
    let errors: FormErrors?
    let subject: Field
    let day: Field
    let minutes: Field
    let mode: Field
    let modes: [Choice]
    let file: Field
    /// "Dòng 7: …"; nothing is written while there is one.
    let problems: [String]
    let hasProblems: Bool
    /// "Còn 12 chỗ nữa"; empty when all are shown.
    let moreText: String
    /// `nil` until a list without problems was read.
    let preview: Preview?
}

extension TrainingFormPage {
    private static let shownProblems = 50

    init(
        _ frame: Frame, _ unit: Unit, _ fields: ActivityFields, _ match: ParticipantMatch?, _ problems: FormProblems
    ) {
        let listed = match?.problems ?? []
        self.init(
            frame: frame,
            crumbs: [
                Crumb(title: unit.shortName, href: "/schools/\(unit.code)"), Crumb(title: "Ghi buổi học", href: nil),
            ],
            schoolCode: unit.code, errors: problems.errors("Chưa đọc được danh sách"),
            subject: problems.field("subject", fields.subject), day: problems.field("day", fields.day),
            minutes: problems.field("minutes", fields.minutes), mode: problems.field("mode", fields.mode),
            modes: fields.modes, file: problems.field("file", ""),
            problems: Array(listed.prefix(Self.shownProblems)), hasProblems: !listed.isEmpty,
            moreText: listed.count > Self.shownProblems ? "Còn \(listed.count - Self.shownProblems) chỗ nữa" : "",
            preview: match.flatMap { $0.problems.isEmpty && problems.isEmpty ? Preview($0) : nil })
    }
}

extension TrainingFormPage.Preview {
    fileprivate init(_ match: ParticipantMatch) {
        let byClass = Dictionary(grouping: match.pupils, by: \.className)
        let classNames = byClass.keys.sorted { ClassName($0).sortKey < ClassName($1).sortKey }
        self.init(
            heading: "Danh sách có \(match.pupils.count) em của \(classNames.count) lớp",
            groups: classNames.map { name in
                let pupils = byClass[name] ?? []
                return Group(
                    title: "Lớp \(name)",
                    countText: "\(pupils.count) em", names: pupils.map(\.learner.fullName).joined(separator: ", "))
            },
            learners: match.pupils.map { "\($0.learner.id.rawValue)" }, button: "Ghi cho \(match.pupils.count) em")
    }
}
