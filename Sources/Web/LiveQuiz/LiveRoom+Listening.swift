import Domain
import NIOCore

extension LiveRoom {
    /// States that may wait for a slow telephone; older ones give way, for each is whole.
    private static let waitingLimit = 8

    /// - Returns: what to write to the listener, until it or the room ends, and the number to stop by.
    func listen(as listener: LiveListener) -> (stream: AsyncStream<ByteBuffer>, number: Int) {
        let (stream, continuation) = AsyncStream<ByteBuffer>.makeStream(
            bufferingPolicy: .bufferingNewest(Self.waitingLimit))
        guard !isLost else {
            continuation.finish()
            return (stream, 0)
        }
        listenerCount += 1
        listeners[listener, default: [:]][listenerCount] = continuation
        continuation.yield(state)
        return (stream, listenerCount)
    }

    func stopListening(_ listener: LiveListener, _ number: Int) {
        listeners[listener]?.removeValue(forKey: number)?.finish()
        if listeners[listener]?.isEmpty == true { listeners[listener] = nil }
    }

    /// Tells each listener once, whatever happened to it; everybody gets the same bytes.
    func announce(_ events: [LiveEvent]) {
        let audiences = Set(events.map(\.audience))
        let state = state
        guard !audiences.contains(.everyone) else {
            for continuations in listeners.values { for one in continuations.values { one.yield(state) } }
            return
        }
        var told: Set<LiveListener> = [.host]
        for case .player(let id) in audiences { told.insert(.player(id)) }
        for listener in told { for one in (listeners[listener] ?? [:]).values { one.yield(state) } }
    }

    /// A comment that keeps the connection open.
    func beat() {
        let comment = ByteBuffer(string: ": beat\n\n")
        for continuations in listeners.values { for one in continuations.values { one.yield(comment) } }
    }

    func endListening() {
        for continuations in listeners.values { for one in continuations.values { one.finish() } }
        listeners = [:]
    }

    /// The whole state of the screens in a few words: a page that has an older version fetches its own part again.
    private var state: ByteBuffer {
        ByteBuffer(string: "event: state\ndata: {\"version\":\(version),\"stage\":\"\(stored.stage.rawValue)\"}\n\n")
    }
}
