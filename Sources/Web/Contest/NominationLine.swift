import Domain

/// Those of one group on the list of a school; the pages of the school and of the organisers show the same.
struct NominationGroup: Sendable {
    struct Line: Sendable {
        let number: Int
        let id: String
        let name: String
        let birthText: String
        let sexText: String
        let className: String
        let standing: Tag
        /// A move, or why the place was given up; empty otherwise.
        let note: String
        let consentText: String
        /// What the button would set: "1" or "0".
        let consentValue: String
        let consentButton: String
        /// True where the button to move up does something.
        let canRise: Bool
    }

    let title: String
    /// "3 suất · đã cử 3 em chính thức, 1 em dự bị"
    let lead: String
    let anchor: String
    let lines: [Line]

    /// Groups with seats, and those that have names all the same.
    static func groups(of record: NominationRecord) -> [NominationGroup] {
        let list = record.list
        let named = Set(list.names.map(\.group))
        return record.contest.settings.groups.filter { list.seats[$0.code] != nil || named.contains($0.code) }.map {
            NominationGroup($0, record)
        }
    }

    private init(_ group: ContestGroup, _ record: NominationRecord) {
        let list = record.list
        let seats = list.seats[group.code] ?? 0
        let holding = list.holding(in: group.code)
        let gone = list.names.filter { $0.group == group.code && $0.withdrawal != nil }
        self.init(
            title: "Bảng \(group.code) · \(group.title)",
            lead:
                "\(VietnameseFormat.whole(seats)) suất · \(VietnameseFormat.whole(min(seats, holding.count))) em chính "
                + "thức, \(VietnameseFormat.whole(max(0, holding.count - seats))) em dự bị",
            anchor: "bang-\(group.code)",
            lines: (holding + gone).enumerated().compactMap { index, name in
                record.people[name.learner].map { Line($0, name, number: index + 1, list) }
            })
    }

    private init(title: String, lead: String, anchor: String, lines: [Line]) {
        self.title = title
        self.lead = lead
        self.anchor = anchor
        self.lines = lines
    }
}

extension NominationGroup.Line {
    fileprivate init(
        _ person: NominationRecord.Person, _ name: NominationList.Name, number: Int, _ list: NominationList
    ) {
        let standing = list.standing(of: name.learner) ?? .withdrawn
        let moved = person.hasMoved ? "Đã chuyển trường, giữ suất cử." : nil
        self.init(
            number: number, id: "\(name.learner.rawValue)", name: person.learner.fullName,
            birthText: person.learner.birthDate?.text ?? "", sexText: person.learner.sex?.title ?? "",
            className: person.className, standing: standing.tag,
            note: [name.withdrawal, moved].compactMap { $0 }.joined(separator: " "),
            consentText: name.hasConsent ? "Công bố họ tên" : "Tên rút gọn",
            consentValue: name.hasConsent ? "0" : "1",
            consentButton: name.hasConsent ? "Rút đồng ý" : "Đã đồng ý",
            canRise: number > 1 && standing != .withdrawn)
    }
}

extension NominationList.Standing {
    fileprivate var tag: Tag {
        switch self {
        case .chosen: Tag(title, .ok)
        case .reserve: Tag(title, .info)
        case .withdrawn: Tag(title, .plain)
        }
    }
}

extension NominationList.State {
    var tag: Tag {
        switch self {
        case .draft: Tag(title, .plain)
        case .submitted: Tag(title, .info)
        case .returned: Tag(title, .warn)
        case .accepted: Tag(title, .ok)
        }
    }
}
