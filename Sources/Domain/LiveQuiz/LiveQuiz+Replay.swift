extension LiveQuiz {
    /// A room that was made again from what was stored.
    package struct Replayed: Sendable {
        package let room: LiveQuiz
        /// What the rules do not take any more; empty unless a question or a rule was changed meanwhile.
        package let refused: [(entry: LiveEntry, refusal: LiveRefusal)]
    }

    /// The room again from its commands: the same board, the same answers, the same time left.
    ///
    /// A command that is refused now is set aside, so that one changed rule does not lose a whole room.
    /// - Parameter room: as it was before the first command.
    package static func replay(_ room: LiveQuiz, log: [LiveEntry]) -> Replayed {
        var room = room
        var refused: [(entry: LiveEntry, refusal: LiveRefusal)] = []
        for entry in log {
            do throws(LiveRefusal) {
                _ = try room.apply(entry.command, at: entry.at)
            } catch {
                refused.append((entry, error))
            }
        }
        return Replayed(room: room, refused: refused)
    }
}
