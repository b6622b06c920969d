/// Cuts a file into questions and answer tables, line by line.
struct BlockSplitter {
    private let lines: [MarkedLine]
    /// "1. …" begins a question, for no line begins with "Câu 1".
    private let isNumbered: Bool
    private var split = SplitText()
    private var part: WrittenPart?
    private var current: RawBlock?
    private var shared: (numbers: ClosedRange<Int>, lines: [MarkedLine])?
    private var table: AnswerTableReading?
    private var knownNumbers: Set<Int> = []
    /// Letters of options that stand before any question.
    private var strayLetters: [UInt32: Int] = [:]

    static func split(_ lines: [MarkedLine]) -> SplitText {
        var splitter = BlockSplitter(lines)
        for position in lines.indices { splitter.take(at: position) }
        splitter.close()
        return splitter.split
    }

    private init(_ lines: [MarkedLine]) {
        self.lines = lines
        isNumbered = !lines.contains { line in
            let text = line.text.trimmed
            return QuestionHeading.read(text, isNumbered: false) != nil && AnswerPairs.read(text) == nil
        }
    }

    private mutating func take(at position: Int) {
        let line = lines[position]
        if line.isEmpty { return }
        let text = line.text.trimmed
        if table != nil, takeAnswers(text, line.number, next: next(position)) { return }
        switch LineHeading.read(text, isNumbered: isNumbered) {
        case .part(let part):
            close()
            self.part = part
            table?.isUnderNewPart = true
        case .question(let number, let rest):
            leaveTable()
            open(line, number, rest)
        case .answerTable(let rest): enterTable(rest, line.number)
        case .shared(let numbers):
            close()
            shared = (numbers, [line])
        case .end: close()
        case nil: takeText(line, text, position)
        }
    }

    private mutating func takeText(_ line: MarkedLine, _ text: MarkedText, _ position: Int) {
        if beginsTable(text, position) {
            enterTable(AnswerPairs.read(text) == nil && !isGrid(text) ? MarkedText() : text, line.number)
        } else if table != nil {
            reportUnread(text, line.number)
        } else if current != nil {
            current?.lines.append(line)
        } else if shared != nil {
            shared?.lines.append(line)
        } else {
            noteStray(text, line.number)
        }
    }

    // MARK: Questions

    private mutating func open(_ line: MarkedLine, _ number: Int?, _ rest: MarkedText) {
        close()
        strayLetters = [:]
        if let number { knownNumbers.insert(number) }
        let first = MarkedLine(number: line.number, text: rest, pictures: line.pictures)
        var block = RawBlock(number: number, line: line.number, part: part, lines: [first])
        if let shared {
            if let number, shared.numbers.contains(number) {
                block.shared = shared.lines
            } else if number != nil {
                self.shared = nil
            }
        }
        current = block
    }

    private mutating func close() {
        if let current { split.blocks.append(current) }
        current = nil
    }

    /// Options in front of the first question belong to a question whose heading was not seen.
    private mutating func noteStray(_ text: MarkedText, _ line: Int) {
        guard let label = OptionLabel.read(text, at: 0), label.index < 2 else { return }
        strayLetters[UInt32(label.index)] = strayLetters[UInt32(label.index)] ?? line
        guard let first = strayLetters[0], strayLetters[1] != nil else { return }
        strayLetters = [:]
        let message = "có các phương án nhưng phía trên không có dòng bắt đầu bằng “Câu 1.” (thầy cô thêm số câu)"
        split.problems.append(ImportRemark(line: first, message: "Dòng \(first): \(message)"))
    }

    // MARK: Answers

    /// True for a table that stands without its heading, or for "Đáp án" alone above one.
    private func beginsTable(_ text: MarkedText, _ position: Int) -> Bool {
        if let pairs = AnswerPairs.read(text) { return AnswerPairs.isTable(pairs) }
        guard isGrid(text) || KeyLine.isLoneName(text) else { return false }
        let next = next(position)
        if next.isBlank { return false }
        if isGrid(text) {
            return AnswerGrid.isAnswerName(AnswerGrid.cells(next).first)
        }
        return AnswerPairs.read(next) != nil || isGrid(next) || PartHeading.read(next) != nil
    }

    /// The next line that is not empty; blank behind the last.
    private func next(_ position: Int) -> MarkedText {
        lines[(position + 1)...].first { !$0.isEmpty }?.text.trimmed ?? MarkedText()
    }

    private func isGrid(_ text: MarkedText) -> Bool {
        let cells = AnswerGrid.cells(text)
        return cells.count >= 2 && AnswerGrid.numbers(cells) != nil
    }

    private mutating func enterTable(_ rest: MarkedText, _ line: Int) {
        close()
        shared = nil
        table = table ?? AnswerTableReading(partBefore: part)
        part = nil
        if let heading = PartHeading.read(rest) {
            part = heading.part
        } else if !rest.isBlank, !takeAnswers(rest, line, next: MarkedText()) {
            reportUnread(rest, line)
        }
    }

    /// A question below a table stands in the part that was open before it, unless a heading came between.
    private mutating func leaveTable() {
        guard let table else { return }
        if !table.isUnderNewPart { part = table.partBefore }
        self.table = nil
    }

    private mutating func takeAnswers(_ text: MarkedText, _ line: Int, next: MarkedText) -> Bool {
        guard let pairs = table?.take(text, next: next, isKnown: knownNumbers.contains) else { return false }
        if !pairs.isEmpty { table?.isUnderNewPart = false }
        split.answers += pairs.map { AnswerEntry(part: part, number: $0.number, value: $0.value, line: line) }
        return true
    }

    private mutating func reportUnread(_ text: MarkedText, _ line: Int) {
        guard text.scalars.first?.isDigit == true else { return }
        let message = "không hiểu dòng này của bảng đáp án (viết như “1-A 2-C” hoặc mỗi câu một dòng “Câu 1: A”)"
        split.problems.append(ImportRemark(line: line, message: "Dòng \(line): \(message)"))
    }
}
