import Domain

/// The list of those who go on after a round, to look at, print and keep up to date.
struct ContestSelectionPage: Sendable {
    /// What the form had in it when it came back.
    struct Typed {
        let contestant: String
        let replacement: String
        let reason: String
    }

    struct Row: Sendable {
        let number: Int
        let rank: String
        let name: String
        /// "10A1 · Trường THPT Nam Sông"
        let place: String
        let standing: Tag
        /// Why the place was given up; `nil` for the others.
        let note: String?
    }

    struct Group: Sendable {
        let title: String
        let lead: String
        let rows: [Row]
    }

    let frame: Frame
    let errors: FormErrors?
    let crumbs: [Crumb]
    /// "Vòng trường → Vòng tỉnh"
    let title: String
    /// How many go on, in the words of the rules.
    let rule: String
    let action: String
    /// Why the list cannot be made now; `nil` when it can.
    let refusal: String?
    /// "Chốt danh sách" or "Lập lại danh sách"
    let button: String
    let isMade: Bool
    let groups: [Group]
    /// Selected contestants who may give their place up.
    let leaving: [Choice]
    let replacements: [Choice]
    let contestantError: String?
    let replacementError: String?
    let reason: Field
}

extension ContestSelectionPage {
    init(
        _ frame: Frame, _ record: ContestRecord, round: Int, _ lines: [PromotionLine],
        _ people: [Contestant.ID: ContestantRecord], _ problems: FormProblems, typed: Typed, at now: Instant
    ) {
        let contest = record.contest
        let rounds = contest.settings.rounds
        func choices(_ standing: PromotionStanding, _ typed: String) -> [Choice] {
            lines.filter { $0.standing == standing }.compactMap { line in
                people[line.contestant].map { person in
                    let value = "\(line.contestant.rawValue)"
                    return Choice(
                        value: value,
                        title: "\(person.learner.fullName), \(person.className), bảng \(person.contestant.group), "
                            + "hạng \(line.rank)", isChosen: value == typed)
                }
            }
        }
        self.init(
            frame: frame, errors: problems.errors("Chưa ghi được"),
            crumbs: Crumb.path(to: "Chọn vào vòng sau", in: record),
            title: "\(rounds[round].title) → \(rounds[round + 1].title)", rule: rounds[round].selection?.sentence ?? "",
            action: "/contests/\(contest.id.rawValue)/selections/\(round + 1)",
            refusal: Self.refusal(contest, round, isMade: !lines.isEmpty, at: now),
            button: lines.isEmpty ? "Chốt danh sách" : "Lập lại danh sách", isMade: !lines.isEmpty,
            groups: contest.settings.groups.map { Group($0, lines, people) },
            leaving: choices(.selected, typed.contestant), replacements: choices(.reserve, typed.replacement),
            contestantError: problems["contestant"], replacementError: problems["replacement"],
            reason: problems.field("reason", typed.reason))
    }

    private static func refusal(_ contest: Contest, _ round: Int, isMade: Bool, at now: Instant) -> String? {
        do throws(PromotionRefusal) {
            try contest.admitSelection(after: round, openSittings: 0, isMade: isMade, at: now)
            return nil
        } catch {
            return error.message
        }
    }
}

extension ContestSelectionPage.Group {
    fileprivate init(
        _ group: ContestGroup, _ lines: [PromotionLine], _ people: [Contestant.ID: ContestantRecord]
    ) {
        let own = lines.filter { people[$0.contestant]?.contestant.group == group.code }
        let ordered = PromotionStanding.allCases.flatMap { standing in own.filter { $0.standing == standing } }
        let selected = own.count { $0.standing == .selected }
        let ready = own.count { $0.standing == .reserve }
        self.init(
            title: "Bảng \(group.code) · \(group.title)",
            lead: "\(VietnameseFormat.whole(selected)) em được chọn, \(VietnameseFormat.whole(ready)) em dự bị",
            rows: ordered.enumerated().map { index, line in
                let person = people[line.contestant]
                return ContestSelectionPage.Row(
                    number: index + 1, rank: "\(line.rank)", name: person?.learner.fullName ?? "",
                    place: [person?.className, person?.schoolName].compactMap { $0 }.joined(separator: " · "),
                    standing: line.standing.tag, note: line.reason.isEmpty ? nil : line.reason)
            })
    }
}

extension PromotionStanding {
    fileprivate var tag: Tag {
        switch self {
        case .selected: Tag(title, .ok)
        case .reserve: Tag(title, .info)
        case .withdrawn: Tag(title, .plain)
        }
    }
}
