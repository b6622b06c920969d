import Mustache

/// A question as a form shows it; each kind has its template. It never holds the key before the answer is given.
struct QuestionSheet: Sendable {
    /// `Question/single_choice` …: the folder and the kind's key.
    let template: String
    /// The form field and the anchor: "q7" in a test.
    let id: String
    /// "Câu 7"; empty in a lesson.
    let label: String
    let stem: String
    let options: [QuestionOption]
    /// What was typed, for a short answer; else empty.
    let typed: String
    /// Shows number keys on a telephone.
    let isNumeric: Bool
    /// Printed after the field: "tuổi"; `nil` for none.
    let unit: String?
    /// True once the answer was marked: the fields can no longer be changed.
    let isMarked: Bool
    /// Below the stem.
    var pictures: [SheetPicture] = []
    /// The text that it asks about together with others; `nil` for none.
    var passage: PassageText?
}

/// A text about which several questions ask, as a page shows it.
struct PassageText: Sendable {
    /// "Đọc đoạn sau và trả lời từ câu 3 đến câu 5."
    let lead: String
    let paragraphs: [String]
}

/// A line of a question: an option, a statement, an item to order or to match.
struct QuestionOption: Sendable {
    /// The field: the question's id for choices, "q7.2" where each line has a field of its own.
    let name: String
    /// The place on the sheet, 0-based.
    let value: String
    /// "A", "a)" or "1".
    let letter: String
    let text: String
    /// Chosen, for single and multiple choice.
    let isChosen: Bool
    /// Judged true or false, for a cluster; neither when left blank.
    let isTrue: Bool
    let isFalse: Bool
    /// The ranks or the right-hand column to choose from, for ordering and matching.
    let picks: [Choice]
    /// After marking: the option, or the judgement of the statement, was right or wrong.
    let isRight: Bool
    let isWrong: Bool
}

extension QuestionOption {
    /// An option of single or multiple choice.
    static func choice(
        _ name: String, _ value: Int, letter: String, text: String, isChosen: Bool, isRight: Bool = false,
        isWrong: Bool = false
    ) -> QuestionOption {
        QuestionOption(
            name: name, value: "\(value)", letter: letter, text: text, isChosen: isChosen, isTrue: false,
            isFalse: false, picks: [], isRight: isRight, isWrong: isWrong)
    }

    /// A statement of a cluster.
    static func statement(
        _ name: String, _ value: Int, letter: String, text: String, judgement: Bool?, isRight: Bool = false,
        isWrong: Bool = false
    ) -> QuestionOption {
        QuestionOption(
            name: name, value: "\(value)", letter: letter, text: text, isChosen: judgement != nil,
            isTrue: judgement == true, isFalse: judgement == false, picks: [], isRight: isRight, isWrong: isWrong)
    }

    /// An item to order or to match.
    static func pick(
        _ name: String, _ value: Int, letter: String, text: String, picks: [Choice], isRight: Bool = false,
        isWrong: Bool = false
    ) -> QuestionOption {
        QuestionOption(
            name: name, value: "\(value)", letter: letter, text: text, isChosen: false, isTrue: false, isFalse: false,
            picks: picks, isRight: isRight, isWrong: isWrong)
    }
}

/// Reflection costs four times as much, and a paper has more than a hundred lines.
extension QuestionOption: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "value": value
        case "letter": letter
        case "text": text
        case "isChosen": isChosen
        case "isTrue": isTrue
        case "isFalse": isFalse
        case "picks": picks
        case "isRight": isRight
        case "isWrong": isWrong
        default: nil
        }
    }
}
