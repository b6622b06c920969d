import Domain

/// How a room is recorded in its class, as typed.
struct LiveRecordDraft {
    let mode: String
    let minutes: String

    /// As it was recorded, or what the room suggests: a quiz rarely fills more than a period.
    init(_ before: LiveClassRecord?, _ room: LiveQuiz, _ record: LiveQuizRecord) {
        mode = before?.mode.rawValue ?? ""
        minutes = "\(before?.minutes ?? min(45, room.playedMinutes(openedAt: record.openedAt)))"
    }

    init(_ form: Form) {
        mode = form["mode"]
        minutes = form["minutes"]
    }

    /// What is to be recorded; `nil` with problems.
    func order(_ problems: inout FormProblems) -> (mode: DeliveryMode, minutes: Int)? {
        let mode = DeliveryMode(rawValue: mode)
        if mode == nil { problems.add("mode", "Chọn hình thức tổ chức") }
        let minutes = Typed.number(minutes, in: 1...180)
        if minutes == nil { problems.add("minutes", "Số phút từ 1 đến 180") }
        guard let mode, let minutes else { return nil }
        return (mode, minutes)
    }
}
