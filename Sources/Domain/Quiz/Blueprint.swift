/// The matrix of a test: how many questions of which content, level and kind, and what each part is worth
/// (ma trận đề; ASSESSMENT.md §3).
package struct Blueprint: Hashable, Codable, Sendable {
    /// A part of the paper: one kind of question, the same points each.
    package struct Part: Hashable, Codable, Sendable {
        package let part: Paper.Part
        /// The key of a `QuestionKind`.
        package let kind: String
        package let count: Int
        /// What one question is worth.
        package let points: Points

        package init(part: Paper.Part, kind: String, count: Int, points: Points) {
            self.part = part
            self.kind = kind
            self.count = count
            self.points = points
        }
    }

    /// A cell of the matrix: so many questions of one content area, level and kind.
    package struct Cell: Hashable, Codable, Sendable {
        package let contentArea: ContentArea
        package let level: Question.Level
        /// The key of a `QuestionKind`.
        package let kind: String
        package let count: Int

        package init(contentArea: ContentArea, level: Question.Level, kind: String, count: Int) {
            self.contentArea = contentArea
            self.level = level
            self.kind = kind
            self.count = count
        }
    }

    /// Such as `PC`; what an assignment names.
    package let code: String
    package let title: String
    /// The grades whose bank must be able to fill it.
    package let grades: ClosedRange<Int>
    /// Working time of one attempt, in milliseconds.
    package let timeLimitMs: Int64
    package let parts: [Part]
    package let cells: [Cell]
    /// How many questions of a paper must be flagged safety, at least.
    package let minimumSafety: Int

    package init(
        code: String, title: String, grades: ClosedRange<Int> = 6...12, timeLimitMs: Int64, parts: [Part],
        cells: [Cell], minimumSafety: Int
    ) {
        self.code = code
        self.title = title
        self.grades = grades
        self.timeLimitMs = timeLimitMs
        self.parts = parts
        self.cells = cells
        self.minimumSafety = minimumSafety
    }

    /// The knowledge tests: for upper-secondary pupils, and for the grades below, whose lessons leave the law out.
    package static let knowledgeCodes: Set<String> = ["PC", "PC-THCS"]

    /// Questions of a paper.
    package var questionCount: Int {
        parts.map(\.count).reduce(0, +)
    }

    /// Points of a whole paper.
    package var maximum: Points {
        parts.map { Points(hundredths: $0.points.hundredths * $0.count) }.total
    }

    /// What its author must mend, in Vietnamese; empty when papers can be drawn by it.
    package func problems() -> [String] {
        var found: [String] = []
        if timeLimitMs <= 0 { found.append("time_limit_minutes: phải lớn hơn 0") }
        if parts.isEmpty { found.append("parts: cần ít nhất một phần") }
        for (index, part) in parts.enumerated() {
            found += problems(of: part).map { "parts: mục \(index + 1): \($0)" }
        }
        for (index, cell) in cells.enumerated() {
            let place = "cells: mục \(index + 1): "
            if cell.count < 1 { found.append(place + "số câu phải từ 1") }
            if !parts.contains(where: { $0.kind == cell.kind }) {
                found.append(place + "dạng \(cell.kind) không có trong parts")
            }
        }
        if !(0...max(0, questionCount)).contains(minimumSafety) {
            found.append("minimum_safety: phải từ 0 đến \(questionCount)")
        }
        return found
    }

    private func problems(of part: Part) -> [String] {
        var found: [String] = []
        if QuestionKinds.kind(forKey: part.kind) == nil { found.append("không có dạng câu hỏi \(part.kind)") }
        if parts.count(where: { $0.kind == part.kind }) > 1 { found.append("dạng \(part.kind) có ở hai mục") }
        if part.count < 1 { found.append("số câu phải từ 1") }
        if part.points.hundredths < 1 { found.append("điểm mỗi câu phải lớn hơn 0") }
        let planned = cells.filter { $0.kind == part.kind }.map(\.count).reduce(0, +)
        if planned != part.count {
            found.append("cần \(part.count) câu nhưng các ô của ma trận cộng lại là \(planned)")
        }
        return found
    }
}
