/// What one pupil sees on their telephone. It holds no key before the pupil may know it.
package struct LivePupilView: Hashable, Sendable {
    /// How the last question went.
    package struct Outcome: Hashable, Sendable {
        package let isRight: Bool
        /// The share of the points, in percent.
        package let percent: Int
        /// With the streak.
        package let points: Int
        package let isBlank: Bool
        package let reveal: LiveReveal
    }

    package let room: LiveQuiz.ID
    package let player: LivePlayer.ID
    package let title: String
    package let name: String
    package let team: String?
    package let isRemoved: Bool
    package let stage: LiveStage
    package let questionCount: Int
    /// The question that is open to this pupil, or was closed last.
    package let question: LiveQuestionView?
    /// What was answered, as printed places; `nil` when nothing was.
    package let response: Response?
    /// After the answer was shown; at the pupils' pace after the pupil's own answer.
    package let outcome: Outcome?
    /// Without what is not revealed yet; `nil` for a name that was taken off.
    package let standing: LiveStandings.Line?
    package let playerCount: Int
    /// At the pupils' pace: the question that the pupil may open now.
    package let nextPlace: Int?
}

extension LiveQuiz {
    /// - Parameter scene: `self.scene`, which the caller computes once for all screens.
    /// - Returns: `nil` for somebody who is not in the room.
    package func pupilView(of id: LivePlayer.ID, _ scene: LiveScene, at now: Instant) -> LivePupilView? {
        guard let player = player(id) else { return nil }
        let place = phase == .running ? lastPlace(of: id) : currentPlace
        let ownQuestion = phase == .running ? place : nil
        let isPast = place.map { isClosed($0, for: id, at: now) } ?? false
        return LivePupilView(
            room: self.id, player: id, title: set.title, name: player.name,
            team: player.team.map { settings.teams[$0] }, isRemoved: player.isRemoved, stage: stage,
            questionCount: questionCount,
            question: scene.question
                ?? ownQuestion.map { questionView(at: $0, deadline: isPast ? nil : ownDeadline(of: $0, for: id)) },
            response: place.flatMap { place in
                places[place].answers[id].flatMap { sheet(at: place).printedResponse(author: $0.response) }
            },
            outcome: isPast && phase != place.map(Phase.skipped)
                ? place.map { outcome(at: $0, of: player, scene) } : nil,
            standing: scene.standings[id], playerCount: scene.standings.lines.count,
            nextPlace: phase == .running ? placeToOpen(for: id, at: now) : nil)
    }

    /// What every pupil sees of a question that is open to all, before they answer: it names nobody.
    ///
    /// - Returns: `nil` when no such question is open.
    package var sharedView: LivePupilView? {
        guard case .asking(let place) = phase else { return nil }
        return LivePupilView(
            room: id, player: LivePlayer.ID(0), title: set.title, name: "", team: nil, isRemoved: false, stage: stage,
            questionCount: questionCount, question: questionView(at: place, deadline: deadline), response: nil,
            outcome: nil, standing: nil, playerCount: 0, nextPlace: nil)
    }

    /// At the pupils' pace: the question that the pupil opened last.
    private func lastPlace(of id: LivePlayer.ID) -> Int? {
        places.indices.last { !places[$0].isHidden && places[$0].openings[id] != nil }
    }

    private func ownDeadline(of place: Int, for id: LivePlayer.ID) -> Instant? {
        places[place].openings[id].map { deadline(of: place, opened: $0) }
    }

    /// True when the pupil may know the answer.
    private func isClosed(_ place: Int, for id: LivePlayer.ID, at now: Instant) -> Bool {
        guard phase == .running else { return places[place].closedAt != nil }
        guard places[place].answers[id] == nil, let opened = places[place].openings[id] else { return true }
        return now > closing(of: place, opened: opened)
    }

    private func outcome(at place: Int, of player: LivePlayer, _ scene: LiveScene) -> LivePupilView.Outcome {
        let given = places[place].answers[player.id]
        var points = given.map { self.points(of: $0, at: place) } ?? 0
        if settings.rewardsStreaks, given?.mark.isRight == true {
            points += LiveScoring.streakPoints(streak(of: player, upTo: place))
        }
        return LivePupilView.Outcome(
            isRight: given?.mark.isRight ?? false, percent: given?.mark.percent ?? 0, points: points,
            isBlank: given == nil, reveal: scene.reveal ?? reveal(at: place))
    }

    private func streak(of player: LivePlayer, upTo place: Int) -> Int {
        let counted = countedPlaces
        let asked = counted.prefix { $0 != place }.filter { isAsked($0, player) } + [place]
        return asked.reversed().prefix { places[$0].answers[player.id]?.mark.isRight == true }.count
    }
}
