import Domain

/// The kinds of answers that have a form of their own.
extension GIFTAnswers {
    /// `T`, `FALSE`, each with feedback for the wrong and for the right answer.
    mutating func judgement() -> Bool? {
        let mark = body.first("#") ?? body.count
        let isTrue: Bool
        switch body[0..<mark].trimmed.string.uppercased() {
        case "T", "TRUE": isTrue = true
        case "F", "FALSE": isTrue = false
        default: return nil
        }
        if mark < body.count {
            let feedback = body[(mark + 1)..<body.count]
            if let second = feedback.first("#") { rightFeedback.append(feedback[(second + 1)..<feedback.count]) }
            lostFeedback = !feedback[0..<(feedback.first("#") ?? feedback.count)].isBlank
            noteLostFeedback()
        }
        return isTrue
    }

    /// `=left -> right`; `= -> right` is a text that fits nothing.
    func matching(_ answers: [Answer]) throws(ExchangeFault) -> any QuestionKind {
        var pairs: [(left: String, right: String)] = []
        for answer in answers {
            guard let arrow = answer.text.first("->") else {
                throw ExchangeFault("có dòng ghép nối thiếu dấu -> (viết “=vế trái -> vế phải”)")
            }
            pairs.append((try plain(answer.text[0..<arrow]), try plain(answer.text[(arrow + 2)..<answer.text.count])))
        }
        return try ExchangeKind.matching(pairs)
    }

    /// `12`, `12:0.5`, `11.5..12.5`, or a list of them behind `=`.
    mutating func number(_ list: GIFTText) throws(ExchangeFault) -> any QuestionKind {
        let written: [Answer]
        if let first = list.first("="), list[0..<first].isBlank {
            written = try answers(list)
        } else {
            written = [answer(list, isRight: true)]
        }
        var numbers: [ExchangeKind.WeightedNumber] = []
        for item in written {
            let percent = item.percent ?? (item.isRight ? 100 : 0)
            guard let (value, tolerance) = Self.measure(item.text.string) else {
                if percent <= 0 { continue }
                throw ExchangeFault(
                    "đáp án số “\(item.text.string.prefix(40))” không đọc được (viết như 12 hoặc 12:0.5)")
            }
            numbers.append(.init(value: value, tolerance: tolerance, percent: percent))
        }
        return try ExchangeKind.number(numbers)
    }

    private static func measure(_ text: String) -> (ExactDecimal, ExactDecimal)? {
        if let dots = text.firstRange(of: "..") {
            guard let low = ExactDecimal(exchanged: String(text[..<dots.lowerBound])),
                let high = ExactDecimal(exchanged: String(text[dots.upperBound...]))
            else { return nil }
            return ExactDecimal.interval(low, high).map { ($0.middle, $0.half) }
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 2, let value = ExactDecimal(exchanged: parts[0]) else { return nil }
        guard parts.count == 2 else { return (value, .zero) }
        return ExactDecimal(exchanged: parts[1]).map { (value, $0) }
    }

    /// `>4 ALL VERTICAL ALL_OR_NOTHING SHOW none`, then the items in the right order, one a line.
    mutating func ordering() throws(ExchangeFault) -> any QuestionKind {
        let lines = body.lines
        let words = (lines.first?.string ?? "").dropFirst().split(separator: " ").map(String.init)
        guard let head = words.first, Int(head) != nil else { throw .unsupported("này trong GIFT") }
        if !words.contains("ALL_OR_NOTHING") { notices.append(Self.orderingNotice) }
        var items: [String] = []
        for line in lines.dropFirst() where !line.isBlank { items.append(try plain(line)) }
        return try ExchangeKind.ordering(items)
    }

    static let orderingNotice = "hệ thống chỉ cho điểm khi xếp đúng toàn bộ thứ tự"
}
