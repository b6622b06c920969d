/// Everything that the organisers decide about a contest. The same value ranks the results and writes the "Thể lệ".
package struct ContestSettings: Hashable, Codable, Sendable {
    package var kind: ContestKind
    package var title: String
    /// Who holds it: the unit that signs.
    package var organiser: String
    /// Sentences for part II of the "Thể lệ".
    package var purpose: [String]
    package var groups: [ContestGroup]
    /// In the order of time.
    package var rounds: [ContestRound]
    package var paper: ContestPaper
    package var attempts: AttemptRule
    package var profile: RankingProfile
    /// Needed by profiles that compare predictions.
    package var prediction: PredictionQuestion?
    package var overall: OverallRule
    package var eligibility: Eligibility
    package var awards: AwardPlan
    package var teamPrize: TeamPrizeRule?
    package var appeals: AppealRule
    /// How many each school sends; `nil` where pupils register without being sent.
    package var nomination: NominationRule?
    /// `nil` without a trial.
    package var trial: ContestTrial?

    package init(
        kind: ContestKind = .knowledge, title: String, organiser: String, purpose: [String] = [],
        groups: [ContestGroup] = ContestGroup.usual, rounds: [ContestRound], paper: ContestPaper,
        attempts: AttemptRule = AttemptRule(), profile: RankingProfile = .speed, prediction: PredictionQuestion? = nil,
        overall: OverallRule = .sum, eligibility: Eligibility,
        awards: AwardPlan = AwardPlan([1, 2, 3, 5], policy: .rankWindow), teamPrize: TeamPrizeRule? = nil,
        appeals: AppealRule = AppealRule(), nomination: NominationRule? = nil, trial: ContestTrial? = nil
    ) {
        self.kind = kind
        self.title = title
        self.organiser = organiser
        self.purpose = purpose
        self.groups = groups
        self.rounds = rounds
        self.paper = paper
        self.attempts = attempts
        self.profile = profile
        self.prediction = prediction
        self.overall = overall
        self.eligibility = eligibility
        self.awards = awards
        self.teamPrize = teamPrize
        self.appeals = appeals
        self.nomination = nomination
        self.trial = trial
    }
}
