/// Gives the answers of a table to the questions that they belong to.
enum AnswerMatching {
    /// - Returns: what is wrong with the table itself.
    static func apply(_ answers: [AnswerEntry], to drafts: inout [QuestionDraft]) -> [ImportRemark] {
        let places = Dictionary(grouping: drafts.indices.filter { drafts[$0].number != nil }) { drafts[$0].number ?? 0 }
        var problems: [ImportRemark] = []
        for answer in answers {
            let found = narrowed(places[answer.number] ?? [], answer, drafts)
            if found.count == 1 {
                let key = DraftKey(text: answer.value, place: "bảng đáp án ở dòng \(answer.line)")
                if !drafts[found[0]].keys.contains(where: { $0.text == key.text }) { drafts[found[0]].keys.append(key) }
                continue
            }
            let name = answer.part.map { "câu \(answer.number) (\($0.title))" } ?? "câu \(answer.number)"
            let message =
                found.isEmpty
                ? "bảng đáp án có \(name) nhưng không có câu hỏi này (kiểm tra lại số câu)"
                : "bảng đáp án có \(name) nhưng có \(found.count) câu cùng số (ghi “PHẦN I”, “PHẦN II” trong bảng đáp án)"
            problems.append(ImportRemark(line: answer.line, message: "Dòng \(answer.line): \(message)"))
        }
        return problems
    }

    /// By the part, then by what the answer looks like.
    private static func narrowed(_ all: [Int], _ answer: AnswerEntry, _ drafts: [QuestionDraft]) -> [Int] {
        if let part = answer.part {
            let same = all.filter { drafts[$0].part == part }
            return same.isEmpty ? all.filter { drafts[$0].part == nil } : same
        }
        if all.count < 2 { return all }
        let part: WrittenPart =
            if LetterKey.read(answer.value) != nil {
                .one
            } else if let key = JudgementKey.read(answer.value), key.truths.count > 1 {
                .two
            } else {
                .three
            }
        return all.filter { drafts[$0].part == part }
    }
}
