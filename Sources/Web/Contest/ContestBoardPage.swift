import Domain

/// A published result for everybody: whole names only where pupil and parents agreed.
struct ContestBoardPage: Sendable {
    struct Row: Sendable {
        let rank: String
        let name: String
        let place: String
        let points: String
        let duration: String
        /// `nil` without a prize.
        let award: String?
        let awardClass: String
    }

    /// How many of a prize there are in each group.
    struct Prize: Sendable {
        let title: String
        let look: String
        /// "2 giải"
        let countText: String
    }

    struct Group: Sendable {
        let title: String
        let anchor: String
        let lead: String
        let rows: [Row]
        let moreText: String?
    }

    let frame: Frame
    /// "Kết quả dự kiến, lần 2"
    let kicker: String
    let title: String
    let lead: String
    let code: String
    let verificationHref: String
    let rulesHref: String
    let groups: [Group]
    let sentences: [String]
    let prizes: [Prize]
}

extension ContestBoardPage {
    /// Prize-winners all stand on the board; of the others only so many.
    private static let longest = 50

    init(
        _ frame: Frame, _ record: ContestRecord, _ publication: ContestPublicationRecord,
        _ places: [ContestPlaceRecord]
    ) {
        let settings = record.contest.settings
        let schools = Set(places.map(\.place.school)).count
        let byGroup = Dictionary(grouping: places, by: \.place.group)
        self.init(
            frame: frame, kicker: "\(publication.kind.title), lần \(publication.number)",
            title: "Kết quả \(settings.title)",
            lead: "\(VietnameseFormat.whole(places.count)) thí sinh của \(VietnameseFormat.whole(schools)) trường. "
                + "Công bố lúc \(publication.at.momentText).",
            code: publication.code, verificationHref: "/verification/\(publication.code)",
            rulesHref: "/contests/\(record.contest.id.rawValue)",
            groups: settings.groups.compactMap { group in
                byGroup[group.code].map { Group(group, $0, longest: Self.longest) }
            },
            sentences: settings.profile.sentences, prizes: settings.awards.levels.compactMap(Prize.init))
    }
}

extension ContestBoardPage.Prize {
    /// `nil` for a level of which there is none.
    fileprivate init?(_ level: AwardLevel) {
        guard level.count != 0 else { return nil }
        self.init(
            title: level.award.title, look: level.award.look,
            countText: level.count.map { "\(VietnameseFormat.whole($0)) giải" } ?? "theo giới hạn số giải")
    }
}

extension ContestBoardPage.Group {
    fileprivate init(_ group: ContestGroup, _ places: [ContestPlaceRecord], longest: Int) {
        let shown = places.filter { $0.place.award != nil || $0.place.position <= longest }
        let hidden = places.count - shown.count
        self.init(
            title: "Bảng \(group.code) · \(group.title)", anchor: "bang-\(group.code)",
            lead: "\(VietnameseFormat.whole(places.count)) thí sinh", rows: shown.map(ContestBoardPage.Row.init),
            moreText: hidden > 0
                ? "Còn \(VietnameseFormat.whole(hidden)) thí sinh; mỗi em xem hạng của mình sau khi đăng nhập." : nil)
    }
}

extension ContestBoardPage.Row {
    fileprivate init(_ record: ContestPlaceRecord) {
        let place = record.place
        self.init(
            rank: "\(place.rank)", name: record.publicName, place: "\(place.className) · \(place.schoolName)",
            points: place.points.text, duration: VietnameseFormat.duration(ms: place.durationMs),
            award: place.award?.title, awardClass: place.award?.look ?? "")
    }
}
