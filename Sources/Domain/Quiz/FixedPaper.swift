/// A list of questions of the bank that a teacher chose once: whoever is given it is asked the same questions.
package struct FixedPaper: Hashable, Sendable {
    package typealias ID = Identifier<FixedPaper>

    /// A question bound to its wording, so that the paper stays the same when the bank changes.
    package struct Item: Hashable, Codable, Sendable {
        package let question: Question.ID
        package let contentHash: String
        /// The key of its `QuestionKind`.
        package let kind: String
        /// The text that it asks about together with others; they stay together.
        package let passage: String?

        package init(question: Question.ID, contentHash: String, kind: String, passage: String? = nil) {
            self.question = question
            self.contentHash = contentHash
            self.kind = kind
            self.passage = passage
        }
    }

    package static let allowedCounts = 1...60
    /// What each question is worth; the mark is the share of all of them on the scale of ten.
    package static let pointsEach = Points(hundredths: 100)

    package let id: ID
    package let title: String
    /// In the teacher's order.
    package let items: [Item]

    package init(id: ID, title: String, items: [Item]) {
        self.id = id
        self.title = title
        self.items = items
    }

    package static func items(_ questions: [Question]) -> [Item] {
        questions.map {
            Item(
                question: $0.id, contentHash: $0.contentHash, kind: type(of: $0.kind).key, passage: $0.passage?.id)
        }
    }

    /// The questions of a test on paper: ten points in all, shared as evenly as hundredths can be.
    package var printedItems: [PrintedTest.Item] {
        items.enumerated().map { place, item in
            let (before, after) = (1000 * place / items.count, 1000 * (place + 1) / items.count)
            return PrintedTest.Item(
                question: item.question, contentHash: item.contentHash, points: Points(hundredths: after - before))
        }
    }

    /// The items of a part of the paper, in the teacher's order.
    package func items(of part: Paper.Part) -> [Item] {
        items.filter { Self.part(of: $0) == part }
    }

    /// One pupil's paper: the parts in order, the questions of a part in the teacher's order or shuffled by the seed.
    package func paper(rules: TestRules, seed: UInt64) -> Paper {
        var generator = SplitMix64(seed: seed)
        var ordered: [Paper.Item] = []
        for part in Paper.Part.allCases {
            let blocks = Self.blocks(items(of: part))
            for item in (rules.shufflesQuestions ? generator.shuffled(blocks) : blocks).joined() {
                let form = QuestionKinds.kind(forKey: item.kind)?.form ?? .typed
                ordered.append(
                    Paper.Item(
                        position: ordered.count + 1, part: part, question: item.question,
                        contentHash: item.contentHash, maximum: Self.pointsEach,
                        sheetSeed: rules.sheetSeed(paper: seed, question: item.question, form: form)))
            }
        }
        let isSame = !rules.shufflesQuestions && !rules.shufflesOptions
        let number = isSame ? UInt64(bitPattern: id.rawValue) : seed
        return Paper(code: String(100 + number % 900), items: ordered)
    }

    /// What is moved as one: single questions, and those about one text in the teacher's order.
    private static func blocks(_ items: [Item]) -> [[Item]] {
        var blocks: [[Item]] = []
        for item in items {
            let place = item.passage.flatMap { passage in blocks.firstIndex { $0[0].passage == passage } }
            if let place { blocks[place].append(item) } else { blocks.append([item]) }
        }
        return blocks
    }

    private static func part(of item: Item) -> Paper.Part {
        QuestionKinds.kind(forKey: item.kind)?.usualPart ?? .one
    }
}

extension TestRules {
    /// What orders the options of a question in a paper. Where options are not shuffled, choices stand as they were
    /// written; kinds whose written order is the key are shuffled in the same way for everybody.
    func sheetSeed(paper seed: UInt64, question: Question.ID, form: AnswerForm) -> UInt64 {
        if shufflesOptions { return FNV1a.hash64("\(seed)|\(question)") }
        return form.mayKeepOrder ? Sheet.asWritten : FNV1a.hash64("sheet|\(question)")
    }
}
