/// A published table of counts with a total under each column and parts that add up in each row: a count of 1 to 4 is
/// hidden, and so is another one wherever the hidden one would be what is left of a total (REPORTS.md §4, §6).
package enum SmallTable {
    /// Columns of a row that add up to another column of it.
    package struct Group: Sendable {
        package let total: Int
        package let parts: [Int]

        package init(total: Int, parts: [Int]) {
            self.total = total
            self.parts = parts
        }
    }

    /// - Parameters:
    ///   - rows: the counts; each of the same length.
    ///   - groups: what adds up within a row.
    /// - Returns: the cells of the rows, and of the row of totals under them.
    package static func cells(_ rows: [[Int]], groups: [Group]) -> (rows: [[SmallCell]], total: [SmallCell]) {
        let width = rows.first?.count ?? 0
        let total = (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } }
        let counts = rows + [total]
        var masked = counts.map { $0.map { (1...4).contains($0) } }
        // A cell that is hidden for its column may leave one alone in its row, and the other way round.
        while cover(&masked, counts, groups) {}
        let cells = zip(counts, masked).map { row, hidden in
            zip(row, hidden).map { count, isHidden -> SmallCell in
                isHidden ? ((1...4).contains(count) ? .hidden : .withheld) : .shown(count)
            }
        }
        return (Array(cells.dropLast()), cells.last ?? [])
    }

    /// - Returns: whether a cell had to be hidden.
    private static func cover(_ masked: inout [[Bool]], _ counts: [[Int]], _ groups: [Group]) -> Bool {
        var isChanged = false
        let last = counts.count - 1
        for column in counts[last].indices where !masked[last][column] {
            let lonely = (0..<last).filter { masked[$0][column] }
            guard lonely.count == 1 else { continue }
            let open = (0..<last).filter { !masked[$0][column] && counts[$0][column] > 0 }
            // Nobody else to hide behind: the total goes.
            let row = open.min { counts[$0][column] < counts[$1][column] } ?? last
            masked[row][column] = true
            isChanged = true
        }
        for row in counts.indices {
            for group in groups where !masked[row][group.total] {
                guard group.parts.count(where: { masked[row][$0] }) == 1 else { continue }
                let open = group.parts.filter { !masked[row][$0] && counts[row][$0] > 0 }
                let column = open.min { counts[row][$0] < counts[row][$1] } ?? group.total
                masked[row][column] = true
                isChanged = true
            }
        }
        return isChanged
    }
}
