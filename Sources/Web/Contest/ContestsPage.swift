import Domain

/// The contests that a unit holds.
struct ContestsPage: Sendable {
    struct Row: Sendable {
        let title: String
        let href: String
        let tag: Tag
        /// "Vòng thi trực tuyến: 08:00 … · 12 thí sinh"
        let detail: String
    }

    struct Preset: Sendable {
        let key: String
        let title: String
        let text: String
    }

    let frame: Frame
    let unitCode: String
    let unitName: String
    let rows: [Row]
    let presets: [Preset]
}

extension ContestsPage {
    init(_ frame: Frame, _ unit: Unit, _ records: [ContestRecord], at now: Instant) {
        self.init(
            frame: frame, unitCode: unit.code, unitName: unit.name, rows: records.map(Row.init),
            presets: [
                Preset(
                    key: "digitalDay", title: "Tìm hiểu 10/10",
                    text: "Một vòng một tuần, mỗi ngày một lượt, có câu dự đoán số người tham gia."),
                Preset(
                    key: "serviceMonth", title: "Tháng dịch vụ công trực tuyến",
                    text: "Bốn vòng theo tuần, tính ba vòng tốt nhất, bằng điểm thì xét thời gian."),
            ])
    }
}

extension ContestsPage.Row {
    init(_ record: ContestRecord) {
        let contest = record.contest
        let first = contest.settings.rounds.first
        self.init(
            title: contest.settings.title, href: "/contests/\(contest.id.rawValue)/desk", tag: contest.state.tag,
            detail: [
                first.map { "Mở từ \($0.opensAt.momentText)" },
                "\(VietnameseFormat.whole(record.counts.contestants)) thí sinh",
            ].compactMap { $0 }.joined(separator: " · "))
    }
}

extension ContestState {
    /// The state as a word on a coloured ground.
    var tag: Tag {
        switch self {
        case .draft: Tag(title)
        case .announced, .closed, .marking: Tag(title, .info)
        case .running: Tag(title, .warn)
        case .provisional, .appealsOver: Tag(title, .warn)
        case .official: Tag(title, .ok)
        }
    }
}
