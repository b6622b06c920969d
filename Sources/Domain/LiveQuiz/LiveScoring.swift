/// What an answer earns in a room. Whole points, never negative, bounded by `questionPoints` and `streakLimit`.
package enum LiveScoring {
    /// What a right answer earns at most, without a streak.
    package static let questionPoints = 1000
    /// What each right answer in a row earns more, from the second on.
    package static let streakStep = 100
    /// The most that a streak adds to one answer.
    package static let streakLimit = 500

    /// The share of the points that the mark earned. With speed one half is for being right and the other shrinks
    /// evenly to nothing over the time that the set gives the question: time that the teacher adds takes nothing from
    /// those who were quick.
    package static func points(_ mark: Mark, elapsedMs: Int64, limitMs: Int64, rewardsSpeed: Bool) -> Int {
        let percent = min(100, max(0, mark.percent))
        guard rewardsSpeed, limitMs > 0 else { return questionPoints * percent / 100 }
        let left = Int(limitMs - min(limitMs, max(0, elapsedMs)))
        let half = questionPoints / 2
        return (half + half * left / Int(limitMs)) * percent / 100
    }

    /// What a right answer adds as the nth in a row, 1-based.
    package static func streakPoints(_ length: Int) -> Int {
        min(streakLimit, streakStep * max(0, length - 1))
    }
}

/// What one pupil has come to.
package struct LiveTally: Hashable, Sendable {
    package internal(set) var points = 0
    /// Answers that earned all of their points.
    package internal(set) var rightCount = 0
    package internal(set) var answeredCount = 0
    /// Questions that count and were put to the pupil; one who came later is not charged with those before.
    package internal(set) var askedCount = 0
    /// Right answers in a row up to the last question.
    package internal(set) var streak = 0
}

extension LiveQuiz {
    /// Places that count for the board, in the order in which they were asked.
    package var countedPlaces: [Int] {
        switch settings.pace {
        case .teacher: openedPlaces.filter { places[$0].isRevealed && !places[$0].isHidden }
        case .pupil: places.indices.filter { !places[$0].isHidden }
        }
    }

    /// What each pupil has come to over some of the places, by the place in `players`.
    func tallies(over counted: [Int]) -> [LiveTally] {
        players.map { player in
            counted.reduce(into: LiveTally()) { tally, place in
                guard isAsked(place, player) else { return }
                tally.askedCount += 1
                guard let given = places[place].answers[player.id] else {
                    tally.streak = 0
                    return
                }
                tally.answeredCount += 1
                tally.points += points(of: given, at: place)
                tally.rightCount += given.mark.isRight ? 1 : 0
                tally.streak = given.mark.isRight ? tally.streak + 1 : 0
                if settings.rewardsStreaks, given.mark.isRight {
                    tally.points += LiveScoring.streakPoints(tally.streak)
                }
            }
        }
    }

    /// What an answer earns without a streak.
    func points(of given: LiveGiven, at place: Int) -> Int {
        LiveScoring.points(
            given.mark, elapsedMs: given.elapsedMs, limitMs: set.items[place].limitMs,
            rewardsSpeed: settings.rewardsSpeed)
    }

    /// True when a question was put to a pupil: it was open while they were in the room, or they opened it.
    func isAsked(_ place: Int, _ player: LivePlayer) -> Bool {
        if settings.pace == .pupil { return places[place].openings[player.id] != nil }
        guard places[place].openedAt != nil else { return false }
        return places[place].closedAt.map { player.joinedAt <= $0 } ?? true
    }
}
