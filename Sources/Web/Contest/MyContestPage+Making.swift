import Domain

extension MyContestPage {
    init(
        _ frame: Frame, _ mine: ContestPupilRecord, _ problems: FormProblems, typed: Typed, deadline: Instant?,
        at now: Instant
    ) {
        let contest = mine.contest
        let settings = contest.settings
        let turn = mine.waiting(at: now)
        let round = mine.contestant == nil || turn != nil ? nil : contest.openRound(at: now)
        let isResumed = mine.hasOpenSitting(at: now)
        self.init(
            frame: frame, errors: problems.errors("Chưa gửi được").map { $0.forPupils },
            title: settings.title, tag: contest.state.tag, lead: settings.organiser,
            href: "/my-contests/\(contest.id.rawValue)", rulesHref: "/contests/\(contest.id.rawValue)",
            result: Result(mine), isRegistered: mine.contestant != nil,
            canRegister: mine.contestant == nil && settings.nomination == nil && contest.takesEntries(at: now),
            sentText: mine.contestant == nil && settings.nomination != nil && contest.takesEntries(at: now)
                ? NominationRefusal.schoolNames.message : nil,
            nameText: mine.hasConsent
                ? "Bảng công khai ghi họ tên của em, vì em và phụ huynh đã đồng ý."
                : "Bảng công khai ghi tên rút gọn của em. Muốn ghi họ tên, em và phụ huynh báo thầy cô.",
            waiting: turn.map { Waiting($0, settings, at: now) },
            openText: round.map { "\(settings.rounds[$0].title) mở đến \(settings.rounds[$0].closesAt.momentText)." },
            trialText: Self.trialText(contest, at: now), selectionText: Self.selectionText(mine), isResumed: isResumed,
            refusal: isResumed ? nil : Self.refusal(mine, round: round, at: now),
            question: isResumed ? nil : settings.prediction?.text,
            prediction: problems.field("prediction", typed.prediction),
            rules: [
                "\(settings.paper.questionCount) câu hỏi, làm trong "
                    + "\(VietnameseFormat.duration(ms: settings.paper.timing.limitMs)).",
                "Đồng hồ chạy theo giờ máy chủ, bắt đầu khi em bấm nút.",
                "Mỗi câu trả lời được lưu ngay. Hết giờ, hệ thống tự nộp bài đã lưu.",
            ] + settings.attempts.sentences.prefix(1),
            sittings: mine.sittings.enumerated().map { Sitting($1, number: $0 + 1, settings, at: now) },
            canAppeal: mine.contestant != nil && contest.state == .provisional
                && deadline.map { now <= $0 } == true,
            deadlineText: deadline.map { "Hạn gửi khiếu nại: \($0.momentText)." },
            reasons: Appeal.Reason.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == typed.reason)
            },
            reason: problems.field("reason", typed.reason), text: problems.field("text", typed.text),
            appeals: mine.appeals.map(Answered.init))
    }

    private static func trialText(_ contest: Contest, at now: Instant) -> String? {
        guard contest.state == .announced || contest.state == .running, let trial = contest.settings.trial,
            trial.isOpen(at: now)
        else { return nil }
        return "Thi thử mở đến \(trial.closesAt.momentText)."
    }

    /// Where the pupil stands after the last round that selected.
    private static func selectionText(_ mine: ContestPupilRecord) -> String? {
        let rounds = mine.contest.settings.rounds
        guard let (round, standing) = mine.standings.max(by: { $0.key < $1.key }), rounds.indices.contains(round + 1)
        else { return nil }
        let next = rounds[round + 1]
        return switch standing {
        case .selected: "Em được chọn vào \(next.title), mở lúc \(next.opensAt.momentText)."
        case .reserve: "Em là dự bị của \(next.title). Có bạn rút tên thì em được gọi, em xem lại trang này."
        case .withdrawn: "Em đã rút tên khỏi \(next.title)."
        }
    }

    private static func refusal(_ mine: ContestPupilRecord, round: Int?, at now: Instant) -> String? {
        guard let round else { return nil }
        guard mine.mayEnter(round) else { return ContestEntryRefusal.notSelected.message }
        let sittings = mine.sittings.enumerated().map { $1.asRule(number: $0 + 1) }
        do throws(SittingRefusal) {
            try mine.contest.settings.attempts.admit(previous: sittings, round: round, at: now)
            return nil
        } catch {
            return error.message
        }
    }
}

extension FormErrors {
    /// The heading speaks to the pupil.
    fileprivate var forPupils: FormErrors {
        FormErrors(heading: "Chưa gửi được, em sửa \(items.count) chỗ sau", items: items)
    }
}

extension MyContestPage.Result {
    /// `nil` before the first result, and for who has no place in it.
    fileprivate init?(_ mine: ContestPupilRecord) {
        guard let line = mine.place, let publication = mine.publication else { return nil }
        let place = line.place
        self.init(
            standing: ["Hạng \(place.rank)", place.award.map { "giải \($0.title)" }].compactMap { $0 }
                .joined(separator: ", "),
            award: place.award?.title ?? "", isSecond: place.award == .second,
            detail: "\(place.points.text) điểm · \(VietnameseFormat.duration(ms: place.durationMs))",
            explanation: place.explanation, kind: "\(publication.kind.title), lần \(publication.number)",
            code: line.code, verificationHref: "/verification/\(line.code)",
            boardHref: "/contests/\(mine.contest.id.rawValue)/board",
            certificateHref: publication.kind == .official && place.award != nil
                ? "/my-contests/\(mine.contest.id.rawValue)/certificate" : nil)
    }
}

extension MyContestPage.Waiting {
    fileprivate init(_ turn: ContestTurn, _ settings: ContestSettings, at now: Instant) {
        let left = (turn.at.ms - now.ms + 999) / 1000
        self.init(
            title: now < turn.opensAt ? "Sắp đến giờ thi" : "Sắp đến lượt em",
            openText: "\(settings.rounds[turn.round].title) \(now < turn.opensAt ? "mở" : "đã mở") lúc "
                + "\(turn.opensAt.momentText).",
            secondsLeft: left, clockText: VietnameseFormat.countdown(ms: left * 1000), why: WaitingRoom.sentence)
    }
}

extension MyContestPage.Sitting {
    fileprivate init(
        _ sitting: ContestPupilRecord.Sitting, number: Int, _ settings: ContestSettings, at now: Instant
    ) {
        let round = settings.rounds.indices.contains(sitting.round) ? settings.rounds[sitting.round].title : ""
        let isOpen = sitting.isOpen(at: now)
        var parts = [sitting.startedAt.momentText]
        if let points = sitting.points, sitting.submittedAt != nil { parts.append("\(points.text) điểm") }
        if let prediction = sitting.prediction { parts.append("dự đoán \(VietnameseFormat.whole(prediction))") }
        if sitting.isReplaced { parts.append("không tính, em được thi lại") }
        self.init(
            title: "\(round), lượt \(number)", detail: parts.joined(separator: " · "),
            href: isOpen
                ? "/attempts/\(sitting.attempt.rawValue)" : "/attempts/\(sitting.attempt.rawValue)/result",
            button: isOpen ? "Làm tiếp" : "Xem bài")
    }
}

extension MyContestPage.Answered {
    fileprivate init(_ record: ContestAppealRecord) {
        let appeal = record.appeal
        self.init(
            title: appeal.reason.title, filed: "Gửi \(appeal.filedAt.momentText)", text: appeal.text,
            answer: appeal.decision?.outcome.title ?? "Ban Tổ chức trả lời trước \(record.answerDue.momentText).",
            why: appeal.decision?.reason,
            isDecided: appeal.decision != nil)
    }
}
