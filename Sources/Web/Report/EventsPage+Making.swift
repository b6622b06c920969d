import Domain

/// What the forms of the page were sent with, when one has to be mended.
struct EventsState {
    var event = EventDraft()
    var plan: PlanDraft?
    var proposal = ProposalDraft()
    var problems = FormProblems()
}

extension EventsPage {
    init(
        _ frame: Frame, _ unit: Unit, _ events: [EventRecord], _ plan: UnitPlanNotice?, hasPlanFile: Bool,
        _ proposals: [CommendationRecord], homeHref: String?, year: Int, _ state: EventsState
    ) {
        let problems = state.problems
        self.init(
            frame: frame,
            crumbs: [
                Crumb(title: unit.shortName, href: homeHref),
                Crumb(title: "Báo cáo", href: "/units/\(unit.code)/reports"), Crumb(title: "Hoạt động", href: nil),
            ],
            unitCode: unit.code, lead: "\(unit.name) · năm báo cáo \(year)", errors: problems.errors("Chưa ghi được"),
            rows: events.map(Row.init), hasRows: !events.isEmpty, event: EventForm(state.event, problems),
            plan: PlanForm(unit, plan, state.plan ?? PlanDraft(plan), problems, hasFile: hasPlanFile),
            proposals: proposals.map(Proposal.init), hasProposals: !proposals.isEmpty,
            proposal: ProposalForm(state.proposal, problems))
    }
}

extension EventsPage.Row {
    fileprivate init(_ record: EventRecord) {
        let content = record.content
        let campaign = content.campaign == .none ? [] : [content.campaign.title]
        self.init(
            eventID: "\(record.id.rawValue)", title: content.title,
            days: content.from == content.to
                ? content.from.text : "\(content.from.text) – \(content.to.text)",
            about: ([content.form.title] + campaign).joined(separator: " · "),
            participants: VietnameseFormat.whole(content.participants),
            link: content.link.isEmpty ? nil : content.link, reasonID: "e\(record.id.rawValue)")
    }
}

extension EventsPage.Proposal {
    fileprivate init(_ record: CommendationRecord) {
        self.init(
            proposalID: "\(record.id.rawValue)", kind: record.content.kind.title, name: record.content.name,
            text: "\(record.content.achievement) · \(record.content.form)", reasonID: "c\(record.id.rawValue)")
    }
}

extension EventsPage.EventForm {
    fileprivate init(_ draft: EventDraft, _ problems: FormProblems) {
        self.init(
            title: problems.field("eventTitle", draft.title), from: problems.field("from", draft.from),
            to: problems.field("to", draft.to), participants: problems.field("participants", draft.participants),
            link: problems.field("eventLink", draft.link), cost: problems.field("cost", draft.cost),
            forms: Domain.EventForm.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == draft.form)
            },
            campaigns: Campaign.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == draft.campaign)
            })
    }
}

extension EventsPage.PlanForm {
    fileprivate init(
        _ unit: Unit, _ known: UnitPlanNotice?, _ draft: PlanDraft, _ problems: FormProblems, hasFile: Bool
    ) {
        self.init(
            number: problems.field("number", draft.number), day: problems.field("planDay", draft.day),
            title: problems.field("planTitle", draft.title), link: problems.field("planLink", draft.link),
            fileError: problems["planFile"],
            known: known.map { "Đã ban hành kế hoạch số \($0.number), ngày \($0.day.text)." },
            fileHref: hasFile ? "/units/\(unit.code)/plan/file" : nil)
    }
}

extension EventsPage.ProposalForm {
    fileprivate init(_ draft: ProposalDraft, _ problems: FormProblems) {
        self.init(
            name: problems.field("name", draft.name), achievement: problems.field("achievement", draft.achievement),
            form: problems.field("reward", draft.form),
            kinds: Commendation.Kind.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == draft.kind)
            })
    }
}
