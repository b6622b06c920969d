import Domain

/// The fields of a form about how a test is sat and what is shown of it: for a new assignment and for one that is given.
struct TestRulesFields: Sendable {
    let attempts: Field
    let attemptChoices: [Choice]
    let counting: Field
    let countings: [Choice]
    /// False once a pupil has begun: which attempt counts and the order of questions then stay as they were told.
    let isOpenToAll: Bool
    let takesLate: Bool
    let lateDay: Field
    let lateTime: Field
    let latePercent: Field
    let shufflesQuestions: Bool
    let shufflesOptions: Bool
    let layouts: [Choice]
    let marks: Field
    let markChoices: [Choice]
    let reveal: Field
    let revealChoices: [Choice]
    /// Whether the folds stand open: where something is to be mended, and for a test that is given.
    let opensSitting: Bool
    let opensResults: Bool
}

extension TestRulesFields {
    private static let sittingFields = ["attempts", "counting", "layout", "lateDay", "lateTime", "latePercent"]

    /// - Parameters:
    ///   - hasBegun: a pupil has begun, so some things stay.
    ///   - opens: shows everything at once.
    init(_ draft: TestRulesDraft, _ problems: FormProblems, hasBegun: Bool = false, opens: Bool = false) {
        self.init(
            attempts: problems.field("attempts", draft.attempts),
            attemptChoices: TestRulesDraft.attemptChoices.map {
                let isUnlimited = $0 == TestRules.unlimited
                return Choice(
                    value: "\($0)", title: isUnlimited ? "Không giới hạn (tối đa \($0) lần)" : "\($0) lần",
                    isChosen: "\($0)" == draft.attempts)
            },
            counting: problems.field("counting", draft.counting),
            countings: Counting.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == draft.counting)
            },
            isOpenToAll: !hasBegun,
            takesLate: draft.takesLate, lateDay: problems.field("lateDay", draft.lateDay),
            lateTime: problems.field("lateTime", draft.lateTime),
            latePercent: problems.field("latePercent", draft.latePercent), shufflesQuestions: draft.shufflesQuestions,
            shufflesOptions: draft.shufflesOptions,
            layouts: TestRules.Layout.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == draft.layout)
            },
            marks: problems.field("marks", draft.marks), markChoices: Self.reveals(draft.marks),
            reveal: problems.field("reveal", draft.reveal), revealChoices: Self.reveals(draft.reveal),
            opensSitting: opens || Self.sittingFields.contains { problems[$0] != nil },
            opensResults: opens || problems["marks"] != nil || problems["reveal"] != nil)
    }

    private static func reveals(_ chosen: String) -> [Choice] {
        let order: [Assignment.Reveal] = [.afterSubmission, .afterClose, .byHand, .never]
        return order.map { Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == chosen) }
    }
}
