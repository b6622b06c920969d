import Domain

/// The bookkeeping of a question as words that other programs can keep: "NB", "ND2", "AT", "2.3.TC1a".
struct ExchangeTags: Hashable, Sendable {
    var level: Question.Level?
    var contentArea: ContentArea?
    var isSafety = false
    var competences: [String] = []

    init() {}

    init(of question: Question) {
        level = question.level
        contentArea = question.contentArea
        isSafety = question.isSafety
    }

    /// As they are written.
    var words: [String] {
        [level?.rawValue, contentArea?.rawValue, isSafety ? "AT" : nil].compactMap { $0 } + competences
    }

    /// Reads one tag; what it does not know belongs to another program and says nothing.
    mutating func take(_ tag: String) {
        let word = VietnameseText.tidy(tag)
        if let level = Question.Level(rawValue: word == "VDC" ? "VD" : word) {
            self.level = self.level ?? level
        } else if let area = ContentArea(rawValue: word) {
            contentArea = contentArea ?? area
        } else if word == "AT" {
            isSafety = true
        } else if DigitalCompetence(code: word) != nil, !competences.contains(word) {
            competences.append(word)
        }
    }
}
