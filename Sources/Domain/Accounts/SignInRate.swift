/// How often a sign-in may fail. Whole classes share one address, so the room's limit is generous and the account's is
/// tight. Only failures count: a class that signs in at once is never slowed.
package struct SignInRate: Hashable, Sendable {
    /// Failures of one account within the window after which it has to wait.
    package let accountLimit: Int
    /// Failures of one address within the window after which it has to wait.
    package let roomLimit: Int
    package let windowMs: Int64

    package init(accountLimit: Int, roomLimit: Int, windowMs: Int64) {
        self.accountLimit = accountLimit
        self.roomLimit = roomLimit
        self.windowMs = windowMs
    }

    /// 8 failures an account and 200 an address in 10 minutes.
    package static let usual = SignInRate(accountLimit: 8, roomLimit: 200, windowMs: 600_000)

    /// Milliseconds to wait before the next try; 0 when it may be made now.
    ///
    /// - Parameters:
    ///   - accountFailures: when sign-ins to this account failed, in any order.
    ///   - roomFailures: when sign-ins from this address failed, in any order.
    package func waitMs(accountFailures: [Instant], roomFailures: [Instant], now: Instant) -> Int64 {
        max(waitMs(accountFailures, limit: accountLimit, now: now), waitMs(roomFailures, limit: roomLimit, now: now))
    }

    /// The next try is free once fewer than `limit` failures lie within the window.
    private func waitMs(_ failures: [Instant], limit: Int, now: Instant) -> Int64 {
        let recent = failures.filter { $0.ms > now.ms - windowMs }.sorted()
        guard recent.count >= limit else { return 0 }
        return min(windowMs, recent[recent.count - limit].ms + windowMs - now.ms)
    }
}
