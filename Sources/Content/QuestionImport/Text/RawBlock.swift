/// The lines of one question, from its heading to the next, before they are understood.
struct RawBlock {
    /// As the file numbers it.
    let number: Int?
    /// Where its heading stands.
    let line: Int
    let part: WrittenPart?
    /// What follows the heading on its line comes first.
    var lines: [MarkedLine]
    /// Material that several questions share; it stands before the stem of each.
    var shared: [MarkedLine] = []
}

/// A file cut into questions and answer tables.
struct SplitText {
    var blocks: [RawBlock] = []
    var answers: [AnswerEntry] = []
    /// What belongs to no question.
    var problems: [ImportRemark] = []
}

/// What an answer table says of one question.
struct AnswerEntry: Hashable {
    /// The part under whose heading the entry stands; `nil` where the table has no parts.
    let part: WrittenPart?
    let number: Int
    let value: String
    let line: Int
}
