/// What the teacher sees beside the projector: who is missing, and what may be pressed.
package struct LiveHostView: Hashable, Sendable {
    /// One question of the set.
    package struct Line: Hashable, Sendable {
        package enum State: String, CaseIterable, Codable, Sendable {
            case waiting
            case open
            case revealed
            case skipped
        }

        /// 0-based; what an order names.
        package let place: Int
        package let stem: String
        package let seconds: Int
        package let state: State
        package let isHidden: Bool
        package let answeredCount: Int
        /// Right answers; `nil` before the answer was shown.
        package let rightCount: Int?
    }

    /// A pupil of the room.
    package struct Pupil: Hashable, Sendable {
        package let player: LivePlayer.ID
        package let name: String
        /// False for a guest.
        package let isOnList: Bool
        package let isRemoved: Bool
        /// The open question, or all of the set at the pupils' pace, is answered.
        package let hasAnswered: Bool
        /// Questions answered so far.
        package let answeredCount: Int
    }

    package let projector: LiveProjectorView
    /// Goes back with the next press.
    package let step: Int
    package let lines: [Line]
    /// In the order of coming in, with those whose names were taken off.
    package let pupils: [Pupil]
    /// Pupils of the list who are not in the room.
    package let absent: [LiveRoster.Entry]
    /// What “Câu tiếp theo” opens; `nil` when all were asked.
    package let nextPlace: Int?

    /// Who is in the room and has not answered.
    package var missing: [Pupil] {
        pupils.filter { !$0.isRemoved && !$0.hasAnswered }
    }
}

extension LiveQuiz {
    /// The teacher's state; like every screen it holds no key before the answer is shown.
    package func hostView(_ scene: LiveScene) -> LiveHostView {
        let present = Set(players.compactMap(\.learner))
        return LiveHostView(
            projector: projectorView(scene), step: step, lines: places.indices.map(hostLine),
            pupils: players.map(hostPupil),
            absent: settings.entrance == .guests ? [] : roster.entries.filter { !present.contains($0.learner) },
            nextPlace: nextPlace)
    }

    private func hostLine(_ place: Int) -> LiveHostView.Line {
        let state = places[place]
        let isShown = settings.pace == .pupil ? phase == .ended : state.isRevealed
        return LiveHostView.Line(
            place: place, stem: set.items[place].question.stem, seconds: set.items[place].seconds,
            state: state.isRevealed ? .revealed : state.isSkipped ? .skipped : isOpen(place) ? .open : .waiting,
            isHidden: state.isHidden, answeredCount: answeredCount(at: place),
            rightCount: isShown ? rightCount(at: place) : nil)
    }

    private func isOpen(_ place: Int) -> Bool {
        phase == .asking(place) || phase == .running && !places[place].isHidden
    }

    private func hostPupil(_ player: LivePlayer) -> LiveHostView.Pupil {
        let answered = places.indices.filter { places[$0].answers[player.id] != nil }
        let hasAnswered: Bool =
            switch phase {
            case .asking(let place): answered.contains(place)
            case .running: places.indices.allSatisfy { places[$0].isHidden || answered.contains($0) }
            default: true
            }
        return LiveHostView.Pupil(
            player: player.id, name: player.name, isOnList: player.learner != nil, isRemoved: player.isRemoved,
            hasAnswered: hasAnswered, answeredCount: answered.count)
    }
}
