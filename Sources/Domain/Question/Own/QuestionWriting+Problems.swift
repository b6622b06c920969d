extension QuestionWriting {
    /// Something that its author must mend before it can be asked.
    package struct Problem: Hashable, Sendable {
        /// The field of the editor: "stem", "line.2", "key", "accepted".
        package let field: String
        /// Vietnamese: what to do.
        package let message: String

        init(_ field: String, _ message: String) {
            self.field = field
            self.message = message
        }
    }

    /// What anything of it may hold, in characters; the same for what is typed and for what is read of a file.
    package enum Limit {
        package static let stem = 4_000
        package static let line = 1_000
        package static let explanation = 4_000
        package static let answer = 100
        package static let source = 300
        package static let lines = 8
        package static let pictures = 4
    }

    /// Everything that is missing or wrong, in the order of the editor; empty when it can be asked.
    package func problems() -> [Problem] {
        var found: [Problem] = []
        if stem.allSatisfy(\.isWhitespace), pictures.isEmpty { found.append(Problem("stem", "Nhập nội dung câu hỏi")) }
        found += lengthProblems
        found += form == .typed ? answerProblems : lineProblems
        if level == nil { found.append(Problem("level", "Chọn mức độ")) }
        if contentArea == nil { found.append(Problem("area", "Chọn nội dung ND1 đến ND6")) }
        if !(6...12).contains(firstGrade) || !(firstGrade...12).contains(lastGrade) || firstGrade > lastGrade {
            found.append(Problem("grades", "Chọn lớp từ 6 đến 12, lớp đầu không sau lớp cuối"))
        }
        for (index, picture) in pictures.enumerated() where VietnameseText.tidy(picture.alternative).isEmpty {
            found.append(Problem("alternative.\(index)", "Ghi hình \(index + 1) vẽ gì cho em không nhìn thấy hình"))
        }
        return found
    }

    /// What the author calls a line: "Phương án", "Ý", "Bước" or "Dòng".
    package var lineName: String {
        switch form {
        case .oneOf, .severalOf, .typed: "Phương án"
        case .judgements: "Ý"
        case .ranks: "Bước"
        case .pairs: "Dòng"
        }
    }

    /// What stands before a line: "A", "a" or "1".
    package func letter(_ index: Int) -> String {
        switch form {
        case .oneOf, .severalOf, .typed: String(UnicodeScalar(UInt8(65 + index % 26)))
        case .judgements: String(UnicodeScalar(UInt8(97 + index % 26)))
        case .ranks, .pairs: "\(index + 1)"
        }
    }

    private var lengthProblems: [Problem] {
        var found: [Problem] = []
        func check(_ field: String, _ what: String, _ text: String, _ limit: Int) {
            if text.utf8.count > limit, text.count > limit {
                found.append(Problem(field, "\(what) dài quá \(limit) ký tự, hãy rút gọn"))
            }
        }
        check("stem", "Câu hỏi", stem, Limit.stem)
        for (index, line) in lines.enumerated() {
            check("line.\(index)", "\(lineName) \(letter(index))", line.text, Limit.line)
            check("line.\(index)", "\(lineName) \(letter(index))", line.target, Limit.line)
        }
        for text in extras { check("extra.0", "Phần ghép thừa", text, Limit.line) }
        for text in accepted { check("accepted", "Đáp án", text, Limit.answer) }
        check("explanation", "Lời giải", explanation, Limit.explanation)
        check("source", "Nguồn", source, Limit.source)
        return found
    }

    /// Of a short answer.
    private var answerProblems: [Problem] {
        let accepted = tidied().accepted
        if accepted.isEmpty { return [Problem("accepted", "Ghi ít nhất một đáp án, mỗi dòng một cách viết")] }
        var found: [Problem] = []
        if accepted.count > 20 { found.append(Problem("accepted", "Ghi nhiều nhất 20 cách viết")) }
        if isNumeric {
            for text in accepted where NumberReading(text).value == nil {
                found.append(Problem("accepted", "“\(text)” không phải là số rõ ràng, viết như 1000 hoặc 0,5"))
            }
        }
        let typed = tidied().tolerance
        if !typed.isEmpty {
            if !isNumeric {
                found.append(Problem("tolerance", "Sai số chỉ dùng khi đáp án là số"))
            } else if ExactDecimal(text: typed).map({ $0.units >= 0 }) != true {
                found.append(Problem("tolerance", "Ghi sai số là số không âm, ví dụ 0,5"))
            }
        }
        return found
    }
}
