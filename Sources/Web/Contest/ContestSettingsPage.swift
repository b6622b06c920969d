import Domain

/// The settings of a contest in a form; the "Thể lệ" is written from the same.
struct ContestSettingsPage: Sendable {
    struct Round: Sendable {
        /// 1-based.
        let number: Int
        let title: Field
        let opensDay: Field
        let opensTime: Field
        let closesDay: Field
        let closesTime: Field
        let best: Field
        let reserves: Field
    }

    struct Trial: Sendable {
        let opensDay: Field
        let opensTime: Field
        let closesDay: Field
        let closesTime: Field
    }

    struct Prize: Sendable {
        let name: String
        let label: String
        let value: String
        let error: String?
    }

    /// A place in a chain of criteria of the organisers' own.
    struct Criterion: Sendable {
        let number: Int
        let choices: [Choice]
    }

    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let action: String
    let deskHref: String
    let title: Field
    let organiser: Field
    let purpose: String
    let rounds: [Round]
    let trial: Trial
    let blueprint: Field
    let blueprints: [Choice]
    let timeLimit: Field
    let maximum: Field
    let perDay: Field
    let perRound: Field
    let counted: [Choice]
    let profile: Field
    let profiles: [Choice]
    let criteria: [Criterion]
    let prediction: Field
    let truths: [Choice]
    let bestRounds: Field
    let registrationDay: Field
    let minimumAge: Field
    let needsConsent: Bool
    let prizes: [Prize]
    let policy: Field
    let policies: [Choice]
    let isCapped: Bool
    let filingDays: Field
    let answerDays: Field
    /// Wanted once the contest was announced.
    let reason: Field?
}

extension ContestSettingsPage {
    init(
        _ frame: Frame, _ record: ContestRecord, _ draft: ContestDraft, _ problems: FormProblems,
        blueprints: [Blueprint]
    ) {
        let href = "/contests/\(record.contest.id.rawValue)"
        let spare = draft.rounds.last.map(\.isEmpty) == true ? [] : [ContestDraft.Round()]
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Sửa thể lệ", in: record),
            errors: problems.errors("Chưa lưu được thể lệ"), action: "\(href)/settings", deskHref: "\(href)/desk",
            title: problems.field("title", draft.title), organiser: problems.field("organiser", draft.organiser),
            purpose: draft.purpose,
            rounds: (draft.rounds + spare).enumerated().map { Round($1, at: $0, problems) },
            trial: Trial(draft.trial, problems),
            blueprint: problems.field("blueprint", draft.blueprint),
            blueprints: blueprints.map {
                Choice(
                    value: $0.code, title: "\($0.title): \($0.questionCount) câu, \($0.maximum.text) điểm",
                    isChosen: $0.code == draft.blueprint)
            },
            timeLimit: problems.field("timeLimit", draft.timeLimit),
            maximum: problems.field("maximum", draft.maximum), perDay: problems.field("perDay", draft.perDay),
            perRound: problems.field("perRound", draft.perRound), counted: Self.counted(draft.counted),
            profile: problems.field("profile", draft.profile), profiles: Self.profiles(draft.profile),
            criteria: Self.criteria(draft.criteria), prediction: problems.field("prediction", draft.prediction),
            truths: PredictionTruth.allCases.map {
                Choice(value: $0.rawValue, title: $0.definition, isChosen: $0.rawValue == draft.truth)
            },
            bestRounds: problems.field("bestRounds", draft.bestRounds),
            registrationDay: problems.field("registrationDay", draft.registrationDay),
            minimumAge: problems.field("minimumAge", draft.minimumAge), needsConsent: draft.needsConsent,
            prizes: zip(Award.allCases, draft.prizes).map { award, typed in
                let name = "prize-\(award.rawValue)"
                return Prize(name: name, label: "Giải \(award.title)", value: typed, error: problems[name])
            },
            policy: problems.field("policy", draft.policy),
            policies: AwardPolicy.all.map { Choice(value: $0.key, title: $0.title, isChosen: $0.key == draft.policy) },
            isCapped: draft.isCapped, filingDays: problems.field("filingDays", draft.filingDays),
            answerDays: problems.field("answerDays", draft.answerDays),
            reason: record.contest.state == .draft ? nil : problems.field("reason", draft.reason))
    }

    private static func counted(_ chosen: String) -> [Choice] {
        let titles: [(AttemptRule.Counted, String)] = [
            (.bestSpeed, "Điểm cao nhất, rồi lượt nhanh hơn"), (.bestEarliest, "Điểm cao nhất, rồi lượt nộp sớm hơn"),
        ]
        return titles.map { Choice(value: $0.0.rawValue, title: $0.1, isChosen: $0.0.rawValue == chosen) }
    }

    private static func profiles(_ chosen: String) -> [Choice] {
        let titles = [
            ("SPEED", "Điểm, thời gian làm bài, nộp sớm"), ("PREDICT", "Điểm, câu dự đoán, nộp sớm"),
            ("PREDICT_ALLRIGHT", "Chỉ người đúng tất cả: câu dự đoán, nộp sớm"),
            ("SPEED_PREDICT", "Điểm, thời gian làm bài, câu dự đoán, nộp sớm"),
            ("CUSTOM", "Tự chọn thứ tự tiêu chí ở dưới"),
        ]
        return titles.map { Choice(value: $0.0, title: $0.1, isChosen: $0.0 == chosen) }
    }

    private static func criteria(_ chosen: [String]) -> [Criterion] {
        (0..<4).map { place in
            let key = chosen.indices.contains(place) ? chosen[place] : ""
            let none = Choice(value: "", title: "Không dùng", isChosen: key.isEmpty)
            return Criterion(
                number: place + 1,
                choices: [none]
                    + RankingCriterion.all.map { Choice(value: $0.key, title: $0.title, isChosen: $0.key == key) })
        }
    }
}

extension ContestSettingsPage.Trial {
    fileprivate init(_ trial: ContestDraft.Round, _ problems: FormProblems) {
        self.init(
            opensDay: problems.field("trialOpensDay", trial.opensDay),
            opensTime: problems.field("trialOpensTime", trial.opensTime),
            closesDay: problems.field("trialClosesDay", trial.closesDay),
            closesTime: problems.field("trialClosesTime", trial.closesTime))
    }
}

extension ContestSettingsPage.Round {
    fileprivate init(_ round: ContestDraft.Round, at index: Int, _ problems: FormProblems) {
        func field(_ name: String, _ value: String) -> Field { problems.field("\(name)\(index)", value) }
        self.init(
            number: index + 1, title: field("roundTitle", round.title), opensDay: field("opensDay", round.opensDay),
            opensTime: field("opensTime", round.opensTime), closesDay: field("closesDay", round.closesDay),
            closesTime: field("closesTime", round.closesTime), best: field("best", round.best),
            reserves: field("reserves", round.reserves))
    }
}
