/// A key that judges statements: "ĐSĐS", "Đ S Đ S", "a-Đ, b-S, c-Đ, d-S", "Đúng, Sai, Sai, Đúng".
struct JudgementKey: Hashable {
    /// By the index of the statement. Without letters the statements are counted from a.
    let truths: [Int: Bool]
    /// True when the key names its statements by letter.
    let isLabelled: Bool

    /// `nil` when it is no such key.
    static func read(_ text: String) -> JudgementKey? {
        let words = words(text)
        guard (1...16).contains(words.count) else { return nil }
        return labelled(words) ?? plain(words)
    }

    private static func words(_ text: String) -> [[Unicode.Scalar]] {
        var words: [[Unicode.Scalar]] = [[]]
        for scalar in MarkedText(text).scalars {
            if scalar.isLetter {
                words[words.count - 1].append(scalar.lowered)
            } else if scalar.isDigit {
                return []
            } else if words.last?.isEmpty == false {
                words.append([])
            }
        }
        return words.filter { !$0.isEmpty }
    }

    private static func plain(_ words: [[Unicode.Scalar]]) -> JudgementKey? {
        var truths: [Bool] = []
        for word in words {
            if let truth = truth(word) {
                truths.append(truth)
            } else if word.allSatisfy({ "đds".unicodeScalars.contains($0) }) {
                truths += word.map { $0 != "s" }
            } else {
                return nil
            }
        }
        return JudgementKey(truths: Dictionary(uniqueKeysWithValues: zip(0..., truths)), isLabelled: false)
    }

    /// Letters and judgements in turn, apart ("a-Đ") or joined ("aĐ").
    private static func labelled(_ words: [[Unicode.Scalar]]) -> JudgementKey? {
        var truths: [Int: Bool] = [:]
        var label: Int?
        for word in words {
            if let index = label {
                guard let truth = truth(word), truths[index] == nil else { return nil }
                truths[index] = truth
                label = nil
                continue
            }
            guard let first = word.first, ("a"..."d").contains(first) else { return nil }
            let index = Int(first.value) - 0x61
            if word.count == 1 {
                label = index
            } else {
                guard let truth = truth(Array(word.dropFirst())), truths[index] == nil else { return nil }
                truths[index] = truth
            }
        }
        return label == nil && truths[0] != nil ? JudgementKey(truths: truths, isLabelled: true) : nil
    }

    private static func truth(_ word: [Unicode.Scalar]) -> Bool? {
        for (name, value) in names where word.elementsEqual(name.unicodeScalars) { return value }
        return nil
    }

    private static let names: [(String, Bool)] = [
        ("đ", true), ("d", true), ("đúng", true), ("dung", true), ("true", true), ("t", true),
        ("s", false), ("sai", false), ("false", false), ("f", false),
    ]

    /// "… (Đ)", "… [Sai]", "… - Đúng": the statement without its judgement, and the judgement.
    static func trailing(_ text: MarkedText) -> (text: MarkedText, isTrue: Bool)? {
        let trimmed = text.trimmed
        for (ending, isTrue) in endings {
            let scalars = Array(ending.unicodeScalars)
            guard trimmed.count > scalars.count, trimmed.scalars.suffix(scalars.count).elementsEqual(scalars) else {
                continue
            }
            return (trimmed[0..<(trimmed.count - scalars.count)].trimmedEnd, isTrue)
        }
        return nil
    }

    private static let endings: [(String, Bool)] = ["(", "[", "- ", "– ", "→ ", "=> "].flatMap { open in
        let close = open == "(" ? ")" : open == "[" ? "]" : ""
        let words = [("Đúng", true), ("Sai", false), ("ĐÚNG", true), ("SAI", false), ("Đ", true), ("S", false)]
        let small = close.isEmpty ? [] : [("đúng", true), ("sai", false)]
        return (words + small).flatMap { [("\(open)\($0.0)\(close)", $0.1), ("\(open)\($0.0)\(close).", $0.1)] }
    }
}
