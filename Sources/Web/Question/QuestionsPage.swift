import Domain
import Foundation

/// “Câu hỏi của tôi”: a teacher's questions, to find, to change and to export.
struct QuestionsPage: Sendable {
    struct Row: Sendable {
        /// The number of the question.
        let id: String
        let href: String
        let stem: String
        /// "Chọn một đáp án · ND2 · Biết · lớp 6 đến 9"
        let detail: String
        let tags: [Tag]
        let changedText: String
        let hasPicture: Bool
    }

    /// A question file that was read and waits to be mended.
    struct Waiting: Sendable {
        let href: String
        let title: String
        let detail: String
    }

    let frame: Frame
    let words: String
    let forms: [Choice]
    let areas: [Choice]
    let levels: [Choice]
    let states: [Choice]
    let isFiltered: Bool
    let countText: String
    let rows: [Row]
    let hasRows: Bool
    let waiting: [Waiting]
    let hasWaiting: Bool
    let newerHref: String?
    let olderHref: String?
}

/// What stands in the address of the list: the filter and the page.
struct QuestionsQuery {
    let filter: OwnQuestionFilter
    /// 1 for the first.
    let page: Int

    static let pageSize = 50

    init(filter: OwnQuestionFilter, page: Int) {
        self.filter = filter
        self.page = page
    }

    init(_ visit: Visit) {
        filter = OwnQuestionFilter(
            QuestionFilter(
                words: String(visit.query("q").prefix(100)), form: AnswerForm(rawValue: visit.query("form")),
                contentArea: ContentArea(rawValue: visit.query("area")),
                level: Question.Level(rawValue: visit.query("level"))),
            state: OwnQuestion.State(rawValue: visit.query("state")))
        page = Typed.number(visit.query("page"), in: 1...1_000) ?? 1
    }

    var offset: Int { (page - 1) * Self.pageSize }

    var isEmpty: Bool { filter == OwnQuestionFilter() }

    /// The address of another page of the same list.
    func href(page: Int) -> String {
        let fields = [
            ("q", filter.asked.words), ("form", filter.asked.form?.rawValue ?? ""),
            ("area", filter.asked.contentArea?.rawValue ?? ""), ("level", filter.asked.level?.rawValue ?? ""),
            ("state", filter.state?.rawValue ?? ""),
            ("page", page == 1 ? "" : "\(page)"),
        ]
        let query = fields.filter { !$0.1.isEmpty }
            .map { "\($0)=\($1.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }
        return "/questions" + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }
}
