import Domain

extension MarkedPaper {
    /// The marks as they are stored; a question that was dropped counts for nothing, right or wrong.
    init(_ record: AttemptRecord, _ questions: [Question.ID: Question]) {
        self.init(
            items: record.attempt.paper.items.map { item in
                let isDropped = record.regrades.holding.contains { $0.policy == .rescale && $0.concerns(item) }
                let maximum = isDropped ? .zero : item.maximum
                let points = record.scores[item.position] ?? .zero
                let isFull = !isDropped && points == maximum
                let percent = Rate(part: points.hundredths, whole: maximum.hundredths).percentDown ?? 0
                return Item(
                    position: item.position, part: item.part, question: item.question, points: points,
                    maximum: maximum, mark: isFull ? .full : Mark(percent: min(99, percent), rightParts: 0),
                    isSafety: !isDropped && questions[item.question]?.isSafety ?? false,
                    isBlank: record.attempt.answers[item.position].isBlank)
            })
    }
}

extension AttemptResultPage.Part {
    /// `nil` when the part has no question.
    init?(_ part: Paper.Part, _ marked: MarkedPaper) {
        let items = marked.items.filter { $0.part == part && $0.maximum > .zero }
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
    /// - Parameter regrades: the decisions that hold for the question.
    init(
        _ item: Paper.Item, _ result: MarkedPaper.Item, _ question: Domain.Question, _ response: Domain.Response,
        _ regrades: [Regrade], isTeacher: Bool
    ) {
        let isDropped = result.maximum == .zero
        let isGiven = regrades.contains { $0.policy == .awardAll }
        let isWrong = !isDropped && result.points == .zero && !result.mark.isRight
        let isPartly = !isDropped && !isWrong && !result.mark.isRight
        let lines = question.kind.answerLines(response, seed: item.sheetSeed)
        let blank = isTeacher ? "Bỏ trống" : "Em chưa trả lời câu này."
        let also = regrades.flatMap { $0.answerLines(question) }.map { "\($0) (cũng được tính đúng)" }
        self.init(
            label: "Câu \(item.position)", passage: question.passage.map { PassageText($0) }, stem: question.stem,
            scoreText: isDropped
                ? "Không tính điểm" : "\(result.points.shortText)/\(item.maximum.shortText) điểm",
            isRight: result.mark.isRight, isPartly: isPartly, isWrong: isWrong,
            verdict: isDropped
                ? "Câu đã bỏ"
                : isGiven
                    ? "Được đủ điểm"
                    : result.mark.isRight
                        ? "Đúng" : isPartly ? "Đúng một phần" : result.isBlank ? "Bỏ trống" : "Chưa đúng",
            answers: result.isBlank || lines.isEmpty ? [blank] : lines, keys: question.kind.keyText() + also,
            explanation: question.explanation, source: question.source,
            pictures: question.pictures.map(SheetPicture.init))
    }
}
