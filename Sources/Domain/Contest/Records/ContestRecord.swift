/// A contest as its organisers see it.
package struct ContestRecord: Hashable, Sendable {
    package let contest: Contest
    /// Who holds it: the department or a school.
    package let unit: Unit.ID
    /// True while the public board does not follow new results.
    package let isBoardFrozen: Bool
    package let counts: Counts

    /// How many there are of what the organisers watch.
    package struct Counts: Hashable, Sendable {
        package var contestants: Int
        package var schools: Int
        /// Sittings that nobody handed in yet.
        package var openSittings: Int
        /// Contestants with a result in any round.
        package var withResult: Int
        package var openAppeals: Int
        package var exclusions: Int

        package init(
            contestants: Int = 0, schools: Int = 0, openSittings: Int = 0, withResult: Int = 0, openAppeals: Int = 0,
            exclusions: Int = 0
        ) {
            self.contestants = contestants
            self.schools = schools
            self.openSittings = openSittings
            self.withResult = withResult
            self.openAppeals = openAppeals
            self.exclusions = exclusions
        }
    }

    package init(contest: Contest, unit: Unit.ID, isBoardFrozen: Bool, counts: Counts) {
        self.contest = contest
        self.unit = unit
        self.isBoardFrozen = isBoardFrozen
        self.counts = counts
    }
}

/// A line of what happened to a contest: a step, or a new version of its settings.
package struct ContestHistoryRecord: Hashable, Sendable {
    /// As a person reads it: "Công bố cuộc thi", "Phiên bản 2 của thể lệ".
    package let title: String
    /// Empty when none was asked.
    package let reason: String
    package let by: String
    package let at: Instant

    package init(title: String, reason: String, by: String, at: Instant) {
        self.title = title
        self.reason = reason
        self.by = by
        self.at = at
    }
}

/// A contestant with who it is.
package struct ContestantRecord: Hashable, Sendable {
    /// How somebody came into a contest.
    package enum Origin: String, CaseIterable, Codable, Sendable {
        case pupil
        case school
        case imported

        package var title: String {
            switch self {
            case .pupil: "Học sinh tự đăng ký"
            case .school: "Trường cử"
            case .imported: "Nhập từ tệp kết quả"
            }
        }
    }

    package let contestant: Contestant
    package let learner: Learner
    package let className: String
    package let schoolName: String
    package let hasConsent: Bool
    package let origin: Origin
    package let registeredAt: Instant

    package init(
        contestant: Contestant, learner: Learner, className: String, schoolName: String, hasConsent: Bool,
        origin: Origin, registeredAt: Instant
    ) {
        self.contestant = contestant
        self.learner = learner
        self.className = className
        self.schoolName = schoolName
        self.hasConsent = hasConsent
        self.origin = origin
        self.registeredAt = registeredAt
    }

    /// As a result names them.
    package var person: ContestSnapshot.Person {
        ContestSnapshot.Person(
            fullName: learner.fullName, hasConsent: hasConsent, className: className, school: contestant.unit,
            schoolName: schoolName)
    }
}

/// An exclusion, running or undone.
package struct ContestExclusionRecord: Hashable, Sendable {
    package typealias ID = Identifier<ContestExclusionRecord>

    package let id: ID
    package let contestant: Contestant.ID
    package let cause: ExclusionCause
    package let reason: String
    package let by: String
    package let at: Instant
    /// When it was undone; `nil` while it holds.
    package let endedAt: Instant?

    package init(
        id: ID, contestant: Contestant.ID, cause: ExclusionCause, reason: String, by: String, at: Instant,
        endedAt: Instant?
    ) {
        self.id = id
        self.contestant = contestant
        self.cause = cause
        self.reason = reason
        self.by = by
        self.at = at
        self.endedAt = endedAt
    }
}

/// All that a ranking of a contest needs.
package struct ContestField: Sendable {
    package let record: ContestRecord
    package let entries: [ContestEntry]
    package let people: [Contestant.ID: ContestantRecord]
    package let truths: [Int: Int]
    package let lowerings: [AwardLowering]
    /// Newest first.
    package let exclusions: [ContestExclusionRecord]

    package init(
        record: ContestRecord, entries: [ContestEntry], people: [Contestant.ID: ContestantRecord], truths: [Int: Int],
        lowerings: [AwardLowering], exclusions: [ContestExclusionRecord]
    ) {
        self.record = record
        self.entries = entries
        self.people = people
        self.truths = truths
        self.lowerings = lowerings
        self.exclusions = exclusions
    }

    package var settings: ContestSettings {
        record.contest.settings
    }

    /// The ranking as it would be published now.
    package var outcome: ContestOutcome {
        ContestOutcome(entries, settings: settings, truths: truths, lowerings: lowerings)
    }

    /// The ranking if a contestant were excluded or let in again.
    package func outcome(excluding contestant: Contestant.ID, _ isExcluded: Bool) -> ContestOutcome {
        ContestOutcome(
            entries.map { $0.contestant.id == contestant ? $0.excluded(isExcluded) : $0 }, settings: settings,
            truths: truths, lowerings: lowerings)
    }
}
