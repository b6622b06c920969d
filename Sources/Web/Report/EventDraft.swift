import Domain

/// The form of an event, as typed, and what it means.
struct EventDraft {
    var title = ""
    var from = ""
    var to = ""
    var participants = ""
    var link = ""
    var cost = ""
    var form = ""
    var campaign = Campaign.none.rawValue

    init() {}

    init(_ form: Form) {
        title = VietnameseText.tidy(form["eventTitle"])
        from = form["from"]
        to = form["to"]
        participants = form["participants"]
        link = form["eventLink"]
        cost = form["cost"]
        self.form = form["form"]
        campaign = form["campaign"]
    }

    func content(at now: Instant, in window: ClosedRange<Day>) -> (content: EventContent?, problems: FormProblems) {
        var problems = FormProblems()
        if title.isEmpty { problems.add("eventTitle", "Nhập tên hoạt động") }
        if title.count > 200 { problems.add("eventTitle", "Tên hoạt động dài quá 200 ký tự") }
        let first = Day(text: from)
        if first == nil { problems.add("from", "Nhập ngày theo dạng ngày/tháng/năm") }
        let last = to.isEmpty ? first : Day(text: to)
        if last == nil, first != nil { problems.add("to", "Nhập ngày theo dạng ngày/tháng/năm") }
        if let first, !window.contains(first) || first > now.day {
            problems.add("from", "Ngày phải trong kỳ báo cáo, từ \(window.lowerBound.text) đến \(now.day.text)")
        }
        if let first, let last, last < first { problems.add("to", "Ngày kết thúc không được trước ngày bắt đầu") }
        if let last, last.number > now.day.number + 60 { problems.add("to", "Ngày kết thúc quá xa") }
        let count = Typed.number(participants, in: 0...1_000_000)
        if count == nil { problems.add("participants", "Số người là số nguyên từ 0") }
        if !link.isEmpty, !WebLink.isGood(link) {
            problems.add("eventLink", "Đường dẫn bắt đầu bằng https:// hoặc http://, không có khoảng trắng")
        }
        let digits = cost.filter { $0 != "." && $0 != " " }
        let dong = digits.isEmpty ? nil : Typed.number(digits, in: 0...100_000_000_000)
        if !digits.isEmpty, dong == nil { problems.add("cost", "Kinh phí là số đồng, ví dụ 2.500.000") }
        let form = EventForm(rawValue: form)
        if form == nil { problems.add("form", "Chọn hình thức") }
        guard problems.isEmpty, let first, let last, let count, let form else { return (nil, problems) }
        return (
            EventContent(
                from: first, to: last, title: title, form: form, campaign: Campaign(rawValue: campaign) ?? .none,
                participants: count, link: link, costDong: dong), problems
        )
    }
}

/// The form of a unit's plan.
struct PlanDraft {
    var number = ""
    var day = ""
    var title = ""
    var link = ""
    var file: Form.File?

    init(_ known: UnitPlanNotice?) {
        number = known?.number ?? ""
        day = known?.day.text ?? ""
        title = known?.title ?? "Kế hoạch thực hiện Đề án dịch vụ công trực tuyến"
        link = known?.link ?? ""
    }

    init(_ form: Form) {
        number = VietnameseText.tidy(form["number"])
        day = form["planDay"]
        title = VietnameseText.tidy(form["planTitle"])
        link = form["planLink"]
        file = form.file("planFile")
    }

    func notice(at now: Instant) -> (
        entry: (notice: UnitPlanNotice, file: (about: DocumentFile, bytes: [UInt8])?)?, problems: FormProblems
    ) {
        var problems = FormProblems()
        if number.isEmpty || number.count > 60 { problems.add("number", "Nhập số, ký hiệu, tối đa 60 ký tự") }
        if title.isEmpty || title.count > 300 { problems.add("planTitle", "Nhập trích yếu, tối đa 300 ký tự") }
        let day = Day(text: day)
        if day == nil { problems.add("planDay", "Nhập ngày theo dạng ngày/tháng/năm") }
        if let day, day > now.day { problems.add("planDay", "Ngày ban hành không được sau hôm nay") }
        if !link.isEmpty, !WebLink.isGood(link) {
            problems.add("planLink", "Đường dẫn bắt đầu bằng https:// hoặc http://, không có khoảng trắng")
        }
        let kept = DocumentDraft.kept(file, field: "planFile", &problems)
        guard problems.isEmpty, let day else { return (nil, problems) }
        return ((UnitPlanNotice(number: number, day: day, title: title, link: link), kept), problems)
    }
}

/// The form of a proposal.
struct ProposalDraft {
    var kind = Commendation.Kind.collective.rawValue
    var name = ""
    var achievement = ""
    var form = ""

    init() {}

    init(_ form: Form) {
        kind = form["kind"]
        name = VietnameseText.tidy(form["name"])
        achievement = VietnameseText.tidy(form["achievement"])
        self.form = VietnameseText.tidy(form["reward"])
    }

    func commendation() -> (content: Commendation?, problems: FormProblems) {
        var problems = FormProblems()
        let kind = Commendation.Kind(rawValue: kind)
        if kind == nil { problems.add("kind", "Chọn tập thể hoặc cá nhân") }
        if name.isEmpty || name.count > 150 {
            problems.add("name", "Nhập tên tập thể hoặc họ và tên, tối đa 150 ký tự")
        }
        if achievement.isEmpty || achievement.count > 500 {
            problems.add("achievement", "Nhập thành tích, tối đa 500 ký tự")
        }
        if form.isEmpty || form.count > 150 { problems.add("reward", "Nhập hình thức khen thưởng, tối đa 150 ký tự") }
        guard problems.isEmpty, let kind else { return (nil, problems) }
        return (Commendation(kind: kind, name: name, achievement: achievement, form: form), problems)
    }
}
