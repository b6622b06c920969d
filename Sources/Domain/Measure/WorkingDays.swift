/// Days on which offices work: Monday to Friday, without the holidays that are given.
package struct WorkingDays: Hashable, Sendable {
    package let holidays: Set<Day>

    package init(holidays: Set<Day> = []) {
        self.holidays = holidays
    }

    package func isWorking(_ day: Day) -> Bool {
        (1...5).contains(day.weekday) && !holidays.contains(day)
    }

    /// The last day of a time limit; counting begins on the day after the first (facts `thoi-han-ngay-dau` and
    /// `ngay-lam-viec`).
    ///
    /// - Parameter count: working days, at most 400; with less than 1 it is the first day itself.
    package func due(from first: Day, count: Int) -> Day {
        var day = first
        var left = min(400, count)
        while left > 0 {
            day = day + 1
            if isWorking(day) { left -= 1 }
        }
        return day
    }

    /// Working days from the day after `first` to `last`; 0 when there is none.
    package func count(from first: Day, to last: Day) -> Int {
        guard first < last else { return 0 }
        return (first.number + 1...last.number).count { isWorking(Day(number: $0)) }
    }
}
