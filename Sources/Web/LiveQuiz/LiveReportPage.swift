import Domain

/// A room afterwards: the questions, the pupils, what to teach again.
struct LiveReportPage: Sendable {
    struct Item: Sendable {
        let number: String
        let stem: String
        let keyText: String
        /// "19/27"
        let rightText: String
        let meter: Meter
        let silentText: String
    }

    struct Row: Sendable {
        let place: String
        let name: String
        let team: String
        let points: String
        let rightText: String
        /// Numbers of the questions that were missed: "2, 5".
        let missedText: String
        /// The pupil, for a set of what was missed; `nil` when nothing was, and for a guest who cannot be found again.
        let reviewPlayer: String?
    }

    /// The results in the class, once the room is over.
    struct Recording: Sendable {
        let className: String
        /// "Đã ghi vào lớp 10A1: Tin học, 15 phút."; `nil` before.
        let doneText: String?
        let gradebookHref: String
        let modes: [Choice]
        let mode: Field
        let minutes: Field
        let button: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let roomID: String
    let title: String
    let lead: String
    let figures: [Figure]
    /// Most missed first.
    let reteach: [Item]
    let hasReteach: Bool
    let items: [Item]
    let rows: [Row]
    let hasTeams: Bool
    let absentText: String?
    /// `nil` without a class, or while the room runs.
    let recording: Recording?
    let errors: FormErrors?
}

extension LiveReportPage {
    init(
        _ frame: Frame, _ record: LiveQuizRecord, _ room: LiveQuiz, recording: Recording? = nil,
        _ problems: FormProblems = FormProblems()
    ) {
        let result = room.result
        let numbers = Dictionary(uniqueKeysWithValues: zip(result.items.map(\.place), 1...))
        func line(_ item: LiveResult.Item) -> Item {
            Item(item, number: numbers[item.place] ?? 0, stem: room.set.items[item.place].question.stem)
        }
        let asked = result.items.map(\.askedCount).reduce(0, +)
        let right = result.items.map(\.reveal.rightCount).reduce(0, +)
        self.init(
            frame: frame,
            crumbs: [Crumb(title: "Đố vui", href: "/live-quizzes"), Crumb(title: "Báo cáo", href: nil)],
            roomID: "\(room.id.rawValue)", title: result.title,
            lead: "Mở lúc \(record.openedAt.clockText), \(record.openedAt.day.text) · "
                + (room.phase == .ended ? "đã kết thúc" : "đang diễn ra, số liệu còn thay đổi"),
            figures: [
                Figure(number: "\(result.rows.count)", unit: " em", label: "đã chơi"),
                Figure(number: "\(result.items.count)", unit: " câu", label: "tính điểm"),
                Figure(
                    number: asked == 0 ? "-" : "\(right * 100 / asked)", unit: asked == 0 ? "" : "%",
                    label: "câu trả lời đúng"),
                Figure(number: "\(result.itemsToReteach.count)", unit: " câu", label: "nên dạy lại"),
            ],
            reteach: result.itemsToReteach.map(line), hasReteach: !result.itemsToReteach.isEmpty,
            items: result.items.map(line),
            rows: result.rows.map { Row($0, room) }, hasTeams: !room.settings.teams.isEmpty,
            absentText: result.absent.isEmpty ? nil : result.absent.map(\.fullName).joined(separator: ", "),
            recording: recording, errors: problems.errors("Chưa ghi được kết quả"))
    }
}

extension LiveReportPage.Recording {
    /// - Parameter before: what was recorded already.
    init(
        _ classroom: Classroom, _ before: LiveClassRecord?, _ draft: LiveRecordDraft, _ problems: FormProblems
    ) {
        self.init(
            className: classroom.name,
            doneText: before.map {
                "Đã ghi vào lớp \(classroom.name): \($0.mode.title), \($0.minutes) phút, "
                    + "\($0.result.participants.count) em tham gia."
            }, gradebookHref: "/classrooms/\(classroom.id.rawValue)/gradebook",
            modes: DeliveryMode.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == draft.mode)
            }, mode: problems.field("mode", draft.mode), minutes: problems.field("minutes", draft.minutes),
            button: before == nil ? "Ghi vào lớp" : "Ghi lại")
    }
}

extension LiveReportPage.Item {
    fileprivate init(_ item: LiveResult.Item, number: Int, stem: String) {
        let rate = Rate(part: item.reveal.rightCount, whole: item.askedCount)
        self.init(
            number: "\(number)", stem: stem, keyText: item.reveal.keyTexts.joined(separator: "; "),
            rightText: "\(item.reveal.rightCount)/\(item.askedCount)",
            meter: Measures.meter(rate, target: 100 - LiveResult.reteachPercent + 10),
            silentText: "\(max(0, item.askedCount - item.reveal.answeredCount))")
    }
}

extension LiveReportPage.Row {
    fileprivate init(_ row: LiveResult.Row, _ room: LiveQuiz) {
        let missed = row.cells.enumerated().filter { $1.map { $0.given?.mark.isRight != true } == true }
        self.init(
            place: "\(row.standing.place)", name: room.fullName(of: row.player),
            team: row.player.team.map { room.settings.teams[$0] } ?? "",
            points: VietnameseFormat.whole(row.standing.tally.points),
            rightText: "\(row.standing.tally.rightCount)/\(row.standing.tally.askedCount)",
            missedText: missed.map { "\($0.offset + 1)" }.joined(separator: ", "),
            reviewPlayer: missed.isEmpty || row.player.learner == nil ? nil : "\(row.player.id.rawValue)")
    }
}
