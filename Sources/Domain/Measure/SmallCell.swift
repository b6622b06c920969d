/// A count that is shown above the school only when it points at nobody: 1 to 4 is "<5" (REPORTS.md §4, §6).
package enum SmallCell: Hashable, Sendable {
    case shown(Int)
    /// 1 to 4.
    case hidden
    /// Not small itself, but with the total it would give the hidden one away.
    case withheld

    /// - Parameter isGuarded: true above the school.
    package init(_ count: Int, isGuarded: Bool) {
        self = isGuarded && (1...4).contains(count) ? .hidden : .shown(count)
    }

    /// The parts of a total that is shown with them: where one alone is hidden, the smallest of the others is withheld.
    package static func parts(_ counts: [Int]) -> [SmallCell] {
        var cells = counts.map { SmallCell($0, isGuarded: true) }
        guard cells.count(where: { $0 == .hidden }) == 1 else { return cells }
        let others = counts.indices.filter { cells[$0] != .hidden && counts[$0] > 0 }
        if let smallest = others.min(by: { counts[$0] < counts[$1] }) { cells[smallest] = .withheld }
        return cells
    }

    /// "1.234", "<5", or "…".
    package var text: String {
        switch self {
        case .shown(let count): VietnameseFormat.whole(count)
        case .hidden: "<5"
        case .withheld: "…"
        }
    }
}
