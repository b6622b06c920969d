import Domain

/// Where the organisers set how many each school sends, and see the seats and the lists of all schools.
struct NominationQuotaPage: Sendable {
    struct GroupSeats: Sendable {
        /// "seats-A"
        let name: String
        let label: String
        let value: String
        let error: String?
    }

    struct Row: Sendable {
        let school: String
        let href: String
        let group: String
        let population: String
        let seats: String
        /// "2/3", and " + 1 dự bị"
        let named: String
        let state: Tag
    }

    let frame: Frame
    let errors: FormErrors?
    let crumbs: [Crumb]
    let action: String
    /// The rule as the "Thể lệ" words it; empty before there is one.
    let sentences: [String]
    let canChange: Bool
    let shares: [Choice]
    let share: Field
    let rate: Field
    let minimum: Field
    let maximum: Field
    let groupSeats: [GroupSeats]
    let guaranteed: Field
    let reserves: Field
    let dueDay: Field
    let dueTime: Field
    /// Wanted once the contest was announced.
    let reason: Field?
    let button: String
    /// Once there are seats.
    let workbookHref: String?
    let figures: [Figure]
    let rows: [Row]
    /// How many lists wait for an answer; `nil` when none does.
    let waitingText: String?
}

extension NominationQuotaPage {
    init(
        _ frame: Frame, _ record: ContestRecord, _ seats: [NominationSeatRecord], _ draft: NominationDraft,
        _ problems: FormProblems
    ) {
        let contest = record.contest
        let href = "/contests/\(contest.id.rawValue)/nominations"
        let rule = contest.settings.nomination
        let waiting = Set(seats.filter { $0.state == .submitted }.map(\.school.unit)).count
        self.init(
            frame: frame, errors: problems.errors("Chưa lưu được chỉ tiêu"),
            crumbs: Crumb.path(to: "Chỉ tiêu cử dự thi", in: record), action: href,
            sentences: rule?.sentences ?? [], canChange: contest.state != .official,
            shares: NominationDraft.shares.map { value, title in
                Choice(value: value, title: title, isChosen: value == draft.share)
            },
            share: problems.field("share", draft.share), rate: problems.field("rate", draft.rate),
            minimum: problems.field("minimum", draft.minimum), maximum: problems.field("maximum", draft.maximum),
            groupSeats: contest.settings.groups.map { group in
                let name = "seats-\(group.code)"
                return GroupSeats(
                    name: name, label: "Số suất bảng \(group.code) · \(group.title)",
                    value: draft.seats[group.code] ?? "", error: problems[name])
            },
            guaranteed: problems.field("guaranteed", draft.guaranteed),
            reserves: problems.field("reserves", draft.reserves), dueDay: problems.field("dueDay", draft.dueDay),
            dueTime: problems.field("dueTime", draft.dueTime),
            reason: contest.state == .draft ? nil : problems.field("reason", draft.reason),
            button: rule == nil ? "Lưu và chia suất" : "Lưu và chia lại",
            workbookHref: seats.isEmpty ? nil : "\(href)/workbook", figures: Self.figures(seats),
            rows: seats.map { Row($0, href) },
            waitingText: waiting > 0 ? "\(VietnameseFormat.whole(waiting)) danh sách chờ duyệt." : nil)
    }

    private static func figures(_ seats: [NominationSeatRecord]) -> [Figure] {
        guard !seats.isEmpty else { return [] }
        let schools = Set(seats.map(\.school.unit)).count
        let sent = Set(seats.filter { $0.state == .submitted || $0.state == .accepted }.map(\.school.unit)).count
        let accepted = Set(seats.filter { $0.state == .accepted }.map(\.school.unit)).count
        return [
            Figure(
                number: VietnameseFormat.whole(seats.reduce(0) { $0 + $1.seats }), unit: "",
                label: "suất của \(VietnameseFormat.whole(schools)) trường"),
            Figure(
                number: VietnameseFormat.whole(seats.reduce(0) { $0 + min($1.named, $1.seats) }), unit: "",
                label: "em chính thức đã cử"),
            Figure(number: VietnameseFormat.whole(sent), unit: "", label: "trường đã gửi danh sách"),
            Figure(number: VietnameseFormat.whole(accepted), unit: "", label: "danh sách đã duyệt"),
        ]
    }
}

extension NominationQuotaPage.Row {
    fileprivate init(_ record: NominationSeatRecord, _ href: String) {
        let ready = record.reserves > 0 ? ", \(VietnameseFormat.whole(record.reserves)) dự bị" : ""
        self.init(
            school: record.school.name, href: "\(href)/\(record.school.code)", group: record.group,
            population: VietnameseFormat.whole(record.school.population), seats: VietnameseFormat.whole(record.seats),
            named: VietnameseFormat.whole(min(record.named, record.seats)) + ready, state: record.state.tag)
    }
}
