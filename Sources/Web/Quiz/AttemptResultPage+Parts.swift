import Domain

extension MarkedPaper {
    /// The marks as they were stored when the test was handed in.
    init(_ record: AttemptRecord, _ questions: [Question.ID: Question]) {
        self.init(
            items: record.attempt.paper.items.map { item in
                let points = record.scores[item.position] ?? .zero
                let isFull = points == item.maximum
                let percent = Rate(part: points.hundredths, whole: item.maximum.hundredths).percentDown ?? 0
                return Item(
                    position: item.position, part: item.part, question: item.question, points: points,
                    maximum: item.maximum, mark: isFull ? .full : Mark(percent: min(99, percent), rightParts: 0),
                    isSafety: questions[item.question]?.isSafety ?? false,
                    isBlank: record.attempt.answers[item.position].isBlank)
            })
    }
}

extension AttemptResultPage.Part {
    /// `nil` when the part has no question.
    init?(_ part: Paper.Part, _ marked: MarkedPaper) {
        let items = marked.items.filter { $0.part == part }
        guard !items.isEmpty else { return nil }
        let (total, maximum) = (marked.total(of: part), marked.maximum(of: part))
        let percent = Rate(part: total.hundredths, whole: maximum.hundredths).percentDown ?? 0
        self.init(
            title: part.title, scoreText: "\(total.shortText)/\(maximum.shortText)",
            meter: Meter(percent: percent, text: "\(percent)%", isLow: false),
            detail: "\(items.count { $0.mark.isRight })/\(items.count) câu đúng")
    }
}

extension AttemptResultPage.Question {
    init(
        _ item: Paper.Item, _ result: MarkedPaper.Item, _ question: Domain.Question, _ response: Domain.Response,
        isTeacher: Bool
    ) {
        let isWrong = result.points == .zero && !result.mark.isRight
        let isPartly = !isWrong && !result.mark.isRight
        let lines = question.kind.answerLines(response, seed: item.sheetSeed)
        let blank = isTeacher ? "Bỏ trống" : "Em chưa trả lời câu này."
        self.init(
            label: "Câu \(item.position)", stem: question.stem,
            scoreText: "\(result.points.shortText)/\(item.maximum.shortText) điểm", isRight: result.mark.isRight,
            isPartly: isPartly, isWrong: isWrong,
            verdict: result.mark.isRight
                ? "Đúng" : isPartly ? "Đúng một phần" : result.isBlank ? "Bỏ trống" : "Chưa đúng",
            answers: result.isBlank || lines.isEmpty ? [blank] : lines, keys: question.kind.keyText(),
            explanation: question.explanation, source: question.source,
            pictures: question.pictures.map(SheetPicture.init))
    }
}
