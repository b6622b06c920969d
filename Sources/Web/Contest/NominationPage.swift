import Domain

/// Where a school names in order those whom it sends to a contest, sends the list, and later lets reserves step up.
struct NominationPage: Sendable {
    /// What the page is made from.
    struct Listing {
        let classrooms: [Classroom]
        let chosen: Classroom?
        let candidates: [NominationCandidate]
    }

    /// What the forms had in them when they came back.
    struct Typed {
        let teacher: String?
        let leaving: String
        let reason: String
    }

    /// A pupil of the class.
    struct Candidate: Sendable {
        let id: String
        let name: String
        let birthText: String
        let isNamed: Bool
        /// Why the pupil cannot be sent; empty when nothing stands against it.
        let problem: String
        let canChoose: Bool
    }

    let frame: Frame
    let errors: FormErrors?
    let crumbs: [Crumb]
    let title: String
    let lead: String
    let state: Tag
    let action: String
    let rulesHref: String
    let roomsHref: String
    let consentAction: String
    /// Once the result is official.
    let certificatesHref: String?
    /// What the school does next, or why nothing can be done.
    let notice: String
    /// Why the organisers gave the list back; `nil` otherwise.
    let returnNote: String?
    let groups: [NominationGroup]
    let hasNames: Bool
    let isOpen: Bool
    let isAccepted: Bool
    let classrooms: [Choice]
    let className: String
    let classroomID: String
    let candidates: [Candidate]
    let teacher: Field
    let leaving: [Choice]
    let leavingError: String?
    let reason: Field
}

extension NominationPage {
    init(
        _ frame: Frame, _ record: NominationRecord, _ listing: Listing, _ problems: FormProblems, typed: Typed,
        at now: Instant
    ) {
        let contest = record.contest
        let base = "/schools/\(record.schoolCode)/contests"
        let list = record.list
        let dueAt = contest.settings.nomination?.dueAt ?? now
        let isOpen = contest.takesEntries(at: now) && list.isOpen(dueAt: dueAt, at: now)
        self.init(
            frame: frame, errors: problems.errors("Chưa lưu được"),
            crumbs: [Crumb(title: "Cuộc thi", href: base), Crumb(title: contest.settings.title, href: nil)],
            title: contest.settings.title, lead: record.schoolName, state: list.state.tag,
            action: "\(base)/\(contest.id.rawValue)/nomination", rulesHref: "/contests/\(contest.id.rawValue)",
            roomsHref: "\(base)/\(contest.id.rawValue)/rooms", consentAction: "\(base)/\(contest.id.rawValue)/consents",
            certificatesHref: contest.state == .official
                ? "\(base)/\(contest.id.rawValue)/certificates" : nil,
            notice: Self.notice(record, isOpen: isOpen, dueAt, at: now),
            returnNote: list.state == .returned ? record.note : nil, groups: NominationGroup.groups(of: record),
            hasNames: !list.names.isEmpty, isOpen: isOpen && !list.seats.isEmpty,
            isAccepted: list.state == .accepted && contest.takesEntries(at: now),
            classrooms: listing.classrooms.map {
                Choice(value: "\($0.id.rawValue)", title: $0.name, isChosen: $0.id == listing.chosen?.id)
            },
            className: listing.chosen?.name ?? "", classroomID: listing.chosen.map { "\($0.id.rawValue)" } ?? "",
            candidates: listing.candidates.map(Candidate.init),
            teacher: problems.field("teacher", typed.teacher ?? record.teacher),
            leaving: list.names.filter { $0.withdrawal == nil }.compactMap { name in
                record.people[name.learner].map { person in
                    let value = "\(name.learner.rawValue)"
                    return Choice(
                        value: value, title: "\(person.learner.fullName), \(person.className)",
                        isChosen: value == typed.leaving)
                }
            },
            leavingError: problems["leaving"], reason: problems.field("reason", typed.reason))
    }

    private static func notice(
        _ record: NominationRecord, isOpen: Bool, _ dueAt: Instant, at now: Instant
    ) -> String {
        if record.list.seats.isEmpty { return "Trường không có suất trong cuộc thi này." }
        switch record.list.state {
        case .submitted: return "Danh sách đã gửi và đang chờ Ban Tổ chức duyệt."
        case .accepted: return "Danh sách đã duyệt. Các em chính thức đã có tên trong cuộc thi."
        case .returned: return "Ban Tổ chức trả lại danh sách. Thầy cô sửa rồi gửi lại."
        case .draft:
            return isOpen
                ? "Gửi danh sách trước \(dueAt.momentText)."
                : NominationRefusal.late(dueAt).message
        }
    }
}

extension NominationPage.Candidate {
    fileprivate init(_ candidate: NominationCandidate) {
        self.init(
            id: "\(candidate.learner.id.rawValue)", name: candidate.learner.fullName,
            birthText: candidate.learner.birthDate?.text ?? "", isNamed: candidate.isNamed,
            problem: candidate.isNamed ? "" : candidate.problems.joined(separator: " "),
            canChoose: !candidate.isNamed && candidate.problems.isEmpty)
    }
}
