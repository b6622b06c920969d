extension LiveQuiz {
    /// Takes a command. A refused one changes nothing; one that was taken before changes nothing either.
    ///
    /// - Returns: what followed, in order; empty when nothing changed, and then `log` did not grow.
    package mutating func apply(_ command: LiveCommand, at now: Instant) throws(LiveRefusal) -> [LiveEvent] {
        let kinds = try follow(command, at: now)
        if !kinds.isEmpty { log.append(LiveEntry(command: command, at: now)) }
        return kinds.map { LiveEvent(room: id, kind: $0) }
    }

    private mutating func follow(_ command: LiveCommand, at now: Instant) throws(LiveRefusal) -> [LiveEvent.Kind] {
        switch command {
        case .host(let account, let step, let order): try press(order, by: account, step: step, at: now)
        case .join(let entrance): try join(entrance, at: now)
        case .answer(let player, let place, let response): try answer(response, place, by: player, at: now)
        case .proceed(let player, let place): try proceed(to: place, by: player, at: now)
        case .timeIsUp(let place): timeIsUp(place, at: now)
        case .resumed(let since): resume(since: since, at: now)
        }
    }

    private mutating func press(
        _ order: LiveOrder, by account: Account.ID, step: Int, at now: Instant
    ) throws(LiveRefusal) -> [LiveEvent.Kind] {
        guard account == host else { throw .notHost }
        guard step == orders.count else {
            if orders.indices.contains(step), orders[step] == order { return [] }
            throw .pressedElsewhere
        }
        let kinds = try carryOut(order, at: now)
        if !kinds.isEmpty { orders.append(order) }
        return kinds
    }

    /// A timer that fires after the teacher added time finds the question still open and does nothing.
    private mutating func timeIsUp(_ place: Int, at now: Instant) -> [LiveEvent.Kind] {
        guard phase == .asking(place), let closesAt, now >= closesAt else { return [] }
        return closeOpen(place, isRevealed: true, at: now)
    }

    /// The pause begins after the last thing that is known to have happened.
    private mutating func resume(since: Instant, at now: Instant) -> [LiveEvent.Kind] {
        let from = max(since, log.last?.at ?? since)
        guard phase != .ended, from < now else { return [] }
        pauses.append(LivePause(from: from, to: now))
        return [.resumed]
    }

    /// Ends the answering of the open question.
    mutating func closeOpen(_ place: Int, isRevealed: Bool, at now: Instant) -> [LiveEvent.Kind] {
        places[place].closedAt = now
        places[place].isRevealed = isRevealed
        places[place].isSkipped = !isRevealed
        phase = isRevealed ? .revealed(place) : .skipped(place)
        return [isRevealed ? .revealed(place: place) : .skipped(place: place)]
    }
}
