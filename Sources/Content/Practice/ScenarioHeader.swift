import Domain
import Foundation

/// What a scenario says of itself, apart from its people and steps.
struct ScenarioHeader {
    let title: String
    let grades: ClosedRange<Int>
    let band: Lesson.Band?
    let isDossier: Bool
    let timeLimitMinutes: Int
    let lesson: Lesson.ID?
    let lessonLine: Int
    let status: Lesson.Status?
    let checkedOn: Day
    let facts: [Fact.ID]
    let factsLine: Int
    /// By id.
    private(set) var criticals: [String: CriticalError] = [:]

    init(_ reader: inout MappingReader, name: String, facts book: FactBook, today: Day) {
        let id = reader.text("id")
        if !id.isEmpty, id != name { reader.report("id", "phải là “\(name)” như tên tệp") }
        title = reader.text("title")
        grades = Self.grades(&reader)
        band = reader.choice("band")
        isDossier = reader.optionalFlag("dossier")
        timeLimitMinutes = reader.whole("time_limit_minutes", in: 5...120)
        lesson = reader.optionalText("lesson")
        lessonLine = reader.line(of: "lesson")
        status = reader.choice("status")
        checkedOn = reader.day("checked_on")
        if checkedOn > today { reader.report("checked_on", "ngày kiểm chứng ở tương lai; hãy sửa lại") }
        facts = reader.optionalTexts("facts")
        factsLine = reader.line(of: "facts")
        for fact in facts where book[fact] == nil {
            reader.report("facts", "không có điều “\(fact)” trong lessons/facts.yml")
        }
        var criticals: [String: CriticalError] = [:]
        let errors = reader.optionalMappings("critical_errors") {
            CriticalError(id: $0.slug("id"), text: $0.text("text"))
        }
        for error in errors where criticals.updateValue(error, forKey: error.id) != nil {
            reader.report("critical_errors", "id “\(error.id)” lặp lại; mỗi lỗi một id")
        }
        self.criticals = criticals
    }

    /// - Precondition: nothing was found wrong.
    func scenario(id: Scenario.ID, hash: String, casts: [Cast]) -> Scenario {
        Scenario(
            id: id, contentHash: hash, title: title, grades: grades, band: band ?? .b1, isDossier: isDossier,
            timeLimitMinutes: timeLimitMinutes, lesson: lesson, status: status ?? .draft, checkedOn: checkedOn,
            facts: facts, casts: casts)
    }

    /// A critical error that no step can bring about would never be taught.
    func reportUnused(in cast: Cast, _ reader: inout MappingReader) {
        let used = cast.steps.flatMap { step in
            step.screen.criticalAnswers().flatMap { step.screen.judge($0).criticals.map(\.id) }
        }
        for id in Set(criticals.keys).subtracting(used).sorted() {
            reader.report("critical_errors", "lỗi “\(id)” không bước nào mắc được; hãy dùng hoặc bỏ đi")
        }
    }

    private static func grades(_ reader: inout MappingReader) -> ClosedRange<Int> {
        let bounds = reader.texts("grades").compactMap { Int($0) }
        if bounds.count == 2, bounds[0] <= bounds[1], bounds.allSatisfy((6...12).contains) {
            return bounds[0]...bounds[1]
        }
        if reader.has("grades") { reader.report("grades", "cần hai số trong 6 – 12, ví dụ [8, 9]") }
        return 6...6
    }
}
