import Content
import Domain

/// What a pupil has recorded of helping at home.
struct OutreachPage: Sendable {
    let frame: Frame
    /// "Em đã hướng dẫn 5 người trong 3 lần."
    let lead: String
    let entries: [OutreachRow]
    let hasEntries: Bool
    /// The handbook of the pupil's grade; `nil` without a class.
    let handbookHref: String?
}

/// One entry in a list.
struct OutreachRow: Sendable {
    /// "18/11/2026"
    let day: String
    /// Who recorded it, where that is not plain; else empty.
    let name: String
    /// "Bài 10.3. An toàn trên không gian mạng", or "Việc khác"
    let lesson: String
    /// "2 bố mẹ, 1 ông bà; trong đó 1 người từ 60 tuổi"
    let people: String
    let topics: String
    /// "Không gặp vướng mắc" when none was met.
    let difficulties: String
    let hasDifficulties: Bool
    /// In the pupil's words; `nil` for none.
    let note: String?
    /// Where it is corrected; `nil` for those who only read.
    let editHref: String?
}

extension OutreachPage {
    init(_ frame: Frame, _ entries: [OutreachEntry], grade: Int?, content: ContentLibrary) {
        self.init(
            frame: frame, lead: entries.sentence,
            entries: entries.map { OutreachRow($0, content, name: "", isOwn: true) }, hasEntries: !entries.isEmpty,
            handbookHref: grade.map { "/handbooks/\($0)" })
    }
}

extension [OutreachEntry] {
    /// What a pupil did this school year, in a sentence.
    var sentence: String {
        isEmpty
            ? "Em chưa ghi lần nào trong năm học này."
            : "Năm học này em đã hướng dẫn \(reduce(0) { $0 + $1.content.people.total }) người trong \(count) lần."
    }
}

extension OutreachRow {
    init(_ entry: OutreachEntry, _ content: ContentLibrary, name: String, isOwn: Bool) {
        let said = entry.content
        let difficulties = OutreachDifficulty.allCases.filter(said.difficulties.contains)
        self.init(
            day: said.day.text, name: name,
            lesson: said.lesson.map { id in content.lesson(id)?.outline.numberedTitle ?? "Bài \(id)" } ?? "Việc khác",
            people: said.people.sentence,
            topics: OutreachTopic.allCases.filter(said.topics.contains).map(\.title).joined(separator: " · "),
            difficulties: difficulties.isEmpty
                ? "Không gặp vướng mắc" : difficulties.map(\.title).joined(separator: " · "),
            hasDifficulties: !difficulties.isEmpty, note: said.note.isEmpty ? nil : said.note,
            editHref: isOwn ? "/outreach/entries/\(entry.id.rawValue)" : nil)
    }
}

extension OutreachPeople {
    /// "2 bố mẹ, 1 ông bà; trong đó 1 người từ 60 tuổi"
    fileprivate var sentence: String {
        let relations = [
            (grandparents, "ông bà"), (parents, "bố mẹ"), (siblings, "anh chị em"), (others, "người khác"),
        ]
        let ages = [(under18, "người dưới 18 tuổi"), (from60, "người từ 60 tuổi")]
        let who = relations.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        let aged = ages.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        return aged.isEmpty ? who : "\(who); trong đó \(aged)"
    }
}
