/// What a unit did in the year, its plan, and whom it proposes for rewards.
struct EventsPage: Sendable {
    struct Row: Sendable {
        let eventID: String
        let title: String
        let days: String
        let about: String
        let participants: String
        let link: String?
        /// The name of its field for the reason, so that each is its own on the page.
        let reasonID: String
    }

    struct Proposal: Sendable {
        let proposalID: String
        let kind: String
        let name: String
        let text: String
        let reasonID: String
    }

    /// The form of an event.
    struct EventForm: Sendable {
        let title: Field
        let from: Field
        let to: Field
        let participants: Field
        let link: Field
        let cost: Field
        let forms: [Choice]
        let campaigns: [Choice]
    }

    /// The form of the plan.
    struct PlanForm: Sendable {
        let number: Field
        let day: Field
        let title: Field
        let link: Field
        let fileError: String?
        /// "Kế hoạch số 12/KH-THPT ngày 05/09/2026"; `nil` while there is none.
        let known: String?
        let fileHref: String?
    }

    /// The form of a proposal.
    struct ProposalForm: Sendable {
        let name: Field
        let achievement: Field
        let form: Field
        let kinds: [Choice]
    }

    let frame: Frame
    let crumbs: [Crumb]
    let unitCode: String
    let lead: String
    let errors: FormErrors?
    let rows: [Row]
    let hasRows: Bool
    let event: EventForm
    let plan: PlanForm
    let proposals: [Proposal]
    let hasProposals: Bool
    let proposal: ProposalForm
}
