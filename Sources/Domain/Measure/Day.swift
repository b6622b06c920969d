/// A calendar day without a time, as the number of days since 1970-01-01 (Gregorian).
package struct Day: Hashable, Comparable, Codable, Sendable {
    package let number: Int

    package init(number: Int) {
        self.number = number
    }

    /// `nil` when there is no such day, for example 30/2, or the year is not of 1...9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
        guard civil == (year, month, day) else { return nil }
    }

    package var year: Int { civil.year }
    package var month: Int { civil.month }
    package var day: Int { civil.day }

    /// 0 = Sunday (Chủ nhật), 1 = Monday (thứ Hai) … 6 = Saturday (thứ Bảy).
    package var weekday: Int {
        ((number + 4) % 7 + 7) % 7
    }

    /// Midnight in Vietnam at which the day begins.
    package var start: Instant {
        Instant(ms: Int64(number) * Instant.msPerDay - Instant.vietnamOffsetMs)
    }

    package static func < (a: Self, b: Self) -> Bool {
        a.number < b.number
    }

    package static func + (a: Self, days: Int) -> Self {
        Day(number: a.number + days)
    }

    /// Howard Hinnant's days-to-civil.
    private var civil: (year: Int, month: Int, day: Int) {
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let mp = (5 * dayOfYear + 2) / 153
        let month = mp < 10 ? mp + 3 : mp - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1)
    }
}
