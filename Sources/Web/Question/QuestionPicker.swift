import Domain

/// The questions from which a teacher ticks some: those that are ticked already, and those that a search finds.
struct QuestionPicker: Sendable {
    /// Questions of one content area; folded away in a long list until somebody searches.
    struct Group: Sendable {
        let title: String
        /// "45 câu"
        let countText: String
        let isOpen: Bool
        let rows: [Row]

        init(_ title: String, isOpen: Bool, count: Int, _ rows: [Row]) {
            self.title = title
            countText = "\(count) câu"
            self.isOpen = isOpen
            self.rows = rows
        }
    }

    /// A question to tick, or a text with all its questions; in a live quiz with its own time.
    struct Row: Sendable {
        /// `Question.pickID`
        let value: String
        let title: String
        /// "Chọn một đáp án · Biết"
        let detail: String
        let isChosen: Bool
        let secondsField: String
        let seconds: Field
    }

    /// Where the form around it goes.
    let action: String
    /// What searches.
    let button: String
    let words: String
    let forms: [Choice]
    let areas: [Choice]
    let levels: [Choice]
    /// "128 câu · đã chọn 3 câu"
    let countText: String
    let groups: [Group]
    /// Nothing that is not ticked yet fits the search.
    let isEmpty: Bool
    let isFiltered: Bool
}

extension QuestionPicker {
    /// A list of so many questions is read without folds.
    private static let shortCount = 20

    /// - Parameters:
    ///   - bank: the questions of the bank, beside those of people.
    ///   - chosen: what is ticked, as `Question.pickID`.
    ///   - seconds: the time typed for a row.
    init(
        _ bank: [Question], _ others: UsableQuestions, grade: Int, chosen: [String], _ search: QuestionSearch,
        action: String, button: String = "Tìm câu hỏi", at now: Instant, seconds: (String) -> Field = { _ in Field() }
    ) {
        let wanted = Set(chosen)
        func usable(_ questions: [Question]) -> [Question] {
            questions.filter { $0.isDrawable(grade: grade, on: now.day) }
        }
        func row(_ questions: [Question]) -> Row {
            let field = LiveStartDraft.secondsField(questions[0].pickID)
            return Row(questions, isChosen: wanted.contains(questions[0].pickID), field, seconds(field))
        }
        let (own, shared, all) = (usable(others.own), usable(others.shared), usable(bank))
        let areas = Dictionary(grouping: all, by: \.contentArea)
        let lists =
            [("Câu hỏi của tôi", own), ("Câu hỏi được chia sẻ", shared)]
            + ContentArea.allCases.map { ("\($0.rawValue). \($0.title)", areas[$0] ?? []) }
        let ticked = (own + shared + all).picks.filter { wanted.contains($0[0].pickID) }
        let found = lists.map { title, questions in
            (
                title,
                questions.picks.filter { !wanted.contains($0[0].pickID) && $0.contains(where: search.filter.matches) }
            )
        }
        let count = found.map { $0.1.joined().count }.reduce(0, +)
        let isOpen = !search.filter.isEmpty || count <= Self.shortCount
        let tickedCount = ticked.joined().count
        let groups =
            [Group("Câu đã chọn", isOpen: true, count: tickedCount, ticked.map(row))]
            + found.map { title, picks in
                Group(title, isOpen: isOpen, count: picks.joined().count, picks.map(row))
            }
        self.init(
            action: action, button: button, words: search.filter.words, forms: search.forms, areas: search.areas,
            levels: search.levels,
            countText: "\(count) câu" + (tickedCount > 0 ? " · đã chọn \(tickedCount) câu" : ""),
            groups: groups.filter { !$0.rows.isEmpty }, isEmpty: count == 0, isFiltered: !search.filter.isEmpty)
    }
}

extension QuestionPicker.Row {
    fileprivate init(_ questions: [Question], isChosen: Bool, _ secondsField: String, _ seconds: Field) {
        let first = questions[0]
        let facts = "\(type(of: first.kind).form.name) · \(first.level.title)"
        guard let passage = first.passage else {
            self.init(
                value: first.pickID, title: first.listTitle, detail: facts, isChosen: isChosen,
                secondsField: secondsField, seconds: seconds)
            return
        }
        let line = VietnameseText.tidy(passage.text)
        self.init(
            value: first.pickID, title: line.count > 120 ? line.prefix(119) + "…" : line,
            detail: "Ngữ liệu chung · \(questions.count) câu đi cùng nhau", isChosen: isChosen,
            secondsField: secondsField, seconds: seconds)
    }
}

/// How the list to tick is searched, as typed in the form around it.
struct QuestionSearch: Sendable {
    let filter: QuestionFilter

    init() {
        filter = QuestionFilter()
    }

    init(_ form: Form) {
        filter = QuestionFilter(
            words: String(form["find"].prefix(100)), form: AnswerForm(rawValue: form["kind"]),
            contentArea: ContentArea(rawValue: form["area"]), level: Question.Level(rawValue: form["level"]))
    }

    var forms: [Choice] { filter.forms }
    var areas: [Choice] { filter.areas }
    var levels: [Choice] { filter.levels }
}

extension QuestionFilter {
    var forms: [Choice] {
        [Choice(value: "", title: "Mọi dạng", isChosen: form == nil)]
            + AnswerForm.listed.map { Choice(value: $0.rawValue, title: $0.name, isChosen: $0 == form) }
    }

    var areas: [Choice] {
        [Choice(value: "", title: "Mọi nội dung", isChosen: contentArea == nil)]
            + ContentArea.allCases.map {
                Choice(value: $0.rawValue, title: "\($0.rawValue). \($0.title)", isChosen: $0 == contentArea)
            }
    }

    var levels: [Choice] {
        [Choice(value: "", title: "Mọi mức độ", isChosen: level == nil)]
            + Question.Level.allCases.map { Choice(value: $0.rawValue, title: $0.title, isChosen: $0 == level) }
    }
}
