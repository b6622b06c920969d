import Domain

/// Gathers what the page of a school's turn shows.
struct YearTurnMaking {
    let school: Unit
    let turn: YearTurn
    let record: YearTurnRecord?
    let now: Instant
    /// As typed: codes of those who repeat.
    let repeating: String
    let keepsTeachers: Bool
    let problems: FormProblems

    private var isOpen: Bool { YearTurnSeason.isOpen(now.day) }

    func page(_ frame: Frame, homeHref: String) -> YearTurnPage {
        let canTurn = isOpen && !turn.isEmpty && turn.problems.isEmpty
        let total = turn.promotedCount + turn.leavingCount + turn.stayingCount
        return YearTurnPage(
            frame: frame,
            crumbs: [Crumb(title: school.shortName, href: homeHref), Crumb(title: "Chuyển năm học", href: nil)],
            schoolCode: school.code, title: "Chuyển năm học",
            lead: "\(school.name) · năm học \(turn.year.name)",
            errors: problems.errors("Chưa chuyển năm học"), notice: notice, done: record.map(Self.done),
            figures: [
                Figure(number: VietnameseFormat.whole(turn.promotedCount), unit: " em", label: "lên lớp"),
                Figure(number: VietnameseFormat.whole(turn.stayingCount), unit: " em", label: "ở lại lớp"),
                Figure(number: VietnameseFormat.whole(turn.leavingCount), unit: " em", label: "hết cấp học"),
            ],
            hasFigures: !turn.isEmpty && isOpen,
            rows: isOpen ? turn.steps.map(YearTurnPage.Row.init) : [], hasRows: isOpen && !turn.isEmpty,
            problems: isOpen ? turn.problems : [], hasProblems: isOpen && !turn.problems.isEmpty,
            repeating: problems.field("repeating", repeating), keepsTeachers: keepsTeachers, seen: turn.seen,
            canTurn: canTurn, button: "Chuyển \(VietnameseFormat.whole(total)) em sang năm học \(turn.year.name)",
            confirmError: problems["confirm"], rosterHref: "/schools/\(school.code)/roster")
    }

    private var notice: String? {
        if !isOpen { return YearTurnRefusal.wrongMonth(now.day).message }
        return turn.isEmpty ? YearTurnRefusal.nothingLeft(turn.year).message : nil
    }

    private static func done(_ record: YearTurnRecord) -> String {
        "Đã chuyển lúc \(record.at.momentText), \(record.by) thực hiện: \(VietnameseFormat.whole(record.promoted)) em "
            + "lên lớp, \(VietnameseFormat.whole(record.stayed)) em ở lại lớp, "
            + "\(VietnameseFormat.whole(record.left)) em hết cấp học."
    }
}

extension YearTurnPage.Row {
    fileprivate init(_ step: YearTurn.Step) {
        let pupils = step.going.count + step.staying.count
        let staying = step.staying.isEmpty ? "" : "\(step.staying.count) em ở lại lớp \(step.classroom.name)"
        switch step.goal {
        case .promoted(let name, _):
            self.init(
                name: step.classroom.name, pupils: "\(pupils)", goal: name, tag: Tag("Lên lớp", .ok), staying: staying)
        case .leaves:
            self.init(
                name: step.classroom.name, pupils: "\(pupils)", goal: "-", tag: Tag("Hết cấp học", .info),
                staying: staying)
        }
    }
}

/// Gathers what the page of the province's turn shows.
struct ProvinceTurnMaking {
    let schools: [Unit]
    let waiting: [Unit.ID: Int]
    let records: [YearTurnRecord]
    let now: Instant
    let problems: FormProblems
    /// What the last run could not do, by school; empty before a run.
    var failed: [Unit.ID: String] = [:]

    func page(_ frame: Frame) -> ProvinceTurnPage {
        let year = SchoolYear.containing(now.day)
        let isOpen = YearTurnSeason.isOpen(now.day)
        let left = schools.filter { waiting[$0.id] != nil }
        let done = records.count { record in schools.contains { $0.id == record.school } }
        return ProvinceTurnPage(
            frame: frame,
            crumbs: [Crumb(title: "Đơn vị", href: "/units"), Crumb(title: "Chuyển năm học", href: nil)],
            title: "Chuyển năm học \(year.name)",
            lead: "\(done) trường đã chuyển · \(left.count) trường còn học sinh ở lớp năm cũ",
            errors: problems.errors("Chưa chuyển năm học"),
            notice: isOpen ? nil : YearTurnRefusal.wrongMonth(now.day).message,
            rows: schools.map { row($0) }, canTurn: isOpen && !left.isEmpty,
            button: "Chuyển \(left.count) trường còn lại", confirmError: problems["confirm"])
    }

    private func row(_ school: Unit) -> ProvinceTurnPage.Row {
        let href = "/schools/\(school.code)/year-turn"
        func row(_ tag: Tag, _ detail: String) -> ProvinceTurnPage.Row {
            ProvinceTurnPage.Row(code: school.code, name: school.name, href: href, tag: tag, detail: detail)
        }
        if let reason = failed[school.id] { return row(Tag("Chưa chuyển", .danger), reason) }
        if let pupils = waiting[school.id] {
            return row(Tag("Chưa chuyển", .warn), "\(VietnameseFormat.whole(pupils)) em ở lớp năm cũ")
        }
        if let record = records.first(where: { $0.school == school.id }) {
            return row(
                Tag("Đã chuyển", .ok),
                "\(record.at.day.text) · \(VietnameseFormat.whole(record.promoted)) em lên lớp, "
                    + "\(VietnameseFormat.whole(record.left)) em hết cấp học")
        }
        return row(Tag("Không có lớp năm cũ"), "Nhập danh sách để mở lớp")
    }
}
