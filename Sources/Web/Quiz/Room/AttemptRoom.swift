import Domain

/// What a pupil's page shows of the room: whether the clock stands still, and what the teacher says. It stands on the
/// page of a test, and by itself in the answer to a sign of life.
struct AttemptRoom: Sendable {
    struct Message: Sendable {
        /// "10:05"
        let time: String
        let text: String
    }

    /// Changes whenever the page has to be told something.
    let version: String
    /// To the deadline, on the clock of the room.
    let secondsLeft: String
    /// "27:41"
    let clockText: String
    let isPaused: Bool
    /// Handed in, perhaps at another device.
    let isOver: Bool
    /// The newest message; `nil` for none.
    let news: Message?
    let hasOlder: Bool
    /// Messages before it, newest first.
    let older: [Message]
}

extension AttemptRoom {
    init(_ state: RoomState, _ sitting: RoomState.Sitting, at now: Instant) {
        let leftMs = max(0, sitting.deadline.ms - state.room.clock(at: now).ms)
        let messages = RoomNews.of(state.messages, at: now)
        let texts = messages.map { Message(time: $0.at.clockText, text: $0.text) }
        let parts: [Int64] = [
            state.room.pausedSince?.ms ?? 0, sitting.deadline.ms, sitting.submittedAt?.ms ?? 0,
            messages.first?.id.rawValue ?? 0, Int64(messages.count),
        ]
        let version = parts.map { "\($0)" }.joined(separator: "-")
        self.init(
            version: version, secondsLeft: "\((leftMs + 999) / 1000)",
            clockText: VietnameseFormat.countdown(ms: leftMs), isPaused: state.room.pausedSince != nil,
            isOver: sitting.submittedAt != nil, news: texts.first, hasOlder: texts.count > 1,
            older: Array(texts.dropFirst()))
    }

    /// Before anything was said.
    static let quiet = AttemptRoom(
        version: "", secondsLeft: "0", clockText: "", isPaused: false, isOver: false, news: nil, hasOlder: false,
        older: [])
}
