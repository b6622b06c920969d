import Domain

/// One right option of four, or several where no heading says Part I.
struct ChoiceVerdict {
    private let draft: QuestionDraft
    private let marks: DraftMarks

    init(_ draft: QuestionDraft) {
        self.draft = draft
        marks = DraftMarks(draft.entries)
    }

    func verdict() -> Verdict {
        var verdict = Verdict()
        verdict.faults = draft.entryFaults("phương án", wanted: 4)
        if draft.entries.count > 4, verdict.faults.isEmpty {
            verdict.notices.append("có \(draft.entries.count) phương án")
        }
        guard let correct = correct(&verdict) else { return verdict }
        if correct.count > 1 {
            if draft.part == .one {
                verdict.faults.append(
                    "nhiều đáp án \(draft.names(correct)) (câu PHẦN I chỉ có một phương án đúng, thầy cô giữ lại một)")
            } else {
                verdict.notices.append(
                    "có \(correct.count) đáp án \(draft.names(correct)) nên được nhập là câu chọn nhiều phương án đúng")
            }
        }
        guard verdict.faults.isEmpty else { return verdict }
        let options = draft.entries.map { VietnameseText.tidy($0.text.string) }
        verdict.kind =
            correct.count == 1
            ? SingleChoice(options: options, correct: correct[0], pinned: marks.pinned)
            : MultipleChoice(options: options, correct: correct, pinned: marks.pinned)
        return verdict
    }

    /// The indexes that every key agrees on; `nil` with a fault when there are none or they differ.
    private func correct(_ verdict: inout Verdict) -> [Int]? {
        var answers: [(indexes: [Int], place: String)] = []
        if !marks.chosen.isEmpty { answers.append((marks.chosen.map { draft.entries[$0].index }.sorted(), "đánh dấu")) }
        for key in draft.keys {
            switch Self.read(key.text, draft) {
            case .indexes(let indexes): answers.append((indexes, key.place))
            case .fault(let message):
                verdict.faults.append("\(message) ở \(key.place) (ghi một chữ cái, ví dụ “Đáp án: B”)")
                return nil
            }
        }
        if answers.isEmpty, let bold = marks.onlyBold {
            verdict.notices.append("chỉ một phương án in đậm nên được hiểu là đáp án")
            answers.append(([draft.entries[bold].index], "in đậm"))
        }
        guard let first = answers.first else {
            verdict.faults.append(Self.noKey)
            return nil
        }
        if let other = answers.first(where: { $0.indexes != first.indexes }) {
            verdict.faults.append(
                "nhiều đáp án: \(first.place) là \(draft.names(first.indexes)), còn \(other.place) là "
                    + "\(draft.names(other.indexes)) (thầy cô giữ lại một)")
            return nil
        }
        let unknown = first.indexes.filter { index in !draft.entries.contains { $0.index == index } }
        if !unknown.isEmpty, verdict.faults.isEmpty {
            verdict.faults.append("đáp án \(draft.names(unknown)) không có trong các phương án (sửa lại đáp án)")
        }
        return first.indexes
    }

    private enum Reading {
        case indexes([Int])
        case fault(String)
    }

    /// By letter, or by the words of an option.
    private static func read(_ text: String, _ draft: QuestionDraft) -> Reading {
        func same(_ words: String) -> Int? {
            let key = VietnameseText.tidy(words).lowercased()
            return draft.entries.first { VietnameseText.tidy($0.text.string).lowercased() == key }?.index
        }
        if let key = LetterKey.read(text) {
            if let other = same(key.rest), !key.rest.isEmpty, [other] != key.indexes {
                return .fault("đáp án “\(text)” ghi chữ của phương án này nhưng nội dung của phương án khác")
            }
            return .indexes(key.indexes)
        }
        if let index = same(text) { return .indexes([index]) }
        return .fault("không hiểu đáp án “\(text.prefix(60))”")
    }

    private static let noKey =
        "không có đáp án (gạch chân hoặc đặt dấu * trước phương án đúng, hoặc thêm dòng “Đáp án: B”)"
}
