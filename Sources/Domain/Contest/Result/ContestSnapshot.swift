/// A result as it was published: it never changes, and its code says so. A later result is another version.
package struct ContestSnapshot: Hashable, Sendable {
    package typealias ID = Identifier<ContestSnapshot>

    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// While the contest still runs.
        case interim
        case provisional
        case official

        package var title: String {
            switch self {
            case .interim: "Bảng tạm trong lúc thi"
            case .provisional: "Kết quả dự kiến"
            case .official: "Kết quả chính thức"
            }
        }
    }

    /// A line of the published ranking.
    package struct Place: Hashable, Sendable {
        package let group: ContestGroup.Code
        /// 1-based in its group.
        package let position: Int
        package let rank: Int
        package let contestant: Contestant.ID
        package let points: Points
        package let durationMs: Int64
        package let submittedAt: Instant
        package let predictionDelta: Int?
        package let wholeClusters: Int
        package let award: Award?
        /// Why it is here: "cùng 10/10; nhanh hơn 14,340 giây".
        package let explanation: String
        /// As certificates print it.
        package let fullName: String
        /// As anybody may see it.
        package let publicName: String
        package let className: String
        package let school: Unit.ID
        package let schoolName: String

        package init(
            group: ContestGroup.Code, position: Int, rank: Int, result: ContestResult, award: Award?,
            explanation: String, fullName: String, publicName: String, className: String, school: Unit.ID,
            schoolName: String
        ) {
            self.group = group
            self.position = position
            self.rank = rank
            contestant = result.contestant
            points = result.points
            durationMs = result.durationMs
            submittedAt = result.submittedAt
            predictionDelta = result.predictionDelta
            wholeClusters = result.wholeClusters
            self.award = award
            self.explanation = explanation
            self.fullName = fullName
            self.publicName = publicName
            self.className = className
            self.school = school
            self.schoolName = schoolName
        }

        /// As a ranking compares it.
        package var result: ContestResult {
            ContestResult(
                contestant: contestant, points: points, durationMs: durationMs, submittedAt: submittedAt,
                predictionDelta: predictionDelta, wholeClusters: wholeClusters)
        }
    }

    /// Who a contestant is, as a result names them.
    package struct Person: Hashable, Sendable {
        package let fullName: String
        /// True when pupil and parents agreed to the whole name.
        package let hasConsent: Bool
        package let className: String
        package let school: Unit.ID
        package let schoolName: String

        package init(fullName: String, hasConsent: Bool, className: String, school: Unit.ID, schoolName: String) {
            self.fullName = fullName
            self.hasConsent = hasConsent
            self.className = className
            self.school = school
            self.schoolName = schoolName
        }

        /// The whole name with consent, else initials and the given name.
        package var publicName: String {
            hasConsent ? fullName : VietnameseName(fullName).shortText
        }
    }

    package let contest: Contest.ID
    /// 1 for the first of the contest.
    package let number: Int
    package let kind: Kind
    package let settingsVersion: Int
    package let at: Instant
    /// By group in the order of the settings, best first.
    package let places: [Place]

    package init(
        contest: Contest.ID, number: Int, kind: Kind, settingsVersion: Int, at: Instant, places: [Place]
    ) {
        self.contest = contest
        self.number = number
        self.kind = kind
        self.settingsVersion = settingsVersion
        self.at = at
        self.places = places
    }

    /// From an outcome; equals stand in the order of class lists.
    package init(
        contest: Contest.ID, number: Int, kind: Kind, settingsVersion: Int, at: Instant, outcome: ContestOutcome,
        people: [Contestant.ID: Person]
    ) {
        let keys = people.mapValues { VietnameseName($0.fullName).sortKey }
        let places = outcome.groups.flatMap { Self.places(of: $0, people, keys) }
        self.init(
            contest: contest, number: number, kind: kind, settingsVersion: settingsVersion, at: at, places: places)
    }

    private static func places(
        of group: ContestOutcome.Group, _ people: [Contestant.ID: Person], _ keys: [Contestant.ID: String]
    ) -> [Place] {
        let ranking = group.ranking
        let awards = Dictionary(
            uniqueKeysWithValues: ranking.order.indices.map {
                (ranking.place(at: $0).result.contestant, group.awards[$0])
            })
        // Equals share their explanation, so it is made once for each rank.
        var firsts: [Int: String] = [:]
        for index in ranking.order.indices where firsts[Int(ranking.ranks[index])] == nil {
            firsts[Int(ranking.ranks[index])] = ranking.explanation(at: index).text
        }
        return ranking.places { keys[$0] ?? "" }.enumerated().compactMap { position, place in
            guard let person = people[place.result.contestant] else { return nil }
            return Place(
                group: group.group.code, position: position + 1, rank: place.rank, result: place.result,
                award: awards[place.result.contestant] ?? nil, explanation: firsts[place.rank] ?? "",
                fullName: person.fullName,
                publicName: person.publicName, className: person.className, school: person.school,
                schoolName: person.schoolName)
        }
    }
}
