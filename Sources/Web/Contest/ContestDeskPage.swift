import Domain

/// A contest as its organisers run it: what stands next, how it goes, what was published.
struct ContestDeskPage: Sendable {
    struct Step: Sendable {
        let title: String
        let href: String
        /// True for the usual one.
        let isMain: Bool
    }

    struct Link: Sendable {
        let title: String
        let href: String
        let text: String
        let icon: String
    }

    struct Event: Sendable {
        let title: String
        /// "08:00 thứ Hai, 05/10/2026 · Phạm Văn Lộc"
        let detail: String
        /// Why, as somebody wrote it; `nil` when no reason was asked.
        let note: String?
    }

    struct Publication: Sendable {
        let title: String
        let code: String
        let href: String
        let at: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let title: String
    let lead: String
    let tag: Tag
    let href: String
    let figures: [Figure]
    let steps: [Step]
    /// What must be mended before the contest can be announced.
    let problems: [String]
    let links: [Link]
    let deadlineText: String?
    /// True while the ranking of the moment may be shown to everybody.
    let canShowInterim: Bool
    let hasBoard: Bool
    let isBoardFrozen: Bool
    let publications: [Publication]
    let events: [Event]
}

extension ContestDeskPage {
    init(
        _ frame: Frame, _ record: ContestRecord, unit: Unit?, history: [ContestHistoryRecord],
        publications: [ContestPublicationRecord], deadline: Instant?, at now: Instant
    ) {
        let contest = record.contest
        let href = "/contests/\(contest.id.rawValue)"
        let list = unit.map { Crumb(title: "Cuộc thi", href: "/units/\($0.code)/contests") }
        self.init(
            frame: frame, crumbs: [list].compactMap { $0 } + Crumb.path(to: nil, in: record),
            title: contest.settings.title,
            lead: [contest.settings.organiser, Self.windowText(contest.settings, at: now)].joined(separator: " · "),
            tag: contest.state.tag, href: href, figures: Self.figures(record),
            steps: ContestStep.steps(from: contest.state).enumerated().map { index, step in
                Step(title: step.title, href: "\(href)/steps/\(step.key)", isMain: index == 0)
            },
            problems: contest.state == .draft ? contest.settings.problems : [],
            links: Self.links(record, href, isDepartment: unit?.kind == .department),
            deadlineText: deadline.map { "Nhận khiếu nại đến \($0.momentText)." },
            canShowInterim: contest.state == .running || contest.state == .closed, hasBoard: !publications.isEmpty,
            isBoardFrozen: record.isBoardFrozen,
            publications: publications.map { publication in
                Publication(
                    title: "\(publication.kind.title), lần \(publication.number)", code: publication.code,
                    href: "/verification/\(publication.code)", at: publication.at.momentText)
            },
            events: history.reversed().map { event in
                Event(
                    title: event.title,
                    detail: [event.at.momentText, event.by].joined(separator: " · "),
                    note: event.reason.isEmpty ? nil : event.reason)
            })
    }

    /// Which round is open, or which comes next.
    private static func windowText(_ settings: ContestSettings, at now: Instant) -> String {
        if let open = settings.rounds.first(where: { $0.isOpen(at: now) }) {
            return "\(open.title) đang mở đến \(open.closesAt.momentText)"
        }
        if let next = settings.rounds.first(where: { now < $0.opensAt }) {
            return "\(next.title) mở lúc \(next.opensAt.momentText)"
        }
        return "các vòng thi đã kết thúc"
    }

    private static func figures(_ record: ContestRecord) -> [Figure] {
        let counts = record.counts
        return [
            Figure(
                number: VietnameseFormat.whole(counts.contestants), unit: "",
                label: "thí sinh của \(VietnameseFormat.whole(counts.schools)) trường"),
            Figure(number: VietnameseFormat.whole(counts.openSittings), unit: "", label: "bài đang làm"),
            Figure(number: VietnameseFormat.whole(counts.withResult), unit: "", label: "thí sinh có kết quả"),
            Figure(number: VietnameseFormat.whole(counts.openAppeals), unit: "", label: "khiếu nại chưa trả lời"),
        ]
    }

    private static func links(_ record: ContestRecord, _ href: String, isDepartment: Bool) -> [Link] {
        [
            Link(
                title: "Sửa thể lệ", href: "\(href)/settings", text: "Vòng thi, đề, lượt thi, xếp hạng, giải",
                icon: "Icon/edit"),
            Link(title: "Xem thể lệ", href: href, text: "Trang công khai viết từ thiết lập", icon: "Icon/book"),
            Link(
                title: "Thí sinh", href: "\(href)/contestants",
                text: "\(VietnameseFormat.whole(record.counts.contestants)) thí sinh, danh sách và Excel",
                icon: "Icon/users"),
            Link(
                title: "Phòng thi", href: "\(href)/rooms", text: "Mỗi lớp có thí sinh là một phòng",
                icon: "Icon/monitor"),
            Link(
                title: "Xếp hạng và giải", href: "\(href)/ranking",
                text: "Giải thích từng hạng, loại và khôi phục thí sinh", icon: "Icon/trophy"),
            Link(
                title: "Nhập kết quả", href: "\(href)/results", text: "Từ Excel, CSV của cuộc thi tổ chức ở nơi khác",
                icon: "Icon/excel"),
            Link(
                title: "Sửa đáp án", href: "\(href)/corrections", text: "Xem trước ảnh hưởng rồi mới chấm lại",
                icon: "Icon/check"),
            Link(
                title: "Khiếu nại", href: "\(href)/appeals",
                text: "\(VietnameseFormat.whole(record.counts.openAppeals)) khiếu nại chưa trả lời", icon: "Icon/chat"),
            Link(
                title: "Dấu hiệu bất thường", href: "\(href)/signals",
                text: "Quá nhanh, trả lời giống nhau; Ban Tổ chức quyết định", icon: "Icon/flag"),
        ] + (isDepartment ? [nominationLink(record, href)] : []) + selectionLinks(record, href)
            + paperLinks(record, href)
    }

    /// For contests to which schools send.
    private static func nominationLink(_ record: ContestRecord, _ href: String) -> Link {
        Link(
            title: "Chỉ tiêu cử dự thi", href: "\(href)/nominations",
            text: record.contest.settings.nomination == nil
                ? "Chia suất cho các trường nếu thí sinh do trường cử" : "Số suất và danh sách cử của từng trường",
            icon: "Icon/send")
    }

    /// One for each round that selects.
    private static func selectionLinks(_ record: ContestRecord, _ href: String) -> [Link] {
        let rounds = record.contest.settings.rounds
        return rounds.indices.dropLast().filter { rounds[$0].selection != nil }.map { round in
            Link(
                title: "Chọn vào vòng sau", href: "\(href)/selections/\(round + 1)",
                text: "\(rounds[round].title) → \(rounds[round + 1].title)", icon: "Icon/users")
        }
    }

    /// What there is to print, once there is something.
    private static func paperLinks(_ record: ContestRecord, _ href: String) -> [Link] {
        guard record.contest.publishedAt != nil else { return [] }
        let workbook = Link(
            title: "Excel, biên bản", href: "\(href)/workbook",
            text: "Kết quả theo bảng, theo trường, đề nghị khen thưởng", icon: "Icon/file")
        guard record.contest.state == .official else { return [workbook] }
        return [
            workbook,
            Link(
                title: "Giấy chứng nhận", href: "\(href)/certificates", text: "Một tệp PDF cho mọi em có giải",
                icon: "Icon/print"),
        ]
    }
}
