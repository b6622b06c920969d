import Domain

extension AttemptPage {
    /// A running test as its pupil sees it: sheets and answers, never the key.
    ///
    /// - Parameter step: which question, where one is shown at a time; the first when it is `nil`.
    init(
        _ frame: Frame, _ record: AttemptRecord, _ questions: [Domain.Question.ID: Domain.Question], className: String,
        room: AttemptRoom = .quiet, step: Int? = nil, at now: Instant, refusal: String? = nil
    ) {
        let attempt = record.attempt
        let count = attempt.paper.items.count
        let isOneByOne = record.assignment.rules.layout == .oneByOne
        let current = isOneByOne ? min(max(1, step ?? 1), count + 1) : nil
        let parts = Paper.Part.allCases.compactMap { part in
            Part(part, attempt.paper.items.filter { $0.part == part }, attempt.answers, questions, current: current)
        }
        let open = parts.flatMap(\.palette).count { $0.state != PaletteItem.done }
        let savedAt = attempt.paper.items.compactMap { attempt.answers.entry(at: $0.position)?.acceptedAt }.max()
        let leftMs = attempt.remainingMs(at: now)
        self.init(
            frame: frame, attemptID: "\(attempt.id.rawValue)", title: record.assignment.title,
            lead: ["Mã đề \(attempt.paper.code)", record.learner.fullName, className].filter { !$0.isEmpty }
                .joined(separator: " · "),
            secondsLeft: "\((leftMs + 999) / 1000)", clockText: VietnameseFormat.countdown(ms: leftMs),
            savedText: savedAt.map { "Đã lưu \($0.timeText)" } ?? "Chưa có câu trả lời nào",
            lastSequence: "\(attempt.lastSequence)", answeredText: "\(count - open)/\(count) câu", parts: parts,
            steps: current.map { Steps($0, of: count) }, hidesSubmission: current.map { $0 <= count } ?? false,
            dueText: Self.dueText(record),
            remainingText: open == 0 ? "Em đã làm xong tất cả các câu." : "Còn \(open) câu chưa làm xong.",
            serverTime: now.timeText, refusal: refusal, room: room)
    }
}

extension AttemptPage {
    /// Said where the working time goes on beyond the closing time.
    private static func dueText(_ record: AttemptRecord) -> String? {
        let due = record.assignment.dueAt(extraMs: record.extraMs)
        guard record.assignment.rules.late != nil, record.attempt.deadline > due else { return nil }
        return "Hạn nộp là \(due.momentText). Em nộp sau lúc đó thì bài được ghi “nộp muộn”."
    }
}

extension AttemptPage.Steps {
    init(_ current: Int, of count: Int) {
        self.init(
            current: "\(current)", place: current <= count ? "Câu \(current) trên \(count)" : "",
            previous: current > 1 ? "\(current - 1)" : nil, next: current <= count ? "\(current + 1)" : nil,
            last: "\(count + 1)")
    }
}

extension AttemptPage.PaletteItem {
    static let done = "is-done"

    init(_ position: Int, _ answer: Domain.Response) {
        let state = answer.isBlank ? "" : answer.isPartial ? "is-half" : Self.done
        self.init(
            target: "q\(position)", number: "\(position)", state: state,
            stateText: answer.isBlank ? "chưa trả lời" : answer.isPartial ? "còn thiếu ý" : "đã trả lời")
    }
}

extension Domain.Response {
    /// Some lines are answered and some still open.
    fileprivate var isPartial: Bool {
        switch self {
        case .judgements(let judgements): judgements.contains { $0 == nil }
        case .indexes(let indexes): indexes.contains { $0 < 0 }
        case .texts(let texts): texts.contains { $0.isEmpty }
        case .choice, .text, .blank: false
        }
    }
}

extension AttemptPage.Part {
    /// `nil` when the part has no question.
    ///
    /// - Parameter current: the question that is shown; `nil` for all.
    fileprivate init?(
        _ part: Paper.Part, _ items: [Paper.Item], _ answers: Answers,
        _ questions: [Domain.Question.ID: Domain.Question], current: Int?
    ) {
        let known = items.compactMap { item in questions[item.question].map { (item, $0) } }
        guard let first = known.first else { return nil }
        let forms = Set(known.map { type(of: $0.1.kind).form })
        let form = forms.count == 1 ? forms.first : nil
        self.init(
            id: "p\(part.rawValue)", name: part.title, short: form?.shortTitle ?? "Nhiều cách trả lời",
            title: form.title(of: part), note: form.note(count: items.count, points: first.0.maximum),
            pointsText: "\(items.map(\.maximum).total.shortText) điểm",
            questions: known.map { item, question in
                var sheet = QuestionSheet(
                    question.kind, name: "q\(item.position)", label: "Câu \(item.position)", stem: question.stem,
                    seed: item.sheetSeed, response: answers[item.position],
                    pictures: question.pictures)
                sheet.passage = question.passage.map { PassageText($0) }
                return .init(sheet: sheet, isHidden: current.map { $0 != item.position } ?? false)
            },
            palette: items.map { .init($0.position, answers[$0.position]) },
            isHidden: current.map { current in !items.contains { $0.position == current } } ?? false)
    }
}

extension AnswerForm {
    /// What the questions of a part are worth: "20 câu, mỗi câu đúng được 0,25 điểm."
    func note(count: Int, points: Points) -> String {
        guard self == .judgements else { return "\(count) câu, mỗi câu đúng được \(points.shortText) điểm." }
        let shares = [10, 25, 50].map { Mark(percent: $0, rightParts: 0).points(of: points).shortText }
        return "\(count) câu, mỗi câu 4 ý. Đúng 1 ý: \(shares[0]) điểm; 2 ý: \(shares[1]); 3 ý: \(shares[2]); "
            + "cả 4 ý: \(points.shortText) điểm."
    }
}
