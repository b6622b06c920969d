import Content
import Domain

/// What a class did for its families: who recorded what, and what stood in the way.
struct ClassroomOutreachPage: Sendable {
    let frame: Frame
    let crumbs: [Crumb]
    let lead: String
    let figures: [Figure]
    let topics: [OutreachBar]
    let difficulties: [OutreachBar]
    let entries: [OutreachRow]
    let hasEntries: Bool
    /// "Đang xem 200 lần ghi mới nhất trong 260"; empty when all are shown.
    let shownText: String
    let handbookHref: String
}

/// How often something was named, as a bar.
struct OutreachBar: Sendable {
    let title: String
    let meter: Meter
}

extension ClassroomOutreachPage {
    /// So many entries are shown.
    private static let shown = 200

    init(_ frame: Frame, _ record: ClassroomRecord, _ entries: [OutreachEntry], content: ContentLibrary) {
        var figures = OutreachFigures(
            given: record.pupils.count, done: Set(entries.map(\.learner)).count)
        for entry in entries { figures.add(entry.content) }
        let names = record.listNames
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Giúp người thân", in: record.classroom),
            lead: "Lớp \(record.classroom.name) · năm học \(record.classroom.schoolYear.name)",
            figures: [
                Figure(number: "\(figures.done)", unit: "/\(figures.given) em", label: "đã hướng dẫn người thân"),
                Figure(
                    number: VietnameseFormat.whole(figures.people.total), unit: " lượt người", label: "được hướng dẫn"),
                Figure(
                    number: VietnameseFormat.whole(figures.people.from60), unit: " lượt người", label: "từ 60 tuổi"),
            ],
            topics: OutreachBar.topics(figures, isGuarded: false),
            difficulties: OutreachBar.difficulties(figures, isGuarded: false),
            entries: entries.prefix(Self.shown).map {
                OutreachRow($0, content, name: names[$0.learner, default: ""], isOwn: false)
            },
            hasEntries: !entries.isEmpty,
            shownText: entries.count > Self.shown
                ? "Đang xem \(Self.shown) lần ghi mới nhất trong \(VietnameseFormat.whole(entries.count))" : "",
            handbookHref: "/handbooks/\(record.classroom.grade)")
    }
}

extension OutreachBar {
    /// - Parameter isGuarded: true where small numbers are hidden.
    static func topics(_ figures: OutreachFigures, isGuarded: Bool) -> [OutreachBar] {
        bars(figures.rankedTopics.map { ($0.topic.title, $0.count) }, isGuarded)
    }

    static func difficulties(_ figures: OutreachFigures, isGuarded: Bool) -> [OutreachBar] {
        bars(figures.rankedDifficulties.map { ($0.difficulty.title, $0.count) }, isGuarded)
    }

    /// The longest bar is the one that was named most often.
    private static func bars(_ lines: [(title: String, count: Int)], _ isGuarded: Bool) -> [OutreachBar] {
        let most = max(1, lines.map(\.count).max() ?? 1)
        return lines.map { line in
            let cell = SmallCell(line.count, isGuarded: isGuarded)
            let length = cell == .hidden ? 0 : line.count * 100 / most
            return OutreachBar(title: line.title, meter: Meter(percent: length, text: cell.text, isLow: false))
        }
    }
}
