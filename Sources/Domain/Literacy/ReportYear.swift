/// The year of the plan's report, due before 30 November (REPORTS.md §1).
package struct ReportYear: Hashable, Sendable {
    package let number: Int

    package init(_ number: Int) {
        self.number = number
    }

    /// From the day after the last report was due to the day on which this one is: 30/11 to 29/11. `nil` for a year
    /// outside the calendar.
    package var period: ClosedRange<Day>? {
        guard let first = Day(year: number - 1, month: 11, day: 30), let last = Day(year: number, month: 11, day: 29)
        else { return nil }
        return first...last
    }

    /// Whether figures of that day may bear this year: a day of its period, or a later one of the same calendar year,
    /// for a report that is late.
    package func accepts(_ day: Day) -> Bool {
        day.year == number || period?.contains(day) == true
    }
}

extension ReportYear {
    /// The year whose report the figures of a day go into on the pages: that of the calendar.
    package static func current(on day: Day) -> ReportYear {
        ReportYear(day.year)
    }

    /// The days whose activities a report counts: its period, and for a late one the days until it is made.
    package func window(until day: Day) -> ClosedRange<Day> {
        guard let period else { return day...day }
        let last = day.year == number ? max(period.upperBound, day) : period.upperBound
        return period.lowerBound...last
    }
}
