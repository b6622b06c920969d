import Foundation
import Synchronization

/// One line on standard error with count, rate and time left, for work that takes over a second; silent when standard
/// error is no terminal (CLI.md).
final class Progress: Sendable {
    private let label: String
    private let begun = ContinuousClock.now
    private let shownAt = Mutex(ContinuousClock.now)

    init(_ label: String) {
        self.label = label
    }

    /// Says how far the work is, at most five times a second.
    func advance(to count: Int, of total: Int) {
        let now = ContinuousClock.now
        guard isatty(STDERR_FILENO) == 1, now - begun > .seconds(1) else { return }
        let isDue = shownAt.withLock { shown in
            guard now - shown > .milliseconds(200) || count == total else { return false }
            shown = now
            return true
        }
        if isDue { Terminal.put(error: line(count, total, (now - begun) / .milliseconds(1))) }
    }

    private func line(_ count: Int, _ total: Int, _ elapsedMs: Double) -> String {
        let rate = Int(Double(count) * 1000 / max(1, elapsedMs))
        let left = rate > 0 ? (total - count) / rate : 0
        return "\r\(label): \(count)/\(total) · \(rate)/giây · còn \(left) giây   " + (count == total ? "\n" : "")
    }
}
