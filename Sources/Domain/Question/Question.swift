/// An item of the bank with its bookkeeping; what is asked and how it is marked is its `kind`.
package struct Question: Sendable {
    package typealias ID = String

    package enum Level: String, CaseIterable, Codable, Sendable {
        case recognise = "NB"
        case understand = "TH"
        case apply = "VD"
    }

    /// The slug of the author; never changes.
    package let id: ID
    /// The hash of the text as written: an attempt is bound to it.
    package let contentHash: String
    package let stem: String
    package let kind: any QuestionKind
    package let contentArea: ContentArea
    package let level: Level
    /// The author's guess of how many of a hundred pupils of its grades get it right; `nil` when nobody guessed.
    package let expectedRightPercent: Int?
    /// Counts towards the safety condition of the literacy rule (CURRICULUM.md §5.2).
    package let isSafety: Bool
    /// 6...12, the grades the item fits.
    package let grades: ClosedRange<Int>
    package let explanation: String
    package let source: String
    package let checkedOn: Day
    /// The day after which the item must not be drawn; `nil` when no law dates it.
    package let validUntil: Day?
    /// The day before which somebody must read it again; `nil` outside the bank.
    package let reviewBy: Day?
    /// Only approved items are drawn.
    package let isApproved: Bool
    /// Shown below the stem, in their order.
    package let pictures: [QuestionPicture]
    /// The text that it asks about together with others; `nil` for a question of its own.
    package let passage: Passage?

    package init(
        id: ID, contentHash: String, stem: String, kind: any QuestionKind, contentArea: ContentArea, level: Level,
        isSafety: Bool, grades: ClosedRange<Int>, explanation: String, source: String, checkedOn: Day,
        validUntil: Day?, isApproved: Bool, expectedRightPercent: Int? = nil, reviewBy: Day? = nil,
        pictures: [QuestionPicture] = [], passage: Passage? = nil
    ) {
        self.id = id
        self.contentHash = contentHash
        self.stem = stem
        self.kind = kind
        self.contentArea = contentArea
        self.level = level
        self.isSafety = isSafety
        self.grades = grades
        self.explanation = explanation
        self.source = source
        self.checkedOn = checkedOn
        self.validUntil = validUntil
        self.isApproved = isApproved
        self.expectedRightPercent = expectedRightPercent
        self.reviewBy = reviewBy
        self.pictures = pictures
        self.passage = passage
    }
}
