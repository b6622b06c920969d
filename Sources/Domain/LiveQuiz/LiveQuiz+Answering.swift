extension LiveQuiz {
    /// Takes an answer, once a pupil and question. The same answer sent again is taken as the one that is there, also
    /// after the question was closed: the telephone that lost the acknowledgement hears yes.
    mutating func answer(
        _ response: Response, _ place: Int, by id: LivePlayer.ID, at now: Instant
    ) throws(LiveRefusal) -> [LiveEvent.Kind] {
        guard places.indices.contains(place) else { throw .unknownQuestion }
        guard let player = player(id) else { throw .unknownPlayer }
        if let given = places[place].answers[id] {
            if given.response == response { return [] }
            throw .alreadyAnswered
        }
        if player.isRemoved { throw .removed }
        let opened = try opening(of: place, for: id)
        guard now <= closing(of: place, opened: opened) else { throw .timeIsOver }
        if response.isBlank { throw .blank }
        let kind = set.items[place].question.kind
        if let sentence = kind.objection(to: response) { throw .unreadable(sentence) }
        places[place].answers[id] = LiveGiven(
            response: response, at: now, elapsedMs: elapsedMs(from: opened, to: now), mark: kind.mark(response))
        return [.answered(id, place: place)]
    }

    /// When a question that may be answered now was opened to a pupil.
    private func opening(of place: Int, for id: LivePlayer.ID) throws(LiveRefusal) -> Instant {
        switch phase {
        case .lobby: throw .notStarted
        case .ended: throw .ended
        case .running:
            guard !places[place].isHidden, let opened = places[place].openings[id] else { throw .notOpen }
            return opened
        case .asking, .revealed, .skipped, .board:
            guard let opened = places[place].openedAt else { throw .notOpen }
            guard phase == .asking(place) else { throw .timeIsOver }
            return opened
        }
    }

    /// In a room at the pupils' pace: opens the next question when the one before is answered or over.
    mutating func proceed(to place: Int, by id: LivePlayer.ID, at now: Instant) throws(LiveRefusal) -> [LiveEvent.Kind]
    {
        guard settings.pace == .pupil else { throw .otherPace }
        guard places.indices.contains(place) else { throw .unknownQuestion }
        guard let player = player(id) else { throw .unknownPlayer }
        if player.isRemoved { throw .removed }
        if places[place].openings[id] != nil { return [] }
        switch phase {
        case .running: break
        case .ended: throw .ended
        case .lobby, .asking, .revealed, .skipped, .board: throw .notStarted
        }
        guard placeToOpen(for: id, at: now) == place else { throw .notYourTurn }
        places[place].openings[id] = now
        return [.proceeded(id, place: place)]
    }

    /// In a room at the pupils' pace: the question that a pupil may open now; `nil` while one is open and at the end.
    package func placeToOpen(for id: LivePlayer.ID, at now: Instant) -> Int? {
        for place in places.indices where !places[place].isHidden {
            guard let opened = places[place].openings[id] else { return place }
            if places[place].answers[id] == nil, now <= closing(of: place, opened: opened) { return nil }
        }
        return nil
    }

    /// In a room at the pupils' pace: the question that a pupil has before them; `nil` before the first and after the
    /// last.
    package func openPlace(for id: LivePlayer.ID, at now: Instant) -> Int? {
        places.indices.first { place in
            guard !places[place].isHidden, let opened = places[place].openings[id] else { return false }
            return places[place].answers[id] == nil && now <= closing(of: place, opened: opened)
        }
    }
}
