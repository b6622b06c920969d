import Domain

/// The contests that were announced.
struct PublicContestsPage: Sendable {
    struct Row: Sendable {
        let title: String
        let href: String
        let tag: Tag
        let detail: String
    }

    let frame: Frame
    let rows: [Row]
}

extension PublicContestsPage {
    init(_ frame: Frame, _ records: [ContestRecord], at now: Instant) {
        self.init(
            frame: frame,
            rows: records.map { record in
                let contest = record.contest
                let settings = contest.settings
                let window = [settings.rounds.first?.opensAt.day.text, settings.rounds.last?.closesAt.day.text]
                    .compactMap { $0 }.joined(separator: " đến ")
                return Row(
                    title: settings.title, href: "/contests/\(contest.id.rawValue)", tag: contest.state.tag,
                    detail: [settings.organiser, window].filter { !$0.isEmpty }.joined(separator: " · "))
            })
    }
}

/// The "Thể lệ", written from the settings that rank.
struct ContestRulesPage: Sendable {
    struct Part: Sendable {
        let title: String
        let sentences: [String]
    }

    let frame: Frame
    let title: String
    let tag: Tag
    /// "Phiên bản 2"
    let versionText: String
    let parts: [Part]
    let boardHref: String?
    /// Where a pupil registers and sits; `nil` for others.
    let entryHref: String?
}

extension ContestRulesPage {
    init(_ frame: Frame, _ record: ContestRecord, hasBoard: Bool, isPupil: Bool) {
        let contest = record.contest
        let rules = ContestRules(contest.settings)
        let href = "/contests/\(contest.id.rawValue)"
        self.init(
            frame: frame, title: rules.title, tag: contest.state.tag, versionText: "Phiên bản \(contest.version)",
            parts: rules.parts.filter { !$0.sentences.isEmpty }.map { Part(title: $0.title, sentences: $0.sentences) },
            boardHref: hasBoard ? "\(href)/board" : nil,
            entryHref: isPupil ? "/my-contests/\(contest.id.rawValue)" : nil)
    }
}

/// Says whether a code of a result or a certificate is genuine.
struct VerificationPage: Sendable {
    struct Line: Sendable {
        let label: String
        let value: String
    }

    let frame: Frame
    let code: String
    /// What was found; empty without a code.
    let lines: [Line]
    /// "Kết quả này đúng như đã công bố."; `nil` when nothing was found.
    let verdict: String?
    let isGenuine: Bool
    /// For a code that nobody has given out.
    let isUnknown: Bool
    /// When a later result replaced it.
    let note: String?
}

extension VerificationPage {
    init(_ frame: Frame) {
        self.init(
            frame: frame, code: "", lines: [], verdict: nil, isGenuine: false, isUnknown: false, note: nil)
    }

    init(_ frame: Frame, unknown code: String) {
        self.init(
            frame: frame, code: code, lines: [], verdict: nil, isGenuine: false, isUnknown: true, note: nil)
    }

    init(
        _ frame: Frame, _ record: ContestRecord, _ publication: ContestPublicationRecord,
        _ place: ContestPlaceRecord?, isWhole: Bool, isNewest: Bool
    ) {
        var lines = [
            Line(label: "Cuộc thi", value: record.contest.settings.title),
            Line(label: "Đơn vị tổ chức", value: record.contest.settings.organiser),
            Line(label: "Loại kết quả", value: "\(publication.kind.title), lần \(publication.number)"),
            Line(label: "Công bố lúc", value: publication.at.momentText),
        ]
        if let line = place {
            let place = line.place
            lines += [
                Line(label: "Thí sinh", value: line.publicName),
                Line(label: "Lớp, trường", value: "\(place.className), \(place.schoolName)"),
                Line(label: "Bảng, hạng", value: "Bảng \(place.group), hạng \(place.rank)"),
                Line(label: "Giải", value: place.award.map { "Giải \($0.title)" } ?? "Không có giải"),
            ]
        }
        self.init(
            frame: frame, code: place?.code ?? publication.code, lines: lines,
            verdict: isWhole
                ? "Kết quả này đúng như đã công bố."
                : "Dữ liệu không còn đúng như lúc công bố. Báo ngay cho Ban Tổ chức.",
            isGenuine: isWhole, isUnknown: false,
            note: isNewest ? nil : "Đã có lần công bố sau thay cho kết quả này.")
    }
}
