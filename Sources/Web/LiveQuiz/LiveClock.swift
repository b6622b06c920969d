import Store

/// What has to happen in the rooms without anybody asking: time runs out, and connections are kept open.
struct LiveClock: Sendable {
    let app: AppEnvironment

    private static let stepMs = 200
    private static let pulseMs = 1_000
    /// PERFORMANCE.md §5: proxies cut what is silent for longer.
    private static let beatMs = 15_000

    /// Goes round until it is cancelled.
    func run() async throws {
        var silentMs = 0
        while !Task.isCancelled {
            try? await Task.sleep(for: .milliseconds(Self.stepMs))
            guard !Task.isCancelled else { return }
            await app.live.keepTime(at: app.clock())
            silentMs += Self.stepMs
            if silentMs % Self.pulseMs == 0 { await app.live.pulse(at: app.clock()) }
            if silentMs >= Self.beatMs {
                silentMs = 0
                await app.live.beat()
            }
        }
    }
}
