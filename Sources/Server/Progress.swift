import Foundation

/// One line on standard error with count, rate and time left, for work that takes over a second; silent when standard
/// error is no terminal.
struct Progress {
    private let label: String
    private let total: Int
    private let begun = ContinuousClock.now
    private var shownAt = ContinuousClock.now

    init(_ label: String, total: Int) {
        self.label = label
        self.total = total
    }

    /// Says how far the work is, at most five times a second.
    mutating func advance(to count: Int) {
        let now = ContinuousClock.now
        guard isatty(STDERR_FILENO) == 1, now - begun > .seconds(1),
            now - shownAt > .milliseconds(200) || count == total
        else { return }
        shownAt = now
        let elapsed = max(1, Int((now - begun) / .milliseconds(1)))
        let rate = count * 1000 / elapsed
        let left = rate > 0 ? (total - count) / rate : 0
        let line = "\r\(label): \(count)/\(total) · \(rate)/giây · còn \(left) giây   " + (count == total ? "\n" : "")
        FileHandle.standardError.write(Data(line.utf8))
    }
}
