import Domain

extension PracticeRunPage {
    /// Which face of the run is asked for, and what a refused form held.
    struct Place {
        /// A step to look back on.
        var closed: Step.ID = ""
        /// A critical error to stop at.
        var stopped = ""
        /// Says what is still to be filled in.
        var isMissing = false
        var refusal: PracticeRefusal?
        var typed: ScreenAnswer?

        /// There is something to show after the end of the run.
        func isAfterwards(in run: Run) -> Bool {
            closedIndex(in: run) != nil || !errors(in: run).isEmpty
        }

        fileprivate func closedIndex(in run: Run) -> Int? {
            run.outcomes.firstIndex { $0.step == closed && $0.isClosed }
        }

        /// The error that is named, with those of the same moment.
        fileprivate func errors(in run: Run) -> [CriticalError] {
            guard let first = run.failures.first(where: { $0.error.id == stopped }) else { return [] }
            return run.failures.filter { $0.at == first.at && $0.step == first.step }.map(\.error)
        }
    }

    init(_ frame: Frame, _ opened: PracticeDesk.Opened, _ place: Place, at now: Instant) {
        let run = opened.run
        let errors = place.errors(in: run)
        let closed = errors.isEmpty ? place.closedIndex(in: run) : nil
        let at = place.closedIndex(in: run) ?? run.currentPlace ?? run.outcomes.count - 1
        let step = run.cast.steps[at]
        let isOpen = closed == nil && errors.isEmpty && run.end == nil
        let leftMs = run.remainingMs(at: now)
        self.init(
            frame: frame, runID: "\(opened.record.id.rawValue)", stepID: step.id, code: run.scenario.code,
            title: run.scenario.title, stepText: "Bước \(at + 1)/\(run.cast.steps.count)",
            secondsLeft: "\((leftMs + 999) / 1000)", clockText: VietnameseFormat.countdown(ms: leftMs),
            deadlineText: "Làm đến \(run.deadline.clockText)", isRunning: run.end == nil,
            card: run.cast.card.map(PracticeScreen.Line.init), personName: run.cast.person["name"] ?? "",
            intro: run.cast.intro, goal: step.goal,
            steps: run.cast.steps.indices.map { StepLine(run, $0, now: at) },
            hint: run.outcomes[at].isHinted ? step.hint : nil, canHint: isOpen && !run.outcomes[at].isHinted,
            failedText: run.failures.isEmpty || !errors.isEmpty
                ? nil : "Lượt này đã có lỗi an toàn nên không được tính là đạt. Em cứ làm tiếp để biết cách đúng nhé.",
            address: "\(run.scenario.id)/\(step.id)",
            task: isOpen ? Task(run, at, place) : nil, closed: closed.map { Closed(opened, $0) },
            stopped: errors.isEmpty ? nil : Stopped(opened, errors, place))
    }
}

extension PracticeRunPage.StepLine {
    fileprivate init(_ run: Run, _ index: Int, now: Int) {
        let isNow = index == now
        let isDone = run.outcomes[index].isClosed && !isNow
        let step = run.cast.steps[index]
        let subgoals = isNow ? step.subgoals : []
        self.init(
            title: step.title, state: isNow ? "is-now" : isDone ? "is-done" : "", isNow: isNow,
            stateText: isNow ? "đang làm" : isDone ? "đã xong" : "chưa tới", subgoals: subgoals,
            hasSubgoals: !subgoals.isEmpty)
    }
}

extension PracticeRunPage.Task {
    fileprivate init(_ run: Run, _ at: Int, _ place: PracticeRunPage.Place) {
        let step = run.cast.steps[at]
        let outcome = run.outcomes[at]
        let sheet = run.sheet(of: step.id) ?? ScreenSheet(kind: "", fields: [])
        let judgement = place.isMissing ? step.screen.judge(outcome.given) : outcome.judgementOnPage
        let faults = place.refusal == nil && place.typed == nil ? judgement?.faults ?? [] : []
        var errors = Dictionary(faults.map { ($0.field, $0.reason) }) { "\($0) \($1)" }
        if case .looksReal(let field, _) = place.refusal { errors[field] = place.refusal?.message }
        self.init(
            stepID: step.id, title: step.title, triesText: outcome.triesText,
            intro: at == 0 && outcome.tries.isEmpty ? run.cast.intro : nil,
            summary: PracticeRunPage.Summary(
                faults, place.refusal, sheet, isTry: judgement?.isComplete ?? false),
            remarks: faults.isEmpty ? [] : judgement?.remarks ?? [],
            screen: PracticeScreen(sheet, exhibits: step.exhibits, errors: errors, typed: place.typed),
            button: sheet.button)
    }
}

extension PracticeRunPage.Summary {
    fileprivate init?(_ faults: [Fault], _ refusal: PracticeRefusal?, _ sheet: ScreenSheet, isTry: Bool) {
        if let refusal {
            var anchor: String?
            if case .looksReal(let field, _) = refusal { anchor = PracticeScreen.Field.id(field) }
            self.init(
                heading: "Chưa gửi được, em sửa giúp chỗ này", items: [Item(message: refusal.message, anchor: anchor)])
            return
        }
        guard !faults.isEmpty else { return nil }
        let open = Set(sheet.fields.filter { !$0.isSettled }.map(\.name))
        self.init(
            heading: isTry ? "Chưa đúng, em xem lại nhé" : "Còn chỗ chưa làm",
            items: faults.map { fault in
                Item(
                    message: fault.reason,
                    anchor: open.contains(fault.field) ? PracticeScreen.Field.id(fault.field) : nil)
            })
    }
}

extension PracticeRunPage.Closed {
    fileprivate init(_ opened: PracticeDesk.Opened, _ at: Int) {
        let run = opened.run
        let step = run.cast.steps[at]
        let outcome = run.outcomes[at]
        let best = outcome.bestTry.map { outcome.tries[$0] }
        let mine = best.map { run.words(of: $0.answer, step: step.id) } ?? []
        let isWhole = outcome.earned == outcome.points
        let tag =
            isWhole
            ? Tag("Đúng rồi!", .ok)
            : outcome.earned > 0
                ? Tag("Đúng một phần", .warn) : Tag(outcome.isSkipped ? "Đã bỏ qua" : "Chưa đúng", .warn)
        self.init(
            title: step.title, tag: tag, pointsText: "Được \(outcome.earned)/\(outcome.points) điểm",
            reasons: outcome.reasons, hasReasons: !outcome.reasons.isEmpty,
            remarks: best?.judgement.remarks ?? [], mine: mine.map(PracticeScreen.Line.init), hasMine: !mine.isEmpty,
            keys: step.screen.keyText(), explanation: step.explanation,
            nextHref: opened.path(run.end == nil ? "" : "/result"),
            nextTitle: run.end == nil ? "Bước tiếp theo" : "Xem kết quả")
    }
}

extension PracticeRunPage.Stopped {
    fileprivate init(_ opened: PracticeDesk.Opened, _ errors: [CriticalError], _ place: PracticeRunPage.Place) {
        let closed = opened.run.outcomes.contains { $0.step == place.closed && $0.isClosed }
        self.init(
            errors: errors.map(\.text),
            nextHref: opened.path(closed ? "?closed=\(place.closed)" : opened.run.end == nil ? "" : "/result"))
    }
}
