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

    /// Tells each listener once, whatever happened to it; all pupils get the same bytes.
    ///
    /// - Parameter now: when it happened.
    func announce(_ events: [LiveEvent], at now: Instant) {
        let audiences = Set(events.map(\.audience))
        let state = state
        guard !audiences.contains(.everyone) else {
            let isOpening = events.contains { if case .opened = $0.kind { true } else { false } }
            let forPupils = (isOpening ? question(at: now) : nil) ?? state
            for (listener, continuations) in listeners {
                for one in continuations.values { one.yield(listener == .host ? state : forPupils) }
            }
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

    /// The whole state of the screens in a few words: a page that has an older version fetches its own part again,
    /// within `spread_ms`, so that thousands do not ask at once.
    private var state: ByteBuffer {
        ByteBuffer(
            string: """
                event: state
                data: {"version":\(version),"stage":"\(stored.stage.rawValue)","spread_ms":\(listeners.count / 2)}


                """)
    }

    /// The question that was opened, whole: nobody has to ask for it.
    private func question(at now: Instant) -> ByteBuffer? {
        guard let html = card(stored, now) else { return nil }
        var event = ByteBuffer(string: "event: question\n")
        for line in html.split(whereSeparator: \.isNewline) { event.writeString("data: \(line)\n") }
        event.writeString("\n")
        return event
    }
}
