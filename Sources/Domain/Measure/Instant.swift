/// A moment on the server's clock, in milliseconds since 1970-01-01 00:00 UTC.
package struct Instant: Hashable, Comparable, Codable, Sendable {
    package let ms: Int64

    package init(ms: Int64) {
        self.ms = ms
    }

    /// The calendar day in Vietnam (UTC+7 all year) on which this moment falls.
    package var day: Day {
        Day(number: Int(floorDivide(ms + Self.vietnamOffsetMs, Self.msPerDay)))
    }

    /// Minutes since midnight in Vietnam, 0..<1440.
    package var minuteOfDay: Int {
        secondOfDay / 60
    }

    /// Seconds since midnight in Vietnam, 0..<86400.
    package var secondOfDay: Int {
        let local = ms + Self.vietnamOffsetMs
        return Int((local - floorDivide(local, Self.msPerDay) * Self.msPerDay) / 1000)
    }

    package static func < (a: Self, b: Self) -> Bool {
        a.ms < b.ms
    }

    package static func + (a: Self, durationMs: Int64) -> Self {
        Instant(ms: a.ms + durationMs)
    }

    static let msPerDay: Int64 = 86_400_000
    static let vietnamOffsetMs: Int64 = 7 * 3_600_000
}

/// Division that rounds towards minus infinity, as calendars need before 1970.
func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
    a >= 0 ? a / b : -((-a + b - 1) / b)
}
