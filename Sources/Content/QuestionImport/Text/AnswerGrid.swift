import Domain

/// An answer table with cells: a row of numbers, and below it a row of answers or the rows a to d.
struct AnswerGrid {
    private var numbers: [Int] = []
    private var judgements: [Int: String] = [:]

    /// Cells between tabs, bars or wide gaps; their outer spaces are cut.
    static func cells(_ line: MarkedText) -> [String] {
        guard line.scalars.contains(where: { $0 == "\t" || $0 == "|" }) || hasGap(line) else {
            return line.isBlank ? [] : [line.string]
        }
        var cells: [String] = []
        var cell: [Unicode.Scalar] = []
        func close() {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: cell)
            cells.append(VietnameseText.tidy(String(view)))
            cell = []
        }
        for (at, scalar) in line.scalars.enumerated() {
            let isWide = scalar == " " && at + 1 < line.count && line.scalars[at + 1] == " "
            if scalar == "\t" || scalar == "|" || isWide { close() } else { cell.append(scalar) }
        }
        close()
        return cells.filter { !$0.isEmpty }
    }

    private static func hasGap(_ line: MarkedText) -> Bool {
        zip(line.scalars, line.scalars.dropFirst()).contains { $0 == " " && $1 == " " }
    }

    /// The numbers of a heading row such as "Câu | 1 | 2 | 3"; `nil` for any other row.
    static func numbers(_ cells: [String]) -> [Int]? {
        let isNamed = cells.first.map { ["cau", "cau hoi", "cau so"].contains(VietnameseText.folded($0)) } == true
        let values = (isNamed ? cells.dropFirst() : cells[...]).map { cell in
            Int(cell.split(separator: " ").last ?? "")
        }
        let found = values.compactMap { $0 }
        guard found.count == values.count, found.count >= (isNamed ? 1 : 3) else { return nil }
        return zip(found, found.dropFirst()).allSatisfy { $1 == $0 + 1 } || isNamed ? found : nil
    }

    /// True for the name of a row of answers.
    static func isAnswerName(_ cell: String?) -> Bool {
        guard let cell else { return false }
        return ["dap an", "da", "chon", "tra loi", "dap so", "ds", "ket qua"].contains(VietnameseText.folded(cell))
    }

    /// - Returns: the answers of the row; empty when it was a heading; `nil` when it is no row of such a table.
    mutating func take(_ line: MarkedText) -> [AnswerPairs.Pair]? {
        let cells = Self.cells(line)
        if let found = Self.numbers(cells) {
            numbers = found
            judgements = [:]
            return []
        }
        if cells.count == 2, Self.numbers([cells[0]]) == nil, VietnameseText.folded(cells[0]) == "cau",
            Self.isAnswerName(cells[1])
        {
            return []
        }
        guard !numbers.isEmpty else { return nil }
        let values = Self.isAnswerName(cells.first) ? Array(cells.dropFirst()) : cells
        if values.count == numbers.count, values.allSatisfy({ $0.count <= 20 }) {
            defer { numbers = [] }
            return zip(numbers, values).map { ($0, $1) }
        }
        return judgementRow(cells)
    }

    /// "a) | Đ | S | Đ"; the answers are given out with row d.
    private mutating func judgementRow(_ cells: [String]) -> [AnswerPairs.Pair]? {
        guard let name = cells.first?.lowercased().prefix(1), cells.first?.count ?? 9 <= 2, "abcd".contains(name),
            cells.count == numbers.count + 1
        else { return nil }
        for (number, value) in zip(numbers, cells.dropFirst()) { judgements[number, default: ""] += value.prefix(1) }
        guard name == "d" else { return [] }
        defer { numbers = [] }
        return numbers.map { ($0, judgements[$0] ?? "") }
    }
}
