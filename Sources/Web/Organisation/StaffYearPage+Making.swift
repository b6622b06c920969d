import Domain

extension StaffYearPage {
    init(
        _ frame: Frame, _ unit: Unit, _ staff: [StaffYearRecord], _ sessions: [StaffSessionRecord],
        window: ClosedRange<Day>, homeHref: String?, _ problems: FormProblems, result: String?
    ) {
        let figures = staff.figures
        self.init(
            frame: frame,
            crumbs: [
                Crumb(title: unit.shortName, href: homeHref),
                Crumb(title: "Báo cáo", href: "/units/\(unit.code)/reports"), Crumb(title: "Đội ngũ", href: nil),
            ],
            unitCode: unit.code,
            lead: "\(unit.name) · tính từ \(window.lowerBound.text), mỗi kỳ báo cáo tính lại từ đầu",
            errors: problems.errors("Chưa cập nhật được danh sách"), fileError: problems["file"], result: result,
            figures: [
                Figure(
                    number: VietnameseFormat.whole(figures.reached),
                    unit: "/\(VietnameseFormat.whole(figures.total)) người", label: "được truyền thông, tập huấn"),
                Figure(
                    number: figures.rate.text, unit: figures.rate.isEmpty ? "" : "%", label: "mục tiêu 100% mỗi năm"),
                Figure(
                    number: VietnameseFormat.whole(figures.usingServices), unit: " người", label: "tự khai dùng DVCTT"),
            ],
            rows: staff.sorted { !$0.isReached && $1.isReached }.map(Row.init), hasRows: !staff.isEmpty,
            sessions: sessions.map(Session.init), hasSessions: !sessions.isEmpty)
    }

    /// What a list of staff has changed.
    static func result(_ plan: StaffPlan) -> String {
        "Đã thêm \(plan.additions.count) người, sửa \(plan.changes.count) người, giữ nguyên \(plan.unchanged) người."
    }
}

extension StaffYearPage.Row {
    fileprivate init(_ record: StaffYearRecord) {
        let parts = [
            record.sessionCount > 0 ? "\(record.sessionCount) buổi" : "",
            record.documentCount > 0 ? "\(record.documentCount) tài liệu" : "",
        ]
        self.init(
            memberID: "\(record.member.id.rawValue)", name: record.member.fullName, position: record.member.position,
            tag: record.isReached ? Tag("Đã tham gia", .ok) : Tag("Chưa tham gia", .warn),
            detail: parts.filter { !$0.isEmpty }.joined(separator: ", "), uses: record.usesServices ? "Có" : "-")
    }
}

extension StaffYearPage.Session {
    fileprivate init(_ record: StaffSessionRecord) {
        self.init(
            day: record.day.text, title: record.title, about: "\(record.form), \(record.minutes) phút",
            attendance: "\(record.attendance)")
    }
}

/// The form of a session, as typed, and what it means.
struct StaffSessionDraft {
    var title = ""
    var form = "Tập huấn"
    var day = ""
    var minutes = "90"
    var people: [String] = []

    /// At first: today, everybody.
    init(at now: Instant, staff: [StaffYearRecord]) {
        day = now.day.text
        people = staff.map { "\($0.member.id.rawValue)" }
    }

    init(_ form: Form) {
        title = VietnameseText.tidy(form["title"])
        self.form = VietnameseText.tidy(form["form"])
        day = form["day"]
        minutes = form["minutes"]
        people = form.all("person")
    }

    /// The session with those who took part, or what is to be mended.
    func session(
        staff: [StaffYearRecord], at now: Instant
    ) -> (entry: (session: StaffSessionRecord, people: [StaffMember.ID])?, problems: FormProblems) {
        var problems = FormProblems()
        if title.isEmpty { problems.add("title", "Nhập nội dung buổi bồi dưỡng") }
        if title.count > 200 { problems.add("title", "Nội dung dài quá 200 ký tự, hãy viết ngắn hơn") }
        if form.isEmpty || form.count > 60 { problems.add("form", "Hình thức từ 1 đến 60 ký tự") }
        let day = EvidenceFields.day(day, at: now, &problems)
        let minutes = Typed.number(minutes, in: 5...960)
        if minutes == nil { problems.add("minutes", "Số phút từ 5 đến 960") }
        let chosen = Set(people)
        let found = staff.map(\.member.id).filter { chosen.contains("\($0.rawValue)") }
        if found.isEmpty { problems.add("person", "Chọn ít nhất một người có mặt") }
        guard problems.isEmpty, let day, let minutes else { return (nil, problems) }
        let session = StaffSessionRecord(
            day: day, title: title, form: form, minutes: minutes, attendance: found.count)
        return ((session, found), problems)
    }
}

extension StaffSessionFormPage {
    init(
        _ frame: Frame, _ unit: Unit, _ draft: StaffSessionDraft, _ staff: [StaffYearRecord], _ problems: FormProblems
    ) {
        self.init(
            frame: frame,
            crumbs: [
                Crumb(title: "Đội ngũ", href: "/units/\(unit.code)/staff-year"),
                Crumb(title: "Ghi buổi bồi dưỡng", href: nil),
            ],
            unitCode: unit.code, errors: problems.errors("Chưa ghi được"),
            titleField: problems.field("title", draft.title), form: problems.field("form", draft.form),
            day: problems.field("day", draft.day), minutes: problems.field("minutes", draft.minutes),
            peopleError: problems["person"],
            people: staff.map { record in
                let id = "\(record.member.id.rawValue)"
                return Choice(value: id, title: record.member.fullName, isChosen: draft.people.contains(id))
            })
    }
}
