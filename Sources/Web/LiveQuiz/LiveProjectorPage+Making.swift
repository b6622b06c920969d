import Domain

extension LiveProjectorPage {
    init(
        _ frame: Frame, _ room: LiveQuiz, _ view: LiveHostView, origin: String, refusal: String?, at now: Instant
    ) {
        let projector = view.projector
        let card =
            projector.stage == .question
            ? projector.question.map { LiveQuestionCard($0, of: projector.questionCount, at: now) } : nil
        let numbered = [.question, .reveal].contains(projector.stage) ? projector.question : nil
        self.init(
            frame: frame, roomID: "\(room.id.rawValue)",
            key: "\(projector.stage.rawValue).\(projector.question?.place ?? -1).\(view.step).\(Self.names(projector))",
            step: "\(view.step)", title: projector.title, pinText: projector.pin.text,
            numberText: numbered.map { "Câu \($0.number)/\(max($0.number, projector.questionCount))" } ?? "",
            lobby: projector.stage == .lobby ? Lobby(projector, origin: origin) : nil, question: card,
            answeredText: "\(projector.answeredCount)/\(projector.playerCount)",
            reveal: projector.stage == .reveal ? Reveal(projector) : nil, notice: Self.notice(view),
            board: [.board, .podium].contains(projector.stage) ? Board(projector) : nil, buttons: view.buttons,
            hint: Self.hint(projector),
            reportHref: projector.stage == .podium ? "/live-quizzes/\(room.id.rawValue)/report" : nil,
            refusal: refusal)
    }

    /// The waiting room changes with every name.
    private static func names(_ view: LiveProjectorView) -> Int {
        view.stage == .lobby ? view.playerCount : 0
    }

    private static func notice(_ view: LiveHostView) -> String? {
        switch view.projector.stage {
        case .skipped: return "Bỏ qua câu này, không tính điểm cho ai."
        case .running:
            let done = view.pupils.count { !$0.isRemoved && $0.hasAnswered }
            return "Các em làm theo nhịp của mình: \(done)/\(view.projector.playerCount) em đã làm xong."
        case .lobby, .question, .reveal, .board, .podium: return nil
        }
    }

    private static func hint(_ view: LiveProjectorView) -> String {
        switch view.stage {
        case .lobby:
            return view.isLocked ? "Phòng đang khóa, không nhận thêm bạn mới." : "Em nào vào sau vẫn chơi được."
        case .question:
            return switch view.question?.form {
            case .oneOf: "Trả lời trên điện thoại: chọn hình, màu hoặc chữ cái giống trên màn chiếu."
            case .severalOf: "Trả lời trên điện thoại: chọn mọi ô đúng rồi bấm Gửi."
            case .typed: "Trả lời trên điện thoại: gõ câu trả lời rồi bấm Gửi."
            default: "Trả lời trên điện thoại rồi bấm Gửi."
            }
        case .reveal:
            guard let counts = view.reveal?.counts,
                let worst = counts.filter({ !$0.isRight }).max(by: { $0.count < $1.count }),
                worst.count > 0, let place = counts.firstIndex(of: worst)
            else { return "" }
            return "\(worst.count) em chọn \(LiveTile(place, "").letter): nên hỏi lại vì sao."
        case .board, .podium:
            return view.board.isEmpty
                ? "Bạn nào có điểm thì tên hiện ở đây."
                : "Chỉ hiện 8 bạn đứng đầu. Các em khác xem thứ hạng của mình trên điện thoại."
        case .skipped, .running: return ""
        }
    }
}

extension LiveProjectorPage.Lobby {
    fileprivate init(_ view: LiveProjectorView, origin: String) {
        let isList = view.rosterCount > 0
        self.init(
            digits: "\(view.pin.number)".map(String.init), pinText: view.pin.text,
            address: "\(origin.split(separator: "/").last ?? "")/live",
            code: QRCode("\(origin)/live/\(view.pin.number)"), countNumber: "\(view.playerCount)",
            countText: isList ? "/\(view.rosterCount) em đã vào" : " em đã vào",
            names: view.names.map { name in
                let look = LiveTile(Int(name.player.rawValue - 1) % 4, "")
                return .init(
                    order: "remove:\(name.player.rawValue)", text: name.text, tone: look.tone, shape: look.shape)
            })
    }
}

extension LiveProjectorPage.Reveal {
    fileprivate init?(_ view: LiveProjectorView) {
        guard let reveal = view.reveal, let question = view.question else { return nil }
        let top = max(1, reveal.counts.map(\.count).max() ?? 1)
        let tiles = reveal.counts.enumerated().map { LiveTile($0, $1.text) }
        let isChoice = [.oneOf, .severalOf].contains(question.form)
        self.init(
            stem: question.stem,
            columns: zip(tiles, reveal.counts).map { tile, count in
                .init(
                    tile: tile, count: "\(count.count)",
                    percentText: "\(count.count * 100 / max(1, reveal.answeredCount))%",
                    height: count.count * 100 / top, isRight: count.isRight)
            },
            keys: isChoice ? zip(tiles, reveal.counts).filter { $1.isRight }.map(\.0) : [],
            keyTexts: isChoice ? [] : reveal.keyTexts, explanation: reveal.explanation,
            rightText: "\(reveal.rightCount)/\(view.playerCount)")
    }
}

extension LiveProjectorPage.Board {
    fileprivate init(_ view: LiveProjectorView) {
        let first = Dictionary(grouping: view.podium, by: \.place)
        let steps = [2, 1, 3].compactMap { place in first[place].map { LiveProjectorPage.Step(place, $0) } }
        let rest = view.board.filter { line in !view.podium.contains(line) }
        self.init(
            heading: Self.heading(view), podium: steps, hasPodium: !steps.isEmpty,
            isPodiumAlone: !steps.isEmpty && rest.isEmpty && view.teams.isEmpty,
            lines: rest.map(LiveProjectorPage.Line.init), start: "\(rest.first?.place ?? 1)",
            teams: view.teams.map(LiveProjectorPage.Line.init), hasTeams: !view.teams.isEmpty,
            isEmpty: view.board.isEmpty)
    }

    private static func heading(_ view: LiveProjectorView) -> String {
        guard view.stage == .podium else { return "Bảng xếp hạng" }
        return view.podium.isEmpty ? "Buổi đố vui đã xong" : "Chúc mừng các bạn dẫn đầu!"
    }
}

extension LiveProjectorPage.Step {
    fileprivate init(_ place: Int, _ lines: [LiveStandings.Line]) {
        let look = LiveTile([1: 0, 2: 2, 3: 3][place] ?? 0, "")
        self.init(
            place: "\(place)", title: ["Nhất", "Nhì", "Ba"][place - 1], names: lines.map(\.name),
            pointsText: "\(VietnameseFormat.whole(lines.first?.tally.points ?? 0)) điểm", tone: look.tone,
            shape: look.shape, isFirst: place == 1, isCrowded: lines.count > 2)
    }
}

extension LiveProjectorPage.Line {
    fileprivate init(_ line: LiveStandings.Line) {
        let moved = line.moved ?? 0
        self.init(
            place: "\(line.place)", name: line.name, points: VietnameseFormat.whole(line.tally.points),
            up: moved > 0 ? "\(moved)" : nil, down: moved < 0 ? "\(-moved)" : nil)
    }

    fileprivate init(_ line: LiveTeamLine) {
        self.init(
            place: "\(line.place)", name: line.name, points: VietnameseFormat.whole(line.meanPoints), up: nil, down: nil
        )
    }
}
