/// How many people a document was passed on to, and what became of it.
package struct DocumentReach: Hashable, Sendable {
    /// People with an account who are meant and to whom it was passed on.
    package var recipients: Int
    package var seen: Int
    package var acknowledged: Int

    package init(recipients: Int = 0, seen: Int = 0, acknowledged: Int = 0) {
        self.recipients = recipients
        self.seen = seen
        self.acknowledged = acknowledged
    }

    package static func + (a: Self, b: Self) -> Self {
        DocumentReach(
            recipients: a.recipients + b.recipients, seen: a.seen + b.seen,
            acknowledged: a.acknowledged + b.acknowledged)
    }

    /// Those who confirmed; a pupil who has left since may have, so it is never more than all.
    package var rate: Rate { Rate(part: min(acknowledged, recipients), whole: recipients) }
}

/// A document in one unit: a school that passes it on to its people, or the department to its own.
package struct DocumentDelivery: Hashable, Sendable {
    package let unit: Unit.ID
    package let deliveredOn: Day
    package let pupils: DocumentReach
    package let staff: DocumentReach

    package init(unit: Unit.ID, deliveredOn: Day, pupils: DocumentReach, staff: DocumentReach) {
        self.unit = unit
        self.deliveredOn = deliveredOn
        self.pupils = pupils
        self.staff = staff
    }

    package var reach: DocumentReach { pupils + staff }
}

/// A line of a register: the document with what the units in scope did with it.
package struct DocumentRecord: Hashable, Sendable {
    package let document: Document
    package let ownerName: String
    /// Only of units in scope.
    package let deliveries: [DocumentDelivery]
    /// Schools in scope that have somebody who is meant.
    package let schools: [Unit]

    package init(document: Document, ownerName: String, deliveries: [DocumentDelivery], schools: [Unit]) {
        self.document = document
        self.ownerName = ownerName
        self.deliveries = deliveries
        self.schools = schools
    }

    package var reach: DocumentReach { deliveries.map(\.reach).reduce(DocumentReach(), +) }
    package var pupils: DocumentReach { deliveries.map(\.pupils).reduce(DocumentReach(), +) }
    package var staff: DocumentReach { deliveries.map(\.staff).reduce(DocumentReach(), +) }

    /// Schools that have it and have not passed it on; none before the owner sent it.
    package var waitingSchools: [Unit] {
        guard document.sentOn != nil else { return [] }
        let done = Set(deliveries.map(\.unit))
        return schools.filter { !done.contains($0.id) }
    }

    /// Schools that have passed it on.
    package var passedOnCount: Int {
        let wanted = Set(schools.map(\.id))
        return deliveries.count { wanted.contains($0.unit) }
    }

    package func delivery(of unit: Unit.ID) -> DocumentDelivery? {
        deliveries.first { $0.unit == unit }
    }
}

/// A document as one person has it.
package struct DocumentLetter: Hashable, Sendable {
    package let document: Document
    package let ownerName: String
    package let deliveredOn: Day
    package let seenAt: Instant?
    package let acknowledgedAt: Instant?

    package init(
        document: Document, ownerName: String, deliveredOn: Day, seenAt: Instant?, acknowledgedAt: Instant?
    ) {
        self.document = document
        self.ownerName = ownerName
        self.deliveredOn = deliveredOn
        self.seenAt = seenAt
        self.acknowledgedAt = acknowledgedAt
    }
}

/// Who of a school has confirmed a document: staff by name, pupils by class as numbers.
package struct DocumentStandRecord: Hashable, Sendable {
    /// A member of staff who has an account.
    package struct Person: Hashable, Sendable {
        package let name: String
        package let seenAt: Instant?
        package let acknowledgedAt: Instant?

        package init(name: String, seenAt: Instant?, acknowledgedAt: Instant?) {
            self.name = name
            self.seenAt = seenAt
            self.acknowledgedAt = acknowledgedAt
        }
    }

    /// A class whose pupils are meant.
    package struct Room: Hashable, Sendable {
        package let classroom: Classroom
        package let reach: DocumentReach

        package init(classroom: Classroom, reach: DocumentReach) {
            self.classroom = classroom
            self.reach = reach
        }
    }

    /// In the order of a list of names.
    package let people: [Person]
    package let rooms: [Room]

    package init(people: [Person], rooms: [Room]) {
        self.people = people
        self.rooms = rooms
    }
}
