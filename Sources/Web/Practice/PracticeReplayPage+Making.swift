import Domain

extension PracticeReplayPage {
    init(_ frame: Frame, _ opened: PracticeDesk.Opened, who: PracticePupil, isTeacher: Bool) {
        let run = opened.run
        let record = opened.record
        let isSame = run.score == record.score && run.failures.count == record.criticalCount
        let lead = [
            "\(run.scenario.code) · \(run.scenario.title)", who.learner.fullName,
            who.classroom.map { "lớp \($0.name)" }, "bắt đầu lúc \(run.startedAt.clockText), \(run.startedAt.day.text)",
            run.end?.title ?? "Đang làm",
        ]
        self.init(
            frame: frame, crumbs: isTeacher ? Crumb.practice(who, title: "Xem lại") : [], isTeacher: isTeacher,
            title: "Xem lại lượt thực hành", lead: lead.compactMap { $0 }.joined(separator: " · "),
            card: run.cast.card.map(PracticeScreen.Line.init), entries: Self.entries(run),
            checkText: isSame
                ? "Tính lại từ các thao tác: \(run.score) điểm, khớp với điểm đã lưu."
                : "Tính lại từ các thao tác được \(run.score) điểm và \(run.failures.count) lỗi an toàn, khác với "
                    + "\(record.score) điểm và \(record.criticalCount) lỗi đã lưu. Báo người quản trị kiểm tra dữ liệu.",
            isSame: isSame, resultHref: run.end == nil ? nil : opened.path("/result"))
    }

    /// Plays the run again and tells what each command brought about.
    private static func entries(_ whole: Run) -> [Entry] {
        var run = Run(scenario: whole.scenario, seed: whole.seed, startedAt: whole.startedAt)
        return whole.log.compactMap { entry in
            let at = run.currentPlace ?? 0
            guard let events = try? run.apply(entry.command, at: entry.at) else { return nil }
            return Entry(run, entry, at: at, events)
        }
    }
}

extension PracticeReplayPage.Entry {
    /// - Parameter run: after the command.
    fileprivate init(_ run: Run, _ entry: PracticeEntry, at place: Int, _ events: [PracticeEvent]) {
        let step = run.cast.steps[place]
        let words = run.words(sentBy: entry.command, at: place)
        let looks = step.exhibits.map { "\($0.form.title.lowercased()) “\($0.title)”" }
        let shown = [step.goal] + (looks.isEmpty ? [] : ["Trên màn hình: \(looks.joined(separator: ", "))."])
        self.init(
            time: VietnameseFormat.countdown(ms: (entry.at.ms - run.startedAt.ms) / 1000 * 1000),
            step: "Bước \(place + 1). \(step.title)", shown: shown.joined(separator: " "),
            act: entry.command.title, words: words.map(PracticeScreen.Line.init), hasWords: !words.isEmpty,
            outcomes: events.flatMap { PracticeReplayPage.Outcome.outcomes(of: $0, points: step.points) })
    }
}

extension PracticeCommand {
    fileprivate var title: String {
        switch self {
        case .answer: "Gửi câu trả lời"
        case .hint: "Mở gợi ý"
        case .skip: "Bỏ qua bước"
        case .leave: "Kết thúc lượt"
        }
    }
}

extension Run {
    /// What an answer added, in words: of a screen in stages only what was new.
    fileprivate func words(sentBy command: PracticeCommand, at place: Int) -> [Exhibit.Row] {
        guard case .answer(let step, let values) = command else { return [] }
        let outcome = outcomes[place]
        // After a try in stages the form is empty again; the try itself holds what was said.
        let isTried = outcome.tries.last.map { last in values.allSatisfy { last.answer[$0.key] == $0.value } } ?? false
        let isGiven = values.allSatisfy { outcome.given[$0.key] == $0.value }
        let answer = isGiven && !outcome.given.isEmpty ? outcome.given : isTried ? outcome.tries.last?.answer : nil
        return words(of: answer ?? values, step: step).suffix(values.count)
    }
}

extension PracticeReplayPage.Outcome {
    fileprivate static func outcomes(of event: PracticeEvent, points: Int) -> [Self] {
        switch event {
        case .hintShown(_, let hint): [plain("Gợi ý: \(hint)")]
        case .continued(_, let judgement):
            [plain("Chưa tính là một lần thử. \(judgement.faults.map(\.reason).joined(separator: " "))")]
        case .judged(_, let judgement, let number):
            [plain("Lần thử \(number), tính \(percent(number))% số điểm: được \(judgement.share / 10)% của phần đó.")]
                + judgement.faults.map { fault in
                    let cost = Points(hundredths: points * fault.deduction * percent(number) / 1000).shortText
                    return plain(fault.deduction > 0 ? "\(fault.reason) (-\(cost) điểm)" : fault.reason)
                }
        case .failed(_, let error): [Self(text: error.text, isCritical: true)]
        case .stepClosed(_, let earned, let points): [plain("Đóng bước: \(earned)/\(points) điểm.")]
        case .ended(let end): [plain("Hết lượt: \(end.title.lowercased()).")]
        }
    }

    /// What a try counts, 1-based.
    private static func percent(_ number: Int) -> Int {
        StepOutcome.tryPercents[min(number, StepOutcome.tryPercents.count) - 1]
    }

    private static func plain(_ text: String) -> Self {
        Self(text: text, isCritical: false)
    }
}
