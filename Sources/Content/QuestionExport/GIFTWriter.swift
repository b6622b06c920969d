package import Domain
import Foundation

/// Writes GIFT. Texts go out as plain text; level, content area and safety as tags in a comment, as Moodle writes them.
package enum GIFTWriter {
    /// The file, and what it does not hold.
    package static func write(_ questions: [Question]) -> ExportedFile {
        var text = ""
        var remarks = ExportRemarks()
        for question in questions {
            guard let answers = answers(question, &remarks) else { continue }
            if !question.pictures.isEmpty { remarks.losePictures(question) }
            let tags = ExchangeTags(of: question).words.map { "[tag:\($0)]" }.joined(separator: " ")
            text += "// \(tags)\n::\(escape(question.id))::[plain]\(escape(question.wholeStem)){"
            text += answers
            let explanation = answer(question.explanation)
            text += explanation.isEmpty ? "}\n\n" : "\n\t####\(explanation)\n}\n\n"
        }
        return ExportedFile(bytes: Data(text.utf8), remarks: remarks.all)
    }

    /// What stands between the braces; `nil` when the question cannot be held.
    private static func answers(_ question: Question, _ remarks: inout ExportRemarks) -> String? {
        switch question.kind {
        case let kind as SingleChoice where MoodleForm.isJudgement(kind):
            return kind.correct == 0 ? "TRUE" : "FALSE"
        case let kind as SingleChoice:
            remarks.check(pinned: kind.pinned, of: kind.options.count, question, keepsAll: false)
            return list(kind.options.enumerated().map { ($0 == kind.correct ? "=" : "~") + answer($1) })
        case let kind as MultipleChoice:
            remarks.check(pinned: kind.pinned, of: kind.options.count, question, keepsAll: false)
            return list(
                kind.options.enumerated().map { "~%\(MoodleForm.fraction($0, of: kind))%" + answer($1) })
        case let kind as ShortAnswer:
            guard kind.isNumeric || !kind.accepted.contains(where: { $0.contains("->") }) else {
                remarks.leaveOut(question, "đáp án có dấu -> sẽ bị GIFT hiểu là ghép nối")
                return nil
            }
            remarks.check(kind, of: question, keepsUnit: false)
            return short(kind)
        case let kind as Matching: return list(pairs(kind))
        case let kind as Ordering:
            guard !kind.items.contains(where: { $0.hasPrefix("//") }) else {
                remarks.leaveOut(question, "bước bắt đầu bằng // sẽ bị GIFT hiểu là ghi chú")
                return nil
            }
            return ">\(kind.items.count) ALL VERTICAL ALL_OR_NOTHING SHOW none" + list(kind.items.map(answer))
        default:
            remarks.leaveOut(question, MoodleForm.cannotHold(question.kind, "GIFT"))
            return nil
        }
    }

    private static func list(_ lines: [String]) -> String {
        lines.map { "\n\t" + $0 }.joined() + "\n"
    }

    private static func short(_ kind: ShortAnswer) -> String {
        guard kind.isNumeric else {
            return list(kind.accepted.map { "=" + answer($0.replacing("*", with: "\\*")) })
        }
        return "#" + list(MoodleForm.numbers(kind).map { "=\($0):\(kind.tolerance.text)" })
    }

    private static func pairs(_ kind: Matching) -> [String] {
        let matched = zip(kind.lefts, kind.correct).map { left, index in
            // An arrow within the left text would end it.
            let written = left.contains("->") ? "[html]" + escape(html(left)) : answer(left)
            return "=\(written) -> \(answer(kind.rights[index]))"
        }
        let others = kind.rights.indices.filter { !kind.correct.contains($0) }
        return matched + others.map { "= -> \(answer(kind.rights[$0]))" }
    }

    private static func html(_ text: String) -> String {
        let breaks = HTMLEntity.escape(ExchangeText.clean(text)).replacing("\n", with: "<br>")
        return breaks.replacing("  ", with: "&nbsp; ")
    }

    /// An answer that would be read as a share of the points or the name of a format says first that it is plain.
    private static func answer(_ text: String) -> String {
        let isMistakable = text.hasPrefix("%") || GIFTFormat.isNamed(text)
        return (isMistakable ? "[plain]" : "") + escape(text)
    }

    private static func escape(_ text: String) -> String {
        var escaped = ""
        for character in ExchangeText.clean(text).unicodeScalars {
            switch character {
            case "\\", ":", "~", "=", "#", "{", "}": escaped += "\\" + String(character)
            case "\n": escaped += "\\n"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
