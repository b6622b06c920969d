/// Why no paper can be drawn; a test never runs with fewer questions than its matrix asks for (ASSESSMENT.md §3).
package enum DrawRefusal: Refusal, Hashable {
    /// A cell of the matrix for which the bank has too few questions.
    package struct Shortage: Hashable, Sendable {
        package let cell: Blueprint.Cell
        /// Approved questions in date for the grade.
        package let found: Int

        package init(cell: Blueprint.Cell, found: Int) {
            self.cell = cell
            self.found = found
        }

        /// "ND3, mức TH, dạng single_choice: cần 4 câu, có 2 câu"
        package var text: String {
            "\(cell.contentArea.rawValue), mức \(cell.level.rawValue), dạng \(cell.kind): "
                + "cần \(cell.count) câu, có \(found) câu"
        }
    }

    /// The matrix contradicts itself.
    case brokenBlueprint([String])
    /// Every cell that has too few, by content area, level and kind.
    case tooFewQuestions([Shortage])
    /// The cells cannot hold as many safety questions as the matrix asks for.
    case tooFewSafetyQuestions(needed: Int, found: Int)

    package var message: String {
        switch self {
        case .brokenBlueprint(let problems):
            "Chưa tạo được đề: ma trận đề có chỗ phải sửa. " + problems.joined(separator: "; ") + "."
        case .tooFewQuestions(let shortages):
            "Chưa tạo được đề: ngân hàng câu hỏi còn thiếu. " + shortages.map(\.text).joined(separator: "; ")
                + ". Hãy bổ sung và duyệt thêm câu hỏi."
        case .tooFewSafetyQuestions(let needed, let found):
            "Chưa tạo được đề: cần \(needed) câu an toàn nhưng chỉ chọn được \(found) câu. "
                + "Hãy bổ sung và duyệt thêm câu an toàn."
        }
    }
}
