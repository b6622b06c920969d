import Domain

/// The teacher's telephone: the same buttons as the projector, and what only the teacher sees.
struct LiveRemotePage: Sendable {
    /// A question of the set.
    struct Line: Sendable {
        let number: String
        let stem: String
        let tag: Tag
        let countText: String
        let button: LiveButton
        /// Opens it out of turn; `nil` when that cannot be now.
        let open: LiveButton?
    }

    /// A pupil of the room.
    struct Pupil: Sendable {
        let name: String
        let stateText: String
        let button: LiveButton
    }

    let frame: Frame
    let roomID: String
    let key: String
    let step: String
    let title: String
    let pinText: String
    let stageText: String
    let question: LiveQuestionCard?
    let answeredText: String
    let buttons: [LiveButton]
    /// Who is in the room and has not answered.
    let missing: [String]
    let hasOpenQuestion: Bool
    let pupils: [Pupil]
    /// "27 em", of those who are in the room.
    let playersText: String
    /// Pupils of the list who are not in the room.
    let absent: [String]
    let hasAbsent: Bool
    let lines: [Line]
    /// `nil` once the room has ended.
    let end: LiveButton?
    let reportHref: String?
    let refusal: String?
}

extension LiveRemotePage {
    init(_ frame: Frame, _ room: LiveQuiz, _ view: LiveHostView, refusal: String?, at now: Instant) {
        let projector = view.projector
        let isOver = projector.stage == .podium
        let isAsking = projector.stage == .question
        self.init(
            frame: frame, roomID: "\(room.id.rawValue)", key: "\(projector.stage.rawValue).\(view.step)",
            step: "\(view.step)", title: projector.title, pinText: projector.pin.text,
            stageText: Self.stageText(projector.stage),
            question: isAsking
                ? projector.question.map { LiveQuestionCard($0, of: projector.questionCount, at: now) } : nil,
            answeredText: "\(projector.answeredCount)/\(projector.playerCount) em đã trả lời", buttons: view.buttons,
            missing: isAsking || projector.stage == .running ? view.missing.map(\.name) : [],
            hasOpenQuestion: isAsking || projector.stage == .running, pupils: view.pupils.map(Pupil.init),
            playersText: "\(projector.playerCount) em",
            absent: view.absent.map(\.fullName), hasAbsent: !view.absent.isEmpty,
            lines: view.lines.map { Line($0, in: room, isAsking: isAsking) },
            end: isOver || view.buttons.contains { $0.order == "end" }
                ? nil : LiveButton("end", "Kết thúc đố vui", style: "btn--danger btn--sm"),
            reportHref: isOver ? "/live-quizzes/\(room.id.rawValue)/report" : nil, refusal: refusal)
    }

    private static func stageText(_ stage: LiveStage) -> String {
        switch stage {
        case .lobby: "Phòng chờ"
        case .question: "Đang trả lời"
        case .reveal: "Đang hiện kết quả"
        case .skipped: "Đã bỏ qua câu vừa rồi"
        case .board: "Đang hiện bảng xếp hạng"
        case .running: "Các em đang làm theo nhịp của mình"
        case .podium: "Đã kết thúc"
        }
    }
}

extension LiveRemotePage.Pupil {
    fileprivate init(_ pupil: LiveHostView.Pupil) {
        let id = pupil.player.rawValue
        self.init(
            name: pupil.name,
            stateText: pupil.isRemoved ? "Đã mời ra" : pupil.isOnList ? "Trong danh sách" : "Khách",
            button: pupil.isRemoved
                ? LiveButton("readmit:\(id)", "Cho vào lại", style: "btn--plain btn--sm")
                : LiveButton("remove:\(id)", "Mời ra", style: "btn--plain btn--sm"))
    }
}

extension LiveRemotePage.Line {
    fileprivate init(_ line: LiveHostView.Line, in room: LiveQuiz, isAsking: Bool) {
        let mayOpen =
            line.state == .waiting && !line.isHidden && !isAsking && room.settings.pace == .teacher
            && room.phase != .ended
        self.init(
            number: "\(line.place + 1)", stem: line.stem, tag: Tag(line),
            countText: line.rightCount.map { "\($0)/\(line.answeredCount) em đúng" } ?? "\(line.seconds) giây",
            button: line.isHidden
                ? LiveButton("show:\(line.place)", "Hiện lại câu", style: "btn--plain btn--sm")
                : LiveButton("hide:\(line.place)", "Ẩn câu", style: "btn--plain btn--sm"),
            open: mayOpen ? LiveButton("open:\(line.place)", "Hỏi câu này", style: "btn--plain btn--sm") : nil)
    }
}

extension Tag {
    fileprivate init(_ line: LiveHostView.Line) {
        if line.isHidden {
            self.init("Đang ẩn", .warn)
            return
        }
        switch line.state {
        case .waiting: self.init("Chưa hỏi")
        case .open: self.init("Đang mở", .info)
        case .revealed: self.init("Đã hỏi", .ok)
        case .skipped: self.init("Bỏ qua", .warn)
        }
    }
}
