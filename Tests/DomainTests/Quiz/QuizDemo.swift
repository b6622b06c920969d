import Domain

extension Question {
    /// A question of the bank for tests: approved, undated, grades 10 to 12.
    static func demo(
        _ id: String, _ kind: any QuestionKind, area: ContentArea = .nd2, level: Level = .recognise,
        isSafety: Bool = false, grades: ClosedRange<Int> = 10...12, validUntil: Day? = nil, isApproved: Bool = true,
        passage: Passage? = nil
    ) -> Question {
        Question(
            id: id, contentHash: "h-\(id)", stem: "Câu \(id)?", kind: kind, contentArea: area, level: level,
            isSafety: isSafety, grades: grades, explanation: "Vì thế.", source: "Sổ tay",
            checkedOn: Day(number: 20_000), validUntil: validUntil, isApproved: isApproved,
            passage: passage)
    }
}

extension SingleChoice {
    static func demo(correct: Int = 1) -> SingleChoice {
        SingleChoice(options: ["Một", "Hai", "Ba", "Bốn"], correct: correct)
    }
}

extension TrueFalseCluster {
    /// "ĐSĐS" as a key.
    init(key: String) {
        self.init(statements: ["Ý a", "Ý b", "Ý c", "Ý d"], correct: key.map { $0 == "Đ" })
    }
}

extension Response {
    /// "ĐS--" as judgements.
    static func judgements(_ text: String) -> Response {
        .judgements(text.map { $0 == "-" ? nil : $0 == "Đ" })
    }
}

extension Paper {
    /// A paper of the given questions in their order.
    static func demo(_ questions: [Question], points: (Paper.Part) -> Int) -> Paper {
        Paper(
            code: "101",
            items: questions.enumerated().map { offset, question in
                let part = type(of: question.kind).usualPart
                return Item(
                    position: offset + 1, part: part, question: question.id, contentHash: question.contentHash,
                    maximum: Points(hundredths: points(part)), sheetSeed: UInt64(offset))
            })
    }
}

extension Blueprint {
    /// The blueprint `PC` of ASSESSMENT.md §3: 20 + 4 + 4 questions, ten points, six safety questions.
    static let pc = Blueprint(
        code: "PC", title: "Bài kiểm tra phổ cập", timeLimitMs: 45 * 60_000,
        parts: [
            Part(part: .one, kind: SingleChoice.key, count: 20, points: Points(hundredths: 25)),
            Part(part: .two, kind: TrueFalseCluster.key, count: 4, points: Points(hundredths: 100)),
            Part(part: .three, kind: ShortAnswer.key, count: 4, points: Points(hundredths: 25)),
        ],
        cells: [
            Cell(contentArea: .nd1, level: .recognise, kind: SingleChoice.key, count: 3),
            Cell(contentArea: .nd2, level: .recognise, kind: SingleChoice.key, count: 9),
            Cell(contentArea: .nd3, level: .understand, kind: SingleChoice.key, count: 8),
            Cell(contentArea: .nd2, level: .understand, kind: TrueFalseCluster.key, count: 2),
            Cell(contentArea: .nd3, level: .apply, kind: TrueFalseCluster.key, count: 2),
            Cell(contentArea: .nd2, level: .apply, kind: ShortAnswer.key, count: 4),
        ],
        minimumSafety: 6)

    /// A bank with twice as many questions as each cell asks for; every third is a safety question.
    var demoBank: [Question] {
        cells.enumerated().flatMap { cell, wanted in
            (0..<wanted.count * 2).map { number in
                Question.demo(
                    "\(wanted.contentArea.rawValue.lowercased())-\(cell)-\(number)", Self.demoKind(wanted.kind),
                    area: wanted.contentArea, level: wanted.level, isSafety: number % 3 == 0)
            }
        }
    }

    private static func demoKind(_ key: String) -> any QuestionKind {
        switch key {
        case TrueFalseCluster.key: TrueFalseCluster(key: "ĐSĐS")
        case ShortAnswer.key: ShortAnswer(accepted: ["14"], isNumeric: true)
        default: SingleChoice.demo()
        }
    }
}
