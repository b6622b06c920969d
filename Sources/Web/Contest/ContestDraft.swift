import Domain

/// The form of a contest's settings, as typed.
struct ContestDraft {
    struct Round {
        var title = ""
        var opensDay = ""
        var opensTime = ""
        var closesDay = ""
        var closesTime = ""
        /// Empty when nobody is selected for the next round.
        var best = ""
        /// How many stand ready; empty for none.
        var reserves = ""
    }

    var title = ""
    var organiser = ""
    var purpose = ""
    var rounds: [Round] = []
    /// The trial; both days empty for none.
    var trial = Round()
    var blueprint = ""
    /// Minutes.
    var timeLimit = ""
    var maximum = ""
    var perDay = ""
    var perRound = ""
    var counted = ""
    /// `SPEED` …, or `CUSTOM` with `criteria`.
    var profile = ""
    /// Keys of criteria, first to last, for `CUSTOM`.
    var criteria: [String] = []
    var prediction = ""
    var truth = ""
    /// Empty for the sum of all rounds.
    var bestRounds = ""
    var registrationDay = ""
    var minimumAge = ""
    var needsConsent = false
    /// By the place of the award in `Award.allCases`.
    var prizes: [String] = []
    var policy = ""
    var isCapped = false
    var filingDays = ""
    var answerDays = ""
    var reason = ""

    /// What stands there now, with one empty round to add.
    init(_ settings: ContestSettings) {
        title = settings.title
        organiser = settings.organiser
        purpose = settings.purpose.joined(separator: "\n")
        rounds = settings.rounds.map(Round.init) + [Round()]
        if let trial = settings.trial {
            self.trial = Round(ContestRound(title: "", opensAt: trial.opensAt, closesAt: trial.closesAt))
        }
        blueprint = settings.paper.blueprint
        timeLimit = "\(settings.paper.timing.limitMs / 60_000)"
        maximum = Self.text(settings.attempts.maximum)
        perDay = Self.text(settings.attempts.perDay)
        perRound = Self.text(settings.attempts.perRound)
        counted = settings.attempts.counted.rawValue
        profile = settings.profile.key
        criteria = settings.profile.criteria.map(\.key)
        prediction = settings.prediction?.text ?? ""
        truth = settings.prediction?.truth.rawValue ?? PredictionTruth.participants.rawValue
        if case .best(let count) = settings.overall { bestRounds = "\(count)" }
        registrationDay = settings.eligibility.registrationDay.text
        minimumAge = Self.text(settings.eligibility.minimumAge)
        needsConsent = settings.eligibility.needsConsent
        prizes = Award.allCases.map { award in
            Self.text(settings.awards.levels.first { $0.award == award }?.count)
        }
        policy = settings.awards.policy.key
        isCapped = settings.awards.isCapped
        filingDays = "\(settings.appeals.filingDays)"
        answerDays = "\(settings.appeals.answerDays)"
    }

    init(_ form: Form) {
        title = form["title"]
        organiser = form["organiser"]
        purpose = form["purpose"]
        rounds = (0..<min(12, form.all("roundTitle").count)).map { Round(form, at: $0) }
        trial.opensDay = form["trialOpensDay"]
        trial.opensTime = form["trialOpensTime"]
        trial.closesDay = form["trialClosesDay"]
        trial.closesTime = form["trialClosesTime"]
        blueprint = form["blueprint"]
        timeLimit = form["timeLimit"]
        maximum = form["maximum"]
        perDay = form["perDay"]
        perRound = form["perRound"]
        counted = form["counted"]
        profile = form["profile"]
        criteria = form.all("criterion").filter { !$0.isEmpty }
        prediction = form["prediction"]
        truth = form["truth"]
        bestRounds = form["bestRounds"]
        registrationDay = form["registrationDay"]
        minimumAge = form["minimumAge"]
        needsConsent = form.has("needsConsent")
        prizes = Award.allCases.map { form["prize-\($0.rawValue)"] }
        policy = form["policy"]
        isCapped = form.has("isCapped")
        filingDays = form["filingDays"]
        answerDays = form["answerDays"]
        reason = form["reason"]
    }

    private static func text(_ number: Int?) -> String {
        number.map(String.init) ?? ""
    }
}

extension ContestDraft.Round {
    init(_ round: ContestRound) {
        title = round.title
        opensDay = round.opensAt.day.text
        opensTime = round.opensAt.clockText
        closesDay = round.closesAt.day.text
        closesTime = round.closesAt.clockText
        if case .best(let count)? = round.selection?.pass { best = "\(count)" }
        if let ready = round.selection?.reserves, ready > 0 { reserves = "\(ready)" }
    }

    init(_ form: Form, at index: Int) {
        func value(_ name: String) -> String {
            let values = form.all(name)
            return values.indices.contains(index) ? VietnameseText.tidy(values[index]) : ""
        }
        title = value("roundTitle")
        opensDay = value("opensDay")
        opensTime = value("opensTime")
        closesDay = value("closesDay")
        closesTime = value("closesTime")
        best = value("best")
        reserves = value("reserves")
    }

    /// A line that was left empty adds no round.
    var isEmpty: Bool {
        title.isEmpty && opensDay.isEmpty && closesDay.isEmpty
    }
}
