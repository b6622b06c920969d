import Domain

extension DocumentsPage {
    /// - Parameter homeHref: the page above; `nil` for none.
    init(_ frame: Frame, _ unit: Unit, _ records: [DocumentRecord], homeHref: String?, on today: Day) {
        let isSchool = unit.kind == .school
        let done = records.compactMap { $0.stand(in: unit, on: today) }.filter { $0.days != nil }
        let reach = records.map(\.reach).reduce(DocumentReach(), +)
        let reminders = records.flatMap { Self.reminders($0, unit, on: today) }
        self.init(
            frame: frame,
            crumbs: [Crumb(title: unit.shortName, href: homeHref), Crumb(title: "Văn bản", href: nil)],
            unitCode: unit.code, unitName: unit.name,
            lead: "\(unit.name) · \(records.count) văn bản, tài liệu trong kỳ báo cáo",
            figures: [
                Figure(
                    number: "\(done.count { $0.isTimely })", unit: "/\(records.count) văn bản",
                    label: "triển khai kịp thời"),
                Figure(
                    number: VietnameseFormat.whole(reach.recipients), unit: " lượt", label: "người nhận"),
                Figure(number: reach.rate.text, unit: reach.rate.isEmpty ? "" : "%", label: "đã xác nhận"),
            ],
            reminders: Array(reminders.prefix(50)), hasReminders: !reminders.isEmpty,
            rows: records.map { Row($0, unit, on: today) }, hasSchools: !isSchool)
    }

    /// What the unit itself has not passed on, then what its schools have not.
    private static func reminders(_ record: DocumentRecord, _ unit: Unit, on today: Day) -> [Reminder] {
        let href = "/units/\(unit.code)/documents/\(record.document.id.rawValue)"
        let title = record.document.content.title
        if let stand = record.stand(in: unit, on: today), stand.days == nil {
            return [Reminder(text: "Chưa triển khai: \(title)", href: href, tag: Tag(stand))]
        }
        guard unit.kind != .school, !record.waitingSchools.isEmpty,
            let stand = record.document.timeliness(deliveredOn: nil, on: today)
        else { return [] }
        return [
            Reminder(
                text: "\(record.waitingSchools.count) trường chưa triển khai: \(title)", href: href, tag: Tag(stand))
        ]
    }
}

extension DocumentRecord {
    /// How promptly this unit passed it on: the owner since it came, a school since the owner sent it. `nil` where the
    /// unit itself has nothing to pass on.
    func stand(in unit: Unit, on today: Day) -> Timeliness? {
        if document.owner == unit.id { return document.timeliness(on: today) }
        guard unit.kind == .school else { return nil }
        return document.timeliness(deliveredOn: delivery(of: unit.id)?.deliveredOn, on: today)
    }
}

extension Tag {
    init(_ stand: Timeliness) {
        switch stand {
        case .timely: self.init(stand.text, .ok)
        case .late: self.init(stand.text, .warn)
        case .waiting: self.init(stand.text, .info)
        case .overdue: self.init(stand.text, .danger)
        }
    }
}

extension DocumentsPage.Row {
    fileprivate init(_ record: DocumentRecord, _ unit: Unit, on today: Day) {
        let document = record.document
        let content = document.content
        let isOwner = document.owner == unit.id
        let received = isOwner ? content.receivedOn : document.sentOn
        let sent = isOwner ? document.sentOn : record.delivery(of: unit.id)?.deliveredOn
        let stand = record.stand(in: unit, on: today)
        let symbol = content.symbol.isEmpty ? "" : "Số \(content.symbol)"
        self.init(
            title: content.title, href: "/units/\(unit.code)/documents/\(document.id.rawValue)",
            about: [symbol, content.sourceAgency].filter { !$0.isEmpty }.joined(separator: " · "),
            received: received?.text ?? "-", sent: sent?.text ?? "-",
            tag: stand.map { Tag($0) } ?? Tag("Sở đã gửi \(document.sentOn?.text ?? "")", .info),
            audience: content.audience.title,
            schools: "\(record.passedOnCount)/\(record.schools.count)",
            recipients: VietnameseFormat.whole(record.reach.recipients),
            acknowledged: VietnameseFormat.whole(record.reach.acknowledged),
            meter: Measures.meter(record.reach.rate, target: 100))
    }
}

extension DocumentFormPage {
    init(_ frame: Frame, _ unit: Unit, _ draft: DocumentDraft, _ problems: FormProblems) {
        self.init(
            frame: frame,
            crumbs: [
                Crumb(title: "Văn bản", href: "/units/\(unit.code)/documents"), Crumb(title: "Vào sổ", href: nil),
            ],
            unitCode: unit.code, errors: problems.errors("Chưa vào sổ được"),
            titleField: problems.field("title", draft.title), symbol: problems.field("symbol", draft.symbol),
            sourceAgency: problems.field("sourceAgency", draft.sourceAgency),
            receivedOn: problems.field("receivedOn", draft.receivedOn),
            timelyDays: problems.field("timelyDays", draft.timelyDays), link: problems.field("link", draft.link),
            note: problems.field("note", draft.note), fileError: problems["file"],
            audienceError: problems["audience"],
            audience: DocumentDraft.groups.map {
                Choice(value: $0.0, title: $0.1, isChosen: draft.audience.contains($0.0))
            })
    }
}
