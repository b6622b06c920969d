import Domain

extension LivePlayPage {
    /// Of the browser's tab.
    static func title(_ view: LivePupilView) -> String {
        view.question.map { "Câu \($0.number)" } ?? "Đố vui"
    }

    init(_ frame: Frame, _ room: LiveQuiz, _ view: LivePupilView, refusal: String?, at now: Instant) {
        let isAsked = view.outcome == nil && view.response == nil && !view.isRemoved
        let isOpen = isAsked && [.question, .running].contains(view.stage)
        let question = isOpen ? view.question.map { LiveQuestionCard($0, of: view.questionCount, at: now) } : nil
        let outcome = view.stage == .podium || view.isRemoved ? nil : Outcome(view)
        let next = view.isRemoved ? nil : Self.next(view)
        let points = view.standing?.tally.points ?? 0
        self.init(
            frame: frame, pin: "\(room.pin.number)",
            key: [
                view.stage.rawValue, view.question.map { "\($0.place)" } ?? "-", isOpen ? "open" : "closed",
                view.response == nil ? "-" : "answered", view.outcome == nil ? "-" : "known",
                next?.place ?? "-", view.isRemoved ? "removed" : "-",
            ].joined(separator: "."),
            heading: view.question.map { "Câu \($0.number)/\(max($0.number, view.questionCount))" } ?? view.title,
            name: [view.name, view.team].compactMap { $0 }.joined(separator: " · "),
            pointsText: "\(VietnameseFormat.whole(points)) điểm", refusal: refusal,
            wait: question == nil && outcome == nil ? Wait(view) : nil, question: question, outcome: outcome,
            next: next, isOver: view.stage == .podium, refreshes: question == nil && view.stage != .podium)
    }

    private static func next(_ view: LivePupilView) -> Next? {
        view.nextPlace.map { Next(place: "\($0)", title: view.question == nil ? "Bắt đầu" : "Câu tiếp theo") }
    }
}

extension LivePlayPage.Wait {
    fileprivate init(_ view: LivePupilView) {
        let tile = view.response.flatMap { response -> LiveTile? in
            guard case .choice(let place) = response, let question = view.question,
                question.options.indices.contains(place)
            else { return nil }
            return LiveTile(place, question.options[place])
        }
        let (heading, text) = Self.words(view)
        self.init(heading: heading, text: text, tile: view.stage == .question ? tile : nil)
    }

    private static func words(_ view: LivePupilView) -> (String, String) {
        if view.isRemoved { return ("Em chờ thầy cô một chút", LiveRefusal.removed.message) }
        let standing = view.standing.map { "Em đang ở hạng \($0.place)/\(view.playerCount)." } ?? ""
        switch view.stage {
        case .lobby: return ("Em đã vào phòng", "Em nhìn lên màn chiếu, thầy cô sắp bắt đầu.")
        case .question: return ("Đã nhận câu trả lời", "Câu trả lời của em đã được lưu. Chờ các bạn một chút nhé.")
        case .skipped: return ("Bỏ qua câu này", "Câu này không tính điểm cho ai. Chờ câu tiếp theo nhé.")
        case .board: return ("Bảng xếp hạng", "\(standing) Xem các bạn dẫn đầu trên màn chiếu.")
        case .running:
            let isDone = view.nextPlace == nil
            return isDone
                ? ("Em đã làm xong", "\(standing) Chờ thầy cô kết thúc để xem kết quả.")
                : ("Em làm theo nhịp của mình", "Mỗi câu có đồng hồ riêng, bấm nút là câu mở ra.")
        case .podium:
            let tally = view.standing?.tally
            let right = "Em trả lời đúng \(tally?.rightCount ?? 0)/\(tally?.askedCount ?? 0) câu."
            return (view.standing.map { "Hạng \($0.place)/\(view.playerCount)" } ?? "Đố vui đã kết thúc", right)
        case .reveal: return ("Em vào sau câu này", "Chờ câu tiếp theo nhé.")
        }
    }
}

extension LivePlayPage.Outcome {
    fileprivate init?(_ view: LivePupilView) {
        guard let outcome = view.outcome, let question = view.question else { return nil }
        let isChoice = [.oneOf, .severalOf].contains(question.form)
        var chosen: LiveTile?
        if case .choice(let place)? = view.response, question.options.indices.contains(place) {
            chosen = LiveTile(place, question.options[place])
        }
        let right = outcome.reveal.counts.enumerated().filter { $1.isRight }.map { LiveTile($0, $1.text) }
        let showsKey = !outcome.isRight
        let isPartly = !outcome.isRight && outcome.percent > 0
        let tally = view.standing?.tally
        self.init(
            isRight: outcome.isRight,
            heading: outcome.isRight
                ? "Đúng rồi!" : outcome.isBlank ? "Em chưa kịp trả lời" : isPartly ? "Đúng một phần" : "Chưa đúng",
            pointsText: outcome.points > 0 ? "+\(VietnameseFormat.whole(outcome.points)) điểm" : nil, chosen: chosen,
            chosenText: chosen == nil ? question.words(view.response) : nil,
            keys: showsKey && isChoice ? right : [], hasKeys: showsKey && isChoice,
            keyText: showsKey && !isChoice ? outcome.reveal.keyTexts.joined(separator: "; ") : nil,
            explanation: outcome.reveal.explanation,
            facts: [
                .init(number: "\(tally?.rightCount ?? 0)/\(tally?.askedCount ?? 0)", label: "câu đúng"),
                .init(
                    number: view.standing.map { "\($0.place)/\(view.playerCount)" } ?? "-", label: "hạng của em"),
                .init(number: VietnameseFormat.whole(tally?.points ?? 0), label: "tổng điểm"),
            ],
            nextText: view.stage != .running
                ? "Chờ thầy cô mở câu tiếp theo nhé."
                : view.nextPlace == nil ? "Em đã làm hết các câu. Chờ thầy cô kết thúc để xem kết quả." : "")
    }
}

extension LiveQuestionView {
    /// An answer in words, one part after the other; `nil` for none.
    func words(_ printed: Domain.Response?) -> String? {
        func text(_ place: Int, _ of: [String]) -> String { of.indices.contains(place) ? of[place] : "bỏ trống" }
        switch printed {
        case nil, .blank?: return nil
        case .choice(let place)?: return text(place, options)
        case .text(let typed)?: return unit.map { "\(typed) \($0)" } ?? typed
        case .texts(let texts)?: return texts.joined(separator: "; ")
        case .judgements(let judgements)?:
            return zip("abcdefgh", judgements).map { "\($0)) \($1.map { $0 ? "Đúng" : "Sai" } ?? "bỏ trống")" }
                .joined(separator: "; ")
        case .indexes(let places)?:
            guard !targets.isEmpty else { return places.map { text($0, options) }.joined(separator: "; ") }
            return zip(options, places).map { "\($0) → \(text($1, targets))" }.joined(separator: "; ")
        }
    }
}
