/// What all screens of a room have in common, computed once for each change: with thousands of pupils the board is sorted
/// and the answers are counted once and not for every telephone.
package struct LiveScene: Hashable, Sendable {
    package let standings: LiveStandings
    package let teams: [LiveTeamLine]
    /// The question on the screens; `nil` when there is none.
    package let question: LiveQuestionView?
    /// Only when the room has seen the question closed.
    package let reveal: LiveReveal?
}

extension LiveQuiz {
    /// The room as it stands; valid until the next command changes it.
    package var scene: LiveScene {
        let standings = standings
        return LiveScene(
            standings: standings, teams: teamLines(standings),
            question: currentPlace.map { questionView(at: $0, deadline: deadline) },
            reveal: stage == .reveal ? currentPlace.map { reveal(at: $0) } : nil)
    }
}
