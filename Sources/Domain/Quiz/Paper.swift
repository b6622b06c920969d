/// A test as one pupil sits it: the parts in order, each with its questions in order.
package struct Paper: Hashable, Sendable {
    package enum Part: Int, CaseIterable, Codable, Sendable {
        case one = 1
        case two = 2
        case three = 3
    }

    package struct Item: Hashable, Sendable {
        /// 1-based within the paper; what an answer names.
        package let position: Int
        package let part: Part
        package let question: Question.ID
        package let contentHash: String
        package let maximum: Points
        /// Seeds the order of the options.
        package let sheetSeed: UInt64

        package init(
            position: Int, part: Part, question: Question.ID, contentHash: String, maximum: Points, sheetSeed: UInt64
        ) {
            self.position = position
            self.part = part
            self.question = question
            self.contentHash = contentHash
            self.maximum = maximum
            self.sheetSeed = sheetSeed
        }
    }

    /// Mã đề, printed on the page.
    package let code: String
    package let items: [Item]

    package init(code: String, items: [Item]) {
        self.code = code
        self.items = items
    }

    package var maximum: Points {
        items.map(\.maximum).total
    }
}
