import Domain

/// The contests that a pupil may take part in.
struct MyContestsPage: Sendable {
    struct Row: Sendable {
        let title: String
        let href: String
        let tag: Tag
        let detail: String
        /// What the pupil may do next.
        let next: String
    }

    let frame: Frame
    let rows: [Row]
}

extension MyContestsPage.Row {
    init(_ mine: ContestPupilRecord, at now: Instant) {
        let contest = mine.contest
        let window = contest.settings.rounds.first { now < $0.closesAt } ?? contest.settings.rounds.last
        self.init(
            title: contest.settings.title, href: "/my-contests/\(contest.id.rawValue)", tag: contest.state.tag,
            detail: window.map { "\($0.title): \($0.opensAt.momentText) đến \($0.closesAt.momentText)" } ?? "",
            next: Self.next(mine, at: now))
    }

    private static func next(_ mine: ContestPupilRecord, at now: Instant) -> String {
        if let place = mine.place?.place {
            return ["Hạng \(place.rank)", place.award.map { "giải \($0.title)" }].compactMap { $0 }
                .joined(separator: ", ")
        }
        if mine.contestant == nil {
            if mine.contest.settings.nomination != nil { return "Trường chọn, cử thí sinh" }
            return mine.contest.takesEntries(at: now) ? "Em chưa đăng ký" : "Em không dự thi"
        }
        return mine.contest.openRound(at: now) == nil ? "Em đã đăng ký" : "Vòng thi đang mở"
    }
}
