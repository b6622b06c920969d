import Domain

/// The form in which a pupil records or corrects whom they helped.
struct OutreachFormPage: Sendable {
    /// How many of a kind, chosen from 0 to 10.
    struct Count: Sendable {
        let name: String
        let title: String
        let choices: [Choice]
    }

    let frame: Frame
    let title: String
    /// Where the form goes.
    let action: String
    let errors: FormErrors?
    /// Sent with the form, so that it counts once; empty when an entry is corrected.
    let key: String
    let lessons: [Choice]
    let lessonError: String?
    let day: Field
    let relations: [Count]
    let peopleError: String?
    let ages: [Count]
    let agesError: String?
    let topics: [Choice]
    let topicsError: String?
    let difficulties: [Choice]
    let note: Field
    /// "300"
    let noteLimit: String
    /// Where the entry is taken away; `nil` for a new one.
    let removalHref: String?
}

extension OutreachFormPage {
    /// - Parameters:
    ///   - entry: the one that is corrected; `nil` for a new one.
    ///   - lessons: of the pupil's grade, in order.
    init(
        _ frame: Frame, _ draft: OutreachDraft, entry: OutreachEntry.ID?, lessons: [Lesson], _ problems: FormProblems
    ) {
        let path = entry.map { "/outreach/entries/\($0.rawValue)" }
        let whatFailed = entry == nil ? "Chưa ghi được" : "Chưa sửa được"
        self.init(
            frame: frame, title: entry == nil ? "Ghi việc hướng dẫn người thân" : "Sửa lần ghi",
            action: path ?? "/outreach",
            errors: problems.isEmpty
                ? nil
                : FormErrors(heading: "\(whatFailed), em sửa giúp \(problems.all.count) chỗ sau", items: problems.all),
            key: draft.key,
            lessons: [Choice(value: "", title: "Việc khác, không theo bài nào", isChosen: draft.lesson.isEmpty)]
                + lessons.map {
                    Choice(value: $0.id, title: $0.outline.numberedTitle, isChosen: $0.id == draft.lesson)
                },
            lessonError: problems["lesson"], day: problems.field("day", draft.day),
            relations: OutreachDraft.relations.map { Count($0, draft) }, peopleError: problems["grandparents"],
            ages: OutreachDraft.ages.map { Count($0, draft) }, agesError: problems["under18"],
            topics: OutreachTopic.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: draft.topics.contains($0))
            },
            topicsError: problems["topic"],
            difficulties: OutreachDifficulty.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: draft.difficulties.contains($0))
            },
            note: problems.field("note", draft.note), noteLimit: "\(OutreachEntry.noteLimit)",
            removalHref: path.map { "\($0)/removal" })
    }
}

extension OutreachFormPage.Count {
    fileprivate init(_ field: (name: String, title: String), _ draft: OutreachDraft) {
        let chosen = draft.counts[field.name, default: 0]
        self.init(
            name: field.name, title: field.title,
            choices: (0...max(OutreachRule.peopleLimit, chosen)).map {
                Choice(value: "\($0)", title: "\($0)", isChosen: $0 == chosen)
            })
    }
}
