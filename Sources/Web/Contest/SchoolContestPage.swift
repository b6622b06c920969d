import Domain

/// The contests to which a school may send pupils.
struct SchoolContestsPage: Sendable {
    let frame: Frame
    let schoolName: String
    let rows: [ContestsPage.Row]
    /// Where the school sets up a contest of its own.
    let ownHref: String
}

extension SchoolContestsPage {
    init(_ frame: Frame, _ unit: Unit, _ records: [ContestRecord], at now: Instant) {
        self.init(
            frame: frame, schoolName: unit.name,
            rows: records.map { record in
                let contest = record.contest
                return ContestsPage.Row(
                    title: contest.settings.title,
                    href: "/schools/\(unit.code)/contests/\(contest.id.rawValue)", tag: contest.state.tag,
                    detail: [
                        contest.settings.organiser,
                        contest.takesEntries(at: now) ? "đang nhận đăng ký" : "không nhận đăng ký lúc này",
                    ].joined(separator: " · "))
            },
            ownHref: "/units/\(unit.code)/contests")
    }
}

/// Where a school names those whom it sends to a contest.
struct SchoolContestPage: Sendable {
    /// What the page is made from.
    struct Listing {
        let classrooms: [Classroom]
        let chosen: Classroom?
        let pupils: [PupilRecord]
        /// What stands against each pupil of the class.
        let problems: [Learner.ID: [String]]
        let contestants: [ContestantRecord]
    }

    /// A pupil of the class.
    struct Pupil: Sendable {
        let id: String
        let name: String
        let birthText: String
        let isListed: Bool
        /// Why the pupil cannot be named; empty when nothing stands against it.
        let problem: String
        let canChoose: Bool
    }

    /// Somebody who is on the list.
    struct Entry: Sendable {
        let number: Int
        let id: String
        let name: String
        let className: String
        let group: String
        let origin: String
        let consentText: String
        /// What the button would set: "1" or "0".
        let consentValue: String
        let consentButton: String
    }

    let frame: Frame
    let errors: FormErrors?
    let crumbs: [Crumb]
    let title: String
    let lead: String
    let action: String
    let rulesHref: String
    /// Once the result is official.
    let certificatesHref: String?
    let isOpen: Bool
    let classrooms: [Choice]
    let className: String
    let classroomID: String
    let pupils: [Pupil]
    let entries: [Entry]
}

extension SchoolContestPage {
    init(
        _ frame: Frame, _ unit: Unit, _ record: ContestRecord, _ listing: Listing, _ problems: FormProblems,
        at now: Instant
    ) {
        let contest = record.contest
        let base = "/schools/\(unit.code)/contests"
        let listed = Set(listing.contestants.map(\.learner.id))
        self.init(
            frame: frame, errors: problems.errors("Chưa đăng ký được mọi em đã chọn"),
            crumbs: [Crumb(title: "Cuộc thi", href: base), Crumb(title: contest.settings.title, href: nil)],
            title: contest.settings.title,
            lead: "\(unit.name) · \(VietnameseFormat.whole(listing.contestants.count)) em trong danh sách",
            action: "\(base)/\(contest.id.rawValue)", rulesHref: "/contests/\(contest.id.rawValue)",
            certificatesHref: contest.state == .official
                ? "\(base)/\(contest.id.rawValue)/certificates" : nil,
            isOpen: contest.takesEntries(at: now),
            classrooms: listing.classrooms.map {
                Choice(value: "\($0.id.rawValue)", title: $0.name, isChosen: $0.id == listing.chosen?.id)
            },
            className: listing.chosen?.name ?? "", classroomID: listing.chosen.map { "\($0.id.rawValue)" } ?? "",
            pupils: listing.pupils.map { pupil in
                let found = listing.problems[pupil.learner.id] ?? ["Không thấy tên trong danh sách đang học."]
                let isListed = listed.contains(pupil.learner.id)
                return Pupil(
                    id: "\(pupil.learner.id.rawValue)", name: pupil.learner.fullName,
                    birthText: pupil.learner.birthDate?.text ?? "", isListed: isListed,
                    problem: isListed ? "" : found.joined(separator: " "), canChoose: !isListed && found.isEmpty)
            },
            entries: listing.contestants.enumerated().map { Entry($1, number: $0 + 1) })
    }
}

extension SchoolContestPage.Entry {
    fileprivate init(_ record: ContestantRecord, number: Int) {
        self.init(
            number: number, id: "\(record.learner.id.rawValue)", name: record.learner.fullName,
            className: record.className, group: record.contestant.group, origin: record.origin.title,
            consentText: record.hasConsent ? "Công bố họ tên" : "Tên rút gọn",
            consentValue: record.hasConsent ? "0" : "1",
            consentButton: record.hasConsent ? "Rút đồng ý" : "Đã đồng ý")
    }
}

/// Everybody who takes part in a contest.
struct ContestantsPage: Sendable {
    struct Row: Sendable {
        let name: String
        let className: String
        let school: String
        let group: String
        let origin: String
        let registered: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let lead: String
    let exportHref: String
    let rows: [Row]
    let moreText: String?
}

extension ContestantsPage {
    private static let longest = 500

    init(_ frame: Frame, _ record: ContestRecord, _ contestants: [ContestantRecord]) {
        let total = contestants.count
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Thí sinh", in: record),
            lead:
                "\(VietnameseFormat.whole(total)) thí sinh của \(VietnameseFormat.whole(record.counts.schools)) trường",
            exportHref: "/contests/\(record.contest.id.rawValue)/contestants/workbook",
            rows: contestants.prefix(Self.longest).map { contestant in
                Row(
                    name: contestant.learner.fullName, className: contestant.className,
                    school: contestant.schoolName, group: contestant.contestant.group,
                    origin: contestant.origin.title, registered: contestant.registeredAt.momentText)
            },
            moreText: total > Self.longest
                ? "Còn \(VietnameseFormat.whole(total - Self.longest)) thí sinh; xem đủ trong tệp Excel." : nil)
    }
}
