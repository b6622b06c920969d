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

    /// The set “ôn lại” of what one pupil missed, in the order of asking; `nil` when nothing was.
    package func reviewSet(of player: LivePlayer.ID) -> LiveSet? {
        let missed = Set(result.missed(by: player))
        let items = result.items.map { set.items[$0.place] }.filter { missed.contains($0.question.id) }
        return items.isEmpty ? nil : LiveSet(title: "Ôn lại: \(set.title)", items: items)
    }

    /// Minutes that the room was played, rounded up: from its opening to the last thing that somebody did.
    package func playedMinutes(openedAt: Instant) -> Int {
        let last = log.last { entry in
            switch entry.command {
            case .host(_, _, let order): order != .end
            case .join, .answer, .proceed: true
            case .timeIsUp, .resumed: false
            }
        }
        let ms = max(0, (last?.at ?? openedAt).ms - openedAt.ms)
        return max(1, Int((ms + 59_999) / 60_000))
    }
}
