import Domain

/// Four statements, each true or false.
struct ClusterVerdict {
    private let draft: QuestionDraft

    init(_ draft: QuestionDraft) {
        var draft = draft
        // The statements of Part II are named a) to d), however they are written.
        draft.isLower = true
        self.draft = draft
    }

    func verdict() -> Verdict {
        var verdict = Verdict()
        verdict.faults = draft.entryFaults("ý", wanted: 4)
        if draft.entries.count > 4 { verdict.faults.append("có hơn bốn ý (câu đúng/sai cần đúng bốn ý a, b, c, d)") }
        let statements = draft.entries.map { entry in
            JudgementKey.trailing(entry.text)?.text ?? entry.text
        }
        guard let truths = truths(&verdict), verdict.faults.isEmpty else { return verdict }
        verdict.kind = TrueFalseCluster(
            statements: statements.map { VietnameseText.tidy($0.string) },
            correct: draft.entries.map { truths[$0.index] ?? false })
        return verdict
    }

    private func truths(_ verdict: inout Verdict) -> [Int: Bool]? {
        var answers: [(truths: [Int: Bool], place: String)] = []
        for key in draft.keys {
            guard let read = JudgementKey.read(key.text) else {
                verdict.faults.append("không hiểu đáp án “\(key.text.prefix(60))” ở \(key.place) (\(Self.form))")
                return nil
            }
            guard let whole = whole(read, key, &verdict) else { return nil }
            answers.append((whole, key.place))
        }
        let trailing = trailing()
        if !trailing.isEmpty {
            let missing = draft.entries.map(\.index).filter { trailing[$0] == nil }
            guard missing.isEmpty else {
                verdict.faults.append("chưa ghi đúng hay sai cho ý \(draft.names(missing)) (\(Self.form))")
                return nil
            }
            answers.append((trailing, "cuối các ý"))
        }
        let marks = DraftMarks(draft.entries)
        let marked = marks.isEveryLetter ? Set(draft.entries.indices) : marks.chosen
        if !marked.isEmpty {
            let pairs = draft.entries.enumerated().map { ($1.index, marked.contains($0)) }
            answers.append((Dictionary(pairs, uniquingKeysWith: { first, _ in first }), "đánh dấu"))
        }
        return agreed(answers, &verdict)
    }

    private func agreed(_ answers: [(truths: [Int: Bool], place: String)], _ verdict: inout Verdict) -> [Int: Bool]? {
        guard let first = answers.first else {
            verdict.faults.append(
                "không có đáp án (gạch chân chữ cái của các ý đúng, hoặc thêm dòng “Đáp án: ĐSĐS”)")
            return nil
        }
        if let other = answers.first(where: { $0.truths != first.truths }) {
            verdict.faults.append(
                "nhiều đáp án: \(first.place) và \(other.place) không giống nhau (thầy cô giữ lại một)")
            return nil
        }
        return first.truths
    }

    /// A key of four; a shorter or longer one is a fault.
    private func whole(_ read: JudgementKey, _ key: DraftKey, _ verdict: inout Verdict) -> [Int: Bool]? {
        if Set(read.truths.keys) == Set(0..<4) { return read.truths }
        if read.isLabelled {
            let missing = (0..<4).filter { read.truths[$0] == nil }
            verdict.faults.append("đáp án ở \(key.place) chưa ghi đúng hay sai cho ý \(draft.names(missing))")
        } else {
            verdict.faults.append("đáp án phải có 4 ký tự Đ hoặc S, đang là “\(key.text.prefix(60))” (\(Self.form))")
        }
        return nil
    }

    private func trailing() -> [Int: Bool] {
        var truths: [Int: Bool] = [:]
        for entry in draft.entries {
            if let found = JudgementKey.trailing(entry.text) { truths[entry.index] = found.isTrue }
        }
        return truths
    }

    private static let form = "viết “Đáp án: ĐSĐS” theo thứ tự a, b, c, d"
}
