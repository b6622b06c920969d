import Domain

/// Bars and rings from rates: the number printed is rounded, what is filled is rounded down.
enum Measures {
    /// Whole percent, rounded down: nothing looks reached that is not; 0 when there is nobody to count.
    static func percentDown(_ rate: Rate) -> Int {
        rate.percentDown ?? 0
    }

    /// - Parameter target: in percent; below it by more than ten points the bar is striped.
    static func meter(_ rate: Rate, target: Int) -> Meter {
        Meter(
            percent: percentDown(rate), text: rate.isEmpty ? "-" : "\(rate.text)%",
            isLow: !rate.isEmpty && !rate.meets(target - 10), target: target)
    }
}
