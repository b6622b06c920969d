import Domain

/// What became of a draft: its kind, or why it has none.
struct Verdict {
    var kind: (any QuestionKind)?
    var faults: [String] = []
    var notices: [String] = []

    static func fault(_ message: String) -> Verdict {
        Verdict(faults: [message])
    }

    /// Judges a draft by its part and by what is written in it.
    static func on(_ draft: QuestionDraft) -> Verdict {
        switch draft.part {
        case .one: ChoiceVerdict(draft).verdict()
        case .two: ClusterVerdict(draft).verdict()
        case .three: ShortVerdict(draft).verdict()
        case .essay:
            .fault("là câu tự luận, hệ thống chưa nhập được (thầy cô bỏ phần tự luận ra khỏi tệp, chấm riêng)")
        case nil: withoutPart(draft)
        }
    }

    private static func withoutPart(_ draft: QuestionDraft) -> Verdict {
        if draft.entries.isEmpty { return withoutEntries(draft) }
        guard draft.isLower else { return ChoiceVerdict(draft).verdict() }
        let isJudged = draft.entries.contains { JudgementKey.trailing($0.text) != nil }
        let keys = draft.keys.map { JudgementKey.read($0.text) }
        if isJudged || keys.contains(where: { $0 != nil && $0?.truths.count != 1 }) {
            return ClusterVerdict(draft).verdict()
        }
        if draft.keys.contains(where: { LetterKey.read($0.text) != nil }) { return ChoiceVerdict(draft).verdict() }
        if DraftMarks(draft.entries).chosen.isEmpty {
            return .fault("không có đáp án (thêm dòng “Đáp án: B”, hoặc “Đáp án: ĐSĐS” nếu là câu đúng/sai)")
        }
        return .fault("không rõ là câu chọn phương án hay câu đúng/sai (thêm dòng “PHẦN I” hoặc “PHẦN II” phía trên)")
    }

    private static func withoutEntries(_ draft: QuestionDraft) -> Verdict {
        guard let key = draft.keys.first?.text else {
            return .fault(
                "không có đáp án và không có phương án (viết đủ A, B, C, D và đánh dấu phương án đúng, hoặc thêm dòng "
                    + "“Đáp án: …” cho câu trả lời ngắn)")
        }
        if LetterKey.read(key)?.rest == "" { return ChoiceVerdict(draft).verdict() }
        if let judged = JudgementKey.read(key), judged.truths.count > 1 { return ClusterVerdict(draft).verdict() }
        var verdict = ShortVerdict(draft).verdict()
        verdict.notices.append("không có phương án nên được hiểu là câu trả lời ngắn")
        return verdict
    }
}

extension QuestionDraft {
    /// "A, C" or "b, d".
    func names(_ indexes: some Sequence<Int>) -> String {
        indexes.sorted().map { OptionLabel.letter($0, isLower: isLower) }.joined(separator: ", ")
    }

    /// What is wrong with the entries themselves: one is missing, comes twice, is empty or is the same as another.
    func entryFaults(_ thing: String, wanted: Int) -> [String] {
        var found: [String] = []
        let order = entries.map(\.index)
        let missing = (0..<wanted).filter { !order.contains($0) }
        if !missing.isEmpty {
            let all = names(0..<wanted)
            let advice = "viết đủ \(all), mỗi \(thing) một dòng hoặc cách nhau bằng Tab"
            found.append("thiếu \(thing) \(names(missing)) (\(advice))")
        }
        let repeated = Set(order.filter { index in order.count { $0 == index } > 1 })
        if !repeated.isEmpty {
            let advice = "kiểm tra chữ cái, hoặc thêm “Câu …” cho câu bị thiếu số"
            found.append("\(thing) \(names(repeated)) ghi hai lần (\(advice))")
        } else if order != order.sorted() {
            found.append("\(thing) không theo thứ tự \(names(0..<wanted)) (xếp lại cho đúng)")
        }
        let empty = entries.filter(\.text.isBlank).map(\.index)
        if !empty.isEmpty {
            let picture = pictures.isEmpty ? "" : "; hình trong phương án chưa nhập được, hãy ghi bằng chữ"
            found.append("\(thing) \(names(empty)) còn trống (viết nội dung\(picture))")
        }
        return found + sameEntries(thing)
    }

    private func sameEntries(_ thing: String) -> [String] {
        var seen: [String: Int] = [:]
        var found: [String] = []
        for entry in entries where !entry.text.isBlank {
            let text = VietnameseText.tidy(entry.text.string)
            if let first = seen[text] {
                found.append("trùng \(thing) \(names([first, entry.index])) (sửa hoặc thay một \(thing))")
            }
            seen[text] = seen[text] ?? entry.index
        }
        return found
    }
}
