extension LiveQuiz {
    /// The end of the time that screens count down to; `nil` when no question is open to the room.
    package var deadline: Instant? {
        guard case .asking(let place) = phase, let opened = places[place].openedAt else { return nil }
        return deadline(of: place, opened: opened)
    }

    /// When the server sends `timeIsUp`: after the grace, so that a telephone on a slow network is not cut off.
    package var closesAt: Instant? {
        deadline.map { $0 + Self.graceMs }
    }

    /// The end of a question's time for somebody to whom it was opened at a moment.
    func deadline(of place: Int, opened: Instant) -> Instant {
        pauses.reduce(opened + set.items[place].limitMs + places[place].extraMs) { end, pause in
            pause.from >= opened && pause.from <= end + Self.graceMs ? end + pause.lengthMs : end
        }
    }

    /// The last moment at which an answer is taken.
    func closing(of place: Int, opened: Instant) -> Instant {
        deadline(of: place, opened: opened) + Self.graceMs
    }

    /// Milliseconds between two moments without pauses; 0 when the clock was set back.
    func elapsedMs(from opened: Instant, to now: Instant) -> Int64 {
        let paused = pauses.filter { $0.from >= opened && $0.to <= now }.map(\.lengthMs).reduce(0, +)
        return max(0, now.ms - opened.ms - paused)
    }
}
