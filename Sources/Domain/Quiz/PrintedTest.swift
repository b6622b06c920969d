/// A test that a class sits on paper: one set of questions, printed under several codes (ASSESSMENT.md §4).
package struct PrintedTest: Hashable, Sendable {
    package typealias ID = Identifier<PrintedTest>

    /// A question of the test, bound to its wording, so that an old paper can be printed and marked again.
    package struct Item: Hashable, Codable, Sendable {
        package let question: Question.ID
        package let contentHash: String
        /// What the question is worth.
        package let points: Points

        package init(question: Question.ID, contentHash: String, points: Points) {
            self.question = question
            self.contentHash = contentHash
            self.points = points
        }
    }

    package let id: ID
    package let classroom: Classroom.ID
    package let title: String
    /// The code of the blueprint by which the questions were drawn; "paper:12" for those that a teacher chose.
    package let blueprint: String
    /// Working time, in milliseconds.
    package let timeLimitMs: Int64
    /// Mã đề: "101", "102" …
    package let codes: [String]
    /// In the author's order, which no code shows.
    package let items: [Item]

    package init(
        id: ID, classroom: Classroom.ID, title: String, blueprint: String, timeLimitMs: Int64, codes: [String],
        items: [Item]
    ) {
        self.id = id
        self.classroom = classroom
        self.title = title
        self.blueprint = blueprint
        self.timeLimitMs = timeLimitMs
        self.codes = codes
        self.items = items
    }

    /// A class has no use for more.
    package static let codeCounts = 1...8

    /// True when its results are evidence of the literacy rule, as those of the same test on a screen.
    package var provesKnowledge: Bool {
        Blueprint.knowledgeCodes.contains(blueprint)
    }

    /// Points of the whole paper, the same for every code.
    package var maximum: Points {
        items.map(\.points).total
    }

    /// What the seed of each code begins with.
    private var exam: String {
        "printed-test:\(id.rawValue)"
    }
}

extension PrintedTest {
    /// The paper of one code; `nil` when the test has no such code.
    ///
    /// - Parameter questions: those of the test; the paper leaves out what is missing.
    package func paper(code: String, questions: [Question.ID: Question]) -> PrintedPaper? {
        guard codes.contains(code) else { return nil }
        return PrintedPaper(exam: exam, code: code, questions: inOrder(questions))
    }

    /// The papers of all codes with the table of their keys.
    package func variants(questions: [Question.ID: Question]) -> PaperVariants {
        PaperVariants(exam: exam, codes: codes, questions: inOrder(questions))
    }

    /// Marks the answers of one sheet by the same rule as an attempt on a screen.
    ///
    /// - Parameter responses: in printed order, in the author's indexes; what is missing counts as blank.
    /// - Throws: `MarkingRefusal.missingQuestions`
    package func marked(
        _ responses: [Response], on paper: PrintedPaper, questions: [Question.ID: Question]
    ) throws(MarkingRefusal) -> MarkedPaper {
        let missing = items.map(\.question).filter { questions[$0] == nil }
        guard missing.isEmpty else { throw .missingQuestions(missing) }
        let entries = responses.enumerated().map { place, response in
            JournalEntry(position: place + 1, sequence: 1, response: response, acceptedAt: Instant(ms: 0))
        }
        return try asSat(paper).marked(Answers(entries), questions: questions)
    }

    /// The school mark of raw points in tenths, rounded half up once (ASSESSMENT.md §2).
    package func markTenths(of score: Points) -> Int {
        score.scaled(to: 100, of: maximum)
    }

    /// The points of a question; nothing for one of another test.
    package func points(of question: Question.ID) -> Points {
        items.first { $0.question == question }?.points ?? .zero
    }

    /// The paper as marking knows it: positions count through all parts.
    private func asSat(_ paper: PrintedPaper) -> Paper {
        let known = Dictionary(items.map { ($0.question, $0) }) { first, _ in first }
        let sat = paper.entries.enumerated().compactMap { place, entry in
            known[entry.question].map { item in
                Paper.Item(
                    position: place + 1, part: entry.part, question: item.question, contentHash: item.contentHash,
                    maximum: item.points, sheetSeed: 0)
            }
        }
        return Paper(code: paper.code, items: sat)
    }

    private func inOrder(_ questions: [Question.ID: Question]) -> [Question] {
        items.compactMap { questions[$0.question] }
    }
}

extension Blueprint {
    /// The questions of a new test on paper, drawn once for all codes.
    ///
    /// - Throws: `DrawRefusal` as a paper for the screen does.
    package func printedItems(
        from bank: [Question], grade: Int, on day: Day, seed: UInt64
    ) throws(DrawRefusal) -> [PrintedTest.Item] {
        try draw(from: bank, grade: grade, on: day, seed: seed).items.map {
            PrintedTest.Item(question: $0.question, contentHash: $0.contentHash, points: $0.maximum)
        }
    }
}
