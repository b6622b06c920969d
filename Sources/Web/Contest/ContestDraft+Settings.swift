import Domain

extension ContestDraft {
    /// The settings that the form asks for, or what is to be mended.
    ///
    /// - Parameter old: what the form does not show stays as it was.
    func settings(
        from old: ContestSettings, blueprints: [Blueprint], needsReason: Bool
    ) -> (settings: ContestSettings?, problems: FormProblems) {
        var problems = FormProblems()
        var settings = old
        settings.title = text("title", title, "Nhập tên cuộc thi", &problems)
        settings.organiser = text("organiser", organiser, "Nhập đơn vị tổ chức", &problems)
        settings.purpose = purpose.split(whereSeparator: \.isNewline).map { VietnameseText.tidy(String($0)) }
            .filter { !$0.isEmpty }
        if let paper = paper(from: old.paper, blueprints, &problems) { settings.paper = paper }
        settings.rounds = rounds(&problems)
        settings.trial = trial(&problems)
        settings.attempts = AttemptRule(
            maximum: count("maximum", maximum, &problems), perDay: count("perDay", perDay, &problems),
            perRound: count("perRound", perRound, &problems),
            counted: AttemptRule.Counted(rawValue: counted) ?? old.attempts.counted)
        settings.profile = chain(&problems) ?? old.profile
        settings.prediction = question
        settings.overall = count("bestRounds", bestRounds, &problems).map { .best($0) } ?? .sum
        settings.eligibility = eligibility(from: old.eligibility, &problems)
        settings.awards = awards(&problems)
        settings.appeals.filingDays = days("filingDays", filingDays, &problems)
        settings.appeals.answerDays = days("answerDays", answerDays, &problems)
        if needsReason, reason.isEmpty { problems.add("reason", "Ghi lý do thay đổi thể lệ đã công bố") }
        if problems.isEmpty {
            for (index, problem) in settings.problems.enumerated() { problems.add("rules\(index)", problem) }
        }
        return (problems.isEmpty ? settings : nil, problems)
    }

    private func text(_ field: String, _ value: String, _ ask: String, _ problems: inout FormProblems) -> String {
        let tidy = VietnameseText.tidy(value)
        if tidy.isEmpty { problems.add(field, ask) }
        if tidy.count > 160 { problems.add(field, "Viết ngắn hơn 160 ký tự") }
        return tidy
    }

    private func count(_ field: String, _ value: String, _ problems: inout FormProblems) -> Int? {
        guard !value.isEmpty else { return nil }
        let number = Typed.number(value, in: 1...1000)
        if number == nil { problems.add(field, "Nhập số từ 1 đến 1000, hoặc để trống nếu không giới hạn") }
        return number
    }

    private func days(_ field: String, _ value: String, _ problems: inout FormProblems) -> Int {
        guard let number = Typed.number(value, in: 1...60) else {
            problems.add(field, "Số ngày làm việc từ 1 đến 60")
            return 1
        }
        return number
    }

    /// Number of questions and points are those of the blueprint, so that they cannot disagree.
    private func paper(
        from old: ContestPaper, _ blueprints: [Blueprint], _ problems: inout FormProblems
    ) -> ContestPaper? {
        let chosen = blueprints.first { $0.code == blueprint }
        if chosen == nil { problems.add("blueprint", "Chọn ma trận đề") }
        let minutes = Typed.number(timeLimit, in: 1...240)
        if minutes == nil { problems.add("timeLimit", "Thời gian làm bài từ 1 đến 240 phút") }
        guard let chosen, let minutes else { return nil }
        return ContestPaper(
            blueprint: chosen.code, questionCount: chosen.questionCount, fullMarks: chosen.maximum,
            timing: ContestTiming(limitMs: Int64(minutes) * 60_000, graceMs: old.timing.graceMs))
    }

    private func rounds(_ problems: inout FormProblems) -> [ContestRound] {
        rounds.filter { !$0.isEmpty }.enumerated().compactMap { index, round in
            let name = "Vòng \(index + 1)"
            if round.title.isEmpty { problems.add("roundTitle\(index)", "\(name): nhập tên vòng thi") }
            let opensAt = Self.moment(round.opensDay, round.opensTime)
            if opensAt == nil {
                problems.add("opensDay\(index)", "\(name): nhập ngày, giờ mở, ví dụ 05/10/2026 và 08:00")
            }
            let closesAt = Self.moment(round.closesDay, round.closesTime)
            if closesAt == nil { problems.add("closesDay\(index)", "\(name): nhập ngày, giờ đóng") }
            let best = round.best.isEmpty ? nil : Typed.number(round.best, in: 1...100_000)
            if !round.best.isEmpty, best == nil {
                problems.add("best\(index)", "\(name): số thí sinh được chọn từ 1 trở lên, hoặc để trống")
            }
            let ready = round.reserves.isEmpty ? 0 : Typed.number(round.reserves, in: 0...1000)
            if ready == nil {
                problems.add("reserves\(index)", "\(name): số thí sinh dự bị từ 0 đến 1000, hoặc để trống")
            }
            guard let opensAt, let closesAt else { return nil }
            return ContestRound(
                title: round.title, opensAt: opensAt, closesAt: closesAt,
                selection: best.map { SelectionRule(pass: .best($0), reserves: ready ?? 0) })
        }
    }

    private func trial(_ problems: inout FormProblems) -> ContestTrial? {
        guard !trial.isEmpty else { return nil }
        let opensAt = Self.moment(trial.opensDay, trial.opensTime)
        if opensAt == nil { problems.add("trialOpensDay", "Thi thử: nhập ngày, giờ mở, hoặc để trống nếu không có") }
        let closesAt = Self.moment(trial.closesDay, trial.closesTime)
        if closesAt == nil { problems.add("trialClosesDay", "Thi thử: nhập ngày, giờ đóng") }
        guard let opensAt, let closesAt else { return nil }
        return ContestTrial(opensAt: opensAt, closesAt: closesAt)
    }

    private static func moment(_ day: String, _ time: String) -> Instant? {
        guard let day = Day(text: day), let minute = Typed.minuteOfDay(time) else { return nil }
        return day.start + Int64(minute) * 60_000
    }

    private func chain(_ problems: inout FormProblems) -> RankingProfile? {
        if profile == "CUSTOM" {
            let chain = criteria.compactMap { key in RankingCriterion.all.first { $0.key == key } }
            return .custom(chain)
        }
        let named = RankingProfile.named.first { $0.key == profile }
        if named == nil { problems.add("profile", "Chọn cách xếp hạng") }
        return named
    }

    private var question: PredictionQuestion? {
        let text = VietnameseText.tidy(prediction)
        return text.isEmpty
            ? nil : PredictionQuestion(text: text, truth: PredictionTruth(rawValue: truth) ?? .participants)
    }

    private func eligibility(from old: Eligibility, _ problems: inout FormProblems) -> Eligibility {
        let day = Day(text: registrationDay)
        if day == nil { problems.add("registrationDay", "Nhập ngày chốt danh sách, ví dụ 30/09/2026") }
        let age = minimumAge.isEmpty ? nil : Typed.number(minimumAge, in: 6...99)
        if !minimumAge.isEmpty, age == nil { problems.add("minimumAge", "Tuổi từ 6 đến 99, hoặc để trống") }
        return Eligibility(
            registrationDay: day ?? old.registrationDay, minimumAge: age, needsConsent: needsConsent)
    }

    private func awards(_ problems: inout FormProblems) -> AwardPlan {
        let levels = zip(Award.allCases, prizes).compactMap { award, typed -> AwardLevel? in
            if typed.isEmpty { return isCapped && award != .special ? AwardLevel(award: award, count: nil) : nil }
            let count = Typed.number(typed, in: 0...100_000)
            if count == nil { problems.add("prize-\(award.rawValue)", "Giải \(award.title): nhập số giải từ 0") }
            return AwardLevel(award: award, count: count ?? 0)
        }
        let policy = AwardPolicy.named(policy)
        if policy == nil { problems.add("policy", "Chọn cách xét giải khi bằng nhau") }
        return AwardPlan(levels: levels, policy: policy ?? .rankWindow, isCapped: isCapped)
    }
}
