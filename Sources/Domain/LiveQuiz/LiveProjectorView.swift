/// What stands on the screens of a room now.
package enum LiveStage: String, CaseIterable, Codable, Sendable {
    case lobby
    case question
    case reveal
    /// A question was passed over.
    case skipped
    case board
    /// At the pupils' pace.
    case running
    /// The end: podium and places.
    case podium
}

/// What the whole class may see: the projector's state, whole and small.
package struct LiveProjectorView: Hashable, Sendable {
    /// A name in the waiting room.
    package struct Name: Hashable, Sendable {
        package let player: LivePlayer.ID
        package let text: String
        package let team: Int?
    }

    package let room: LiveQuiz.ID
    package let title: String
    package let pin: LivePIN
    package let stage: LiveStage
    package let isLocked: Bool
    package let questionCount: Int
    /// Pupils in the room, and on the list.
    package let playerCount: Int
    package let rosterCount: Int
    /// In the waiting room only, in the order of coming in.
    package let names: [Name]
    /// The question that is open or was closed last; `nil` in the waiting room and at the end.
    package let question: LiveQuestionView?
    package let answeredCount: Int
    /// Only when the room has seen the question closed.
    package let reveal: LiveReveal?
    /// At most eight lines; on the board and at the end.
    package let board: [LiveStandings.Line]
    /// The first three places; at the end.
    package let podium: [LiveStandings.Line]
    package let teams: [LiveTeamLine]
}

extension LiveQuiz {
    /// - Parameter scene: `self.scene`, which the caller computes once for all screens.
    package func projectorView(_ scene: LiveScene) -> LiveProjectorView {
        let present = presentPlayers
        let showsBoard = [.board, .podium].contains(stage) || stage == .running
        return LiveProjectorView(
            room: id, title: set.title, pin: pin, stage: stage, isLocked: isLocked, questionCount: questionCount,
            playerCount: present.count, rosterCount: settings.entrance == .guests ? 0 : roster.entries.count,
            names: stage == .lobby ? present.map { .init(player: $0.id, text: $0.name, team: $0.team) } : [],
            question: scene.question, answeredCount: currentPlace.map { answeredCount(at: $0) } ?? 0,
            reveal: scene.reveal, board: showsBoard ? scene.standings.publicLines : [],
            podium: stage == .podium ? scene.standings.podium : [], teams: showsBoard ? scene.teams : [])
    }

    /// What the screens show now.
    package var stage: LiveStage {
        switch phase {
        case .lobby: .lobby
        case .asking: .question
        case .revealed: .reveal
        case .skipped: .skipped
        case .board: .board
        case .running: .running
        case .ended: .podium
        }
    }

    /// The question on the screens; `nil` when there is none.
    package var currentPlace: Int? {
        switch phase {
        case .asking(let place), .revealed(let place), .skipped(let place): place
        case .lobby, .board, .running, .ended: nil
        }
    }

    /// Pupils of the room who answered a question.
    package func answeredCount(at place: Int) -> Int {
        let answers = places[place].answers
        let removed = players.count { $0.isRemoved && answers[$0.id] != nil }
        return answers.count - removed
    }
}
