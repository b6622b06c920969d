/// The part of a question's points that an answer earned.
package struct Mark: Hashable, Sendable {
    /// Share of the question's points in hundredths of one, 0...100.
    package let percent: Int
    /// For a cluster or a matching: the number of statements or pairs that are right; else 0 or 1.
    package let rightParts: Int

    package init(percent: Int, rightParts: Int) {
        self.percent = percent
        self.rightParts = rightParts
    }

    /// Wrong, unreadable or blank.
    package static let none = Mark(percent: 0, rightParts: 0)
    /// All of the points.
    package static let full = Mark(percent: 100, rightParts: 1)

    /// True when the whole of the points was earned.
    package var isRight: Bool {
        percent == 100
    }

    /// The share of a maximum, rounded half up to hundredths; 0...maximum.
    package func points(of maximum: Points) -> Points {
        Points(hundredths: (maximum.hundredths * percent + 50) / 100)
    }
}
