import Domain

extension TestRoomPage {
    init(_ frame: Frame, _ folder: RoomFolder, _ draft: RoomDraft, _ problems: FormProblems, at now: Instant) {
        let assignment = folder.assignment
        let clock = folder.record.room.clock(at: now)
        let rows = folder.seats(at: now)
        let isPaused = folder.record.room.pausedSince != nil
        self.init(
            frame: frame, crumbs: folder.crumbs(to: "Phòng thi"), errors: problems.errors("Chưa làm được việc này"),
            title: assignment.title, href: folder.href, lead: Self.lead(folder),
            tag: isPaused ? Tag("Đang tạm dừng", .warn) : assignment.phaseTag(at: clock), isPaused: isPaused,
            pausedText: folder.record.room.pausedSince.map {
                "Tạm dừng từ \($0.clockText). Đồng hồ của cả phòng đang đứng lại."
            } ?? "",
            canMoveTime: !assignment.isClosed, figures: Self.figures(rows.map(\.seat)),
            rows: rows.map { Row($0, clock: clock) }, updatedAt: now.timeText,
            why: problems.field("why", draft.why), message: problems.field("message", draft.message),
            minutes: problems.field("minutes", draft.minutes),
            extraMinutes: [5, 10, 15, 20, 30, 45, 60].map {
                Choice(value: "\($0)", title: "\($0) phút", isChosen: "\($0)" == draft.minutes)
            },
            reason: problems.field("reason", draft.reason), note: problems.field("note", draft.note),
            needsCode: folder.record.room.needsCode, shift: problems.field("shift", draft.shift),
            valid: problems.field("valid", draft.valid),
            validities: RoomDraft.validities.map { minutes, title in
                Choice(value: "\(minutes)", title: title, isChosen: "\(minutes)" == draft.valid)
            },
            reserves: problems.field("reserves", draft.reserves),
            codes: folder.codes.filter { !$0.code.isReserve }.map { Code($0, folder.codes, at: now) },
            hasCodes: !folder.codes.isEmpty, lines: folder.record.events.reversed().prefix(50).map(Line.init),
            hasLines: !folder.record.events.isEmpty)
    }

    private static func lead(_ folder: RoomFolder) -> String {
        let minutes = VietnameseFormat.duration(ms: folder.assignment.timeLimitMs)
        return "Lớp \(folder.classroom.classroom.name) · \(minutes) · đóng lúc \(folder.assignment.closesAt.momentText)"
    }

    private static func figures(_ seats: [Seat]) -> [Figure] {
        var silent = 0
        var working = 0
        for seat in seats {
            if case .silent = seat { silent += 1 }
            if case .working = seat { working += 1 }
        }
        return [
            Figure(number: "\(working)", unit: "/\(seats.count) em", label: "đang làm"),
            Figure(number: "\(silent)", unit: " em", label: "mất tín hiệu"),
            Figure(number: "\(seats.count { $0 == .notBegun })", unit: " em", label: "chưa vào"),
            Figure(number: "\(seats.count { $0 == .done || $0 == .timeUp })", unit: " em", label: "đã xong"),
        ]
    }
}

extension TestRoomPage.Row {
    fileprivate init(_ seated: RoomFolder.Seated, clock: Instant) {
        let attempt = seated.pupil.attempt
        var place = ""
        if case .working(let position?) = seated.seat { place = "Câu \(position)" }
        let isRunning = attempt.map { $0.submittedAt == nil } ?? false
        self.init(
            name: seated.name, tag: seated.seat.tag, place: place,
            answered: seated.answering.map { "\($0.answered)/\($0.asked)" } ?? "-",
            left: isRunning
                ? attempt.map { VietnameseFormat.countdown(ms: $0.deadline.ms - clock.ms) } ?? "-" : "-",
            extra: seated.pupil.extraMs > 0 ? "+\(seated.pupil.extraMs / 60_000) phút" : "",
            saved: seated.answering?.savedAt?.timeText ?? "-", absences: seated.absences?.text ?? "")
    }
}

extension Seat {
    /// In words, with a colour that helps to find it.
    var tag: Tag {
        switch self {
        case .notBegun: Tag("Chưa vào")
        case .working: Tag("Đang làm", .info)
        case .silent(let since): Tag("Mất tín hiệu từ \(since.clockText)", .warn)
        case .timeUp: Tag("Hết giờ", .warn)
        case .done: Tag("Đã nộp", .ok)
        }
    }
}

extension PageAbsences {
    /// "2 lần, lâu nhất 15 giây"
    var text: String {
        "\(count) lần, lâu nhất \(VietnameseFormat.duration(ms: longestMs))"
    }
}

extension TestRoomPage.Code {
    fileprivate init(_ record: ExamCodeRecord, _ all: [ExamCodeRecord], at now: Instant) {
        let reserves = all.filter { $0.code.isReserve && $0.code.shift == record.code.shift }
        let end = record.code.expiresAt ?? now
        self.init(
            code: record.code.text.spaced, shift: record.code.shift,
            tag: end > now ? Tag("Đến \(end.clockText)", .ok) : Tag("Hết hạn", .warn),
            detail: "\(reserves.count { $0.code.usedBy == nil })/\(reserves.count) mã dự phòng chưa dùng")
    }
}

extension TestRoomPage.Line {
    init(_ event: RoomEvent) {
        self.init(time: event.at.timeText, text: event.sentence, by: event.by)
    }
}

extension RoomEvent {
    /// As the log and the minutes say it.
    var sentence: String {
        let duration = VietnameseFormat.duration(ms: amountMs)
        let head =
            switch kind {
            case .message: "Nhắn cả phòng"
            case .noted: "Sự việc"
            case .paused: "Tạm dừng bài"
            case .resumed: "Cho làm tiếp sau \(duration)"
            case .extended: "Thêm \(duration) cho cả phòng"
            case .extraTime: "Thêm \(duration) cho \(learner ?? "một em")"
            case .reopened: "Mở lại bài của \(learner ?? "một em"), \(duration)"
            case .codesMade: "Tạo mã ca thi"
            case .codesLifted: "Bỏ yêu cầu mã ca thi"
            }
        return text.isEmpty ? head : "\(head): \(text)"
    }
}
