/// Questions of a text are numbered without gaps; a gap is a question that was lost on the way.
enum NumberOrder {
    /// Writes a fault into each draft whose number does not follow; a part begins at 1 or goes on.
    static func check(_ drafts: inout [QuestionDraft]) {
        var last: (number: Int, part: WrittenPart?)?
        var lines: [Key: Int] = [:]
        for index in drafts.indices {
            let draft = drafts[index]
            guard let number = draft.number else {
                drafts[index].notices.append("thiếu số câu")
                if let before = last { last = (before.number + 1, draft.part) }
                continue
            }
            let key = Key(number: number, part: draft.part)
            if let first = lines[key] {
                drafts[index].faults.append("số thứ tự nhảy: đã có câu \(number) ở dòng \(first) (đánh số lại)")
            } else if let before = last, number != before.number + 1, !(number == 1 && before.part != draft.part) {
                drafts[index].faults.append(
                    "số thứ tự nhảy từ \(before.number) đến \(number) (kiểm tra có sót câu nào không rồi đánh số lại)")
            } else if last == nil, number != 1 {
                drafts[index].notices.append("tệp bắt đầu từ câu \(number)")
            }
            lines[key] = lines[key] ?? draft.line
            last = (number, draft.part)
        }
    }

    private struct Key: Hashable {
        let number: Int
        let part: WrittenPart?
    }
}
