/// Something to read that a competent body supplied and that has to reach pupils and staff promptly (plan, V.3.d).
package struct Document: Hashable, Sendable {
    package typealias ID = Identifier<Document>

    package let id: ID
    /// Who keeps it in its register: the department, or a school that got it by itself.
    package let owner: Unit.ID
    package let content: DocumentContent
    /// The day on which the owner passed it on; `nil` while it lies on the desk.
    package let sentOn: Day?
    /// `nil` when there is only a link.
    package let file: DocumentFile?
    /// Taken back: nobody sees it any more, and it is in no report.
    package let isWithdrawn: Bool

    package init(
        id: ID, owner: Unit.ID, content: DocumentContent, sentOn: Day?, file: DocumentFile?, isWithdrawn: Bool
    ) {
        self.id = id
        self.owner = owner
        self.content = content
        self.sentOn = sentOn
        self.file = file
        self.isWithdrawn = isWithdrawn
    }

    /// How promptly the owner passed it on, seen from a day.
    package func timeliness(on today: Day) -> Timeliness {
        Timeliness(receivedOn: content.receivedOn, sentOn: sentOn, limit: content.timelyDays, today: today)
    }

    /// The same for a school, which has it from the day on which the owner sent it; `nil` before.
    package func timeliness(deliveredOn: Day?, on today: Day) -> Timeliness? {
        sentOn.map { Timeliness(receivedOn: $0, sentOn: deliveredOn, limit: content.timelyDays, today: today) }
    }
}

/// What a register says of a document.
package struct DocumentContent: Hashable, Sendable {
    package let title: String
    /// Số, ký hiệu; empty for a poster or a film that has none.
    package let symbol: String
    /// Cơ quan cung cấp.
    package let sourceAgency: String
    package let receivedOn: Day
    package let audience: DocumentAudience
    /// Within how many days it should be passed on.
    package let timelyDays: Int
    /// An address on the web; empty for none.
    package let link: String
    package let note: String

    package init(
        title: String, symbol: String, sourceAgency: String, receivedOn: Day, audience: DocumentAudience,
        timelyDays: Int, link: String, note: String
    ) {
        self.title = title
        self.symbol = symbol
        self.sourceAgency = sourceAgency
        self.receivedOn = receivedOn
        self.audience = audience
        self.timelyDays = timelyDays
        self.link = link
        self.note = note
    }

    /// Days that are usual, and that the form proposes.
    package static let usualDays = 5
}

/// A file as it is kept: the bytes stay in the database and go out as an attachment only.
package struct DocumentFile: Hashable, Sendable {
    /// Safe on every file system.
    package let name: String
    package let mediaType: String
    package let size: Int

    package init(name: String, mediaType: String, size: Int) {
        self.name = name
        self.mediaType = mediaType
        self.size = size
    }
}
