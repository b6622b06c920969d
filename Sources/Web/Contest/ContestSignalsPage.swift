import Domain

/// What looks unusual about sittings, with what led to it; people decide.
struct ContestSignalsPage: Sendable {
    struct Row: Sendable {
        let name: String
        /// "10A1 · Trường THPT Nam Sông"
        let place: String
        let round: String
        let kind: Tag
        let why: String
        /// Where it is decided.
        let href: String
        /// That the contestant is out of the ranking already; `nil` otherwise.
        let decided: String?
    }

    let frame: Frame
    let crumbs: [Crumb]
    let lead: String
    let rows: [Row]
    let moreText: String?
}

extension ContestSignalsPage {
    private static let longest = 300

    init(
        _ frame: Frame, _ record: ContestRecord, _ signals: [ContestSignal],
        _ people: [Contestant.ID: ContestantRecord],
        excluded: Set<Contestant.ID>
    ) {
        let contest = record.contest
        let named = Set(signals.map(\.contestant)).count
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Dấu hiệu bất thường", in: record),
            lead: signals.isEmpty
                ? "Chưa thấy dấu hiệu nào trong các bài đã nộp."
                : "\(VietnameseFormat.whole(signals.count)) dấu hiệu của \(VietnameseFormat.whole(named)) thí sinh.",
            rows: signals.prefix(Self.longest).map { signal in
                let person = people[signal.contestant]
                let rounds = contest.settings.rounds
                return Row(
                    name: person?.learner.fullName ?? "",
                    place: [person?.className, person?.schoolName].compactMap { $0 }.joined(separator: " · "),
                    round: rounds.indices.contains(signal.round) ? rounds[signal.round].title : "",
                    kind: signal.kind.tag, why: signal.sentence { people[$0]?.learner.fullName ?? "" },
                    href: "/contests/\(contest.id.rawValue)/contestants/\(signal.contestant.rawValue)/exclusion",
                    decided: excluded.contains(signal.contestant) ? "Đã loại khỏi xếp hạng" : nil)
            },
            moreText: signals.count > Self.longest
                ? "Còn \(VietnameseFormat.whole(signals.count - Self.longest)) dấu hiệu." : nil)
    }
}

extension ContestSignal.Kind {
    fileprivate var tag: Tag {
        switch self {
        case .speed: Tag("Quá nhanh", .warn)
        case .alike: Tag("Trả lời giống nhau", .warn)
        }
    }
}
