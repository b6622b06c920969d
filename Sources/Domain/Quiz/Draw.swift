extension Question {
    /// True when the item may stand in a paper of that grade drawn on that day: approved and in date.
    package func isDrawable(grade: Int, on day: Day) -> Bool {
        isApproved && grades.contains(grade) && validUntil.map { day <= $0 } ?? true
    }
}

extension Blueprint {
    /// Draws a paper: for each cell uniformly and without replacement from the items that may be drawn, then as many
    /// exchanges within cells as the safety minimum needs; the questions of a part are shuffled, or stand in the order of
    /// the bank where the rules say so.
    ///
    /// The same bank, grade, day and seed give the same paper; the order of the bank does not matter where questions are
    /// shuffled.
    /// - Parameter code: mã đề; three digits made from the seed when it is `nil`.
    /// - Throws: `DrawRefusal` with every cell that has too few.
    package func draw(
        from bank: [Question], grade: Int, on day: Day, code: String? = nil, seed: UInt64,
        rules: TestRules = .standard
    ) throws(DrawRefusal) -> Paper {
        let broken = problems()
        guard broken.isEmpty else { throw .brokenBlueprint(broken) }
        var hand = Hand(cells: cells, bank: bank.filter { $0.isDrawable(grade: grade, on: day) }, seed: seed)
        let shortages = hand.shortages
        guard shortages.isEmpty else { throw .tooFewQuestions(shortages) }
        hand.draw()
        try hand.exchangeForSafety(atLeast: minimumSafety)

        let places = rules.shufflesQuestions ? [:] : bank.places
        var items: [Paper.Item] = []
        for part in parts.sorted(by: { $0.part.rawValue < $1.part.rawValue }) {
            let shuffled = hand.shuffledQuestions(kind: part.kind)
            let inOrder = shuffled.sorted { places[$0.id, default: 0] < places[$1.id, default: 0] }
            for question in rules.shufflesQuestions ? shuffled : inOrder {
                items.append(
                    Paper.Item(
                        position: items.count + 1, part: part.part, question: question.id,
                        contentHash: question.contentHash, maximum: part.points,
                        sheetSeed: rules.sheetSeed(
                            paper: seed, question: question.id, form: type(of: question.kind).form)))
            }
        }
        return Paper(code: code ?? String(100 + seed % 900), items: items)
    }
}

extension [Question] {
    /// Where each question stands, from 0.
    fileprivate var places: [Question.ID: Int] {
        Dictionary(enumerated().map { ($1.id, $0) }) { first, _ in first }
    }
}

/// The questions taken and left while a paper is drawn, cell by cell.
private struct Hand {
    private var cells: [Blueprint.Cell] = []
    private var drawn: [[Question]] = []
    private var left: [[Question]] = []
    private var generator: SplitMix64

    /// Cells of the same content, level and kind are drawn as one, so that no question comes twice.
    init(cells: [Blueprint.Cell], bank: [Question], seed: UInt64) {
        generator = SplitMix64(seed: seed)
        var ids: Set<Question.ID> = []
        let sorted = bank.sorted { ($0.id, $0.contentHash) < ($1.id, $1.contentHash) }
            .filter { ids.insert($0.id).inserted }
        let pools = Dictionary(grouping: sorted, by: Self.place)
        for (place, group) in Dictionary(grouping: cells, by: Self.place).sorted(by: { $0.key < $1.key }) {
            self.cells.append(
                Blueprint.Cell(
                    contentArea: group[0].contentArea, level: group[0].level, kind: group[0].kind,
                    count: group.map(\.count).reduce(0, +)))
            left.append(pools[place] ?? [])
            drawn.append([])
        }
    }

    var shortages: [DrawRefusal.Shortage] {
        zip(cells, left).filter { $0.count > $1.count }
            .map { DrawRefusal.Shortage(cell: $0, found: $1.count) }
    }

    mutating func draw() {
        for cell in cells.indices {
            let order = generator.shuffled(left[cell])
            drawn[cell] = Array(order.prefix(cells[cell].count))
            left[cell] = Array(order.dropFirst(cells[cell].count))
        }
    }

    /// While there are too few safety questions, a drawn one that is none changes places with one left in its cell.
    mutating func exchangeForSafety(atLeast minimum: Int) throws(DrawRefusal) {
        var safety = drawn.joined().count(where: \.isSafety)
        while safety < minimum {
            let places = drawn.indices.filter { left[$0].contains(where: \.isSafety) }
                .flatMap { cell in drawn[cell].indices.filter { !drawn[cell][$0].isSafety }.map { (cell, $0) } }
            guard !places.isEmpty else { throw .tooFewSafetyQuestions(needed: minimum, found: safety) }
            let (cell, out) = places[generator.below(places.count)]
            let candidates = left[cell].indices.filter { left[cell][$0].isSafety }
            let taken = candidates[generator.below(candidates.count)]
            swap(&drawn[cell][out], &left[cell][taken])
            safety += 1
        }
    }

    /// Those about one text side by side.
    mutating func shuffledQuestions(kind: String) -> [Question] {
        let questions = cells.indices.filter { cells[$0].kind == kind }.flatMap { drawn[$0] }
        return QuestionBlocks(questions, groups: [], fixed: []).shuffled(using: &generator)
    }

    private static func place(_ question: Question) -> String {
        "\(question.contentArea.rawValue)|\(question.level.rawValue)|\(type(of: question.kind).key)"
    }

    private static func place(_ cell: Blueprint.Cell) -> String {
        "\(cell.contentArea.rawValue)|\(cell.level.rawValue)|\(cell.kind)"
    }
}
