import Domain

extension LiveOrder {
    /// Reads the value of a button: "start", "open:2".
    init?(text: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        let number = parts.count == 2 ? Typed.number(parts[1], in: 0...LiveQuiz.maximumPlayers) : nil
        switch (parts.first, number) {
        case ("start", nil): self = .start
        case ("board", nil): self = .showBoard
        case ("lock", nil): self = .lock
        case ("unlock", nil): self = .unlock
        case ("end", nil): self = .end
        case ("reopen", nil): self = .reopen
        case ("open", let place?): self = .open(place: place)
        case ("reveal", let place?): self = .reveal(place: place)
        case ("time", let place?): self = .addTime(place: place)
        case ("skip", let place?): self = .skip(place: place)
        case ("hide", let place?): self = .hide(place: place)
        case ("show", let place?): self = .show(place: place)
        case ("remove", let player?): self = .remove(player: LivePlayer.ID(Int64(player)))
        case ("readmit", let player?): self = .readmit(player: LivePlayer.ID(Int64(player)))
        default: return nil
        }
    }
}

/// A button of the teacher's.
struct LiveButton: Sendable {
    /// As `LiveOrder` reads it.
    let order: String
    let title: String
    /// Classes of the style sheet beside `btn`.
    let style: String
    /// The key that presses it on the projector, as the style sheet shows it; `nil` for none.
    let key: String?

    init(_ order: String, _ title: String, style: String = "btn--plain", key: String? = nil) {
        self.order = order
        self.title = title
        self.style = style
        self.key = key
    }
}

extension LiveHostView {
    /// What may be pressed now, the usual step last.
    var buttons: [LiveButton] {
        let open = projector.question?.place
        switch projector.stage {
        case .lobby:
            return [lock, LiveButton("start", "Bắt đầu", style: "btn--sun btn--lg", key: "Enter")]
        case .question:
            guard let open else { return [] }
            return [
                LiveButton("time:\(open)", "Thêm 15 giây"), LiveButton("skip:\(open)", "Bỏ qua câu này"),
                LiveButton("reveal:\(open)", "Hiện kết quả", style: "", key: "Enter"),
            ]
        case .reveal, .skipped: return [LiveButton("board", "Bảng xếp hạng"), onward]
        case .board: return [lock, onward]
        case .running: return [lock, LiveButton("end", "Kết thúc", style: "")]
        case .podium: return [LiveButton("reopen", "Mở lại phòng")]
        }
    }

    private var lock: LiveButton {
        projector.isLocked ? LiveButton("unlock", "Mở khóa phòng") : LiveButton("lock", "Khóa phòng")
    }

    private var onward: LiveButton {
        nextPlace.map { LiveButton("open:\($0)", "Câu tiếp theo", style: "", key: "Enter") }
            ?? LiveButton("end", "Kết thúc", style: "", key: "Enter")
    }
}
