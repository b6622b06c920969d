import Content
import Domain

/// The rows of a file of scores as a table, with everything that is wrong with them.
struct ScoreReading {
    /// Units a point: four decimals are kept exactly.
    static let unit = 10_000

    private let rows: [SheetRow]
    private(set) var problems: [String] = []

    init(_ rows: [SheetRow]) {
        self.rows = rows
    }

    /// Means nothing while there are problems.
    mutating func table() -> ScoreTable {
        guard let header = rows.first else {
            problems.append("tệp không có dòng nào; cần dòng tiêu đề learner,câu 1,câu 2…")
            return ScoreTable(questions: [], maxima: [], rows: [])
        }
        let width = (header.cells.map(\.column).max() ?? 0) + 1
        let questions = (1..<max(1, width)).map { text(header, $0) }
        if questions.isEmpty { problems.append("dòng \(header.number): cần ít nhất một cột câu hỏi sau cột learner") }
        var seen: Set<String> = []
        for (at, question) in questions.enumerated() {
            if question.isEmpty { problems.append("dòng \(header.number): cột \(at + 2): thiếu mã câu hỏi") }
            if !seen.insert(question).inserted {
                problems.append("dòng \(header.number): cột \(at + 2): mã câu “\(question)” đã có; hãy đổi tên cột")
            }
        }
        var body = rows.dropFirst()
        var maxima = questions.map { _ in Self.unit }
        if let first = body.first, text(first, 0) == "#max" {
            maxima = scores(first, questions).map { $0 ?? 0 }
            for (at, maximum) in maxima.enumerated() where maximum <= 0 {
                problems.append("dòng \(first.number): cột \(at + 2): điểm tối đa phải lớn hơn 0")
            }
            body = body.dropFirst()
        }
        return ScoreTable(questions: questions, maxima: maxima, rows: learners(body, questions, maxima))
    }

    private mutating func learners(
        _ body: ArraySlice<SheetRow>, _ questions: [String], _ maxima: [Int]
    ) -> [[Int?]] {
        if body.isEmpty { problems.append("tệp chưa có dòng học sinh nào") }
        var seen: Set<String> = []
        return body.map { row in
            let learner = text(row, 0)
            if learner.isEmpty { problems.append("dòng \(row.number): cột 1: thiếu mã học sinh") }
            if !learner.isEmpty, !seen.insert(learner).inserted {
                problems.append("dòng \(row.number): cột 1: “\(learner)” đã có ở dòng trên; mỗi học sinh một dòng")
            }
            let scores = scores(row, questions)
            for (at, score) in scores.enumerated() {
                guard let score, score > maxima[at], maxima[at] > 0 else { continue }
                problems.append(
                    "dòng \(row.number): cột \(questions[at]): điểm lớn hơn điểm tối đa; kiểm tra lại, "
                        + "hoặc ghi điểm tối đa ở dòng #max ngay dưới tiêu đề")
            }
            return scores
        }
    }

    /// One a question; `nil` for an empty cell.
    private mutating func scores(_ row: SheetRow, _ questions: [String]) -> [Int?] {
        if let beyond = row.cells.last(where: { $0.column > questions.count }), !text(row, beyond.column).isEmpty {
            problems.append("dòng \(row.number): có nhiều ô hơn dòng tiêu đề")
        }
        let cells = Dictionary(row.cells.map { ($0.column, $0.cell) }) { first, _ in first }
        return questions.indices.map { at in
            let typed = Self.text(cells[at + 1])
            if typed.isEmpty { return nil }
            if let number = ExactDecimal(text: typed), number.scale <= 4, number.units >= 0 {
                let scaled = Int128(number.units) * Int128((number.scale..<4).reduce(1) { value, _ in value * 10 })
                if scaled <= Int128(ScoreTable.highestScore) { return Int(scaled) }
            }
            problems.append(
                "dòng \(row.number): cột \(questions[at]): “\(typed.prefix(20))” không phải là điểm; "
                    + "viết số từ 0 đến 10000, nhiều nhất bốn chữ số sau dấu chấm")
            return nil
        }
    }

    private func text(_ row: SheetRow, _ column: Int) -> String {
        Self.text(row[column: column])
    }

    private static func text(_ cell: SheetCell?) -> String {
        switch cell {
        case .text(let text), .number(let text): VietnameseText.tidy(text)
        case .truth(let isTrue): isTrue ? "1" : "0"
        case .day(let day): day.isoText
        case nil: ""
        }
    }
}
