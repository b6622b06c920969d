import Domain

/// Stands in the place of a test while the teacher has stopped the clock: the questions are not shown.
struct AttemptPausedPage: Sendable {
    let frame: Frame
    let attemptID: String
    let title: String
    let room: AttemptRoom
    /// "9/28 câu"
    let answeredText: String
}

extension AttemptPausedPage {
    init(_ frame: Frame, _ record: AttemptRecord, _ room: AttemptRoom) {
        let answered = record.attempt.answers.answeredPositions.count
        self.init(
            frame: frame, attemptID: "\(record.attempt.id.rawValue)", title: record.assignment.title, room: room,
            answeredText: "\(answered)/\(record.attempt.paper.items.count) câu")
    }
}
