package import Domain
import Foundation

/// Writes Moodle XML. Texts go out as plain text, beside a picture as HTML; level, content area and safety as tags.
package enum MoodleXMLWriter {
    /// The file, and what it does not hold.
    package static func write(_ questions: [Question], pictures: ExportedPictures = .none) -> ExportedFile {
        var output = XMLOutput()
        var remarks = ExportRemarks()
        output.element("quiz") { quiz in
            for question in questions { write(question, pictures, &quiz, &remarks) }
        }
        return ExportedFile(bytes: Data(output.text.utf8), remarks: remarks.all)
    }

    private static func write(
        _ question: Question, _ pictures: ExportedPictures, _ output: inout XMLOutput, _ remarks: inout ExportRemarks
    ) {
        if question.kind is TrueFalseCluster {
            return remarks.leaveOut(question, MoodleForm.cannotHold(question.kind, "Moodle XML"))
        }
        let pictures = pictures.named(question, &remarks)
        switch question.kind {
        case let kind as SingleChoice where MoodleForm.isJudgement(kind):
            output.question("truefalse", question, pictures) { $0.judgement(kind.correct == 0) }
        case let kind as SingleChoice:
            remarks.check(pinned: kind.pinned, of: kind.options.count, question, keepsAll: true)
            output.question("multichoice", question, pictures) { output in
                output.choice(isSingle: true, isFixed: Set(kind.pinned).count == kind.options.count)
                for (index, option) in kind.options.enumerated() {
                    output.answer(option, fraction: index == kind.correct ? "100" : "0")
                }
            }
        case let kind as MultipleChoice:
            remarks.check(pinned: kind.pinned, of: kind.options.count, question, keepsAll: true)
            output.question("multichoice", question, pictures) { output in
                output.choice(isSingle: false, isFixed: Set(kind.pinned).count == kind.options.count)
                for (index, option) in kind.options.enumerated() {
                    output.answer(option, fraction: MoodleForm.fraction(index, of: kind))
                }
            }
        case let kind as ShortAnswer:
            remarks.check(kind, of: question, keepsUnit: kind.isNumeric)
            writeShort(kind, question, pictures, &output)
        case let kind as Matching: output.question("matching", question, pictures) { $0.pairs(kind) }
        case let kind as Ordering: output.question("ordering", question, pictures) { $0.order(kind) }
        default: remarks.leaveOut(question, MoodleForm.cannotHold(question.kind, "Moodle XML"))
        }
    }

    private static func writeShort(
        _ kind: ShortAnswer, _ question: Question, _ pictures: [ExportedPictures.Named], _ output: inout XMLOutput
    ) {
        output.question(kind.isNumeric ? "numerical" : "shortanswer", question, pictures) { output in
            guard kind.isNumeric else {
                output.element("usecase", text: "0")
                for text in kind.accepted { output.answer(text.replacing("*", with: "\\*"), fraction: "100") }
                return
            }
            for number in MoodleForm.numbers(kind) {
                output.element("answer", ["fraction": "100", "format": "plain_text"]) { answer in
                    answer.element("text", text: number)
                    answer.element("tolerance", text: kind.tolerance.text)
                }
            }
            guard let unit = kind.unit else { return }
            output.element("unitgradingtype", text: "0")
            output.element("units") { units in
                units.element("unit") { element in
                    element.element("multiplier", text: "1")
                    element.element("unit_name", text: unit)
                }
            }
        }
    }
}

/// What Moodle's two formats share.
enum MoodleForm {
    /// "Đúng" and "Sai" in this order: Moodle has a type for it.
    static func isJudgement(_ kind: SingleChoice) -> Bool {
        kind.options == ExchangeKind.judgementOptions && kind.pinned == [0, 1]
    }

    /// Right options share 100, in the numbers that Moodle knows; a wrong one costs all.
    static func fraction(_ index: Int, of kind: MultipleChoice) -> String {
        guard kind.correct.contains(index) else { return "-100" }
        let shares = ["100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5"]
        return shares[min(max(1, Set(kind.correct).count), shares.count) - 1]
    }

    /// The accepted numbers with a dot.
    static func numbers(_ kind: ShortAnswer) -> [String] {
        kind.acceptedNumbers.map(\.text)
    }

    static func cannotHold(_ kind: any QuestionKind, _ format: String) -> String {
        kind is TrueFalseCluster
            ? "\(format) không có dạng đúng/sai bốn ý (dùng tệp QTI 3 hoặc tệp văn bản)"
            : "\(format) không có dạng câu hỏi này"
    }
}

extension XMLOutput {
    /// A `<question>` with what every type has.
    fileprivate mutating func question(
        _ type: String, _ question: Question, _ pictures: [ExportedPictures.Named], _ body: (inout XMLOutput) -> Void
    ) {
        element("question", ["type": type]) { output in
            output.element("name") { $0.element("text", text: question.id) }
            output.stem(question.wholeStem, pictures)
            output.element("generalfeedback", ["format": "plain_text"]) {
                $0.element("text", text: question.explanation)
            }
            output.element("defaultgrade", text: "1")
            output.element("penalty", text: "0")
            output.element("hidden", text: "0")
            body(&output)
            output.element("tags") { tags in
                for word in ExchangeTags(of: question).words { tags.element("tag") { $0.element("text", text: word) } }
            }
        }
    }

    /// Moodle shows a picture within HTML alone; its bytes stand beside the text.
    private mutating func stem(_ text: String, _ pictures: [ExportedPictures.Named]) {
        guard !pictures.isEmpty else {
            return element("questiontext", ["format": "plain_text"]) { $0.element("text", text: text) }
        }
        let html = XMLOutput { piece in
            piece.passage(text)
            for named in pictures { piece.picture(named, at: "@@PLUGINFILE@@/\(named.name)") }
        }
        element("questiontext", ["format": "html"]) { output in
            output.element("text", text: html.text)
            for named in pictures {
                output.element(
                    "file", ["name": named.name, "path": "/", "encoding": "base64"],
                    text: named.bytes.base64EncodedString())
            }
        }
    }

    fileprivate mutating func choice(isSingle: Bool, isFixed: Bool) {
        element("single", text: isSingle ? "true" : "false")
        element("shuffleanswers", text: isFixed ? "false" : "true")
        element("answernumbering", text: "ABCD")
    }

    fileprivate mutating func answer(_ text: String, fraction: String) {
        element("answer", ["fraction": fraction, "format": "plain_text"]) { $0.element("text", text: text) }
    }

    fileprivate mutating func judgement(_ isTrue: Bool) {
        for (value, isRight) in [("true", isTrue), ("false", !isTrue)] {
            element("answer", ["fraction": isRight ? "100" : "0", "format": "moodle_auto_format"]) {
                $0.element("text", text: value)
            }
        }
    }

    /// A right text that fits nothing stands beside an empty left.
    fileprivate mutating func pairs(_ kind: Matching) {
        element("shuffleanswers", text: "true")
        let matched = zip(kind.lefts, kind.correct).map { ($0, kind.rights[$1]) }
        let others = kind.rights.indices.filter { !kind.correct.contains($0) }.map { ("", kind.rights[$0]) }
        for (left, right) in matched + others {
            element("subquestion", ["format": "plain_text"]) { pair in
                pair.element("text", text: left)
                pair.element("answer") { $0.element("text", text: right) }
            }
        }
    }

    fileprivate mutating func order(_ kind: Ordering) {
        element("layouttype", text: "VERTICAL")
        element("selecttype", text: "ALL")
        element("gradingtype", text: "ALL_OR_NOTHING")
        element("showgrading", text: "SHOW")
        element("numberingstyle", text: "none")
        for (index, item) in kind.items.enumerated() { answer(item, fraction: "\(index + 1).0000000") }
    }
}
