import Domain
import Synchronization

/// So many requests a minute for each key, so that a loop gone wild does not slow the schools down.
final class APIGate: Sendable {
    private struct Window {
        var began: Instant
        var count = 0
    }

    static let perMinute = 120
    private let windows = Mutex<[APIKey.ID: Window]>([:])

    /// Counts a request; the seconds to wait when it is one too many, else `nil`.
    func wait(_ key: APIKey.ID, at now: Instant) -> Int? {
        windows.withLock { windows in
            var window = windows[key] ?? Window(began: now)
            if now.ms - window.began.ms >= 60_000 || now < window.began { window = Window(began: now) }
            window.count += 1
            windows[key] = window
            guard window.count > Self.perMinute else { return nil }
            return max(1, Int((60_000 - (now.ms - window.began.ms) + 999) / 1000))
        }
    }
}
