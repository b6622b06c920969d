/// What a live quiz came to in a class: what is recorded when its teacher says so.
///
/// It is an activity in which the pupils took part, with how much they knew of it; it proves no knowledge, for which the
/// rule asks an approved test (CURRICULUM.md §5.2, docs/decisions/0012).
package struct LiveClassResult: Hashable, Sendable {
    /// Questions put to a pupil, and those that were answered right.
    package struct Played: Hashable, Sendable {
        package let asked: Int
        package let right: Int

        package init(asked: Int, right: Int) {
            self.asked = asked
            self.right = right
        }
    }

    /// One pupil of the list.
    package struct Line: Hashable, Sendable {
        package let learner: Learner.ID
        /// `nil` for a pupil who never came.
        package let played: Played?

        package init(learner: Learner.ID, played: Played?) {
            self.learner = learner
            self.played = played
        }
    }

    /// Guests, whom nobody knows, are not among them.
    package let lines: [Line]

    package init(lines: [Line]) {
        self.lines = lines
    }

    /// Who answered at least once: only they took part.
    package var participants: [Learner.ID] {
        lines.filter { ($0.played?.asked ?? 0) > 0 }.map(\.learner)
    }
}

extension LiveResult {
    /// The pupils of the list, present and absent.
    package var classResult: LiveClassResult {
        let present = rows.compactMap { row in
            row.player.learner.map { learner in
                let cells = row.cells.compactMap { $0 }
                let isSilent = cells.allSatisfy { $0.given == nil }
                let right = cells.count { $0.given?.mark.isRight == true }
                return LiveClassResult.Line(
                    learner: learner, played: .init(asked: isSilent ? 0 : cells.count, right: right))
            }
        }
        return LiveClassResult(lines: present + absent.map { .init(learner: $0.learner, played: nil) })
    }
}

/// A live quiz as it was recorded for a class.
package struct LiveClassRecord: Hashable, Sendable {
    package let room: LiveQuiz.ID
    package let title: String
    /// On which it was played.
    package let day: Day
    package let mode: DeliveryMode
    package let minutes: Int
    package let result: LiveClassResult

    package init(
        room: LiveQuiz.ID, title: String, day: Day, mode: DeliveryMode, minutes: Int, result: LiveClassResult
    ) {
        self.room = room
        self.title = title
        self.day = day
        self.mode = mode
        self.minutes = minutes
        self.result = result
    }
}
