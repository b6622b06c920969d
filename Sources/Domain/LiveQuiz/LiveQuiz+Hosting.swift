extension LiveQuiz {
    /// Carries out a press of the teacher; no kinds when it was so already.
    mutating func carryOut(_ order: LiveOrder, at now: Instant) throws(LiveRefusal) -> [LiveEvent.Kind] {
        switch order {
        case .start: return try start(at: now)
        case .open(let place): return try open(place, at: now)
        case .reveal(let place), .skip(let place):
            let isReveal = order == .reveal(place: place)
            if phase == (isReveal ? .revealed(place) : .skipped(place)) { return [] }
            guard phase == .asking(place) else { throw .notOpen }
            return closeOpen(place, isRevealed: isReveal, at: now)
        case .addTime(let place):
            guard phase == .asking(place) else { throw .notOpen }
            places[place].extraMs += Self.addedMs
            return [.timeAdded(place: place)]
        case .showBoard: return try showBoard()
        case .hide(let place): return try setHidden(place, true, at: now)
        case .show(let place): return try setHidden(place, false, at: now)
        case .remove(let player): return try setRemoved(player, true)
        case .readmit(let player): return try setRemoved(player, false)
        case .lock, .unlock:
            if isLocked == (order == .lock) { return [] }
            isLocked.toggle()
            return [.lockChanged]
        case .end: return end(at: now)
        case .reopen: return try reopen(at: now)
        }
    }

    /// The question that “Câu tiếp theo” opens; `nil` when all were asked.
    package var nextPlace: Int? {
        settings.pace == .teacher ? places.indices.first { places[$0].openedAt == nil && !places[$0].isHidden } : nil
    }

    private mutating func start(at now: Instant) throws(LiveRefusal) -> [LiveEvent.Kind] {
        guard phase == .lobby else {
            if phase == .ended { throw .ended }
            return []
        }
        if settings.pace == .pupil {
            phase = .running
            return [.started]
        }
        guard let nextPlace else { throw .cannotOpen }
        return try open(nextPlace, at: now)
    }

    private mutating func open(_ place: Int, at now: Instant) throws(LiveRefusal) -> [LiveEvent.Kind] {
        guard settings.pace == .teacher else { throw .otherPace }
        guard places.indices.contains(place) else { throw .unknownQuestion }
        if phase == .asking(place) { return [] }
        switch phase {
        case .ended: throw .ended
        case .asking: throw .cannotOpen
        case .lobby, .revealed, .skipped, .board, .running: break
        }
        guard places[place].openedAt == nil, !places[place].isHidden else { throw .cannotOpen }
        places[place].openedAt = now
        openedPlaces.append(place)
        phase = .asking(place)
        return [.opened(place: place)]
    }

    private mutating func showBoard() throws(LiveRefusal) -> [LiveEvent.Kind] {
        switch phase {
        case .revealed, .skipped:
            phase = .board
            return [.boardShown]
        case .board: return []
        case .lobby: throw .notStarted
        case .asking: throw .notOpen
        case .running: throw .otherPace
        case .ended: throw .ended
        }
    }

    /// The open question closes when it is hidden; shown again, it was skipped.
    private mutating func setHidden(
        _ place: Int, _ isHidden: Bool, at now: Instant
    ) throws(LiveRefusal) -> [LiveEvent.Kind] {
        guard places.indices.contains(place) else { throw .unknownQuestion }
        guard places[place].isHidden != isHidden else { return [] }
        places[place].isHidden = isHidden
        let closing = isHidden && phase == .asking(place) ? closeOpen(place, isRevealed: false, at: now) : []
        return [.visibilityChanged(place: place)] + closing
    }

    private mutating func setRemoved(
        _ id: LivePlayer.ID, _ isRemoved: Bool
    ) throws(LiveRefusal) -> [LiveEvent.Kind] {
        guard let player = player(id) else { throw .unknownPlayer }
        guard player.isRemoved != isRemoved else { return [] }
        players[Int(id.rawValue) - 1].isRemoved = isRemoved
        return [isRemoved ? .removed(id) : .readmitted(id)]
    }

    private mutating func end(at now: Instant) -> [LiveEvent.Kind] {
        guard phase != .ended else { return [] }
        phaseBeforeEnd = phase
        endedAt = now
        phase = .ended
        return [.ended]
    }

    /// An open question goes on with the time that it had left.
    private mutating func reopen(at now: Instant) throws(LiveRefusal) -> [LiveEvent.Kind] {
        guard let before = phaseBeforeEnd, let endedAt else { throw .notEnded }
        if now > endedAt { pauses.append(LivePause(from: endedAt, to: now)) }
        phase = before
        phaseBeforeEnd = nil
        self.endedAt = nil
        return [.reopened]
    }
}
