/// A published result with its code, without its lines.
package struct ContestPublicationRecord: Hashable, Sendable {
    package let id: ContestSnapshot.ID
    package let contest: Contest.ID
    package let number: Int
    package let kind: ContestSnapshot.Kind
    package let settingsVersion: Int
    /// "7QX4-9M2A-KD30"
    package let code: String
    package let at: Instant

    package init(
        id: ContestSnapshot.ID, contest: Contest.ID, number: Int, kind: ContestSnapshot.Kind, settingsVersion: Int,
        code: String, at: Instant
    ) {
        self.id = id
        self.contest = contest
        self.number = number
        self.kind = kind
        self.settingsVersion = settingsVersion
        self.code = code
        self.at = at
    }
}

/// A line of a published result with its own code, which certificates carry.
package struct ContestPlaceRecord: Hashable, Sendable {
    package let place: ContestSnapshot.Place
    package let code: String
    /// Whether the whole name may be published now; it may have been taken back after the publication.
    package let hasConsent: Bool

    package init(place: ContestSnapshot.Place, code: String, hasConsent: Bool = true) {
        self.place = place
        self.code = code
        self.hasConsent = hasConsent
    }

    /// As the public sees it today: as it was published, or shortened since the consent was taken back. The kept line
    /// and its hash stay as they were.
    package var publicName: String {
        hasConsent ? place.publicName : VietnameseName(place.fullName).shortText
    }
}

/// A contest as one pupil sees it.
package struct ContestPupilRecord: Sendable {
    /// A sitting of the pupil.
    package struct Sitting: Hashable, Sendable {
        package let attempt: Attempt.ID
        package let round: Int
        package let startedAt: Instant
        package let deadline: Instant
        package let submittedAt: Instant?
        package let points: Points?
        package let prediction: Int?
        package let isReplaced: Bool

        package init(
            attempt: Attempt.ID, round: Int, startedAt: Instant, deadline: Instant, submittedAt: Instant?,
            points: Points?, prediction: Int?, isReplaced: Bool
        ) {
            self.attempt = attempt
            self.round = round
            self.startedAt = startedAt
            self.deadline = deadline
            self.submittedAt = submittedAt
            self.points = points
            self.prediction = prediction
            self.isReplaced = isReplaced
        }

        /// Not handed in, and its time is not over.
        package func isOpen(at now: Instant) -> Bool {
            submittedAt == nil && now <= deadline
        }

        /// As the rules of attempts see it.
        package func asRule(number: Int) -> ContestSitting {
            ContestSitting(number: number, round: round, startedAt: startedAt, result: nil, isReplaced: isReplaced)
        }
    }

    package let contest: Contest
    /// `nil` before the pupil is registered.
    package let contestant: Contestant?
    package let hasConsent: Bool
    /// Oldest first.
    package let sittings: [Sitting]
    /// By the round after which the pupil was listed for the next.
    package let standings: [Int: PromotionStanding]
    /// The pupil's line in the newest provisional or official result; `nil` before one, and without a place.
    package let place: ContestPlaceRecord?
    package let publication: ContestPublicationRecord?
    package let appeals: [ContestAppealRecord]
    /// How many take part, whom the waiting room has to spread; 0 when nobody may have to wait.
    package let expected: Int

    package init(
        contest: Contest, contestant: Contestant?, hasConsent: Bool, sittings: [Sitting],
        standings: [Int: PromotionStanding] = [:], place: ContestPlaceRecord?, publication: ContestPublicationRecord?,
        appeals: [ContestAppealRecord], expected: Int
    ) {
        self.contest = contest
        self.contestant = contestant
        self.hasConsent = hasConsent
        self.sittings = sittings
        self.standings = standings
        self.place = place
        self.publication = publication
        self.appeals = appeals
        self.expected = expected
    }
}

/// An appeal as it is stored.
package struct ContestAppealRecord: Hashable, Sendable {
    package typealias ID = Identifier<ContestAppealRecord>

    package let id: ID
    package let appeal: Appeal
    /// Until when it is to be answered.
    package let answerDue: Instant
    /// Who filed it.
    package let fullName: String

    package init(id: ID, appeal: Appeal, answerDue: Instant, fullName: String) {
        self.id = id
        self.appeal = appeal
        self.answerDue = answerDue
        self.fullName = fullName
    }
}
