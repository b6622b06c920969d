import Domain

/// An option or accepted answer with the share of the points it earns.
struct WeightedText {
    let text: String
    /// Percent; negative for a deduction.
    let percent: Double
}

/// Kinds of questions from what other programs keep of them. What comes out can be used: `problems()` is empty.
enum ExchangeKind {
    /// One option is chosen.
    static func single(_ options: [WeightedText], isFixed: Bool = false) throws(ExchangeFault) -> any QuestionKind {
        let right = options.indices.filter { options[$0].percent > 99.9 }
        if let partial = options.first(where: { $0.percent > 0 && $0.percent <= 99.9 }) {
            throw right.isEmpty && options.count { $0.percent > 0 } == 1
                ? ExchangeFault("không có phương án nào được 100% điểm (đặt phương án đúng là 100%)")
                : .partial(short(partial.percent))
        }
        guard let correct = right.first else { throw .noKey }
        guard right.count == 1 else {
            throw ExchangeFault("có \(right.count) phương án đúng mà chỉ được chọn một (giữ một phương án đúng)")
        }
        let texts = try texts(options)
        return try checked(
            SingleChoice(options: texts, correct: correct, pinned: isFixed ? Array(texts.indices) : []))
    }

    /// Several options are chosen; the right ones share the points equally.
    static func multiple(_ options: [WeightedText], isFixed: Bool = false) throws(ExchangeFault) -> any QuestionKind {
        let right = options.indices.filter { options[$0].percent > 0 }
        guard !right.isEmpty else { throw .noKey }
        let sum = right.reduce(0) { $0 + options[$1].percent }
        // Programs cut 100/3 at 33, 33.3 or 33.33333.
        let share = sum / Double(right.count)
        if let odd = right.first(where: { abs(options[$0].percent - share) > 1 }) {
            throw .partial(short(options[odd].percent))
        }
        guard abs(sum - 100) <= 4 else { throw .partial(short(share)) }
        let texts = try texts(options)
        return try checked(
            MultipleChoice(options: texts, correct: right, pinned: isFixed ? Array(texts.indices) : []))
    }

    /// "Đúng" or "Sai", in this order on every sheet.
    static func judgement(_ isTrue: Bool) -> any QuestionKind {
        SingleChoice(options: judgementOptions, correct: isTrue ? 0 : 1, pinned: [0, 1])
    }

    static let judgementOptions = ["Đúng", "Sai"]

    /// Words that are typed. `*` stands for anything in other programs, `\*` for itself.
    static func words(_ answers: [WeightedText]) throws(ExchangeFault) -> any QuestionKind {
        let right = try fullMarks(answers)
        var accepted: [String] = []
        for answer in right {
            let text = ExchangeText.trimmed(answer)
            if text.replacing("\\*", with: "").contains("*") {
                throw ExchangeFault(
                    "đáp án “\(text.prefix(40))” dùng dấu * thay cho chữ bất kì (ghi rõ từng đáp án được chấp nhận)")
            }
            let plain = text.replacing("\\*", with: "*")
            try ExchangeReport.checkLength(plain, "đáp án", ImportLimit.answerCharacters)
            if !accepted.contains(plain) { accepted.append(plain) }
        }
        return try checked(ShortAnswer(accepted: accepted, isNumeric: false))
    }

    /// An accepted number, how far an answer may be from it, and its share of the points.
    struct WeightedNumber {
        let value: ExactDecimal
        let tolerance: ExactDecimal
        let percent: Double
    }

    static func number(_ answers: [WeightedNumber], unit: String? = nil) throws(ExchangeFault) -> any QuestionKind {
        if let partial = answers.first(where: { $0.percent > 0 && $0.percent <= 99.9 }) {
            throw .partial(short(partial.percent))
        }
        let right = answers.filter { $0.percent > 99.9 }
        guard let first = right.first else { throw .noKey }
        guard right.allSatisfy({ $0.tolerance == first.tolerance }) else {
            throw ExchangeFault("mỗi đáp án số có sai số khác nhau (dùng chung một sai số cho cả câu)")
        }
        var accepted: [String] = []
        for answer in right where !accepted.contains(answer.value.commaText) { accepted.append(answer.value.commaText) }
        return try checked(
            ShortAnswer(accepted: accepted, isNumeric: true, tolerance: first.tolerance, unit: unit))
    }

    static func ordering(_ items: [String]) throws(ExchangeFault) -> any QuestionKind {
        for item in items { try ExchangeReport.checkLength(item, "bước", ImportLimit.optionCharacters) }
        return try checked(Ordering(items: items))
    }

    /// Pairs in which a text on the right may stand twice; an empty left gives a text on the right that fits nothing.
    static func matching(_ pairs: [(left: String, right: String)]) throws(ExchangeFault) -> any QuestionKind {
        var (lefts, rights, correct): ([String], [String], [Int]) = ([], [], [])
        for (left, right) in pairs {
            try ExchangeReport.checkLength(left, "ý bên trái", ImportLimit.optionCharacters)
            try ExchangeReport.checkLength(right, "ý bên phải", ImportLimit.optionCharacters)
            guard !right.isEmpty else { throw ExchangeFault("có ý bên trái chưa ghép với ý nào (ghép đủ các cặp)") }
            let index = rights.firstIndex(of: right) ?? rights.count
            if index == rights.count { rights.append(right) }
            if left.isEmpty { continue }
            lefts.append(left)
            correct.append(index)
        }
        return try checked(Matching(lefts: lefts, rights: rights, correct: correct))
    }

    /// The kind, when nothing is wrong with it.
    static func checked(_ kind: any QuestionKind) throws(ExchangeFault) -> any QuestionKind {
        let problems = kind.problems()
        guard !problems.isEmpty else { return kind }
        // Authors of the bank see the name of the field first; a teacher's file has no such name.
        let sentences = problems.map { problem in
            problem.firstRange(of: ": ").map { String(problem[$0.upperBound...]) } ?? problem
        }
        throw ExchangeFault(sentences.joined(separator: "; "))
    }

    private static func texts(_ options: [WeightedText]) throws(ExchangeFault) -> [String] {
        for option in options {
            try ExchangeReport.checkLength(option.text, "phương án", ImportLimit.optionCharacters)
        }
        return options.map(\.text)
    }

    private static func fullMarks(_ answers: [WeightedText]) throws(ExchangeFault) -> [String] {
        if let partial = answers.first(where: { $0.percent > 0 && $0.percent <= 99.9 }) {
            throw .partial(short(partial.percent))
        }
        let right = answers.filter { $0.percent > 99.9 }.map(\.text)
        guard !right.isEmpty else { throw .noKey }
        return right
    }

    private static func short(_ percent: Double) -> String {
        let tenths = Int((percent * 10).rounded())
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10),\(abs(tenths % 10))"
    }
}
