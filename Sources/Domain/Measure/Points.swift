/// Points of a test as whole hundredths: 250 is 2,50 points. Never a binary fraction (ASSESSMENT.md §1.1).
package struct Points: Hashable, Comparable, Codable, Sendable {
    package var hundredths: Int

    package init(hundredths: Int) {
        self.hundredths = hundredths
    }

    package static let zero = Points(hundredths: 0)

    /// Tenths of a point, rounded half up, as a school mark is written (ASSESSMENT.md §2).
    package var tenths: Int {
        (hundredths + 5) / 10
    }

    package static func < (a: Self, b: Self) -> Bool {
        a.hundredths < b.hundredths
    }

    package static func + (a: Self, b: Self) -> Self {
        Points(hundredths: a.hundredths + b.hundredths)
    }
}

extension Sequence<Points> {
    /// The sum of all points; zero for none.
    package var total: Points {
        reduce(.zero, +)
    }
}
