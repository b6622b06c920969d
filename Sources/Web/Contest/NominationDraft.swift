import Domain

/// The form of the quota, as typed.
struct NominationDraft {
    static let shares = [
        ("none", "Không chia suất, học sinh tự đăng ký"), ("rate", "Theo tỷ lệ số học sinh của từng trường"),
        ("total", "Tổng số suất chia cho các trường"),
    ]

    var share = "none"
    /// "2,5"
    var rate = ""
    var minimum = ""
    var maximum = ""
    /// By the code of the group.
    var seats: [ContestGroup.Code: String] = [:]
    var guaranteed = ""
    var reserves = ""
    var dueDay = ""
    var dueTime = ""
    var reason = ""

    /// What stands there now; the usual before there is a rule.
    init(_ settings: ContestSettings) {
        let rule = settings.nomination
        rate = "2"
        minimum = "2"
        maximum = "15"
        guaranteed = "1"
        reserves = "\(rule?.reserves ?? 1)"
        let due = rule?.dueAt ?? settings.rounds.first.map { $0.opensAt + -3 * 86_400_000 }
        dueDay = due?.day.text ?? ""
        dueTime = due?.clockText ?? ""
        switch rule?.share {
        case nil: break
        case .rate(let quota):
            share = "rate"
            rate = String(quota.rateText.dropLast())
            minimum = "\(quota.minimum)"
            maximum = "\(quota.maximum)"
        case .total(let seats, let guaranteed):
            share = "total"
            self.seats = seats.mapValues { "\($0)" }
            self.guaranteed = "\(guaranteed)"
        }
    }

    init(_ form: Form, groups: [ContestGroup]) {
        share = form["share"]
        rate = form["rate"]
        minimum = form["minimum"]
        maximum = form["maximum"]
        for group in groups { seats[group.code] = form["seats-\(group.code)"] }
        guaranteed = form["guaranteed"]
        reserves = form["reserves"]
        dueDay = form["dueDay"]
        dueTime = form["dueTime"]
        reason = form["reason"]
    }

    /// The rule that the form asks for; `nil` for none, and while something is to be mended.
    func rule(needsReason: Bool) -> (rule: NominationRule?, problems: FormProblems) {
        var problems = FormProblems()
        if needsReason, VietnameseText.tidy(reason).isEmpty {
            problems.add("reason", "Ghi lý do thay đổi thể lệ đã công bố")
        }
        var made: NominationRule.Share?
        switch share {
        case "none": return (nil, problems)
        case "rate": made = rateShare(&problems)
        case "total": made = totalShare(&problems)
        default: problems.add("share", "Chọn cách chia suất")
        }
        let ready = Typed.number(reserves, in: 0...100)
        if ready == nil { problems.add("reserves", "Số dự bị từ 0 đến 100") }
        let day = Day(text: dueDay)
        let minute = Typed.minuteOfDay(dueTime)
        if day == nil || minute == nil { problems.add("dueDay", "Nhập ngày, giờ hạn gửi, ví dụ 30/09/2026 và 17:00") }
        guard problems.isEmpty, let made, let ready, let day, let minute else { return (nil, problems) }
        let rule = NominationRule(share: made, reserves: ready, dueAt: day.start + Int64(minute) * 60_000)
        for (index, problem) in rule.problems.enumerated() { problems.add("share\(index)", problem) }
        return (rule, problems)
    }

    private func rateShare(_ problems: inout FormProblems) -> NominationRule.Share? {
        let hundredths = Self.hundredths(rate)
        if hundredths == nil { problems.add("rate", "Nhập tỷ lệ từ 0,01 đến 100, ví dụ 2 hoặc 2,5") }
        let least = Typed.number(minimum, in: 0...10_000)
        if least == nil { problems.add("minimum", "Nhập số em ít nhất từ 0") }
        let most = Typed.number(maximum, in: 1...10_000)
        if most == nil { problems.add("maximum", "Nhập số em nhiều nhất từ 1") }
        guard let hundredths, let least, let most else { return nil }
        return .rate(RateQuota(rateHundredths: hundredths, minimum: least, maximum: most))
    }

    private func totalShare(_ problems: inout FormProblems) -> NominationRule.Share? {
        var counts: [ContestGroup.Code: Int] = [:]
        for (group, typed) in seats where !typed.isEmpty {
            counts[group] = Typed.number(typed, in: 0...100_000)
            if counts[group] == nil { problems.add("seats-\(group)", "Nhập số suất của bảng \(group) từ 0") }
        }
        let floor = guaranteed.isEmpty ? 0 : Typed.number(guaranteed, in: 0...1000)
        if floor == nil { problems.add("guaranteed", "Nhập số suất bảo đảm từ 0") }
        return floor.map { .total(seats: counts, guaranteed: $0) }
    }

    /// "2", "2,5" or "2.25" percent.
    static func hundredths(_ text: String) -> Int? {
        let parts = text.replacing("%", with: "").replacing(".", with: ",")
            .split(separator: ",", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = Typed.number(String(parts[0]), in: 0...100) else { return nil }
        var rest = 0
        if parts.count == 2 {
            guard (1...2).contains(parts[1].count), let digits = Typed.number(String(parts[1]), in: 0...99) else {
                return nil
            }
            rest = parts[1].count == 1 ? digits * 10 : digits
        }
        let hundredths = whole * 100 + rest
        return (1...10_000).contains(hundredths) ? hundredths : nil
    }
}
