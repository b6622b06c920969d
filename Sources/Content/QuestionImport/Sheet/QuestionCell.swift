import Domain
import Foundation

/// Reads a cell of a sheet of questions as text.
enum QuestionCell {
    /// As a person sees it: numbers with a decimal comma, days as d/M/yyyy, lines kept.
    static func text(_ cell: SheetCell?) -> String {
        switch cell {
        case .text(let text): text.trimmingCharacters(in: .whitespacesAndNewlines)
        case .number(let text): number(text)
        case .day(let day): "\(day.day)/\(day.month)/\(day.year)"
        case .truth(let isTrue): isTrue ? "Đúng" : "Sai"
        case nil: ""
        }
    }

    /// 0.30000000000000004 is what a sheet keeps of 0,3.
    private static func number(_ text: String) -> String {
        guard text.contains(where: { !$0.isNumber && $0 != "-" }), let value = Double(text) else { return text }
        return String(format: "%.15g", value).replacingOccurrences(of: ".", with: ",")
    }

    /// "I", "Phần 2", "Đúng/sai", "Trả lời ngắn"; `nil` for anything else.
    static func part(_ text: String) -> WrittenPart? {
        let folded = VietnameseText.folded(text)
        let bare = folded.hasPrefix("phan ") ? String(folded.dropFirst(5)) : folded
        if let first = bare.split(separator: " ").first, let part = WrittenPart(numeral: String(first)) { return part }
        if bare.contains("dung sai") { return .two }
        if bare.contains("tra loi ngan") || bare == "tln" { return .three }
        if bare.contains("tu luan") { return .essay }
        return bare.contains("nhieu") || bare.contains("trac nghiem") || bare == "tn" ? .one : nil
    }

    /// A mark means yes; `nil` when it is neither a mark nor a word for yes or no.
    static func mark(_ text: String) -> Bool? {
        if text.isEmpty || text == "-" { return false }
        if text == "✓" || text == "✔" { return true }
        return switch VietnameseText.folded(text) {
        case "x", "co", "1", "true", "yes", "dung": true
        case "khong", "0", "false", "no", "sai": false
        default: nil
        }
    }
}
