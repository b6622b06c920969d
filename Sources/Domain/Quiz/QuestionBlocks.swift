/// The questions of a part as they are moved: single ones, and groups about one text (“chung ngữ liệu”) that stay
/// together (ASSESSMENT.md §4).
struct QuestionBlocks {
    private struct Block {
        var questions: [Question]
        let isFixed: Bool
    }

    private let blocks: [Block]

    /// A group stands where its first question stands in the author's order. Questions about one text are a group, also
    /// when nobody names it.
    init(_ questions: [Question], groups: [[Question.ID]], fixed: Set<Question.ID>) {
        let groups = groups + questions.passageGroups
        var groupOf: [Question.ID: Int] = [:]
        for (number, group) in groups.enumerated() {
            for id in group where groupOf[id] == nil { groupOf[id] = number }
        }
        var blocks: [Block] = []
        var placeOf: [Int: Int] = [:]
        for question in questions {
            let group = groupOf[question.id]
            if let group, let place = placeOf[group] {
                blocks[place].questions.append(question)
                continue
            }
            let members = group.map { groups[$0] } ?? [question.id]
            if let group { placeOf[group] = blocks.count }
            blocks.append(Block(questions: [question], isFixed: members.contains(where: fixed.contains)))
        }
        self.blocks = blocks.map { block in
            // Drawn questions come in the order of chance; those about one text are read from the first to the last.
            guard block.questions.count > 1, block.questions[0].passage != nil else { return block }
            return Block(questions: block.questions.sorted { $0.id < $1.id }, isFixed: block.isFixed)
        }
    }

    /// Blocks that keep their place do so among the blocks; the others change places with one another. Without groups
    /// and fixed questions it is one Fisher-Yates shuffle of the questions.
    func shuffled(using generator: inout SplitMix64) -> [Question] {
        var loose = generator.shuffled(blocks.filter { !$0.isFixed })[...]
        return blocks.flatMap { block in
            block.isFixed ? block.questions : loose.popFirst()?.questions ?? []
        }
    }
}
