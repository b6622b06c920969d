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

extension ContestSnapshot {
    /// The same with its lines by the code of the group, then by position.
    package var inTableOrder: ContestSnapshot {
        let sorted = places.sorted { ($0.group, $0.position) < ($1.group, $1.position) }
        return ContestSnapshot(
            contest: contest, number: number, kind: kind, settingsVersion: settingsVersion, at: at, places: sorted)
    }

    /// What is hashed: every field of every line, each with its length in bytes.
    package var canonicalText: String {
        let head = [
            "\(contest.rawValue)", "\(number)", kind.rawValue, "\(settingsVersion)", "\(at.ms)", "\(places.count)",
        ]
        return ([head] + places.map(\.fields)).map { fields in
            fields.map { "\($0.utf8.count):\($0)" }.joined(separator: "|")
        }.joined(separator: "\n")
    }

    /// A code to read aloud, of the first sixty bits of a hash in hexadecimal: "7QX4-9M2A-KD30".
    package static func code(of hash: String) -> String {
        let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        let value = hash.prefix(15).reduce(UInt64(0)) { $0 << 4 | UInt64($1.hexDigitValue ?? 0) }
        let letters = (0..<12).map { digits[Int(value >> UInt64(55 - 5 * $0) & 31)] }
        return [letters[0..<4], letters[4..<8], letters[8..<12]].map { String($0) }.joined(separator: "-")
    }

    /// A code as somebody typed it, in the spelling of `code(of:)`: small letters, missing strokes, O for 0.
    package static func tidied(code: String) -> String {
        let letters = code.uppercased().filter { $0.isLetter || $0.isNumber }.map { letter -> Character in
            switch letter {
            case "O": "0"
            case "I", "L": "1"
            default: letter
            }
        }
        guard letters.count == 12 else { return String(letters) }
        return [letters[0..<4], letters[4..<8], letters[8..<12]].map { String($0) }.joined(separator: "-")
    }
}

extension ContestSnapshot.Place {
    fileprivate var fields: [String] {
        [
            group, "\(position)", "\(rank)", "\(contestant.rawValue)", "\(points.hundredths)", "\(durationMs)",
            "\(submittedAt.ms)", predictionDelta.map(String.init) ?? "-", "\(wholeClusters)", award?.rawValue ?? "-",
            explanation, fullName, publicName, className, "\(school.rawValue)", schoolName,
        ]
    }
}
