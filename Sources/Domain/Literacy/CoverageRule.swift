/// A part of a population, compared with targets in whole numbers only (REPORTS.md §4).
package struct Rate: Hashable, Codable, Sendable {
    package let part: Int
    package let whole: Int

    package init(part: Int, whole: Int) {
        self.part = part
        self.whole = whole
    }

    /// True when there is nobody to count: "-" in a report, and no say in how many units have reached the target.
    package var isEmpty: Bool {
        whole == 0
    }

    /// Percent in tenths, rounded half up; `nil` for an empty population.
    package var percentTenths: Int? {
        isEmpty ? nil : (part * 2000 + whole) / (2 * whole)
    }

    /// Whole percent, rounded down, so that no bar looks full that is not; at most 100, `nil` for an empty population.
    package var percentDown: Int? {
        isEmpty ? nil : min(100, part * 100 / whole)
    }

    /// "76,8", or "-" for an empty population.
    package var text: String {
        percentTenths.map(VietnameseFormat.tenths) ?? "-"
    }

    /// Whether the target in percent is met; never decided on a rounded figure. An empty population meets none.
    package func meets(_ targetPercent: Int) -> Bool {
        !isEmpty && part * 100 >= targetPercent * whole
    }

    /// How many people are missing to the target; 0 once it is met.
    package func missing(to targetPercent: Int) -> Int {
        max(0, (targetPercent * whole + 99) / 100 - part)
    }

    /// Said under a figure that looks as if it met the target and does not: "80,0 do làm tròn; còn thiếu 4 học sinh".
    package func roundingNote(target targetPercent: Int) -> String? {
        guard percentTenths == targetPercent * 10, !meets(targetPercent) else { return nil }
        return "\(text) do làm tròn; còn thiếu \(VietnameseFormat.whole(missing(to: targetPercent))) học sinh"
    }
}

extension Coverage {
    /// Those who reached the standard: the headline.
    package var rate: Rate { Rate(part: reached, whole: population) }
    package var tookPartRate: Rate { Rate(part: tookPart, whole: population) }
    package var knowledgeRate: Rate { Rate(part: knowledgePassed, whole: population) }
    package var skillRate: Rate { Rate(part: skillPassed, whole: population) }
}

extension Sequence<Coverage> {
    /// All pooled into one; rates are never averaged.
    package var pooled: Coverage {
        reduce(Coverage(), +)
    }
}
