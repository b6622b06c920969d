import Domain

extension AttemptPage {
    /// A running test as its pupil sees it: sheets and answers, never the key.
    init(
        _ frame: Frame, _ record: AttemptRecord, _ questions: [Domain.Question.ID: Domain.Question], className: String,
        room: AttemptRoom = .quiet, at now: Instant, refusal: String? = nil
    ) {
        let attempt = record.attempt
        let parts = Paper.Part.allCases.compactMap { part in
            Part(part, attempt.paper.items.filter { $0.part == part }, attempt.answers, questions)
        }
        let open = parts.flatMap(\.palette).count { $0.state != PaletteItem.done }
        let count = attempt.paper.items.count
        let savedAt = attempt.paper.items.compactMap { attempt.answers.entry(at: $0.position)?.acceptedAt }.max()
        let leftMs = attempt.remainingMs(at: now)
        self.init(
            frame: frame, attemptID: "\(attempt.id.rawValue)", title: record.assignment.title,
            lead: ["Mã đề \(attempt.paper.code)", record.learner.fullName, className].filter { !$0.isEmpty }
                .joined(separator: " · "),
            secondsLeft: "\((leftMs + 999) / 1000)", clockText: VietnameseFormat.countdown(ms: leftMs),
            savedText: savedAt.map { "Đã lưu \($0.timeText)" } ?? "Chưa có câu trả lời nào",
            lastSequence: "\(attempt.answers.lastSequence)", answeredText: "\(count - open)/\(count) câu", parts: parts,
            remainingText: open == 0 ? "Em đã làm xong tất cả các câu." : "Còn \(open) câu chưa làm xong.",
            serverTime: now.timeText, refusal: refusal, room: room)
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
    fileprivate init?(
        _ part: Paper.Part, _ items: [Paper.Item], _ answers: Answers,
        _ questions: [Domain.Question.ID: Domain.Question]
    ) {
        let known = items.compactMap { item in questions[item.question].map { (item, $0) } }
        guard let first = known.first else { return nil }
        let form = type(of: first.1.kind).form
        self.init(
            id: "p\(part.rawValue)", name: part.title, short: form.shortTitle, title: "\(part.title). \(form.title)",
            note: form.note(count: items.count, points: first.0.maximum),
            pointsText: "\(items.map(\.maximum).total.shortText) điểm",
            questions: known.map { item, question in
                var sheet = QuestionSheet(
                    question.kind, name: "q\(item.position)", label: "Câu \(item.position)", stem: question.stem,
                    seed: item.sheetSeed, response: answers[item.position])
                sheet.passage = question.passage.map { PassageText($0) }
                return sheet
            },
            palette: items.map { .init($0.position, answers[$0.position]) })
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
