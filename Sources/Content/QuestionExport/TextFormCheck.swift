import Domain

/// Finds text that would be read again as something else: a line of a stem as the head of the next question.
enum TextFormCheck {
    /// - Throws: `Gap` that quotes the text.
    static func check(_ question: Question, _ form: WrittenForm) throws(WrittenForm.Gap) {
        let stem = lines(question.wholeStem)
        let explanation = lines(question.explanation)
        for line in stem + form.entries + explanation where holdsMark(line) { throw gap(line) }
        for line in stem.dropFirst() + explanation.dropFirst() where beginsOtherwise(line) { throw gap(line) }
        if let first = stem.first, first.hasPrefix(".") || first.hasPrefix(":") { throw gap(first) }
        for entry in form.entries where form.part == .two && endsInJudgement(entry) { throw gap(entry) }
    }

    private static func lines(_ text: String) -> [String] {
        ExchangeText.clean(text).split(separator: "\n").map(String.init)
    }

    private static func gap(_ text: String) -> WrittenForm.Gap {
        WrittenForm.Gap(reason: "“\(text.prefix(60))” trùng với cách ghi riêng của mẫu đề")
    }

    /// Bold text, a tag, a key or an option in the middle of a line.
    private static func holdsMark(_ line: String) -> Bool {
        line.contains("**")
            || line.contains(
                /(?i)<\s*key|[\[(]\s*(NB|TH|VD|VDC|AT|ND\s*\d|nhận biết|thông hiểu|vận dụng|an toàn|\d\.\d)/)
            || line.contains(/(?i)(đáp án|đáp số|\bđs|\bđa|đ\/a|đ\/s|trả lời|\bkey|answer)[^:=]{0,20}[:=]/)
            || line.contains(/(?i)chọn\s+((đáp án|phương án|câu|ý)\s+)?[a-h]\b/)
            || line.contains(/(^|\s)[*#]?[A-H]\s?[.)]|^\s*[*#]?[a-h]\s?[.)]/)
    }

    /// The head of a question, a part, a table of keys or an explanation, or the end of the paper.
    private static func beginsOtherwise(_ line: String) -> Bool {
        let bare = line.drop { !$0.isLetter && !$0.isNumber }
        return bare.contains(/(?i)^(câu hỏi|câu|cau|bài|bai|question|q)[\s\[\](]{0,3}(\d|[.:…_)])/)
            || bare.contains(/(?i)^(phần|phan|[a-div123]+[.):]\s*(phần|trắc|tự luận)|trắc nghiệm|tự luận)/)
            || bare.contains(/(?i)^(đáp|dap|đa\b|đs\b|đ\/|trả lời|key|answer|bảng|hết\b|the end|trang\s+\d)/)
            || bare.contains(/(?i)^(lời giải|loi giai|hướng dẫn|giải\b|giai\b|hd\b)/)
            || bare.contains(/(?i)^(đọc|dựa|sử|cho|quan|xem)\b.*câu\s+\d/)
            || bare.contains(/^\d+\s*[-.:)]\s*[A-HĐS]\b|^[ĐS ,;-]+$/)
    }

    private static func endsInJudgement(_ line: String) -> Bool {
        line.contains(/(?i)[(\[→-]\s*(đúng|sai|đ|s)[\])]?\.?$/)
    }
}
