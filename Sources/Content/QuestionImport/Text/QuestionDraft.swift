import Domain

/// A question as it is written, before its key is judged. Text, Word and Excel all come to this.
struct QuestionDraft {
    var number: Int?
    let line: Int
    let part: WrittenPart?
    var stem = ""
    /// Options or statements.
    var entries: [DraftEntry] = []
    /// The entries are written a), b) … and not A., B. …
    var isLower = false
    var keys: [DraftKey] = []
    var explanation: [String] = []
    var tags = QuestionTags()
    var pictures: [LinePicture] = []
    /// Only a sheet says these three.
    var source = ""
    var validFrom: Day?
    var validUntil: Day?
    var faults: [String] = []
    var notices: [String] = []

    init(number: Int?, line: Int, part: WrittenPart?) {
        self.number = number
        self.line = line
        self.part = part
    }

    /// How a teacher finds it.
    var label: String {
        let name = number.map { "Câu \($0)" } ?? "Câu ở dòng \(line)"
        return part.map { "\(name) (\($0.title))" } ?? name
    }

    /// All that is read by somebody.
    var texts: [String] {
        [stem] + entries.map(\.text.string) + explanation
    }
}

/// A key as it is written, with the place that says it.
struct DraftKey: Hashable {
    let text: String
    /// "dòng 7" or "bảng đáp án ở dòng 90".
    let place: String
}
