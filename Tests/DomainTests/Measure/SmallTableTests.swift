import TestKit
import Testing

@testable import Domain

@Suite("Tables without small numbers")
struct SmallTableTests {
    private static let groups = [SmallTable.Group(total: 0, parts: [1, 2, 3])]

    @Test("a single small count of a column takes another one with it")
    func column() {
        let found = SmallTable.cells([[20, 3, 7, 10], [30, 10, 10, 10], [40, 20, 10, 10]], groups: [])
        #expect(found.rows.map { $0[1] } == [.hidden, .withheld, .shown(20)])
        #expect(found.total[1] == .shown(33))
    }

    @Test("a single small count of a row takes another one with it, and then none is alone in its column")
    func row() {
        let found = SmallTable.cells([[20, 3, 7, 10], [30, 10, 10, 10]], groups: Self.groups)
        #expect(found.rows[0] == [.shown(20), .hidden, .withheld, .shown(10)])
        #expect(found.rows[1] == [.shown(30), .withheld, .withheld, .shown(10)])
    }

    @Test("where nobody else is left the total goes")
    func total() {
        let found = SmallTable.cells([[5, 3, 2, 0], [0, 0, 0, 0]], groups: Self.groups)
        #expect(found.rows[0][1] == .hidden && found.rows[0][2] == .hidden)
        #expect(found.total[1] == .hidden && found.total[2] == .hidden && found.total[0] == .shown(5))
    }

    /// What an attentive reader can work out: masked cells that are alone in a sum whose other members are all shown.
    @Test("no small count can be worked out from what is shown", arguments: 0..<200)
    func law(seed: Int) {
        var chance = Seeded(seed: seed)
        let height = Int.random(in: 1...6, using: &chance)
        let rows = (0..<height).map { _ -> [Int] in
            let parts = (0..<3).map { _ in Int.random(in: 0...9, using: &chance) }
            return [parts.reduce(0, +)] + parts
        }
        let found = SmallTable.cells(rows, groups: Self.groups)
        let all = found.rows + [found.total]
        for row in all {
            let isSum = row[1...].count { !isShown($0) } == 1 && isShown(row[0])
            #expect(!isSum, "\(row)")
        }
        for column in 0..<4 where isShown(found.total[column]) {
            #expect(found.rows.count { !isShown($0[column]) } != 1, "column \(column) of \(rows)")
        }
        for (row, cells) in zip(rows, found.rows) {
            for (count, cell) in zip(row, cells) where (1...4).contains(count) { #expect(cell == .hidden) }
        }
    }

    private func isShown(_ cell: SmallCell) -> Bool {
        if case .shown = cell { true } else { false }
    }
}
