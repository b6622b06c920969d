/// A column of the workbook in which results of a test on paper are typed; written and read under the same name.
package enum PrintedResultColumn: Hashable, Sendable {
    case studentCode
    case fullName
    /// Mã đề, or "vắng".
    case code
    /// One question, 1-based within its part.
    case answer(Paper.Part, Int)

    /// "Câu II.3"
    package var title: String {
        switch self {
        case .studentCode: "Mã học sinh"
        case .fullName: "Họ và tên"
        case .code: "Mã đề"
        case .answer(let part, let number): "Câu \(String(repeating: "I", count: part.rawValue)).\(number)"
        }
    }

    /// Reads a title however it is spaced and cased; `nil` for another column.
    package init?(title: String) {
        let folded = VietnameseText.folded(title)
        if let plain = [Self.studentCode, .fullName, .code].first(where: { $0.foldedTitle == folded }) {
            self = plain
            return
        }
        let words = folded.split(separator: " ")
        guard words.count == 3, words[0] == "cau", let number = Int(words[2]), number > 0,
            let part = Paper.Part.allCases.first(where: { String(repeating: "i", count: $0.rawValue) == words[1] })
        else { return nil }
        self = .answer(part, number)
    }

    private var foldedTitle: String {
        VietnameseText.folded(title)
    }
}
