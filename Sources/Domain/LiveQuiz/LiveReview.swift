extension LiveResult {
    /// A question that at least so many of a hundred missed is taught again.
    package static let reteachPercent = 40

    /// Items to teach again, the most missed first: at least two fifths of those who were asked missed them.
    package var itemsToReteach: [Item] {
        items.filter { $0.askedCount > 0 && $0.missedCount * 100 >= Self.reteachPercent * $0.askedCount }
            .sorted { a, b in
                let (left, right) = (a.missedCount * b.askedCount, b.missedCount * a.askedCount)
                return left == right ? a.place < b.place : left > right
            }
    }

    /// The questions that one pupil missed, in the order of asking; for their own “ôn lại”.
    package func missed(by player: LivePlayer.ID) -> [Question.ID] {
        guard let row = rows.first(where: { $0.player.id == player }) else { return [] }
        return zip(items, row.cells).compactMap { item, cell in
            cell.map { $0.given?.mark.isRight != true } == true ? item.question : nil
        }
    }
}

extension LiveQuiz {
    /// The set “ôn lại” of what the class missed, the most missed first, with the same times; `nil` when nothing is to be
    /// taught again.
    package var reviewSet: LiveSet? {
        let places = result.itemsToReteach.map(\.place)
        return places.isEmpty ? nil : LiveSet(title: "Ôn lại: \(set.title)", items: places.map { set.items[$0] })
    }
}
