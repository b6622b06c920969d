import Domain

extension DocumentPage {
    /// - Parameters:
    ///   - people: who of the school has confirmed; `nil` above the school.
    ///   - names: of the schools of the register.
    init(_ frame: Frame, _ unit: Unit, _ record: DocumentRecord, _ people: DocumentStandRecord?, on today: Day) {
        let document = record.document
        let isOwner = document.owner == unit.id
        let stand = record.stand(in: unit, on: today)
        let isWaiting = stand.map { $0.days == nil } ?? false
        let groups = people.map { $0.rooms.map(Group.init) } ?? Self.schools(record, on: today)
        self.init(
            frame: frame,
            crumbs: [
                Crumb(title: "Văn bản", href: "/units/\(unit.code)/documents"),
                Crumb(title: document.content.title, href: nil),
            ],
            unitCode: unit.code, documentID: "\(document.id.rawValue)", title: document.content.title,
            note: document.content.note, facts: Self.facts(record),
            file: document.file.map {
                LetterPage.File(
                    title: "Tải tệp \($0.sizeText)",
                    href: "/units/\(unit.code)/documents/\(document.id.rawValue)/file")
            },
            link: document.content.link.isEmpty ? nil : document.content.link,
            tag: stand.map { Tag($0) } ?? Tag("Đã gửi các trường", .info), figures: Self.figures(record, unit),
            sendButton: isWaiting
                ? (unit.kind == .school ? "Triển khai tới thầy cô, học sinh" : "Gửi tới các trường") : nil,
            sendHint: unit.kind == .school
                ? "Ngày triển khai là hôm nay, \(today.text). Người thuộc đối tượng thấy ở mục Văn bản và bấm xác nhận."
                : "Ngày gửi là hôm nay, \(today.text). Trường nhận rồi triển khai tiếp tới thầy cô, học sinh.",
            canWithdraw: isOwner, groupsTitle: people == nil ? "Theo trường" : "Theo lớp", groups: groups,
            hasGroups: !groups.isEmpty, people: people.map { $0.people.map(Person.init) } ?? [],
            hasPeople: !(people?.people.isEmpty ?? true))
    }

    private static func facts(_ record: DocumentRecord) -> [LetterPage.Fact] {
        let content = record.document.content
        return [
            ("Số, ký hiệu", content.symbol), ("Cơ quan cung cấp", content.sourceAgency),
            ("Đơn vị vào sổ", record.ownerName), ("Ngày nhận", content.receivedOn.text),
            ("Ngày gửi đi", record.document.sentOn?.text ?? "Chưa gửi"), ("Đối tượng", content.audience.title),
            ("Kịp thời khi", "trong \(content.timelyDays) ngày"),
        ].filter { !$0.1.isEmpty }.map { LetterPage.Fact(title: $0.0, value: $0.1) }
    }

    private static func figures(_ record: DocumentRecord, _ unit: Unit) -> [Figure] {
        let reach = record.reach
        let schools = Figure(
            number: "\(record.passedOnCount)", unit: "/\(record.schools.count) trường", label: "đã triển khai")
        return (unit.kind == .school ? [] : [schools]) + [
            Figure(number: VietnameseFormat.whole(reach.recipients), unit: " người", label: "nhận"),
            Figure(number: VietnameseFormat.whole(reach.seen), unit: "", label: "đã xem"),
            Figure(number: VietnameseFormat.whole(reach.acknowledged), unit: "", label: "đã xác nhận"),
        ]
    }

    /// Those that have not passed it on first; none before it was sent.
    private static func schools(_ record: DocumentRecord, on today: Day) -> [Group] {
        guard record.document.sentOn != nil else { return [] }
        let waiting = record.waitingSchools.map { school in
            Group(
                name: school.shortName, recipients: "-", seen: "-", acknowledged: "-",
                meter: Measures.meter(Rate(part: 0, whole: 0), target: 100),
                tag: record.document.timeliness(deliveredOn: nil, on: today).map { Tag($0) } ?? Tag("-"))
        }
        let names = Dictionary(record.schools.map { ($0.id, $0.shortName) }) { first, _ in first }
        let done = record.deliveries.compactMap { delivery -> Group? in
            guard let name = names[delivery.unit] else { return nil }
            let stand = record.document.timeliness(deliveredOn: delivery.deliveredOn, on: today)
            return Group(name, delivery.reach, tag: stand.map { Tag($0) } ?? Tag("-"))
        }
        return waiting + done
    }
}

extension DocumentPage.Group {
    fileprivate init(_ room: DocumentStandRecord.Room) {
        self.init("Lớp \(room.classroom.name)", room.reach, tag: Tag(room.reach.rate.meets(100) ? "Đủ" : "Còn thiếu"))
    }

    fileprivate init(_ name: String, _ reach: DocumentReach, tag: Tag) {
        self.init(
            name: name, recipients: VietnameseFormat.whole(reach.recipients), seen: VietnameseFormat.whole(reach.seen),
            acknowledged: VietnameseFormat.whole(reach.acknowledged),
            meter: Measures.meter(reach.rate, target: 100), tag: tag)
    }
}

extension DocumentPage.Person {
    fileprivate init(_ person: DocumentStandRecord.Person) {
        self.init(
            name: person.name,
            tag: person.acknowledgedAt.map { Tag("Đã xác nhận \($0.day.text)", .ok) }
                ?? person.seenAt.map { Tag("Đã xem \($0.day.text)", .info) } ?? Tag("Chưa xem", .warn))
    }
}
