extension Run {
    /// Takes a command. A refused one changes nothing.
    ///
    /// - Returns: what followed, in order; empty for a hint that was open already.
    package mutating func apply(
        _ command: PracticeCommand, at now: Instant
    ) throws(PracticeRefusal) -> [PracticeEvent] {
        guard end == nil else { throw .ended }
        guard now <= deadline else { throw .timeIsOver }
        switch command {
        case .answer(let step, let values):
            return try answer(place(of: step), values, at: now)
        case .hint(let step):
            let place = try place(of: step)
            if outcomes[place].isHinted { return [] }
            outcomes[place].isHinted = true
            log.append(PracticeEntry(command: command, at: now))
            return [.hintShown(step: step, hint: cast.steps[place].hint)]
        case .skip(let step):
            let place = try place(of: step)
            outcomes[place].isSkipped = true
            log.append(PracticeEntry(command: command, at: now))
            return close(place, at: now)
        case .leave:
            log.append(PracticeEntry(command: command, at: now))
            return finish(.left, at: now)
        }
    }

    /// The place of a step, which must be the open one.
    private func place(of step: Step.ID) throws(PracticeRefusal) -> Int {
        guard let place = outcomes.firstIndex(where: { $0.step == step }) else { throw .unknownStep }
        guard place == currentPlace else { throw .notCurrentStep }
        return place
    }

    private mutating func answer(
        _ place: Int, _ values: ScreenAnswer, at now: Instant
    ) throws(PracticeRefusal) -> [PracticeEvent] {
        let step = cast.steps[place]
        let post = try PostReading(run: self, place: place).read(values)
        let isStaged = sheet(at: place, given: post.answer).fields.contains(where: \.isSettled)
        let outcome = outcomes[place]
        let isKnown = !isStaged && outcome.tries.contains { $0.answer == post.answer }
        guard post.sent != outcome.lastPost, !isKnown else { throw .alreadySent }
        let judgement = step.screen.judge(post.answer)
        outcomes[place].lastPost = post.sent
        log.append(PracticeEntry(command: .answer(step: step.id, values: post.sent), at: now))
        guard judgement.isComplete else {
            outcomes[place].given = post.answer
            return [.continued(step: step.id, judgement)]
        }
        outcomes[place].tries.append(.init(answer: post.answer, judgement: judgement, at: now))
        let number = outcomes[place].tries.count
        let isDone = judgement.isRight || number >= StepOutcome.maximumTries
        outcomes[place].given = isStaged && !isDone ? [:] : post.answer
        var events: [PracticeEvent] = [.judged(step: step.id, judgement, tryNumber: number)]
        events += fail(judgement.criticals, at: step.id, now)
        return isDone ? events + close(place, at: now) : events
    }

    private mutating func fail(_ errors: [CriticalError], at step: Step.ID, _ now: Instant) -> [PracticeEvent] {
        var events: [PracticeEvent] = []
        for error in errors where !failures.contains(where: { $0.error.id == error.id }) {
            failures.append(Failure(step: step, error: error, at: now))
            events.append(.failed(step: step, error))
        }
        return events
    }

    private mutating func close(_ place: Int, at now: Instant) -> [PracticeEvent] {
        outcomes[place].isClosed = true
        let outcome = outcomes[place]
        let closed = PracticeEvent.stepClosed(step: outcome.step, earned: outcome.earned, of: outcome.points)
        return currentPlace == nil ? [closed] + finish(.finished, at: now) : [closed]
    }

    private mutating func finish(_ end: End, at now: Instant) -> [PracticeEvent] {
        self.end = end
        endedAt = now
        return [.ended(end)]
    }
}
