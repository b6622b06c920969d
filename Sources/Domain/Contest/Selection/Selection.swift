/// Who goes on to the next round (CONTESTS.md §4).
package struct SelectionRule: Hashable, Codable, Sendable {
    /// What decides how many.
    package enum Pass: Hashable, Codable, Sendable {
        /// The best so many; also a unit's quota.
        case best(Int)
        /// Everybody with at least so many points.
        case points(atLeast: Points)
    }

    /// What becomes of equals of whom only some would fit.
    package enum Border: String, CaseIterable, Codable, Sendable {
        case takeAll
        case takeNone
    }

    package var pass: Pass
    package var border: Border
    /// How many stand ready (dự bị); equals of the last come along.
    package var reserves: Int

    package init(pass: Pass, border: Border = .takeAll, reserves: Int = 0) {
        self.pass = pass
        self.border = border
        self.reserves = reserves
    }

    /// For the "Thể lệ", a whole sentence.
    package var sentence: String {
        let reserve = reserves > 0 ? ", kèm \(reserves) thí sinh dự bị" : ""
        switch (pass, border) {
        case (.points(let least), _): return "Chọn các thí sinh đạt từ \(least.shortText) điểm\(reserve)."
        case (.best(let count), .takeAll):
            return
                "Chọn \(count) thí sinh xếp hạng cao nhất\(reserve); các thí sinh đồng hạng ở vị trí cuối đều được chọn."
        case (.best(let count), .takeNone):
            return
                "Chọn không quá \(count) thí sinh xếp hạng cao nhất\(reserve); nhóm đồng hạng làm vượt số này thì không "
                + "chọn cả nhóm."
        }
    }

    /// Divides a ranking into the selected and the reserves.
    package func select(from ranking: Ranking) -> Selection {
        let places = ranking.places
        let passed =
            switch pass {
            case .best(let count): Self.end(count, in: places, takesEquals: border == .takeAll)
            case .points(let least): places.prefix { $0.result.points >= least }.count
            }
        let ready = Self.end(passed + max(0, reserves), in: places, takesEquals: reserves > 0)
        return Selection(
            selected: places[..<passed].map(Self.entry), reserves: places[passed..<max(passed, ready)].map(Self.entry))
    }

    /// Where the best `count` places end, without parting equals.
    private static func end(_ count: Int, in places: [Ranking.Place], takesEquals: Bool) -> Int {
        var end = min(max(0, count), places.count)
        guard end > 0, end < places.count else { return end }
        if takesEquals {
            while end < places.count, places[end].rank == places[end - 1].rank { end += 1 }
        } else {
            while end > 0, places[end].rank == places[end - 1].rank { end -= 1 }
        }
        return end
    }

    private static func entry(_ place: Ranking.Place) -> Selection.Entry {
        Selection.Entry(contestant: place.result.contestant, rank: place.rank)
    }
}

/// The list that goes on, with those who stand ready.
package struct Selection: Hashable, Sendable {
    /// A contestant with the rank that brought them here.
    package struct Entry: Hashable, Sendable {
        package let contestant: Contestant.ID
        package let rank: Int

        package init(contestant: Contestant.ID, rank: Int) {
            self.contestant = contestant
            self.rank = rank
        }
    }

    /// Best first.
    package private(set) var selected: [Entry]
    /// Best first.
    package private(set) var reserves: [Entry]

    package init(selected: [Entry], reserves: [Entry]) {
        self.selected = selected
        self.reserves = reserves
    }

    /// Takes out a selected contestant; the best reserve steps up.
    ///
    /// - Parameters:
    ///   - chosen: which of several equal best reserves the Ban Tổ chức sends; `nil` when there is no choice to make.
    /// - Returns: who stepped up; `nil` when there was no reserve.
    /// - Throws: when the contestant was not selected, or equals stand first among the reserves and none was chosen.
    package mutating func withdraw(
        _ contestant: Contestant.ID, replacedBy chosen: Contestant.ID? = nil
    ) throws(SelectionRefusal) -> Entry? {
        guard let place = selected.firstIndex(where: { $0.contestant == contestant }) else { throw .notSelected }
        let best = reserves.prefix { $0.rank == reserves[0].rank }
        if let chosen, !best.contains(where: { $0.contestant == chosen }) { throw .notNextReserve }
        guard best.count < 2 || chosen != nil else { throw .reservesAreEqual(count: best.count) }
        selected.remove(at: place)
        guard let next = best.first(where: { chosen == nil || $0.contestant == chosen }) else { return nil }
        reserves.removeAll { $0.contestant == next.contestant }
        selected.append(next)
        return next
    }
}

/// Why a place of a selection does not pass on.
package enum SelectionRefusal: Refusal, Hashable {
    case notSelected
    case notNextReserve
    case reservesAreEqual(count: Int)

    package var message: String {
        switch self {
        case .notSelected:
            "Thí sinh này không có trong danh sách được chọn. Hãy tải lại trang để xem danh sách mới nhất."
        case .notNextReserve: "Thí sinh này không phải dự bị có hạng cao nhất. Hãy chọn người dự bị đứng đầu."
        case .reservesAreEqual(let count):
            "Có \(count) thí sinh dự bị đồng hạng. Ban Tổ chức cần chọn một người và ghi vào biên bản."
        }
    }
}
