/// Small numbers of a published cross-table are not shown: with one to four people, a figure is about somebody
/// (REPORTS.md §4, §6).
enum SmallCells {
    /// What stands for 1 to 4.
    static let few = Cell.text("<5")
    /// What stands for a figure from which a small one could be worked out.
    static let hidden = Cell.text("*")
    static let notes = [
        "“<5”: từ 1 đến 4 học sinh, không ghi số để bảo vệ dữ liệu cá nhân.",
        "“*”: không ghi số để không suy ra được ô “<5”.",
    ]

    /// Counts that add up to a total which stands elsewhere. When just one is small, the smallest of the others is hidden
    /// too, or the small one is what is left.
    static func cells(_ counts: [Int]) -> [Cell] {
        let small = counts.indices.filter { isSmall(counts[$0]) }
        var cells = counts.map { isSmall($0) ? few : Cell.integer($0) }
        guard small.count == 1 else { return cells }
        let others = counts.indices.filter { !isSmall(counts[$0]) && counts[$0] > 0 }
        if let victim = others.min(by: { counts[$0] < counts[$1] }) { cells[victim] = hidden }
        return cells
    }

    static func isSmall(_ count: Int) -> Bool {
        (1...4).contains(count)
    }

    static func isMasked(_ cell: Cell) -> Bool {
        cell == few || cell == hidden
    }
}
