/// A question that a teacher wrote or brought, with its newest version.
package struct OwnQuestion: Hashable, Sendable {
    package typealias ID = Identifier<OwnQuestion>

    package let id: ID
    package let owner: Account.ID
    package let ownerName: String
    /// Where its author worked when it was written: whose manager reviews it.
    package let unit: Unit.ID
    package let unitName: String
    /// 1 for the first.
    package let version: Int
    package let contentHash: String
    package let writing: QuestionWriting
    package private(set) var sharing: QuestionSharing
    /// Put away: it stands in no list but that of what was put away, and is asked no more.
    package private(set) var isPutAway: Bool
    package let createdAt: Instant
    package let changedAt: Instant

    package init(
        id: ID, owner: Account.ID, ownerName: String, unit: Unit.ID, unitName: String, version: Int,
        contentHash: String, writing: QuestionWriting, sharing: QuestionSharing, isPutAway: Bool, createdAt: Instant,
        changedAt: Instant
    ) {
        self.id = id
        self.owner = owner
        self.ownerName = ownerName
        self.unit = unit
        self.unitName = unitName
        self.version = version
        self.contentHash = contentHash
        self.writing = writing
        self.sharing = sharing
        self.isPutAway = isPutAway
        self.createdAt = createdAt
        self.changedAt = changedAt
    }

    /// How far it is.
    package enum State: String, CaseIterable, Sendable {
        /// Nobody has said what is right (`thieuDapAn`).
        case lacksKey
        /// Something else is missing.
        case draft
        case ready
        case putAway

        package init(_ writing: QuestionWriting, isPutAway: Bool) {
            if isPutAway {
                self = .putAway
            } else if writing.lacksKey {
                self = .lacksKey
            } else {
                self = writing.problems().isEmpty ? .ready : .draft
            }
        }

        package var title: String {
            switch self {
            case .lacksKey: "Thiếu đáp án"
            case .draft: "Bản nháp"
            case .ready: "Dùng được"
            case .putAway: "Đã cất"
            }
        }
    }

    package var state: State {
        State(writing, isPutAway: isPutAway)
    }

    /// Its name in papers, rooms and files.
    package var questionID: Question.ID {
        Self.questionID(id)
    }

    package static func questionID(_ id: ID) -> Question.ID {
        "own-\(id.rawValue)"
    }

    /// The newest version as it is asked; `nil` while something is missing.
    package var question: Question? {
        writing.question(id: questionID, contentHash: contentHash, on: changedAt.day)
    }

    /// Where what waits is reviewed: at the school of its author, or at the department; `nil` when nothing waits.
    package var reviewPlace: Place? {
        sharing.offered.map { $0.circle == .school ? Place(school: unit) : .province }
    }

    /// The author offers the newest version for a review.
    package mutating func offer(to circle: QuestionSharing.Circle) throws(QuestionSharing.Refused) {
        guard !isPutAway else { throw .isPutAway }
        try sharing.offer(.init(circle: circle, version: version), isComplete: state == .ready)
    }

    /// The author takes the offer back.
    package mutating func withdraw() throws(QuestionSharing.Refused) {
        try sharing.withdraw()
    }

    /// The author ends the sharing.
    package mutating func endSharing() {
        sharing.end()
    }

    /// The reviewer accepts the version that they read.
    package mutating func accept(version: Int) throws(QuestionSharing.Refused) {
        try sharing.accept(version: version)
    }

    /// The reviewer gives it back with a reason.
    package mutating func giveBack(version: Int, remark: String) throws(QuestionSharing.Refused) {
        try sharing.giveBack(version: version, remark: remark)
    }

    /// Puts it away, which ends its sharing, or takes it out again.
    package mutating func putAway(_ isAway: Bool) {
        isPutAway = isAway
        if isAway { sharing.end() }
    }
}

/// One version of a teacher's question; it is never changed.
package struct OwnQuestionVersion: Hashable, Sendable {
    /// 1 for the first.
    package let number: Int
    package let contentHash: String
    package let writing: QuestionWriting
    /// Who wrote it.
    package let author: String
    package let writtenAt: Instant

    package init(number: Int, contentHash: String, writing: QuestionWriting, author: String, writtenAt: Instant) {
        self.number = number
        self.contentHash = contentHash
        self.writing = writing
        self.author = author
        self.writtenAt = writtenAt
    }
}
