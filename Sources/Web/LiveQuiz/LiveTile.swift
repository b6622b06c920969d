import Domain

/// An option as a live quiz shows it: colour, shape and letter always go together.
struct LiveTile: Sendable {
    /// The printed place, 0-based; what a form sends.
    let value: String
    /// "A"
    let letter: String
    /// The colour as the style sheet names it: "a"…"d".
    let tone: String
    /// The template of the shape.
    let shape: String
    /// "hình tròn"
    let shapeName: String
    let text: String

    init(_ place: Int, _ text: String) {
        let look = Self.looks[place % Self.looks.count]
        value = "\(place)"
        letter = String(UnicodeScalar(UInt8(65 + place % 26)))
        tone = look.tone
        shape = "LiveQuiz/shape-\(look.shape)"
        shapeName = look.name
        self.text = text
    }

    private static let looks = [
        (tone: "a", shape: "circle", name: "hình tròn"), (tone: "b", shape: "square", name: "hình vuông"),
        (tone: "c", shape: "triangle", name: "hình tam giác"), (tone: "d", shape: "star", name: "hình ngôi sao"),
        (tone: "a", shape: "diamond", name: "hình thoi"), (tone: "c", shape: "cross", name: "hình chữ thập"),
    ]
}

/// The open question as a telephone or the projector shows it; without the key, which its view does not hold.
struct LiveQuestionCard: Sendable {
    /// 0-based in the set; what an answer names.
    let place: String
    /// "Câu 4/10"
    let numberText: String
    let stem: String
    /// The text that it asks about, by paragraphs.
    let passage: [String]
    let hasPassage: Bool
    /// "Chọn một đáp án"
    let formText: String
    /// For choices; empty for other kinds.
    let tiles: [LiveTile]
    let hasTiles: Bool
    /// Several tiles may be chosen.
    let isSeveral: Bool
    /// One tap is not enough: there is a button to send.
    let needsSend: Bool
    /// For other kinds, with the fields of its template.
    let sheet: QuestionSheet?
    /// For other kinds on the projector: the printed lines, and the right-hand column.
    let lines: [String]
    let targets: [String]
    let hasLines: Bool
    let hasTargets: Bool
    let secondsLeft: String
    /// 0...100 of the time of the set.
    let percentLeft: String
    /// Below the stem.
    let pictures: [SheetPicture]

    init(_ question: LiveQuestionView, of count: Int, at now: Instant) {
        let isChoice = [.oneOf, .severalOf].contains(question.form)
        let leftMs = max(0, (question.deadline ?? now).ms - now.ms)
        place = "\(question.place)"
        numberText = "Câu \(question.number)/\(max(question.number, count))"
        stem = question.stem
        passage = question.passage
        hasPassage = !passage.isEmpty
        pictures = question.pictures.map(SheetPicture.init)
        formText = question.form.title
        tiles = isChoice ? question.options.enumerated().map { LiveTile($0, $1) } : []
        hasTiles = isChoice
        isSeveral = question.form == .severalOf
        needsSend = question.form != .oneOf
        sheet = isChoice ? nil : QuestionSheet(live: question)
        lines = isChoice ? [] : question.options
        targets = question.targets
        hasLines = !lines.isEmpty
        hasTargets = !targets.isEmpty
        secondsLeft = "\((leftMs + 999) / 1000)"
        percentLeft = "\(min(100, leftMs / max(1, Int64(question.seconds) * 10)))"
    }
}

extension QuestionSheet {
    /// The fields of a question that is open in a room; its lines are named by printed places.
    init(live question: LiveQuestionView) {
        let options = question.options.enumerated().map { place, text -> QuestionOption in
            switch question.form {
            case .judgements:
                return .statement(
                    "q.\(place)", place, letter: String(UnicodeScalar(UInt8(97 + place % 26))) + ")", text: text,
                    judgement: nil)
            case .ranks:
                return .pick(
                    "q.\(place)", place, letter: "", text: text,
                    picks: question.options.indices.map {
                        Choice(value: "\($0)", title: "Thứ \($0 + 1)", isChosen: false)
                    })
            case .oneOf, .severalOf, .pairs, .typed:
                return .pick(
                    "q.\(place)", place, letter: "\(place + 1).", text: text,
                    picks: question.targets.enumerated().map {
                        Choice(value: "\($0)", title: $1, isChosen: false)
                    })
            }
        }
        self.init(
            template: "Question/\(question.kind)", id: "q", label: "", stem: question.stem, options: options, typed: "",
            isNumeric: question.isNumeric, unit: question.unit, isMarked: false)
    }
}
